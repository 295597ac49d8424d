import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useAnswers, useHost, useMessages } from "../contexts";
import { Actions, Column, Paragraph, Row, Rows, Small, Title } from "../parts/layout";
import type { Task } from "../state/task";

export interface ChartsStepProps {
  readonly drawn: number | null;
  readonly task: Task | null;
}

/** Which charts there are figures for, and the button that draws them. */
export function ChartsStep({ drawn, task }: ChartsStepProps) {
  const { t, language } = useMessages();
  const { run } = useHost();
  const book = useAnswers();
  if (book.status !== "form") return <Paragraph>{t("pane.charts.needsForm")}</Paragraph>;
  const { charts: specs } = book.view;

  return (
    <Column>
      <Title>{t("pane.charts.title")}</Title>
      <Small>{t("pane.charts.about")}</Small>
      {specs.length === 0 && <Paragraph>{t("pane.charts.nothing")}</Paragraph>}
      <Rows>
        {specs.map(({ id, item, title }) => (
          <Row key={id}>
            <div>
              {title[language === "ru" ? "ru" : "kk"]}
              <Small>{t("pane.charts.item", { item })}</Small>
            </div>
          </Row>
        ))}
      </Rows>
      <Actions>
        <Button
          appearance="primary"
          disabled={specs.length === 0 || task !== null}
          onClick={() => run({ name: "charts" })}
        >
          {t("pane.charts.draw")}
        </Button>
      </Actions>
      {drawn !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t("pane.charts.done", { charts: drawn })}</MessageBarBody>
        </MessageBar>
      )}
    </Column>
  );
}
