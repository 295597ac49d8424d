import type { Profile } from "../profile";

/** As much of `Office` as a task pane uses before and beside `Excel`. */
export interface OfficeInfo {
  readonly profile: Profile;
  readonly settings: Map<string, unknown>;
  /** Tells those who listen to the workbook's settings: the old calls do so, the new ones do not. */
  readonly settingsSaved: () => void;
}

const version = "16.0.18000.20000";

const isAtLeast = (granted: string, asked: string): boolean => {
  const [major = 0, minor = 0] = granted.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
};

type IsSetSupported = (name: string, asked?: string | number) => boolean;

/** The client asks at every access: answers are remembered. Set names are compared without case, as Office does. */
function supportOf({ otherSets, excelApi }: Profile): IsSetSupported {
  const sets = new Map(
    Object.entries({ ...otherSets, ExcelApi: excelApi }).map(([name, granted]) => [
      name.toLowerCase(),
      granted,
    ]),
  );
  const known = new Map<string, boolean>();
  return (name, asked = "1.1") => {
    const key = `${name} ${String(asked)}`;
    const answer = known.get(key) ?? isAtLeast(sets.get(name.toLowerCase()) ?? "0", String(asked));
    known.set(key, answer);
    return answer;
  };
}

interface AsyncResult {
  readonly status: "succeeded";
  readonly value: unknown;
}

/** What is set waits for `saveAsync`; then it joins the settings that the new calls know. */
function documentSettings({ settings, settingsSaved }: OfficeInfo) {
  const waiting = new Map<string, { readonly value: unknown } | null>();
  return {
    get: (name: string): unknown => {
      const change = waiting.get(name);
      return (change === undefined ? settings.get(name) : change?.value) ?? null;
    },
    set: (name: string, value: unknown): void => void waiting.set(name, { value }),
    remove: (name: string): void => void waiting.set(name, null),
    saveAsync: (...args: readonly unknown[]): void => {
      for (const [name, change] of waiting) {
        if (change) settings.set(name, change.value);
        else settings.delete(name);
      }
      waiting.clear();
      settingsSaved();
      answer(args, undefined);
    },
    refreshAsync: (...args: readonly unknown[]): void => {
      waiting.clear();
      answer(args, undefined);
    },
  };
}

/** Office's old calls take their callback last. */
function answer(args: readonly unknown[], value: unknown): void {
  const callback = args.at(-1);
  const result: AsyncResult = { status: "succeeded", value };
  if (typeof callback !== "function") return;
  queueMicrotask(() => {
    (callback as (result: AsyncResult) => void)(result);
  });
}

/** Our own small `Office`, laid over the library's enums so that `Office.EventType` and its like are genuine. */
export function createOffice(library: object, office: OfficeInfo): object {
  const { profile } = office;
  const info = { host: "Excel", platform: profile.platform };
  const onReady = (callback?: (value: typeof info) => unknown) =>
    Promise.resolve({ ...info }).then(async (value) => {
      await callback?.(value);
      return value;
    });
  const requirements = { isSetSupported: supportOf(profile) };
  const context = {
    host: info.host,
    platform: info.platform,
    diagnostics: { ...info, version },
    requirements,
    contentLanguage: profile.locale,
    displayLanguage: profile.locale,
    document: { settings: documentSettings(office), mode: "readWrite", url: "" },
    ui: { openBrowserWindow: () => undefined, messageParent: () => undefined },
    officeTheme: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#000000" },
  };
  const own = {
    onReady,
    context,
    isSetSupported: requirements.isSetSupported,
    HostType: {
      Excel: "Excel",
      Word: "Word",
      PowerPoint: "PowerPoint",
      Outlook: "Outlook",
      OneNote: "OneNote",
    },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    actions: { associate: () => undefined },
  };
  const properties = Object.entries(own).map(([name, value]) => [
    name,
    { value, writable: true, enumerable: true, configurable: true },
  ]);
  return Object.create(library, Object.fromEntries(properties) as PropertyDescriptorMap) as object;
}
