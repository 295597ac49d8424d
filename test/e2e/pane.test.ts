import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../.dev/browser";
import { OfficePackage } from "../../src/ooxml";
import { samples } from "../../src/standalone/samples";
import { PaneDriver, sample } from "./pane-driver";
import { serveSite, watchedPage } from "./site";
import type { Site, WatchedPage } from "./site";

jest.setTimeout(180_000);

const office = samples.ruralOkrug;
const services = office.links[0]!;
let site: Site;
let browser: Browser;
let watched: WatchedPage;
let desk: PaneDriver;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
  watched = await watchedPage(browser, {
    origin: site.origin,
    locale: "kk-KZ",
    viewport: { width: 1280, height: 900 },
  });
  desk = new PaneDriver(watched.page, "kk");
  await desk.page.goto(`${site.origin}/page.html`);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Each goes on where the one before has ended, as the person at the desk does. */
describe("from an office's own workbook to its report", () => {
  test("the workbook is opened, its sheets are shown, and the pane says what comes first", async () => {
    await desk.openFile(sample(office.file));
    await desk.button("Келесі қадам: нысан парақтарын қосу").waitFor();
    expect(await desk.page.getByRole("tab", { name: services.sheet, exact: true }).count()).toBe(1);
    expect(await desk.cell("C6").innerText()).toMatch(/^\d{8}$/);
  });

  test("the sheets that will be added are shown first, and then added", async () => {
    await desk.button("Келесі қадам: нысан парақтарын қосу").click();
    await desk.generate(office);
    await desk.pane.getByText(/парақ қосылды/).waitFor();
    expect(
      await desk.page.getByRole("tablist", { name: "Парақтар" }).getByRole("tab").count(),
    ).toBeGreaterThan(20);
  });

  test("the office's own table is linked where it stands", async () => {
    await desk.openStep("pane.step.link");
    await desk.page.getByRole("tab", { name: services.sheet, exact: true }).click();
    await desk.selectCells("A4", "AG15");
    await desk.button("Таңдалған ауқымды алу").click();
    await desk.pane.getByText(`←`).waitFor();
    expect(await desk.choice("Тақырып жолы").inputValue()).toBe("4-5");
    await desk.mapColumns(services);
    await desk.button("Байланыстыру").click();
    await desk.pane.getByText("Байланыстырылды: «Қызметтер»!A4:AG15, 9 жол.").waitFor();
  });

  test("the check says what is wrong, and a click on it selects that very cell", async () => {
    await desk.openStep("pane.step.check");
    const finding = desk.pane.getByRole("article").first();
    const place = await finding.getByRole("button").first().innerText();
    const [, sheet = "", letters = "", row = ""] = /^«(.+)»!([A-Z]+)(\d+)/.exec(place) ?? [];
    await finding.getByRole("button", { name: /^Ұяшыққа өту: / }).click();
    await desk.rest();
    expect(await desk.selection()).toEqual({ sheet, rows: [row], columns: [letters] });
  });

  test("charts are drawn on a sheet of their own", async () => {
    await desk.openStep("pane.step.charts");
    await desk.button("Диаграммаларды салу").click();
    await desk.pane.getByText(/диаграмма салынды/).waitFor();
  });

  test("with errors in it only a draft can be made, and it is a Word document with native charts", async () => {
    await desk.openStep("pane.step.export");
    expect(await desk.button("Есепті дайындау").isDisabled()).toBe(true);
    await desk.pane.getByRole("checkbox", { name: "Жоба нұсқасы, қателерімен" }).check();
    await desk.pane.getByRole("checkbox", { name: "Деректер (JSON)" }).check();
    const files = await desk.downloads(3, () => desk.button("Есепті дайындау").click());
    expect(files.map((file) => file.suggestedFilename()).sort()).toEqual([
      "esep-2025-draft-kk.docx",
      "esep-2025-draft-ru.docx",
      "esep-2025-draft.json",
    ]);
    const document = files.find((file) => file.suggestedFilename().endsWith("-kk.docx"))!;
    const parts = OfficePackage.open(new Uint8Array(await readFile(await document.path()))).names;
    expect(parts).toEqual(
      expect.arrayContaining([
        "[Content_Types].xml",
        "word/document.xml",
        "word/styles.xml",
        "word/charts/chart1.xml",
      ]),
    );
    await desk.pane
      .getByText(/жүктеу басталды/)
      .first()
      .waitFor();
  });

  test("the workbook can be saved with everything in it", async () => {
    const [file] = await desk.downloads(1, () =>
      desk.page.getByRole("button", { name: "Кітапты сақтау" }).click(),
    );
    const parts = OfficePackage.open(new Uint8Array(await readFile(await file!.path()))).names;
    expect(parts.filter((part) => part.startsWith("xl/charts/chart")).length).toBeGreaterThan(2);
    expect(parts.filter((part) => part.startsWith("xl/tables/")).length).toBeGreaterThan(15);
  });

  test("in all of this the policy was never offended, nothing was asked of another address, nobody complained", () => {
    expect(watched.outside).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
