import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMessages } from "../contexts";
import type { ItemState } from "../view/items";

export type BadgeIntent = "good" | "warning" | "error" | "neutral";

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "nowrap",
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  neutral: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface BadgeProps {
  readonly intent: BadgeIntent;
  readonly text: string;
}

export function StateBadge({ intent, text }: BadgeProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[intent])}>{text}</span>;
}

const intents = {
  ready: "good",
  empty: "neutral",
  progress: "warning",
  errors: "error",
  warnings: "warning",
} as const satisfies Record<ItemState["state"], BadgeIntent>;

/** How far an item of the form is, in a word. */
export function ItemBadge({ state }: { readonly state: ItemState }) {
  const { t } = useMessages();
  const words = {
    ready: () => t("pane.state.ready"),
    empty: () => t("pane.state.empty"),
    progress: () => t("pane.state.progress"),
    errors: (count: number) => t("pane.state.errors", { count }),
    warnings: (count: number) => t("pane.state.warnings", { count }),
  } satisfies Record<ItemState["state"], (count: number) => string>;
  const count = "count" in state ? state.count : 0;
  return <StateBadge intent={intents[state.state]} text={words[state.state](count)} />;
}
