import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
  "chrome.exe",
  "msedge.exe",
];

const windows = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const mac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A browser on this machine: the one named by ESEP_BROWSER, else Chrome, Edge or Chromium, else Playwright's own. */
export function findBrowser(): string | undefined {
  const { ESEP_BROWSER, PATH = "", PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programs = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA];
  const places = [
    ...(ESEP_BROWSER ? [ESEP_BROWSER] : []),
    ...names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name))),
    ...programs.flatMap((folder) => (folder ? windows.map((file) => join(folder, file)) : [])),
    ...mac,
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place));
}

const say = (text: string) => process.stderr.write(`${text}\n`);

function run(command: string, parameters: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(command, parameters, {
    stdio: ["ignore", "ignore", "inherit"],
    env: environment,
  });
  return status === 0;
}

/** As root on a Debian machine its own package; else what Playwright downloads for this system. */
function installBrowser(): string {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    say("No Chrome, Edge or Chromium here: installing Debian's chromium.");
    const packages = ["install", "-y", "-q", "--no-install-recommends", "chromium"];
    if (run("apt-get", ["update", "-q"]) && run("apt-get", packages)) {
      const found = findBrowser();
      if (found) return found;
    }
  }
  say("No Chrome, Edge or Chromium here: fetching Playwright's Chromium.");
  const cli = join(require.resolve("playwright-core/package.json"), "../cli.js");
  run(process.execPath, [cli, "install", "chromium"]);
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    "The tests of the pane need a browser and none could be installed. Install Chrome, Edge or Chromium, or name one in ESEP_BROWSER.",
  );
}

/** The browser that the end-to-end tests drive; installed, and said so, where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? installBrowser();
  return chromium.launch({ executablePath, args: flags });
}
