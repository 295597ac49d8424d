import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { items } from "../../form";
import type { ItemId, UiLanguage } from "../../form";
import { useAnswers, useHost, useMessages } from "../contexts";
import type { CheckView } from "../desk/book-view";
import { FindingCard } from "../parts/finding-card";
import { Actions, Column, Paragraph, Section, Small, Title } from "../parts/layout";
import { SelectField } from "../parts/select-field";
import { StateBadge } from "../parts/state-badge";
import type { Task } from "../state/task";
import { firstFindings, groupedFindings, shownFolds, shownKinds } from "../view/findings";
import type { FindingGroup, Shown } from "../view/findings";

/** How many findings are drawn at once: a badly linked register can bring thousands. */
const page = 50;

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalSNudge,
  },
});

export interface CheckStepProps {
  readonly task: Task | null;
}

/** What was found, by item of the form, errors first. */
export function CheckStep({ task }: CheckStepProps) {
  const { t } = useMessages();
  const { run } = useHost();
  const book = useAnswers();
  const [shown, setShown] = useState<Shown>("all");
  if (book.status !== "form") return <Paragraph>{t("pane.check.needsForm")}</Paragraph>;
  const { check } = book.view;

  return (
    <Column>
      <Title>{t("pane.check.title")}</Title>
      <Actions>
        <Button appearance="primary" disabled={task !== null} onClick={() => run({ name: "read" })}>
          {t("pane.check.run")}
        </Button>
        <Button disabled={task !== null} onClick={() => run({ name: "sheet" })}>
          {t("pane.check.sheet")}
        </Button>
        <Button disabled={task !== null} onClick={() => run({ name: "marks", isOn: true })}>
          {t("pane.check.mark")}
        </Button>
        <Button disabled={task !== null} onClick={() => run({ name: "marks", isOn: false })}>
          {t("pane.check.unmark")}
        </Button>
      </Actions>
      <Counts check={check} />
      {check.folds.length > 1 && (
        <SelectField
          label={t("pane.check.show")}
          value={shown}
          onValue={(value) => setShown(shownKinds.find((each) => each === value) ?? "all")}
        >
          {shownKinds.map((each) => (
            <option key={each} value={each}>
              {t(shownNames[each])}
            </option>
          ))}
        </SelectField>
      )}
      <Findings groups={groupedFindings(shownFolds(check.folds, shown))} task={task} />
    </Column>
  );
}

const shownNames = {
  all: "pane.check.showAll",
  errors: "pane.check.showErrors",
  warnings: "pane.check.showWarnings",
  accepted: "pane.check.showAccepted",
} as const satisfies Record<Shown, string>;

function Counts({ check }: { readonly check: CheckView }) {
  const styles = useStyles();
  const { t } = useMessages();
  const { errors, warnings, accepted } = check.summary;
  const made = t("pane.check.made", { rules: check.rulesRun, values: check.valuesRead });

  return (
    <div className={styles.counts} role="status">
      {errors + warnings === 0 && <StateBadge intent="good" text={t("pane.check.clean")} />}
      {errors > 0 && <StateBadge intent="error" text={t("pane.state.errors", { count: errors })} />}
      {warnings > 0 && (
        <StateBadge intent="warning" text={t("pane.state.warnings", { count: warnings })} />
      )}
      {accepted > 0 && (
        <StateBadge intent="neutral" text={t("pane.state.accepted", { count: accepted })} />
      )}
      <Small>{made}</Small>
    </div>
  );
}

interface FindingsProps extends CheckStepProps {
  readonly groups: readonly FindingGroup[];
}

function Findings({ groups, task }: FindingsProps) {
  const styles = useStyles();
  const { t, language } = useMessages();
  const [limit, setLimit] = useState(page);
  const total = groups.reduce((sum, { folds }) => sum + folds.length, 0);

  return (
    <>
      {firstFindings(groups, limit).map(({ item, folds }) => (
        <Section
          key={item ?? "general"}
          caption={item === null ? t("pane.check.general") : itemName(item, language)}
        >
          <div className={styles.group}>
            {folds.map((fold) => (
              <FindingCard key={fold.id} fold={fold} isBusy={task !== null} />
            ))}
          </div>
        </Section>
      ))}
      {total > limit && (
        <Button onClick={() => setLimit(limit + page)}>
          {t("pane.check.next", { count: Math.min(page, total - limit) })}
        </Button>
      )}
    </>
  );
}

function itemName(id: ItemId, language: UiLanguage): string {
  const item = items.find((each) => each.id === id);
  return `${id} ${item?.short[language] ?? ""}`;
}
