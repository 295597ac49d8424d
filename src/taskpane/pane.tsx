import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useReducer, useRef, useState } from "react";
import type { Dispatch } from "react";
import type { UiLanguage } from "../form";
import { loadTranslator } from "../messages";
import type { Translator } from "../messages";
import { AnswersContext, HostContext, MessagesContext } from "./contexts";
import { BugBoundary } from "./parts/bug-boundary";
import { Busy } from "./parts/busy";
import { Footer } from "./parts/footer";
import { Header } from "./parts/header";
import { panelId, stepNames, StepTabs } from "./parts/step-tabs";
import { useTheme } from "./parts/theme";
import type { PaneServices } from "./services";
import type { Action } from "./state/reducer";
import { pressed } from "./state/ribbon-actions";
import { reduce } from "./state/reducer";
import { initialState } from "./state/state";
import type { PaneState, StepId } from "./state/state";
import { useTasks } from "./state/use-tasks";

/** What comes after the first paint. It is fetched in the first idle moment, so that the pane also works when the network goes. */
const late = {
  home: () => import("./steps/home-step"),
  form: () => import("./steps/form-step"),
  link: () => import("./steps/link-step"),
  check: () => import("./steps/check-step"),
  charts: () => import("./steps/charts-step"),
  export: () => import("./steps/export-step"),
  publish: () => import("./steps/publish-step"),
  trouble: () => import("./parts/trouble-bar"),
} as const;

const HomeStep = lazy(async () => ({ default: (await late.home()).HomeStep }));
const FormStep = lazy(async () => ({ default: (await late.form()).FormStep }));
const LinkStep = lazy(async () => ({ default: (await late.link()).LinkStep }));
const CheckStep = lazy(async () => ({ default: (await late.check()).CheckStep }));
const ChartsStep = lazy(async () => ({ default: (await late.charts()).ChartsStep }));
const ExportStep = lazy(async () => ({ default: (await late.export()).ExportStep }));
const PublishStep = lazy(async () => ({ default: (await late.publish()).PublishStep }));
const TroubleBar = lazy(async () => ({ default: (await late.trouble()).TroubleBar }));

/** Patience before all parts are fetched; Safari has no idle moments to wait for. */
const fetchAfter = 1000;

function fetchLateParts(): () => void {
  const timer = setTimeout(() => {
    for (const load of Object.values(late)) load().catch(() => undefined);
  }, fetchAfter);
  return () => clearTimeout(timer);
}

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
});

export interface PaneProps {
  readonly services: PaneServices;
  /** The words that the pane begins with. */
  readonly words: Translator;
  readonly onLanguage?: (words: Translator) => void;
}

/** The whole pane: header, steps, the open step, footer. */
export function Pane({ services, words, onLanguage }: PaneProps) {
  const styles = useStyles();
  const theme = useTheme();
  const [messages, setMessages] = useState(words);
  const [state, dispatch] = useReducer(reduce, null, () =>
    initialState(words.language, services.today),
  );
  const host = useTasks(services, state, dispatch);
  const openStep = (step: StepId) => dispatch({ type: "step-opened", step });

  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [state.step]);
  useEffect(fetchLateParts, []);
  const { run } = host;
  useEffect(
    () =>
      services.ribbon?.listen((command) => {
        const { step, task } = pressed[command];
        dispatch({ type: "step-opened", step });
        if (task) run(task);
      }),
    [services, run],
  );
  const hasForm = state.book.status === "form";
  useEffect(() => {
    if (hasForm) services.openWithBook?.();
  }, [services, hasForm]);
  useEffect(() => {
    document.documentElement.lang = messages.language;
  }, [messages]);

  async function chooseLanguage(chosen: UiLanguage): Promise<void> {
    const loaded = await loadTranslator(chosen);
    setMessages(loaded);
    onLanguage?.(loaded);
  }

  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <BugBoundary messages={messages} version={services.version}>
        <MessagesContext value={messages}>
          <HostContext value={host}>
            <AnswersContext value={state.book}>
              <div className={styles.pane}>
                <Header onLanguage={(chosen) => void chooseLanguage(chosen)} />
                <StepTabs step={state.step} onStep={openStep} />
                <div
                  ref={panel}
                  id={panelId}
                  role="tabpanel"
                  className={styles.panel}
                  aria-label={messages.t(stepNames[state.step])}
                  aria-busy={state.task !== null}
                >
                  {state.task && <Busy task={state.task} progress={state.progress} />}
                  <Suspense fallback={null}>
                    {state.trouble && (
                      <TroubleBar
                        trouble={state.trouble}
                        onClose={() => dispatch({ type: "trouble-closed" })}
                      />
                    )}
                  </Suspense>
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
      return <ExportStep report={state.export} task={task} dispatch={dispatch} onStep={onStep} />;
    case "publish":
      return <PublishStep />;
  }
}
