import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks";
import type { CellRef } from "../../form";
import { useHost, useMessages } from "../contexts";
import type { FoldView } from "../desk/book-view";
import { basisText } from "../view/basis";
import { differenceOf } from "../view/findings";
import { AcceptButtons } from "./accept-buttons";
import { Actions, Paragraph, Small } from "./layout";

/** A rule across a whole register may name hundreds of cells. */
const shownCells = 4;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalMNudge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThicker,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  message: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  values: {
    margin: "0",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  value: { display: "flex", columnGap: tokens.spacingHorizontalS },
  term: { color: tokens.colorNeutralForeground3 },
  figure: { margin: "0" },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
  cell: { fontSize: tokens.fontSizeBase200 },
});

const severityNames = {
  error: "pane.check.error",
  warning: "pane.check.warning",
  info: "pane.check.info",
} as const satisfies Record<Finding["severity"], string>;

export interface FindingCardProps {
  readonly fold: FoldView;
  readonly isBusy?: boolean;
}

/** What is wrong, both values and their difference, what to do, and the way to the cell. */
export function FindingCard({ fold, isBusy = false }: FindingCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { run } = useHost();
  const { t } = messages;
  const { finding } = fold;
  const { message, action } = messages.finding(finding);
  const { accepted, severity } = finding;
  const cell = finding.cells[0];

  return (
    <article
      className={mergeClasses(styles.card, styles[accepted ? "info" : severity])}
      aria-label={`${t(severityNames[severity])}: ${message}`}
    >
      <h4 className={styles.message}>{message}</h4>
      {fold.count > 1 && <Small>{t("pane.check.alike", { count: fold.count })}</Small>}
      <Values fold={fold} />
      <Paragraph>{action}</Paragraph>
      {accepted && <Small>{t("pane.check.accepted", { ...accepted })}</Small>}
      <Small>
        {finding.code} · {basisText(messages, finding.basis)}
      </Small>
      {cell && (
        <Actions>
          <Button
            size="small"
            aria-label={t("pane.check.goTo", { cell: cellName(cell) })}
            onClick={() => run({ name: "select", cell })}
          >
            {t("pane.check.go")}
          </Button>
          <AcceptButtons fold={fold} isBusy={isBusy} />
        </Actions>
      )}
    </article>
  );
}

const cellName = ({ sheet, address }: CellRef): string => `«${sheet}»!${address}`;

function Values({ fold }: FindingCardProps) {
  const styles = useStyles();
  const { t, number } = useMessages();
  const { finding, count, places } = fold;
  const { expected, found } = finding;
  const cells = count > 1 ? places : finding.cells;
  const show = (value: string | number) => (typeof value === "number" ? number(value) : value);
  const difference = differenceOf(finding);
  const lines = [
    { term: t("pane.check.expected"), value: expected },
    { term: t("pane.check.found"), value: found },
    { term: t("pane.check.difference"), value: difference },
  ];
  if (cells.length === 0 && expected === null && found === null) return null;

  return (
    <div className={styles.values}>
      <CellList cells={cells} />
      <dl className={styles.figure}>
        {lines.map(({ term, value }) =>
          value === null ? null : (
            <div key={term} className={styles.value}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.figure}>{show(value)}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

function CellList({ cells }: { readonly cells: readonly CellRef[] }) {
  const styles = useStyles();
  const { t } = useMessages();
  const { run } = useHost();
  const rest = cells.length - shownCells;

  return (
    <ul className={styles.cells}>
      {cells.slice(0, shownCells).map((cell) => (
        <li key={cellName(cell)}>
          <Link as="button" className={styles.cell} onClick={() => run({ name: "select", cell })}>
            {cellName(cell)}
          </Link>
        </li>
      ))}
      {rest > 0 && <li>{t("pane.check.more", { count: rest })}</li>}
    </ul>
  );
}
