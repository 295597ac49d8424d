import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../.dev/browser";
import { PaneDriver } from "./pane-driver";
import { serveSite, watchedPage } from "./site";
import type { Site, WatchedPage } from "./site";

jest.setTimeout(120_000);

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const watch = (): Promise<WatchedPage> =>
  watchedPage(browser, {
    origin: site.origin,
    locale: "kk-KZ",
    viewport: { width: 360, height: 800 },
  });

/** Fluent's styles are refused silently where the policy is wrong: only a colour tells. */
const showsColour = (page: Page, selector: string, colour: string): Promise<unknown> =>
  page.waitForFunction(
    ([selected = "", wanted]) => {
      const element = document.querySelector(selected);
      return element !== null && getComputedStyle(element).backgroundColor === wanted;
    },
    [selector, colour],
    { timeout: 10_000 },
  );

test("the pane beside the page is styled under the strict policy", async () => {
  const { page, complaints, outside } = await watch();
  await page.goto(`${site.origin}/page.html`);
  await page.getByRole("button", { name: "Жаңа кітап" }).click();
  const desk = new PaneDriver(page, "kk");
  await desk.openStep("pane.step.form");
  await desk.choice(/Органның түрі/).selectOption("village-akim");
  await desk.rest();
  await showsColour(page, "[role=tabpanel] button:not([disabled])", "rgb(15, 108, 189)");
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
});

test("the policy forbids what is not ours: an inline script and another address are refused", async () => {
  const { page, complaints } = await watch();
  await page.goto(`${site.origin}/page.html`);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'broken'";
    document.head.append(script);
    return fetch("https://example.invalid/").catch(() => undefined);
  });
  expect(await page.title()).toBe("Excel-сіз Esep");
  const offences = complaints.filter((each) => each.startsWith("policy:"));
  expect(new Set(offences.map((each) => each.split(" ")[1]))).toEqual(
    new Set(["script-src-elem", "connect-src"]),
  );
});

describe("where Office.js does not come", () => {
  test("a network that blocks it is named, with the way to the page that needs no Excel", async () => {
    const { page, outside } = await watch();
    await page.route(officeJs, (route) => route.abort());
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole("heading", { name: "Excel скрипті жүктелмеді" }).waitFor();
    expect(await page.getByRole("main").innerText()).toContain(officeJs);
    const link = page.getByRole("link", { name: "Excel-сіз Esep-ті ашу" });
    expect(await link.getAttribute("href")).toBe("page.html");
    expect(new Set(outside)).toEqual(new Set([officeJs]));
  });

  test("one that never answers is given up after ten seconds", async () => {
    const { page } = await watch();
    await page.clock.install();
    await page.route(officeJs, () => undefined);
    await page.goto(`${site.origin}/taskpane.html`, { waitUntil: "commit" });
    await page.getByRole("status").waitFor();
    expect(await page.getByRole("status").innerText()).toBe("Excel күтілуде…");
    await page.clock.fastForward(9_000);
    expect(await page.getByRole("status").count()).toBe(1);
    await page.clock.fastForward(1_500);
    await page.getByRole("heading", { name: "Excel скрипті жүктелмеді" }).waitFor();
  });

  test("a browser that is no Excel is told so", async () => {
    const { page } = await watch();
    const body =
      "window.Office = { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: null }) };";
    await page.route(officeJs, (route) => route.fulfill({ body, contentType: "text/javascript" }));
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole("heading", { name: "Бұл тақта Excel ішінде жұмыс істейді" }).waitFor();
  });

  test("an Excel that is too old is told what it lacks", async () => {
    const { page } = await watch();
    const body = `window.Office = {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host: "Excel" }),
      context: { requirements: { isSetSupported: () => false } },
    };`;
    await page.route(officeJs, (route) => route.fulfill({ body, contentType: "text/javascript" }));
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByRole("heading", { name: "Excel-дің бұл нұсқасы Esep үшін тым ескі" }).waitFor();
    expect(await page.getByRole("main").innerText()).toMatch(/ExcelApi 1\.\d+/);
  });
});
