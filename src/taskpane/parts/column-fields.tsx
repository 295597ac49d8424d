import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../contexts";
import type { ColumnMap } from "../state/state";
import type { ColumnReason, RangeView } from "../view/range";
import type { OwnColumn } from "../view/own-column";
import type { PartView } from "../view/register-parts";
import { Section, Small } from "./layout";
import { StateBadge } from "./state-badge";
import { SmallSelect } from "./select-field";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
  },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingRight: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

export interface ColumnFieldsProps {
  readonly parts: readonly PartView[];
  readonly columns: readonly OwnColumn[];
  readonly chosen: ColumnMap;
  /** What speaks for the columns that were proposed. */
  readonly reasons: RangeView["reasons"];
  readonly onChoose: (part: string, letters: string | null) => void;
}

/** For each field of the register the office's column that feeds it. */
export function ColumnFields({ parts, columns, chosen, reasons, onChoose }: ColumnFieldsProps) {
  const styles = useStyles();
  const { t, language } = useMessages();

  return (
    <Section caption={t("pane.link.columns")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t("pane.link.formColumn")}
            </th>
            <th scope="col" className={styles.head}>
              {t("pane.link.ownColumn")}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, label }) => (
            <tr key={part} className={styles.row}>
              <th scope="row" className={styles.name}>
                {label[language]}
              </th>
              <td>
                <SmallSelect
                  place="column"
                  label={label[language]}
                  value={chosen[part] ?? ""}
                  onValue={(value) => onChoose(part, value === "" ? null : value)}
                >
                  <option value="">{t("pane.link.none")}</option>
                  {columns.map(({ letters, header }) => (
                    <option key={letters} value={letters}>
                      {t("pane.link.column", { letters, header })}
                    </option>
                  ))}
                </SmallSelect>
                {chosen[part] !== undefined && <Why reason={reasons[part]} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Only a doubtful column says why it was proposed: the others would drown it. */
function Why({ reason }: { readonly reason: ColumnReason | undefined }) {
  const { t } = useMessages();
  if (!reason || reason.isSure) return null;
  const { header, why } = reason;
  return (
    <>
      <StateBadge intent="warning" text={t("pane.link.unsure")} />
      <Small>{why.map((each) => t(`sheet.why.${each}`, { header })).join("; ")}</Small>
    </>
  );
}
