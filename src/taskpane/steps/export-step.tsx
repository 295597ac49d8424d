import {
  Button,
  Checkbox,
  Link,
  MessageBar,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { CheckSummary } from "../../checks";
import { useAnswers, useHost, useMessages } from "../contexts";
import type { MadeReport } from "../desk/calls";
import { FormatChoice, LanguageChoice, MoreChoice } from "../parts/export-choices";
import { FileRow } from "../parts/file-row";
import { Actions, Column, Paragraph, Rows, Section, Title } from "../parts/layout";
import type { Action } from "../state/reducer";
import type { ExportState, StepId } from "../state/state";
import type { Task } from "../state/task";
import { placeName } from "../view/place-name";

export interface ExportStepProps {
  readonly report: ExportState;
  readonly task: Task | null;
  readonly dispatch: Dispatch<Action>;
  readonly onStep: (step: StepId) => void;
}

/** The gate, what to make, how far it is, where the files are, and what comes after. */
export function ExportStep({ report, task, dispatch, onStep }: ExportStepProps) {
  const { t } = useMessages();
  const { run } = useHost();
  const book = useAnswers();
  if (book.status !== "form") return <Paragraph>{t("pane.export.needsForm")}</Paragraph>;
  const { choice } = report;
  const { summary } = book.view.check;
  const isOpen = summary.errors === 0 || choice.isDraft;
  const isChosen = choice.languages.length > 0 && choice.formats.length > 0;

  return (
    <Column>
      <Title>{t("pane.export.title")}</Title>
      <Gate summary={summary} onStep={onStep} />
      <LanguageChoice choice={choice} dispatch={dispatch} />
      <FormatChoice choice={choice} dispatch={dispatch} />
      <MoreChoice choice={choice} dispatch={dispatch} />
      {summary.errors > 0 && (
        <Checkbox
          label={t("pane.export.draft")}
          checked={choice.isDraft}
          onChange={(_event, { checked }) =>
            dispatch({ type: "report-options-set", options: { isDraft: checked === true } })
          }
        />
      )}
      <Actions>
        <Button
          appearance="primary"
          disabled={!isOpen || !isChosen || task !== null}
          onClick={() => run({ name: "export" })}
        >
          {t("pane.export.make")}
        </Button>
      </Actions>
      <Progress progress={report.progress} />
      {report.made && <Made made={report.made} onStep={onStep} />}
    </Column>
  );
}

interface GateProps {
  readonly summary: CheckSummary;
  readonly onStep: (step: StepId) => void;
}

function Gate({ summary: { errors, warnings }, onStep }: GateProps) {
  const { t } = useMessages();
  if (errors > 0) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {t("pane.export.blocked", { errors })}{" "}
          <Link as="button" inline onClick={() => onStep("check")}>
            {t("pane.export.toErrors")}
          </Link>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {warnings > 0 ? t("pane.export.warnings", { warnings }) : t("pane.export.clear")}
      </MessageBarBody>
    </MessageBar>
  );
}

interface MadeProps extends Pick<GateProps, "onStep"> {
  readonly made: MadeReport;
}

function Made({ made: { files, personal, refused }, onStep }: MadeProps) {
  const { t, language } = useMessages();
  return (
    <>
      {personal.length > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {t("pane.export.personal", {
              places: personal.map((place) => placeName(place, language)).join("; "),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {refused.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{t("pane.export.refused", { files: refused.join(", ") })}</MessageBarBody>
        </MessageBar>
      )}
      {files.length > 0 && (
        <>
          <Section caption={t("pane.export.files")}>
            <Rows>
              {files.map((file) => (
                <FileRow key={file.name} file={file} />
              ))}
            </Rows>
          </Section>
          <Section caption={t("pane.export.after")}>
            <Paragraph>{t("pane.export.next")}</Paragraph>
            <Actions>
              <Button onClick={() => onStep("publish")}>{t("pane.export.toPublish")}</Button>
            </Actions>
          </Section>
        </>
      )}
    </>
  );
}

function Progress({ progress }: Pick<ExportState, "progress">) {
  const { t } = useMessages();
  const { stop } = useHost();
  if (progress === null) return null;
  const text = t("pane.export.part", { ...progress });

  return (
    <Section caption={t("pane.export.working")}>
      <Paragraph>{text}</Paragraph>
      <ProgressBar value={progress.done} max={progress.total} aria-label={text} />
      <Actions>
        <Button onClick={stop}>{t("pane.export.stop")}</Button>
      </Actions>
    </Section>
  );
}
