import {
  Button,
  Checkbox,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { CheckSummary } from "../../checks";
import { languages } from "../../form";
import type { Language } from "../../form";
import { useAnswers, useHost, useMessages } from "../contexts";
import { exportFormats } from "../export/job";
import type { ExportFormat } from "../export/job";
import { FileRow } from "../parts/file-row";
import { Actions, Column, Paragraph, Rows, Section } from "../parts/layout";
import type { Action } from "../state/reducer";
import type { ExportChoice, StepId } from "../state/state";
import type { Task } from "../state/task";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    margin: "0",
    padding: "0",
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface ExportStepProps {
  readonly choice: ExportChoice;
  readonly task: Task | null;
  readonly dispatch: Dispatch<Action>;
  readonly onStep: (step: StepId) => void;
}

/** The gate, what to make, how far it is, and where the files are. */
export function ExportStep({ choice, task, dispatch, onStep }: ExportStepProps) {
  const { t } = useMessages();
  const { run } = useHost();
  const book = useAnswers();
  if (book.status !== "form") return <Paragraph>{t("pane.export.needsForm")}</Paragraph>;
  const { summary } = book.view.check;
  const isOpen = summary.errors === 0 || choice.isDraft;
  const isChosen = choice.languages.length > 0 && choice.formats.length > 0;

  return (
    <Column>
      <Gate summary={summary} onStep={onStep} />
      <LanguageChoice chosen={choice.languages} dispatch={dispatch} />
      <FormatChoice chosen={choice.formats} dispatch={dispatch} />
      {summary.errors > 0 && (
        <Checkbox
          label={t("pane.export.draft")}
          checked={choice.isDraft}
          onChange={(_event, { checked }) =>
            dispatch({ type: "draft-set", isDraft: checked === true })
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
      <Progress choice={choice} />
      {choice.files.length > 0 && (
        <Section caption={t("pane.export.files")}>
          <Rows>
            {choice.files.map((file) => (
              <FileRow key={file.name} file={file} />
            ))}
          </Rows>
        </Section>
      )}
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

interface ChoiceProps<Value> {
  readonly chosen: readonly Value[];
  readonly dispatch: Dispatch<Action>;
}

function LanguageChoice({ chosen, dispatch }: ChoiceProps<Language>) {
  const { t } = useMessages();
  const names = { kk: t("pane.export.kk"), ru: t("pane.export.ru") };
  return (
    <fieldset className={useStyles().choices} aria-label={t("pane.export.languages")}>
      {languages.map((language) => (
        <Checkbox
          key={language}
          label={names[language]}
          checked={chosen.includes(language)}
          onChange={(_event, { checked }) =>
            dispatch({ type: "export-language-set", language, isWanted: checked === true })
          }
        />
      ))}
    </fieldset>
  );
}

function FormatChoice({ chosen, dispatch }: ChoiceProps<ExportFormat>) {
  const { t } = useMessages();
  const names = {
    docx: t("pane.export.docx"),
    pptx: t("pane.export.pptx"),
    html: t("pane.export.html"),
    json: t("pane.export.json"),
    csv: t("pane.export.csv"),
  };
  return (
    <fieldset className={useStyles().choices} aria-label={t("pane.export.formats")}>
      {exportFormats.map((format) => (
        <Checkbox
          key={format}
          label={names[format]}
          checked={chosen.includes(format)}
          onChange={(_event, { checked }) =>
            dispatch({ type: "export-format-set", format, isWanted: checked === true })
          }
        />
      ))}
    </fieldset>
  );
}

function Progress({ choice: { progress } }: { readonly choice: ExportChoice }) {
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
