import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, Page } from "playwright-core";

export const root = join(__dirname, "../..");
export const dist = join(root, "dist/pane");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built files as a server of an office would: nothing but files, and the policy of each page as a header.
 * Files of the folder `over` stand for those of the build.
 */
export async function serveSite({ over = dist }: { readonly over?: string } = {}): Promise<Site> {
  if (!existsSync(join(dist, "page.html")))
    throw new Error("dist/pane is not built: npm run build");
  const policies = JSON.parse(readFileSync(join(over, "policy.json"), "utf8")) as Record<
    string,
    string
  >;
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    const file = [over, dist].map((folder) => fileIn(folder, path)).find((found) => found !== null);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const policy = policies[path.slice(1)];
    response.writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      ...(policy ? { "Content-Security-Policy": policy } : {}),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function fileIn(folder: string, path: string): string | null {
  const file = join(folder, path);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** A page under watch: what it must never do is written down as it happens. */
export interface WatchedPage {
  readonly page: Page;
  /** Violations of the policy, errors on the console, errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but the page's own origin. */
  readonly outside: readonly string[];
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export async function watchedPage(
  browser: Browser,
  { origin, locale, viewport }: { origin: string; locale: string; viewport: Viewport },
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale,
    viewport,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  await page.exposeFunction("complain", (text: string) => void complaints.push(text));
  await page.addInitScript(() => {
    const { complain } = window as unknown as { complain: (text: string) => void };
    document.addEventListener("securitypolicyviolation", (event) => {
      complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) outside.push(url);
  });
  return { page, complaints, outside };
}
