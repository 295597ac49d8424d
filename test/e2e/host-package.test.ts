import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../.dev/browser";
import type * as Package from "../../src/host";
import { OfficePackage } from "../../src/ooxml";
import { root } from "./site";

jest.setTimeout(120_000);

const built = join(root, "dist/host/index.mjs");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outside-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs a plain script in a folder that has nothing of ours, and gives back what it printed, as JSON. */
async function outside(script: string): Promise<unknown> {
  const file = join(folder, "script.mjs");
  const head = `import * as host from ${JSON.stringify(pathToFileURL(built).href)};`;
  await writeFile(file, `${head}\n${script}`);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: folder });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe("the built package, imported by a plain script elsewhere", () => {
  test("names what it offers", async () => {
    const names = await outside(`console.log(JSON.stringify(Object.keys(host)));`);
    expect(names).toEqual(
      expect.arrayContaining([
        "openExcel",
        "installExcel",
        "faultAt",
        "failEachSync",
        "webProfile",
      ]),
    );
  });

  test("runs Excel.run with globals set until it is closed", async () => {
    const seen = await outside(`
      const opened = await host.openExcel();
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [["Fee", 1.5], ["Twice", "=2*B1"]];
        range.load("values");
        await context.sync();
        return range.values;
      });
      const { host: name } = await Office.onReady();
      opened.close();
      console.log(JSON.stringify({ values, name, after: typeof Excel }));
    `);
    expect(seen).toEqual({
      values: [
        ["Fee", 1.5],
        ["Twice", 3],
      ],
      name: "Excel",
      after: "undefined",
    });
  });

  test("saves an .xlsx and opens it again", async () => {
    const seen = await outside(`
      import { readFile, writeFile } from "node:fs/promises";
      const first = await host.openExcel({ profile: { locale: "ru-RU" } });
      await first.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Fees");
        sheet.getRange("A1:B2").values = [["Name", "Fee"], ["road", 7]];
        sheet.tables.add("A1:B2", true).name = "fees";
        await context.sync();
      });
      await writeFile("fees.xlsx", await first.save());
      first.close();
      const second = await host.openExcel({ file: await readFile("fees.xlsx") });
      const fee = await second.Excel.run(async (context) => {
        const column = context.workbook.tables.getItem("fees").columns.getItem("Fee");
        const range = column.getDataBodyRange().load("values");
        await context.sync();
        return range.values;
      });
      second.close();
      console.log(JSON.stringify(fee));
    `);
    expect(seen).toEqual([[7]]);
    const parts = OfficePackage.open(new Uint8Array(await readFile(join(folder, "fees.xlsx"))));
    expect(parts.names).toEqual(
      expect.arrayContaining(["xl/workbook.xml", "xl/tables/table1.xml", "[Content_Types].xml"]),
    );
  });

  test("fails a chosen request", async () => {
    const code = await outside(`
      const { Excel, close } = await host.openExcel({
        faults: host.faultAt(2, { kind: "cell-edit-mode" }),
      });
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.add("One");
        await context.sync();
        context.workbook.worksheets.add("Two");
        await context.sync();
      }).catch((error) => error.code);
      close();
      console.log(JSON.stringify(code));
    `);
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  test.each(["undefined", '"outside-only"', '"dangerously"'])(
    "gives a jsdom window its Excel (runScripts: %s)",
    async (runScripts) => {
      const seen = await outside(`
        import { createRequire } from "node:module";
        const { JSDOM } = createRequire(${JSON.stringify(built)})("jsdom");
        const { window } = new JSDOM("", { runScripts: ${runScripts}, url: "https://localhost/" });
        const opened = await host.installExcel(window);
        const values = await window.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1");
          range.formulas = [["=6*7"]];
          range.load("values");
          await context.sync();
          return range.values;
        });
        const { host: name } = await window.Office.onReady();
        console.log(JSON.stringify({ values, name, own: opened.Excel === window.Excel }));
        opened.close();
        window.close();
      `);
      expect(seen).toEqual({ values: [[42]], name: "Excel", own: true });
    },
  );
});

describe("in a page of a browser", () => {
  const origin = "https://page.invalid/";
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html",
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
  };
  const files: Readonly<Record<string, string>> = {
    "index.mjs": built,
    "wasm/wasm_bg.wasm": join(root, "dist/host/wasm/wasm_bg.wasm"),
    "excel-web-16.00.js": join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
  };

  const start =
    '<script type="module">import * as host from "./index.mjs"; window.host = host;</script>';
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test("it is a module like any other, and the client a script of the page", async () => {
    const page = await browser.newPage();
    await page.route("**", async (route) => {
      const name = route.request().url().slice(origin.length);
      const body = files[name] ? await readFile(files[name]) : start;
      await route.fulfill({ body, contentType: types[extname(name)] ?? "text/html" });
    });
    await page.goto(origin);
    await page.waitForFunction(() => "host" in window);
    const seen = await page.evaluate(async () => {
      const { host } = window as unknown as { readonly host: typeof Package };
      const { save, close } = await host.installExcel(window, {
        libraryUrl: "excel-web-16.00.js",
      });
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
        range.values = [["=SUM(20,22)", "text"]];
        range.load("values");
        await context.sync();
        return range.values as unknown;
      });
      const file = [...(await save()).subarray(0, 2)];
      close();
      return { values, file };
    });
    expect(seen).toEqual({ values: [[42, "text"]], file: [0x50, 0x4b] });
  });
});
