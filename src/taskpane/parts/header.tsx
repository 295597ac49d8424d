import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { uiLanguages } from "../../form";
import type { UiLanguage } from "../../form";
import type { Translator } from "../../messages";
import { useAnswers, useHost, useMessages } from "../contexts";
import type { BookView } from "../desk/book-view";
import { daysToDeadline } from "../view/deadline";

const useStyles = makeStyles({
  header: {
    paddingTop: tokens.spacingVerticalMNudge,
    paddingBottom: tokens.spacingVerticalMNudge,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    /** Office lays its menu over the upper right corner: up to 34 px of it. */
    paddingRight: tokens.spacingHorizontalL,
  },
  name: {
    flexGrow: 1,
    flexBasis: "0",
    minWidth: "min-content",
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  days: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    whiteSpace: "nowrap",
  },
  ahead: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  past: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  language: {
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
});

/** The body as its sheets name it, short if they do; in English as in Kazakh, the state language. */
function bodyName(fields: BookView["fields"], language: UiLanguage): string | undefined {
  const names = (["provider.shortName", "provider.name"] as const).map(
    (field) => fields[field]?.value ?? {},
  );
  const order = language === "ru" ? (["ru", "kk"] as const) : (["kk", "ru"] as const);
  return order.flatMap((each) => names.flatMap((name) => name[each] ?? []))[0];
}

function deadlineText({ t }: Translator, days: number): string {
  if (days === 0) return t("pane.deadline.today");
  return days > 0
    ? t("pane.deadline.left", { days })
    : t("pane.deadline.past", { days: Math.abs(days) });
}

const languageNames = {
  kk: "pane.header.kk",
  ru: "pane.header.ru",
  en: "pane.header.en",
} as const satisfies Record<UiLanguage, string>;

export interface HeaderProps {
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Whose report, for which year, how long it is to 30 April, and in which language the pane speaks. */
export function Header({ onLanguage }: HeaderProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { today } = useHost();
  const book = useAnswers();
  const fields = book.status === "form" ? book.view.fields : {};
  const year = fields["provider.reportYear"]?.value ?? Number(today.slice(0, 4)) - 1;
  const days = daysToDeadline(year, today);
  const { t, language } = messages;

  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{bodyName(fields, language) ?? t("pane.header.title")}</h1>
        <span className={mergeClasses(styles.days, days < 0 ? styles.past : styles.ahead)}>
          {deadlineText(messages, days)}
        </span>
      </div>
      <div className={styles.line}>
        <span>{t("pane.header.year", { year })}</span>
        <span aria-hidden="true">·</span>
        <select
          className={styles.language}
          aria-label={t("pane.header.language")}
          value={language}
          onChange={({ target }) =>
            onLanguage(uiLanguages.find((each) => each === target.value) ?? language)
          }
        >
          {uiLanguages.map((each) => (
            <option key={each} value={each} lang={each}>
              {t(languageNames[each])}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
