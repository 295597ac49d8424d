import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { languages } from "../../form";
import type { Language } from "../../form";
import { useMessages } from "../contexts";
import type { ReportChoice } from "../desk/calls";
import { exportFormats } from "../export/job";
import type { ExportFormat } from "../export/job";
import type { Action } from "../state/reducer";
import { FilePicker } from "./file-picker";
import { Rows } from "./layout";

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

export interface ChoicesProps {
  readonly choice: Omit<ReportChoice, "today">;
  readonly dispatch: Dispatch<Action>;
}

const languageNames = {
  kk: "pane.export.kk",
  ru: "pane.export.ru",
} as const satisfies Record<Language, string>;

export function LanguageChoice({ choice, dispatch }: ChoicesProps) {
  const { t } = useMessages();
  return (
    <fieldset className={useStyles().choices} aria-label={t("pane.export.languages")}>
      {languages.map((language) => (
        <Checkbox
          key={language}
          label={t(languageNames[language])}
          checked={choice.languages.includes(language)}
          onChange={(_event, { checked }) =>
            dispatch({ type: "export-language-set", language, isWanted: checked === true })
          }
        />
      ))}
      {choice.languages.length > 1 && (
        <Checkbox
          label={t("pane.export.together")}
          checked={choice.isTogether}
          onChange={(_event, { checked }) =>
            dispatch({ type: "report-options-set", options: { isTogether: checked === true } })
          }
        />
      )}
    </fieldset>
  );
}

const formatNames = {
  docx: "pane.export.docx",
  pptx: "pane.export.pptx",
  html: "pane.export.html",
  json: "pane.export.json",
  csv: "pane.export.csv",
} as const satisfies Record<ExportFormat, string>;

export function FormatChoice({ choice, dispatch }: ChoicesProps) {
  const { t } = useMessages();
  return (
    <fieldset className={useStyles().choices} aria-label={t("pane.export.formats")}>
      {exportFormats.map((format) => (
        <Checkbox
          key={format}
          label={t(formatNames[format])}
          checked={choice.formats.includes(format)}
          onChange={(_event, { checked }) =>
            dispatch({ type: "export-format-set", format, isWanted: checked === true })
          }
        />
      ))}
    </fieldset>
  );
}

const options = {
  tellsHow: "pane.export.tellsHow",
  isPacked: "pane.export.packed",
} as const;

/** What few need: the page on how it was made, one archive a language, the office's own template, photos. */
export function MoreChoice({ choice, dispatch }: ChoicesProps) {
  const { t } = useMessages();
  const set = (changed: Partial<Omit<ReportChoice, "languages" | "formats">>) =>
    dispatch({ type: "report-options-set", options: changed });

  return (
    <details>
      <summary>{t("pane.export.more")}</summary>
      <div className={useStyles().choices}>
        {(["tellsHow", "isPacked"] as const).map((option) => (
          <Checkbox
            key={option}
            label={t(options[option])}
            checked={choice[option]}
            onChange={(_event, { checked }) => set({ [option]: checked === true })}
          />
        ))}
      </div>
      <Rows>
        <FilePicker
          label={t("pane.export.template")}
          about={t("pane.export.templateAbout")}
          accept=".docx,.dotx"
          count="one"
          files={choice.template ? [choice.template] : []}
          onFiles={([template = null]) => set({ template })}
        />
        <FilePicker
          label={t("pane.export.photos")}
          about={t("pane.export.photosAbout")}
          accept="image/jpeg,image/png"
          count="many"
          files={choice.photos}
          onFiles={(photos) => set({ photos })}
        />
      </Rows>
    </details>
  );
}
