import { source } from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../.dev/browser";
import { samples } from "../../src/standalone/samples";
import { steps } from "../../src/taskpane/state/state";
import { PaneDriver, sample } from "./pane-driver";
import { serveSite, watchedPage } from "./site";
import type { Site } from "./site";

jest.setTimeout(180_000);

let site: Site;
let browser: Browser;
let page: Page;
let desk: PaneDriver;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
  const viewport = { width: 1280, height: 900 };
  ({ page } = await watchedPage(browser, { origin: site.origin, locale: "kk-KZ", viewport }));
  desk = new PaneDriver(page, "kk");
  await page.goto(`${site.origin}/page.html`);
  await page.getByRole("heading").first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What axe finds, by rule and element. */
async function faults(): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    // Fluent's own focus traps: a keyboard passes through them, a screen reader does not stop there.
    (window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({
      exclude: [["[data-tabster-dummy]"]],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

test("the page before a workbook is open", async () => {
  expect(await faults()).toEqual([]);
});

describe("the page with a workbook and its pane", () => {
  beforeAll(async () => {
    await desk.openFile(sample(samples.ruralOkrug.file));
    await desk.generate(samples.ruralOkrug);
  });

  test.each(steps.map((step, index) => [step, index] as const))("step %s", async (_step, index) => {
    await desk.pane.getByRole("tablist").getByRole("tab").nth(index).click();
    await desk.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
    expect(await faults()).toEqual([]);
  });
});
