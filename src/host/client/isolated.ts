import type { Bridge } from "../protocol";
import type { LoadedLibrary } from "./client";

/**
 * The library's script speaks of these both as globals and as properties of `window`. In its own scope
 * they are variables, kept one with the properties of a window of its own.
 */
const globals = [
  "Type",
  "Microsoft",
  "OfficeExtension",
  "OfficeExtensionBatch",
  "CustomFunctionMappings",
  "CustomFunctions",
  "OfficeRuntime",
  "Office",
  "OSF",
  "Excel",
  "Sys",
];

const variables = globals
  .map(
    (name) =>
      `var ${name};Object.defineProperty(window,"${name}",{get:function(){return ${name}},set:function(v){${name}=v},enumerable:true,configurable:true});`,
  )
  .join("");

/** A window without an origin refuses to name its storage. */
const storage = "var sessionStorage;try{sessionStorage=window.sessionStorage}catch(e){}";

/** Runs the script with these names bound to these values. */
type Evaluate = (...values: readonly unknown[]) => void;

const parameters = [
  "window",
  "document",
  "navigator",
  "location",
  "addEventListener",
  "self",
  "_richApiNativeBridge",
];

let compiled: { readonly text: string; readonly evaluate: Evaluate } | null = null;

/** Of this realm, or the library would not take the caller's objects for plain ones. */
function evaluator(text: string): Evaluate {
  if (compiled?.text !== text) {
    const body = `${variables}${storage}\n${text}`;
    compiled = { text, evaluate: Reflect.construct(Function, [...parameters, body]) as Evaluate };
  }
  return compiled.evaluate;
}

const nothing = (): void => undefined;

function stubWindow() {
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: nothing }),
    addEventListener: nothing,
    cookie: "",
  };
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    protocol: "https:",
    hostname: "localhost",
  };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "host" },
    addEventListener: nothing,
    setTimeout,
    clearTimeout,
    Promise,
    name: "",
  };
  window["window"] = window["self"] = window["top"] = window["parent"] = window;
  return window;
}

export interface IsolatedLibrary extends LoadedLibrary {
  /** The window that the library believes to be in; it looks for `Office` there. */
  readonly window: Record<string, unknown>;
}

/** Runs the unmodified script where its globals are nobody else's: any number of hosts can live side by side. */
export function loadIsolated(text: string, bridge: Bridge): IsolatedLibrary {
  const window = stubWindow();
  runBeside(window, text, bridge);
  return { ...(window as unknown as LoadedLibrary), window };
}

type WindowParts = Readonly<Record<"document" | "navigator" | "location", object>>;

/** Runs the script in this realm as if it were in that window, whose properties its globals become. */
export function runBeside(window: object, text: string, bridge: Bridge): void {
  const { document, navigator, location } = window as WindowParts;
  const parts = [window, document, navigator, location, nothing, window, bridge];
  Reflect.apply(evaluator(text), window, parts);
}
