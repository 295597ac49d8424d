import { createRoot } from "react-dom/client";
import { loadTranslator } from "../messages";
import { officeServices } from "./office-services";
import { Pane } from "./pane";
import { needed } from "./start/needed";
import { Notice } from "./start/notice";
import type { NoStart } from "./start/notice";
import { actionName, createRibbon, ribbonCommands } from "./start/ribbon";
import type { Ribbon } from "./start/ribbon";
import { paneLanguage } from "./view/pane-language";

const patience = 10_000;

const element = document.getElementById("pane");
if (!element) throw new Error("The page has no place for the pane");
const root = createRoot(element);
const address = document.querySelector<HTMLLinkElement>("#office-js")?.href ?? "";

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** True once Office.js is there. It is asked for here, not in the page, so that a refusal is never missed. */
function loadOffice(): Promise<boolean> {
  const script = document.createElement("script");
  const answer = new Promise<boolean>((resolve) => {
    script.addEventListener("load", () => resolve("Office" in window));
    script.addEventListener("error", () => resolve(false));
  });
  script.src = address;
  document.head.append(script);
  return Promise.race([answer, after(patience).then(() => false)]);
}

async function start(): Promise<NoStart | null> {
  const blocked: NoStart = { reason: "blocked", address };
  if (!(await loadOffice())) return blocked;
  const ready = Office.onReady().then(({ host }) => host === Office.HostType.Excel);
  const isExcel = await Promise.race([ready, after(patience).then(() => "silent" as const)]);
  if (isExcel === "silent") return blocked;
  if (!isExcel) return { reason: "outside" };
  const isNewEnough = Office.context.requirements.isSetSupported(needed.name, needed.version);
  return isNewEnough ? null : { reason: "old", needed: `${needed.name} ${needed.version}` };
}

/** Each button of the ribbon shows the pane and says there what was pressed. Only an Excel with the shared runtime has them. */
function connectRibbon(): Ribbon {
  const ribbon = createRibbon();
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return ribbon;
  for (const command of ribbonCommands) {
    const answer = async (event: Office.AddinCommands.Event): Promise<void> => {
      await Office.addin.showAsTaskpane();
      ribbon.press(command);
      event.completed();
    };
    Office.actions.associate(actionName(command), (event: Office.AddinCommands.Event) => {
      void answer(event);
    });
  }
  return ribbon;
}

const openWithBookName = "Office.AutoShowTaskpaneWithDocument";

/** A setting of the document; where the host loses it, the pane is opened by hand as before. */
function openWithBook(): void {
  const { settings } = Office.context.document;
  if (settings.get(openWithBookName) === true) return;
  settings.set(openWithBookName, true);
  settings.saveAsync();
}

async function open(): Promise<void> {
  const starting = start();
  const messages = await loadTranslator(paneLanguage(navigator.languages));
  root.render(<Notice messages={messages} start={null} />);
  const obstacle = await starting;
  if (obstacle) {
    root.render(<Notice messages={messages} start={obstacle} />);
    return;
  }
  const language = paneLanguage([Office.context.displayLanguage, ...navigator.languages]);
  const words = await loadTranslator(language);
  const services = { ...officeServices(ESEP_VERSION), ribbon: connectRibbon(), openWithBook };
  root.render(<Pane services={services} words={words} />);
}

void open();
