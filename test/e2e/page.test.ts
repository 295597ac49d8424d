import { source } from "axe-core";
import type { AxeResults } from "axe-core";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../.dev/browser";
import { openExcel } from "../../src/host";
import { samples } from "../../src/standalone/samples";
import { startServer } from "../../src/standalone/serve/server";
import { PaneDriver, sample } from "./pane-driver";
import { dist, root, serveSite, watchedPage } from "./site";
import type { Site, WatchedPage } from "./site";

jest.setTimeout(60_000);

const office = samples.ruralOkrug;
const viewport = { width: 1280, height: 900 };
let site: Site;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let desk: PaneDriver;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openOffice(origin: string): Promise<void> {
  watched = await watchedPage(browser, { origin, locale: "kk-KZ", viewport });
  ({ page } = watched);
  desk = new PaneDriver(page, "kk");
  await page.goto(`${origin}/page.html`);
  await desk.openFile(sample(office.file));
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes to a cell near the sheet's beginning with the arrow keys alone. */
async function goTo(down: number, right: number): Promise<void> {
  await page.getByRole("grid").focus();
  await press("Control+Home", ...Array<string>(down).fill("ArrowDown"));
  await press(...Array<string>(right).fill("ArrowRight"));
}

const active = () =>
  page.evaluate(() => {
    const id = document.querySelector("[role=grid]")?.getAttribute("aria-activedescendant");
    return id ? document.getElementById(id)?.textContent : null;
  });

async function faults(): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({
      exclude: [["[data-tabster-dummy]"]],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

const paste = (text: string) =>
  page.getByRole("grid").evaluate((grid, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  }, text);

describe("cells, with Excel's habits", () => {
  beforeAll(() => openOffice(site.origin));
  const blank = 40;

  test("what is typed replaces the cell, Enter and Tab go on, a formula follows", async () => {
    await goTo(blank, 0);
    await page.keyboard.type("12,5");
    await press("Tab");
    await page.keyboard.type(`=A${blank + 1}*2`);
    await press("Enter");
    await press("ArrowUp");
    expect(await active()).toBe("25");
    await press("Shift+Tab");
    await page.keyboard.type("20");
    await press("Enter", "ArrowUp", "ArrowRight");
    expect(await active()).toBe("40");
  });

  test("F2 edits what is there, Escape leaves it, Delete empties it", async () => {
    await goTo(blank, 0);
    await press("F2");
    await page.keyboard.type("5");
    await press("Escape");
    expect(await active()).toBe("20");
    await press("F2");
    await page.keyboard.type("5");
    await press("Enter", "ArrowUp");
    expect(await active()).toBe("205");
    await press("Delete");
    expect(await active()).toBe("");
  });

  test("Ctrl+Z takes back one change after another, Ctrl+Y does them again", async () => {
    await press("Control+z");
    expect(await active()).toBe("205");
    await press("Control+z");
    expect(await active()).toBe("20");
    await press("Control+y");
    expect(await active()).toBe("205");
  });

  test("a formula that cannot be read is told, and stays to be mended", async () => {
    await goTo(blank, 3);
    await page.keyboard.type("=СУММ(");
    await press("Enter");
    await page.getByText(`Формула D${blank + 1} ұяшығына енгізілмеді`).waitFor();
    expect(
      await page.getByRole("textbox", { name: `D${blank + 1} ұяшығының мазмұны` }).count(),
    ).toBe(1);
    expect(await faults()).toEqual([]);
    await press("Escape");
    expect(await active()).toBe("");
  });

  test("a table from Excel is pasted with its lines and decimal commas", async () => {
    await goTo(blank + 2, 0);
    await paste('"бірінші\nекінші"\t1,5\r\nүшінші\t2,5\r\n');
    await goTo(blank + 3, 1);
    expect(await active()).toBe("2,5");
    await goTo(blank + 2, 0);
    expect(await active()).toBe("бірінші\nекінші");
  });

  test("F6 leaves the cells for the pane and comes back", async () => {
    await press("F6");
    expect(await desk.pane.evaluate((pane) => pane.contains(document.activeElement))).toBe(true);
    await press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
  });

  test("the state is marked, and the saved file holds what was typed", async () => {
    expect(await page.title()).toMatch(/^● /);
    await page.getByText(`${office.file}: өзгерістер сақталмаған`).waitFor();
    const [file] = await desk.downloads(1, () => page.keyboard.press("Control+s"));
    const bytes = new Uint8Array(await readFile(await file!.path()));
    const saved = await openExcel({ file: bytes, globals: false });
    const cells = saved.book.workbook.sheets[0]!.cells;
    expect(cells.get(blank + 3, 1)?.value).toBe(2.5);
    expect(cells.get(blank, 0)?.value).toBe(205);
    saved.close();
    expect(await page.title()).not.toMatch(/^● /);
  });

  test("the policy was never offended and nobody complained", () => {
    expect([watched.outside, watched.complaints]).toEqual([[], []]);
  });
});

describe("work that is not saved", () => {
  const open = () => page.locator("input[type=file]").setInputFiles(sample(office.file));
  const question = () => page.getByRole("dialog", { name: "Алдымен өзгерістерді сақтайсыз ба?" });

  beforeAll(() => openOffice(site.origin));

  test("with a change it is asked first, and Escape keeps the workbook", async () => {
    await page.getByRole("grid").focus();
    await page.keyboard.type("1");
    await press("Enter");
    await open();
    await question().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Алдымен сақтау");
    expect(await faults()).toEqual([]);
    await page.screenshot({ path: join(root, "out/screens/page-unsaved.png") });
    await press("Escape");
    await question().waitFor({ state: "detached" });
    await page.getByText(`${office.file}: өзгерістер сақталмаған`).waitFor();
  });

  test("leaving the page is asked about as well", async () => {
    const asked = page.waitForEvent("dialog");
    const leaving = page.reload({ timeout: 5000 }).catch(() => null);
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await leaving;
  });

  test("saving first downloads it and then opens the other", async () => {
    await open();
    const [file] = await desk.downloads(1, () =>
      question().getByRole("button", { name: "Алдымен сақтау" }).click(),
    );
    expect(file!.suggestedFilename()).toBe(office.file);
    await page.getByText(office.file, { exact: true }).waitFor();
    expect(await page.title()).not.toMatch(/^● /);
  });
});

describe("what the page cannot keep", () => {
  test("is said on opening, can be closed and shown again, in each language", async () => {
    await openOffice(site.origin);
    const file = join(root, "test/fixtures/workbooks/excelize-pivot.xlsx");
    await page.locator("input[type=file]").setInputFiles(file);
    const notice = page.getByRole("region", { name: "Бұл бет нені сақтай алмайды" });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Жиынтық кестелер мен қималар");
    expect(await faults()).toEqual([]);
    await notice.getByRole("button", { name: "Жабу" }).click();
    expect(await notice.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Сақталмайды: 1");
    await press("Enter");
    await notice.waitFor();
    await desk.pane.locator("header select").selectOption({ label: "рус" });
    await page.getByRole("region", { name: "Что эта страница не сохранит" }).waitFor();
    await desk.pane.locator("header select").selectOption({ label: "eng" });
    await page.getByRole("region", { name: "What this page cannot keep" }).waitFor();
    await page.screenshot({ path: join(root, "out/screens/page-losses.png") });
  });
});

describe("without the network", () => {
  test("all goes on to the downloaded report once the page has loaded", async () => {
    const server = await startServer(dist, 0);
    watched = await watchedPage(browser, { origin: server.origin, locale: "kk-KZ", viewport });
    ({ page } = watched);
    desk = new PaneDriver(page, "kk");
    await page.goto(`${server.origin}/page.html`);
    await page.locator("html[data-ahead=done]").waitFor({ state: "attached" });
    await page.context().setOffline(true);
    await desk.openFile(sample(office.file));
    await desk.generate(office);
    await desk.openStep("pane.step.export");
    await desk.pane.getByRole("checkbox", { name: "Жоба нұсқасы, қателерімен" }).check();
    const files = await desk.downloads(2, () => desk.button("Есепті дайындау").click());
    expect(files.every((file) => file.suggestedFilename().endsWith(".docx"))).toBe(true);
    await server.close();
  });

  test("a part that does not arrive is told, and asked for again", async () => {
    watched = await watchedPage(browser, { origin: site.origin, locale: "kk-KZ", viewport });
    ({ page } = watched);
    desk = new PaneDriver(page, "kk");
    await page.route("**/ahead.json", (route) => route.abort());
    await page.goto(`${site.origin}/page.html`);
    await page.getByRole("heading").first().waitFor();
    await page.context().setOffline(true);
    await page.locator("input[type=file]").setInputFiles(sample(office.file));
    await page.getByText(/Беттің бір бөлігі жүктелмеді/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Қайталау" }).click();
    await desk.pane.getByRole("tablist").waitFor();
  });
});
