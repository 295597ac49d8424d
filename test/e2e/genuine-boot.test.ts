import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../.dev/browser";
import { answerForMicrosoft, officeDist, openedByExcel, playExcel } from "./excel-for-mac";
import { ownOfficeFiles } from "./own-office";
import { serveSite, watchedPage } from "./site";
import type { PlayedExcel } from "./excel-for-mac";
import type { Site, WatchedPage } from "./site";

jest.setTimeout(180_000);

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

interface Boot extends WatchedPage {
  readonly excel: PlayedExcel;
}

/** The pane as Excel for Mac opens it: a web view with a native message handler and what it says of itself in the address. */
async function boot({ origin }: Site, locale: string): Promise<Boot> {
  const viewport = { width: 360, height: 800 };
  const watched = await watchedPage(browser, { origin, locale: "en-US", viewport });
  await answerForMicrosoft(watched.page);
  const excel = await playExcel(watched.page, locale);
  await watched.page.goto(`${origin}/taskpane.html${openedByExcel(locale)}`);
  await watched.page.getByRole("tablist").waitFor();
  return { ...watched, excel };
}

const readyInfo = (page: Page): Promise<unknown> =>
  page.evaluate(() => Office.onReady().then(({ host, platform }) => ({ host, platform })));

describe("the built pane under the genuine, unmodified Office.js", () => {
  let site: Site;
  let pane: Boot;

  beforeAll(async () => {
    site = await serveSite();
    pane = await boot(site, "kk-KZ");
  });

  afterAll(async () => {
    pane.excel.close();
    await site.close();
  });

  test("Office.onReady says Excel, and the pane opens in the language of Office", async () => {
    expect(await readyInfo(pane.page)).toEqual({ host: "Excel", platform: "Mac" });
    const steps = pane.page.getByRole("tablist").getByRole("tab");
    expect(await steps.first().innerText()).toBe("Есеп");
  });

  test("Microsoft's address is asked for its loader, one file of this host and the words of this language", () => {
    expect(pane.outside).toEqual(
      ["office.js", "excel-mac-16.00.js", "kk-kz/office_strings.js"].map(
        (file) => microsoft + file,
      ),
    );
  });

  test("the requirement sets are those that the host has told", async () => {
    const granted = await pane.page.evaluate(() => {
      const { requirements } = Office.context;
      return ["1.13", "1.14", "1.15"].map((set) => requirements.isSetSupported("ExcelApi", set));
    });
    expect(granted).toEqual([true, true, false]);
  });

  test("a batch of the page reaches the workbook, and its answer comes back", async () => {
    const values = await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
        range.values = [[2, "=A1*21"]];
        range.load("values");
        await context.sync();
        return range.values as number[][];
      }),
    );
    expect(values).toEqual([[2, 42]]);
  });

  test("the person's selection is told to the page", async () => {
    await pane.page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().onSelectionChanged.add(({ address }) => {
          document.title = address;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    pane.excel.book.select("Sheet1", "C3:D4");
    await pane.page.waitForFunction(() => document.title === "C3:D4");
  });

  test("settings of the document are kept by the host", async () => {
    const status = await pane.page.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("colour", "blue");
          Office.context.document.settings.saveAsync((result) => {
            resolve(result.status);
          });
        }),
    );
    expect(status).toBe("succeeded");
    expect(pane.excel.settings.get("colour")).toContain("blue");
  });

  test("dialogs of the browser are forbidden there, as in Excel", async () => {
    const refusal = await pane.page.evaluate(() => {
      try {
        window.alert("?");
        return null;
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain("not supported");
  });

  test("the sheets of the form are added through it", async () => {
    const { page, excel } = pane;
    await page.getByRole("tab", { name: "Нысан", exact: true }).click();
    await page.getByRole("combobox", { name: /Органның түрі/ }).selectOption("village-akim");
    await page.getByRole("textbox", { name: /Есепті жыл/ }).fill("2025");
    await page.getByRole("button", { name: "Не қосылатынын көрсету" }).click();
    await page.getByRole("button", { name: "Парақтарды қосу" }).click();
    await page.getByText(/парақ қосылды/).waitFor();
    expect(excel.book.workbook.sheets.length).toBeGreaterThan(15);
  });

  test("nobody complained, and the policy was never offended", () => {
    expect(pane.complaints).toEqual([]);
  });
});

describe("in a closed network, with Office.js from the pane's own server", () => {
  let site: Site;
  let over: string;
  let pane: Boot;

  beforeAll(async () => {
    over = await ownOfficeFiles();
    site = await serveSite({ over });
    pane = await boot(site, "ru-RU");
  });

  afterAll(async () => {
    pane.excel.close();
    await site.close();
    await rm(over, { recursive: true });
  });

  test("Office.onReady says Excel, and no request leaves the server", async () => {
    expect(await readyInfo(pane.page)).toEqual({ host: "Excel", platform: "Mac" });
    expect(pane.outside).toEqual([]);
    expect(pane.complaints).toEqual([]);
  });

  test.each(["office.js", "excel-mac-16.00.js", "excel-win32-16.01.js", "ru-ru/office_strings.js"])(
    "%s is Microsoft's, byte for byte",
    async (file) => {
      const served = await readFile(join(over, "office", file));
      expect(served.equals(await readFile(join(officeDist, file)))).toBe(true);
    },
  );
});
