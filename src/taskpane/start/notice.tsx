import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Translator } from "../../messages";
import { Column, Paragraph, Title } from "../parts/layout";
import { useTheme } from "../parts/theme";

const useStyles = makeStyles({
  notice: {
    paddingTop: tokens.spacingVerticalXXL,
    paddingBottom: tokens.spacingVerticalXXL,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
  },
});

/** Why there is no workbook beside the pane. */
export type NoStart =
  | { readonly reason: "blocked"; readonly address: string }
  | { readonly reason: "outside" }
  | { readonly reason: "old"; readonly needed: string };

function wordsOf({ t }: Translator, start: NoStart): readonly [what: string, next: string] {
  switch (start.reason) {
    case "blocked":
      return [t("pane.start.blocked"), t("pane.start.blockedNext", { address: start.address })];
    case "outside":
      return [t("pane.start.outside"), t("pane.start.outsideNext")];
    case "old":
      return [t("pane.start.old"), t("pane.start.oldNext", { needed: start.needed })];
  }
}

export interface NoticeProps {
  readonly messages: Translator;
  /** Null while Excel is still being waited for. */
  readonly start: NoStart | null;
}

/** What is seen where the pane cannot begin, with the way to the page that needs no Excel. */
export function Notice({ messages, start }: NoticeProps) {
  const styles = useStyles();
  const theme = useTheme();
  const words = start && wordsOf(messages, start);

  return (
    <FluentProvider theme={theme}>
      <div className={styles.notice}>
        {words === null && <p role="status">{messages.t("pane.start.waiting")}</p>}
        {words && (
          <Column>
            <Title>{words[0]}</Title>
            <Paragraph>{words[1]}</Paragraph>
            <a href="page.html" target="_blank" rel="noreferrer">
              {messages.t("pane.start.page")}
            </a>
          </Column>
        )}
      </div>
    </FluentProvider>
  );
}
