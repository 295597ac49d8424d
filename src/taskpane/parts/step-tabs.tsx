import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import {
  ArrowExportUpRegular,
  CheckmarkRegular,
  DataBarVerticalRegular,
  HomeRegular,
  LinkRegular,
  MegaphoneRegular,
  TableRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMessages } from "../contexts";
import { steps } from "../state/state";
import type { StepId } from "../state/state";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
});

const icons: Readonly<Record<StepId, ReactElement>> = {
  home: <HomeRegular />,
  form: <TableRegular />,
  link: <LinkRegular />,
  check: <CheckmarkRegular />,
  charts: <DataBarVerticalRegular />,
  export: <ArrowExportUpRegular />,
  publish: <MegaphoneRegular />,
};

/** The word of each step. */
export const stepNames = {
  home: "pane.step.home",
  form: "pane.step.form",
  link: "pane.step.link",
  check: "pane.step.check",
  charts: "pane.step.charts",
  export: "pane.step.export",
  publish: "pane.step.publish",
} as const satisfies Record<StepId, string>;

export const panelId = "esep-step";

export interface StepTabsProps {
  readonly step: StepId;
  readonly onStep: (step: StepId) => void;
}

/** Seven steps do not fit beside each other with their words: only the open one shows its own. */
export function StepTabs({ step, onStep }: StepTabsProps) {
  const styles = useStyles();
  const { t } = useMessages();

  return (
    <TabList
      className={styles.tabs}
      aria-label={t("pane.step.list")}
      selectedValue={step}
      onTabSelect={(_event, { value }) => {
        const chosen = steps.find((each) => each === value);
        if (chosen) onStep(chosen);
      }}
    >
      {steps.map((each) => (
        <Tab
          key={each}
          className={styles.tab}
          value={each}
          icon={icons[each]}
          aria-label={t(stepNames[each])}
          aria-controls={panelId}
          title={t(stepNames[each])}
        >
          {each === step ? t(stepNames[each]) : null}
        </Tab>
      ))}
    </TabList>
  );
}
