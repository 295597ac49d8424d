import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Translator } from "../../messages";
import { copyText } from "./clipboard";
import { Actions, Column, Paragraph, Title } from "./layout";

const useStyles = makeStyles({
  notice: {
    paddingTop: tokens.spacingVerticalXXL,
    paddingBottom: tokens.spacingVerticalXXL,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
  },
});

export interface BugNoticeProps {
  readonly messages: Translator;
  /** For those who look after Esep. */
  readonly details: string;
}

/** What is seen where Esep itself made a mistake. */
export function BugNotice({ messages: { t }, details }: BugNoticeProps) {
  return (
    <div role="alert" className={useStyles().notice}>
      <Column>
        <Title>{t("pane.bug.title")}</Title>
        <Paragraph>{t("pane.bug.next")}</Paragraph>
        <Actions>
          <Button onClick={() => void copyText(details)}>{t("pane.failure.copy")}</Button>
        </Actions>
      </Column>
    </div>
  );
}
