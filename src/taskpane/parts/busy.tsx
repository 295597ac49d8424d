import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { useHost, useMessages } from "../contexts";
import type { PaneState } from "../state/state";
import type { Task } from "../state/task";

const texts = {
  read: "pane.busy.read",
  preview: "pane.busy.preview",
  generate: "pane.busy.generate",
  range: "pane.busy.range",
  header: "pane.busy.range",
  take: "pane.busy.range",
  register: "pane.busy.range",
  propose: "pane.busy.propose",
  "link-proposals": "pane.busy.link",
  relink: "pane.busy.link",
  link: "pane.busy.link",
  charts: "pane.busy.charts",
  export: "pane.busy.export",
  select: "pane.busy.select",
  accept: "pane.busy.accept",
  withdraw: "pane.busy.withdraw",
  marks: "pane.busy.marks",
  sheet: "pane.busy.sheet",
} as const satisfies Record<Task["name"], string>;

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start", paddingBottom: tokens.spacingVerticalS },
  progress: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  bar: { flexGrow: 1 },
});

export type BusyProps = Pick<PaneState, "progress"> & { readonly task: Task };

/** What is going on; how far it is and the way to stop it, once that is known. */
export function Busy({ task, progress }: BusyProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const { stop } = useHost();
  const text = progress ? t("pane.busy.check", progress) : t(texts[task.name]);

  return (
    <>
      <Spinner className={styles.spinner} size="extra-tiny" label={text} role="status" />
      {progress && (
        <div className={styles.progress}>
          <ProgressBar
            className={styles.bar}
            value={progress.done}
            max={progress.total}
            aria-label={t("pane.busy.checking")}
          />
          <Button size="small" onClick={stop}>
            {t("pane.busy.stop")}
          </Button>
        </div>
      )}
    </>
  );
}
