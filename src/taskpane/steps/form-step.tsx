import { Button, Field, Input, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { choiceLists, languages } from "../../form";
import type { BodyKind, Language } from "../../form";
import { useAnswers, useHost, useMessages } from "../contexts";
import { SelectField } from "../parts/select-field";
import { Actions, Column, Paragraph, Row, Rows, Section, Small, Title } from "../parts/layout";
import type { Action } from "../state/reducer";
import type { FormChoice } from "../state/state";
import type { Task } from "../state/task";
import { addedSheets } from "../../workbook";
import { isReportYear, reportYears } from "../view/years";

const kinds = choiceLists["body-kind"];
const kindOf = (code: string): BodyKind | null =>
  kinds.find((each) => each.code === code)?.code ?? null;

export interface FormStepProps {
  readonly form: FormChoice;
  readonly task: Task | null;
  readonly dispatch: Dispatch<Action>;
}

/** Kind of body, year, language; then what will be added, and only then the writing. */
export function FormStep({ form, task, dispatch }: FormStepProps) {
  const { t } = useMessages();
  const { run } = useHost();
  const isReady = form.kind !== null && form.year !== null && task === null;

  return (
    <Column>
      <Title>{t("pane.form.title")}</Title>
      <PresentForm />
      <Small>{t("pane.form.about")}</Small>
      <KindField kind={form.kind} dispatch={dispatch} />
      <YearField year={form.year} dispatch={dispatch} />
      <SheetLanguageField language={form.language} dispatch={dispatch} />
      {form.plan === null && (
        <Actions>
          <Button appearance="primary" disabled={!isReady} onClick={() => run({ name: "preview" })}>
            {t("pane.form.show")}
          </Button>
        </Actions>
      )}
      <Preview form={form} isReady={isReady} />
      {form.added !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t("pane.form.done", { sheets: form.added })}</MessageBarBody>
        </MessageBar>
      )}
    </Column>
  );
}

/** The form that the workbook has already, if it has one. */
function PresentForm() {
  const { t, language } = useMessages();
  const book = useAnswers();
  if (book.status !== "form") return null;
  const kind = book.view.fields["provider.kind"]?.value;
  const year = book.view.fields["provider.reportYear"]?.value;
  const label = kinds.find(({ code }) => code === kind)?.label[language];
  if (label === undefined || year === undefined) return null;
  return <Paragraph>{t("pane.form.present", { kind: label, year })}</Paragraph>;
}

interface FieldProps {
  readonly dispatch: Dispatch<Action>;
}

function KindField({ kind, dispatch }: FieldProps & { readonly kind: BodyKind | null }) {
  const { t, language } = useMessages();
  return (
    <SelectField
      label={t("pane.form.kind")}
      value={kind ?? ""}
      isRequired
      onValue={(value) => dispatch({ type: "kind-chosen", kind: kindOf(value) })}
    >
      <option value="">{t("pane.form.choose")}</option>
      {kinds.map(({ code, label }) => (
        <option key={code} value={code}>
          {label[language]}
        </option>
      ))}
    </SelectField>
  );
}

function YearField({ year, dispatch }: FieldProps & { readonly year: number | null }) {
  const { t } = useMessages();
  return (
    <Field
      label={t("pane.form.year")}
      required
      validationState={year === null ? "error" : "none"}
      validationMessage={year === null ? t("pane.form.yearRange", reportYears) : null}
    >
      <Input
        inputMode="numeric"
        maxLength={4}
        defaultValue={String(year ?? "")}
        onChange={(_event, { value }) =>
          dispatch({ type: "year-written", year: isReportYear(value) ? Number(value) : null })
        }
      />
    </Field>
  );
}

const languageNames = {
  kk: "pane.export.kk",
  ru: "pane.export.ru",
} as const satisfies Record<Language, string>;

function SheetLanguageField({ language, dispatch }: FieldProps & { readonly language: Language }) {
  const { t } = useMessages();
  return (
    <SelectField
      label={t("pane.form.language")}
      value={language}
      onValue={(value) =>
        dispatch({ type: "sheet-language-chosen", language: value === "ru" ? "ru" : "kk" })
      }
    >
      {languages.map((each) => (
        <option key={each} value={each}>
          {t(languageNames[each])}
        </option>
      ))}
    </SelectField>
  );
}

interface PreviewProps {
  readonly form: FormChoice;
  readonly isReady: boolean;
}

function Preview({ form, isReady }: PreviewProps) {
  const { t } = useMessages();
  const { run } = useHost();
  if (form.plan === null) return null;
  const sheets = addedSheets(form.plan);
  if (sheets.length === 0) return <Paragraph>{t("pane.form.nothing")}</Paragraph>;

  return (
    <>
      <Section caption={t("pane.form.added", { sheets: sheets.length })}>
        <Rows>
          {sheets.map((sheet) => (
            <Row key={sheet}>{sheet}</Row>
          ))}
        </Rows>
      </Section>
      <Actions>
        <Button appearance="primary" disabled={!isReady} onClick={() => run({ name: "generate" })}>
          {t("pane.form.create")}
        </Button>
      </Actions>
    </>
  );
}
