import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { createCalculator } from "../../src/host/calc";
import { Host } from "../../src/host/host";
import { newWorkbook } from "../../src/host/model";
import { macProfile } from "../../src/host/profile";
import { newSchedule } from "../../src/host/protocol";
import type { UserBook } from "../../src/host/user";
import { root } from "./site";

export const officeDist = join(root, "node_modules/@microsoft/office-js/dist");
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What the pane's address ends with when Excel for Mac opens it. */
export const openedByExcel = (locale: string): string =>
  `?_host_Info=excel$mac$16.00$${locale}$$$disableLogging`;

/** Answers Microsoft's address with the unmodified files of its package; whatever is not there is a 404. */
export async function answerForMicrosoft(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(`${microsoft}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length);
    asked.push(file);
    const path = join(officeDist, file);
    return existsSync(path)
      ? route.fulfill({ body: readFileSync(path), contentType: "text/javascript" })
      : route.fulfill({ status: 404 });
  });
  return asked;
}

interface HostMessage {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params: { readonly keys?: readonly string[]; readonly values?: readonly string[] };
}

const method = { registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

/** The requirement sets that this Excel says it has. */
const requirementSets = { ExcelApi: macProfile.excelApi, SharedRuntime: "1.1" };

/** Ordered as the client's list of context properties has them. */
const context = (locale: string, settings: ReadonlyMap<string, string>) => [
  [[...settings.keys()], [...settings.values()]],
  "solution",
  1,
  16,
  90,
  0,
  1,
  0,
  locale,
  locale,
  0,
  "",
  0,
  0,
  "",
  1,
  "correlation",
  "instance",
  false,
  false,
  JSON.stringify(requirementSets),
  "",
  "16.90.0",
  0,
];

export interface PlayedExcel {
  readonly book: UserBook;
  readonly settings: ReadonlyMap<string, string>;
  /** Methods of the native part that were called, by number. */
  readonly called: readonly number[];
  close(): void;
}

/** Puts around a page what Excel for Mac puts around a pane: its native message handler, and a workbook behind it. */
export async function playExcel(page: Page, locale: string): Promise<PlayedExcel> {
  const { schedule, close } = newSchedule();
  const workbook = newWorkbook();
  const calculator = await createCalculator(workbook);
  const host = new Host({
    workbook,
    calculator,
    schedule,
    readFile: () => null,
    profile: macProfile,
  });
  const settings = new Map<string, string>();
  const called: number[] = [];
  await page.exposeFunction("askNative", (text: string) => {
    const { methodId, params } = JSON.parse(text) as HostMessage;
    called.push(methodId);
    if (methodId === method.getContext) return context(locale, settings);
    if (methodId === method.writeSettings) {
      settings.clear();
      for (const [index, key] of (params.keys ?? []).entries())
        settings.set(key, params.values?.[index] ?? "");
    }
    return [0];
  });
  await page.exposeFunction("askWorkbook", (text: string) => {
    host.transport.bridge.sendMessageToHost(text);
  });
  host.transport.bridge.onMessageFromHost = (text) => {
    void page.evaluate((answer) => {
      (window as unknown as NativeWindow)._richApiNativeBridge.onMessageFromHost?.(answer);
    }, text);
  };
  await page.addInitScript(nativeParts);
  return {
    book: host.user,
    settings,
    called,
    close: () => {
      host.close();
      close();
    },
  };
}

interface NativeWindow {
  _richApiNativeBridge: {
    sendMessageToHost: (text: string) => void;
    onMessageFromHost: ((text: string) => void) | null;
  };
  webkit: { messageHandlers: { Agave: { postMessage: (text: string) => void } } };
  readonly askNative: (text: string) => Promise<unknown>;
  readonly askWorkbook: (text: string) => Promise<void>;
  readonly OSF: {
    readonly ScriptMessaging: {
      readonly agaveHostCallback: (callbackId: string, answer: unknown) => void;
    };
  };
}

/** Runs in the page, before its scripts. */
function nativeParts(): void {
  const native = window as unknown as NativeWindow;
  const startUpCall = "Microsoft.InternalService.AddinInternalService";
  const nothing = { Results: [], TraceIds: [] };
  native._richApiNativeBridge = {
    sendMessageToHost: (text) => {
      if (!text.includes(startUpCall)) return void native.askWorkbook(text);
      const { id } = JSON.parse(text) as { id: number };
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: nothing } };
      native._richApiNativeBridge.onMessageFromHost?.(JSON.stringify(answer));
    },
    onMessageFromHost: null,
  };
  native.webkit = {
    messageHandlers: {
      Agave: {
        postMessage: (text) => {
          const { callbackId } = JSON.parse(text) as { callbackId?: string };
          void native.askNative(text).then((answer) => {
            if (callbackId !== undefined)
              native.OSF.ScriptMessaging.agaveHostCallback(callbackId, answer);
          });
        },
      },
    },
  };
}
