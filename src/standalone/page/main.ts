import { loadTranslator } from "../../messages";
import { mount, officeServices, paneLanguage, startDownload } from "../../taskpane";
import type { MountedPane } from "../../taskpane";
import { failureText } from "../../workbook";
import type { PageBook } from "./book";
import { Shell } from "./shell";
import { watched } from "./watched";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let messages = await loadTranslator(paneLanguage(navigator.languages));
let book: PageBook | null = null;
let pane: MountedPane | null = null;

const shell = new Shell(messages, {
  onOpen: (file) => void openFile(file),
  onNew: () => void openBook({ name: "esep.xlsx" }),
  onSave: () => void saveBook(),
});

interface Source {
  readonly name: string;
  readonly bytes?: Uint8Array;
}

async function openFile(file: File): Promise<void> {
  shell.tell(messages.t("pane.page.loading", { file: file.name }), "quiet");
  await openBook({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

async function openBook(source: Source): Promise<void> {
  const { openEmulated } = await import("./emulated");
  const opened = await openEmulated(source);
  if (!opened.ok) {
    const reason = failureText(opened.failure, messages);
    shell.tell(messages.t("pane.page.refused", { file: source.name, reason }), "trouble");
    return;
  }
  pane?.unmount();
  book?.close();
  book = opened.value;
  shell.show(book);
  pane = mount(shell.pane, {
    services: watched(officeServices(ESEP_VERSION), () => book && shell.show(book)),
    words: messages,
    onLanguage: (words) => {
      messages = words;
      shell.speak(messages);
    },
  });
}

async function saveBook(): Promise<void> {
  if (!book) return;
  startDownload({ name: book.name, type: workbookType, bytes: await book.save() });
  shell.tell(messages.t("pane.page.saved", { file: book.name }), "quiet");
}

window.addEventListener("unhandledrejection", ({ reason }) => {
  const details = reason instanceof Error ? reason.message : String(reason);
  shell.tell(messages.t("pane.page.failed", { details }), "trouble");
});
