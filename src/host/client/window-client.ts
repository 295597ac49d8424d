import { completeClient } from "./client";
import { runBeside } from "./isolated";
import type { Bridge } from "../protocol";
import type { Client, LoadedLibrary } from "./client";
import type { OfficeInfo } from "./office";

/** As much of a window as an add-in's page needs. */
export interface HostWindow {
  readonly document: Document;
  eval?: (script: string) => unknown;
  _richApiNativeBridge?: Bridge;
  Office?: unknown;
  Excel?: unknown;
  OfficeExtension?: unknown;
}

export interface LibraryScript {
  /** Address of the unmodified script, for pages whose policy forbids evaluating text. */
  readonly url?: string;
  readonly text?: string;
}

/** Loads the library as a script of the window itself, whose globals it then is. */
export async function installIn(
  window: HostWindow,
  script: LibraryScript,
  { bridge, info }: { readonly bridge: Bridge; readonly info: OfficeInfo },
): Promise<Client> {
  window._richApiNativeBridge = bridge;
  if (script.url === undefined) evaluate(window, script.text ?? "", bridge);
  else await loadScript(window.document, script.url);
  const client = completeClient(window as unknown as LoadedLibrary, info);
  window.Office = client.Office;
  return client;
}

/** In a window that runs no scripts (jsdom's default) the text runs beside it, in this realm. */
function evaluate(window: HostWindow, text: string, bridge: Bridge): void {
  if (window.eval?.("this") === window) window.eval(text);
  else runBeside(window, text, bridge);
}

function loadScript(document: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = url;
    element.onload = () => {
      resolve();
    };
    element.onerror = () => {
      reject(new Error(`Cannot load ${url}.`));
    };
    document.head.append(element);
  });
}
