import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../.dev/browser";
import { samples } from "../../src/standalone/samples";
import { steps } from "../../src/taskpane/state/state";
import { PaneDriver, sample } from "./pane-driver";
import { root, serveSite, watchedPage } from "./site";
import type { Site } from "./site";

jest.setTimeout(180_000);

/** To be looked at: out/ is not in the repository. */
const pictures = join(root, "out/screens");
const office = samples.ruralOkrug;
let site: Site;
let browser: Browser;
let desk: PaneDriver;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await serveSite();
  browser = await openBrowser();
  const viewport = { width: 400, height: 900 };
  const { page } = await watchedPage(browser, { origin: site.origin, locale: "kk-KZ", viewport });
  desk = new PaneDriver(page, "kk");
  await page.goto(`${site.origin}/page.html`);
  await desk.openFile(sample(office.file));
  await desk.generate(office);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const tabs = () => desk.pane.getByRole("tablist").getByRole("tab");

/** What is wider than its place: the page, the step, a button or a tab whose words are cut off. */
const cutOff = (): Promise<readonly string[]> =>
  desk.pane.evaluate((pane) => {
    const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const places = [
      document.documentElement,
      ...pane.querySelectorAll("[role=tabpanel], header, footer"),
    ];
    const words = [...pane.querySelectorAll("button, h1, h2, h3, h4, p, th, td, dd, li")];
    return [...places, ...words]
      .filter((element) => getComputedStyle(element).display !== "inline" && wide(element))
      .map((element) => `${element.tagName}: ${element.textContent.slice(0, 60)}`);
  });

describe.each(["қаз", "рус", "eng"])("in %s", (language) => {
  describe.each([320, 400])("at %i pixels", (width) => {
    beforeAll(async () => {
      await desk.page.setViewportSize({ width, height: 900 });
      await desk.pane.locator("header select").selectOption({ label: language });
    });

    test.each(steps.map((step, index) => [step, index] as const))(
      "nothing is cut off in the step %s",
      async (step, index) => {
        await tabs().nth(index).click();
        await desk.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
        await desk.page.screenshot({ path: join(pictures, `${language}-${width}-${step}.png`) });
        expect(await cutOff()).toEqual([]);
      },
    );
  });
});
