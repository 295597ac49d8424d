import {
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useReducer, useRef } from "react";
import type { Dispatch } from "react";
import type { UiLanguage } from "../form";
import { translator } from "../messages";
import { AnswersContext, HostContext, MessagesContext, useMessages } from "./contexts";
import { BugBoundary } from "./parts/bug-boundary";
import { Footer } from "./parts/footer";
import { Header } from "./parts/header";
import { panelId, stepNames, StepTabs } from "./parts/step-tabs";
import { TroubleBar } from "./parts/trouble-bar";
import type { PaneServices } from "./services";
import type { Action } from "./state/reducer";
import { reduce } from "./state/reducer";
import { initialState } from "./state/state";
import type { PaneState, StepId } from "./state/state";
import type { Task } from "./state/task";
import { useTasks } from "./state/use-tasks";
import { HomeStep } from "./steps/home-step";

const FormStep = lazy(() =>
  import("./steps/form-step").then(({ FormStep: component }) => ({ default: component })),
);
const LinkStep = lazy(() =>
  import("./steps/link-step").then(({ LinkStep: component }) => ({ default: component })),
);
const CheckStep = lazy(() =>
  import("./steps/check-step").then(({ CheckStep: component }) => ({ default: component })),
);
const ChartsStep = lazy(() =>
  import("./steps/charts-step").then(({ ChartsStep: component }) => ({ default: component })),
);
const ExportStep = lazy(() =>
  import("./steps/export-step").then(({ ExportStep: component }) => ({ default: component })),
);

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  panel: {
    flexGrow: 1,
    minHeight: "0",
    overflowY: "scroll",
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
  },
  busy: { justifyContent: "flex-start", paddingBottom: tokens.spacingVerticalS },
});

export interface PaneProps {
  readonly services: PaneServices;
  readonly language: UiLanguage;
  readonly onLanguage?: (language: UiLanguage) => void;
}

/** The whole pane: header, steps, the open step, footer. */
export function Pane({ services, language, onLanguage }: PaneProps) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduce, null, () => initialState(language, services.today));
  const host = useTasks(services, state, dispatch);
  const messages = translator(state.language);
  const openStep = (step: StepId) => dispatch({ type: "step-opened", step });

  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [state.step]);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);

  function chooseLanguage(chosen: UiLanguage): void {
    dispatch({ type: "language-chosen", language: chosen });
    onLanguage?.(chosen);
  }

  return (
    <FluentProvider theme={webLightTheme} className={styles.provider}>
      <BugBoundary messages={messages} version={services.version}>
        <MessagesContext value={messages}>
          <HostContext value={host}>
            <AnswersContext value={state.book}>
              <div className={styles.pane}>
                <Header onLanguage={chooseLanguage} />
                <StepTabs step={state.step} onStep={openStep} />
                <div
                  ref={panel}
                  id={panelId}
                  role="tabpanel"
                  className={styles.panel}
                  aria-label={messages.t(stepNames[state.step])}
                  aria-busy={state.task !== null}
                >
                  {state.task && <Busy task={state.task} />}
                  {state.trouble && (
                    <TroubleBar
                      trouble={state.trouble}
                      onClose={() => dispatch({ type: "trouble-closed" })}
                    />
                  )}
                  <Suspense fallback={null}>
                    <Step state={state} dispatch={dispatch} onStep={openStep} />
                  </Suspense>
                </div>
                <Footer step={state.step} />
              </div>
            </AnswersContext>
          </HostContext>
        </MessagesContext>
      </BugBoundary>
    </FluentProvider>
  );
}

interface StepProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly onStep: (step: StepId) => void;
}

function Step({ state, dispatch, onStep }: StepProps) {
  const { task } = state;
  switch (state.step) {
    case "home":
      return <HomeStep onStep={onStep} />;
    case "form":
      return <FormStep form={state.form} task={task} dispatch={dispatch} />;
    case "link":
      return <LinkStep link={state.link} task={task} dispatch={dispatch} />;
    case "check":
      return <CheckStep task={task} />;
    case "charts":
      return <ChartsStep drawn={state.chartsDrawn} task={task} />;
    case "export":
      return <ExportStep choice={state.export} task={task} dispatch={dispatch} onStep={onStep} />;
  }
}

const busyTexts = {
  read: "pane.busy.read",
  preview: "pane.busy.preview",
  generate: "pane.busy.generate",
  range: "pane.busy.range",
  link: "pane.busy.link",
  charts: "pane.busy.charts",
  export: "pane.busy.export",
  select: "pane.busy.select",
} as const satisfies Record<Task["name"], string>;

function Busy({ task }: { readonly task: Task }) {
  const { t } = useMessages();
  return (
    <Spinner
      className={useStyles().busy}
      size="extra-tiny"
      label={t(busyTexts[task.name])}
      role="status"
    />
  );
}
