import { loadTranslator } from "../../messages";
import { paneLanguage } from "../../taskpane";
import type { MountedPane } from "../../taskpane";
import type { PageBook } from "./book";
import type { CellEditing } from "./cell-editing";
import { Shell } from "./shell";
import { watched } from "./watched";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let messages = await loadTranslator(paneLanguage(navigator.languages));
let book: PageBook | null = null;
let pane: MountedPane | null = null;
let editing: CellEditing | null = null;
let isLossShown = false;

const shell = new Shell(messages, {
  onOpen: (file) => void attempt(() => openFile(file)),
  onNew: () => void attempt(() => openBook({ name: "esep.xlsx" })),
  onSave: () => void attempt(saveBook),
  onLosses: () => void attempt(() => showLosses(!isLossShown)),
});

/** What the page needs once a workbook is open. */
const parts = () => import("./opened");

interface Source {
  readonly name: string;
  readonly bytes?: Uint8Array;
}

/** What did not arrive over the network can be asked for again; the rest is told as it is. */
async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!isUnreached(error)) throw error;
    shell.tell(messages.t("pane.page.unreached"), "trouble", () => void attempt(act));
  }
}

const isUnreached = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "ChunkLoadError" || /^Cannot load |Failed to fetch/.test(error.message));

async function openFile(file: File): Promise<void> {
  await openBook({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** False when the open workbook is to stay. */
async function mayLeave(): Promise<boolean> {
  if (!book?.isDirty()) return true;
  const { askUnsaved } = await parts();
  const answer = await askUnsaved(book.name, messages);
  if (answer === "save") await saveBook();
  return answer !== "cancel";
}

async function openBook(source: Source): Promise<void> {
  if (!(await mayLeave())) return;
  shell.tell(messages.t("pane.page.loading", { file: source.name }), "quiet");
  const opened = await parts();
  const result = await opened.openEmulated(source);
  if (!result.ok) {
    const reason = opened.failureText(result.failure, messages);
    shell.tell(messages.t("pane.page.refused", { file: source.name, reason }), "trouble");
    return;
  }
  pane?.unmount();
  editing?.close();
  book?.close();
  book = result.value;
  shell.show(book);
  startEditing(opened, book);
  mountPane(opened);
  await showLosses(true);
}

function startEditing({ CellEditing }: Awaited<ReturnType<typeof parts>>, now: PageBook): void {
  const { grid } = shell;
  const made = new CellEditing({
    grid,
    book: now,
    words: () => messages,
    tell: (text, tone) => shell.tell(text, tone),
    redraw: () => shell.show(now),
  });
  editing = made;
  now.onChange(() => shell.markDirty());
}

function mountPane({ mount, officeServices }: Awaited<ReturnType<typeof parts>>): void {
  const services = watched(officeServices(ESEP_VERSION), {
    onChange: () => book && shell.show(book),
    onWrite: () => editing?.forget(),
  });
  pane = mount(shell.pane, {
    services,
    words: messages,
    onLanguage: (words) => {
      messages = words;
      shell.speak(messages);
      void attempt(() => showLosses(isLossShown));
    },
  });
}

/** What the page cannot keep of the open workbook, where there is any; the button in the bar shows it again. */
async function showLosses(isShown: boolean): Promise<void> {
  if (!book) return;
  const { lossesNotice, lossLines } = await parts();
  const lines = lossLines(book.losses(), messages);
  shell.countLosses(lines.length);
  isLossShown = isShown && lines.length > 0;
  const onClose = () => {
    void showLosses(false);
    shell.focusLosses();
  };
  const notice = lossesNotice({ file: book.name, lines, onClose }, messages);
  shell.notice(isLossShown ? notice : null);
}

async function saveBook(): Promise<void> {
  if (!book) return;
  const { startDownload } = await parts();
  startDownload({ name: book.name, type: workbookType, bytes: await book.save() });
  shell.markDirty();
  shell.tell(messages.t("pane.page.saved", { file: book.name }), "quiet");
  await showLosses(isLossShown);
}

window.addEventListener("beforeunload", (event) => {
  if (book?.isDirty()) event.preventDefault();
});

window.addEventListener("unhandledrejection", ({ reason }) => {
  const details = reason instanceof Error ? reason.message : String(reason);
  shell.tell(messages.t("pane.page.failed", { details }), "trouble");
});
