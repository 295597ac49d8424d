import { createCalculator } from "./calc";
import { clientMembers, completeClient, installIn, librarySource, loadIsolated } from "./client";
import { readWorkbook, saveWorkbook, unsavable, unsavableOnceChanged } from "./file";
import { Host } from "./host";
import { markWorkbook, newWorkbook } from "./model";
import { profileOf } from "./profile";
import { newSchedule } from "./protocol";
import { withGlobals } from "./globals";
import { Refusal } from "../ooxml";
import type { EngineSource } from "./calc";
import type { Loss } from "./file";
import type { Workbook } from "./model";
import type { Client, HostWindow, OfficeInfo } from "./client";
import type { Profile } from "./profile";
import type { Faults } from "./protocol";
import type { UserBook } from "./user";

export interface ExcelOptions {
  /** The .xlsx or .xlsm to open; without it Excel's new workbook with one sheet. */
  readonly file?: Uint8Array;
  readonly name?: string;
  /** What differs from Excel on the web, en-US. */
  readonly profile?: Partial<Profile>;
  readonly faults?: Faults<UserBook>;
  /** IronCalc's WebAssembly, where it is not found by itself. */
  readonly engine?: EngineSource;
}

export interface OpenOptions extends ExcelOptions {
  /** Text of the unmodified `excel-web-16.00.js`, where the npm package is not installed. */
  readonly library?: string;
  /** False leaves the globals `Excel`, `Office` and `OfficeExtension` alone. */
  readonly globals?: boolean;
}

/** A genuine Office.js client over an emulated Excel with one open workbook. */
export interface OpenedExcel extends Client {
  /** The person at the keyboard, and the model. */
  readonly book: UserBook;
  /** The workbook as .xlsx: the bytes it was opened from, and what changed since. */
  save(): Promise<Uint8Array>;
  /** What saving could not keep; to be told before it is done. */
  losses(): readonly Loss[];
  /** The same, and what the first change would cost: to be told on opening. */
  lossesOnceChanged(): readonly Loss[];
  close(): void;
}

interface Running {
  readonly host: Host;
  readonly stop: () => void;
}

/** Why a file was not opened. */
export class UnreadableFile extends Refusal {
  override readonly name = "UnreadableFile";
}

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new UnreadableFile(read.failure);
  return read.value;
}

function readFile(bytes: Uint8Array): Workbook | null {
  const read = readWorkbook(bytes);
  return read.ok ? read.value : null;
}

async function start({ file, name, profile, faults, engine }: ExcelOptions): Promise<Running> {
  const workbook = file ? open(file) : newWorkbook();
  if (name !== undefined) workbook.name = name;
  const calculator = await createCalculator(workbook, engine);
  const { schedule, close } = newSchedule();
  const host = new Host({
    workbook,
    calculator,
    schedule,
    readFile,
    profile: profileOf(profile),
    ...(faults ? { faults } : {}),
  });
  let running = true;
  const stop = (): void => {
    if (!running) return;
    running = false;
    host.close();
    close();
  };
  return { host, stop };
}

const officeInfo = ({ book }: Host): OfficeInfo => ({
  profile: book.profile,
  settings: book.workbook.settings,
  settingsSaved: () => {
    markWorkbook(book.workbook, "settings");
    book.isDirty = true;
    book.tellSettings();
  },
});

function opened({ host, stop }: Running, client: Client, restore: () => void): OpenedExcel {
  host.knowsMember = (className, member) => clientMembers(client, className)?.has(member) ?? false;
  return {
    ...client,
    book: host.user,
    save: () => {
      host.book.refresh();
      return Promise.resolve(saveWorkbook(host.book.workbook));
    },
    losses: () => unsavable(host.book.workbook),
    lossesOnceChanged: () => unsavableOnceChanged(host.book.workbook),
    close: () => {
      stop();
      restore();
    },
  };
}

/** Opens a workbook in an emulated Excel, in node or wherever the library's text may be evaluated. */
export async function openExcel(options: OpenOptions = {}): Promise<OpenedExcel> {
  const running = await start(options);
  const { host } = running;
  const library = loadIsolated(options.library ?? (await librarySource()), host.transport.bridge);
  const info = officeInfo(host);
  const client = completeClient(library, info);
  library.window["Office"] = client.Office;
  const restore = options.globals === false ? () => undefined : withGlobals({ ...client });
  return opened(running, client, restore);
}

export interface InstallOptions extends ExcelOptions {
  /** Address of the unmodified script; its text is evaluated when there is no address. */
  readonly libraryUrl?: string;
  readonly library?: string;
}

/** Gives a jsdom or browser window `Excel` and `Office` as a task pane in Excel has them. */
export async function installExcel(
  window: HostWindow,
  options: InstallOptions = {},
): Promise<OpenedExcel> {
  const running = await start(options);
  const { host } = running;
  const info = officeInfo(host);
  const script =
    options.libraryUrl === undefined
      ? { text: options.library ?? (await librarySource()) }
      : { url: options.libraryUrl };
  const client = await installIn(window, script, { bridge: host.transport.bridge, info });
  return opened(running, client, () => undefined);
}
