import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { needed } from "../../src/taskpane/start/needed";
import { actionName, ribbonCommands } from "../../src/taskpane/start/ribbon";
import { pressed } from "../../src/taskpane/state/ribbon-actions";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const all = (pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, found = ""]) => found);

/** Width and height stand at bytes 16 and 20 of every PNG. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("Microsoft's own tool reads it", () => {
  const tool = join(root, "node_modules/office-addin-manifest/cli.js");
  const said = execFileSync(process.execPath, [tool, "info", join(root, "manifest.xml")], {
    encoding: "utf8",
  });
  expect(said).toMatch(/Id: [\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/);
  expect(said).toContain("Default Locale: kk-KZ");
  expect(said).toContain("Permissions: ReadWriteDocument");
});

test("every address is of one origin and by https", () => {
  const addresses = all(/="(\w+:\/\/[^"]+)"/g).filter(
    (each) => !each.includes("schemas.") && !each.includes("www.w3.org"),
  );
  expect(addresses.length).toBeGreaterThan(10);
  expect(new Set(addresses.map((each) => new URL(each).origin))).toEqual(
    new Set(["https://localhost:3000"]),
  );
});

test("every resource that is named is there, and every one that is there is named", () => {
  expect(new Set(all(/resid="([^"]+)"/g))).toEqual(new Set(all(/<bt:\w+ id="([^"]+)"/g)));
});

test("ids of resources are short enough", () => {
  expect(all(/resid="([^"]+)"/g).filter((each) => each.length > 32)).toEqual([]);
});

test.each([...new Set(all(/icons\/(\w+-\d+\.png)/g))])(
  "%s is there and as large as its name says",
  (icon) => {
    const side = Number(/\d+/.exec(icon)?.[0]);
    expect(sizeOf(join(root, "assets/icons", icon))).toEqual([side, side]);
  },
);

test("the pages that it opens are built", () => {
  const pages = all(/localhost:3000\/(\w+\.html)"/g);
  expect(new Set(pages)).toEqual(new Set(["taskpane.html", "page.html"]));
  const config = readFileSync(join(root, "webpack.config.js"), "utf8");
  for (const page of pages) expect(config).toContain(`"${page}"`);
});

test("every text is told in the three languages", () => {
  const texts = xml.split(/<(?:bt:String|DisplayName|Description) /).slice(1);
  const told = texts.filter((text) => /^[^>]*DefaultValue/.test(text));
  expect(told.length).toBeGreaterThan(15);
  for (const text of told) expect(text).toMatch(/Locale="ru-RU"[\s\S]*?Locale="en-US"/);
});

test("short texts are no longer than Office takes", () => {
  const [short = ""] = /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/.exec(xml) ?? [];
  const texts = [...short.matchAll(/Value="([^"]+)"/g)].map(([, text = ""]) => text);
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => text.length > 125)).toEqual([]);
});

test("the texts of tips are no longer than Office takes", () => {
  const [long = ""] = /<bt:LongStrings>[\s\S]*<\/bt:LongStrings>/.exec(xml) ?? [];
  const texts = [...long.matchAll(/Value="([^"]+)"/g)].map(([, text = ""]) => text);
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => text.length > 250)).toEqual([]);
});

test("every control, group and tab has an id of its own", () => {
  const ids = all(/<(?:Control|Group|CustomTab)(?: xsi:type="Button")? id="([^"]+)"/g);
  expect(ids.length).toBeGreaterThan(8);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125 || !/^[\w.]+$/.test(id))).toEqual([]);
});

test("every command of the ribbon is one that the pane answers, and the other way round", () => {
  expect(new Set(all(/<FunctionName>([^<]+)</g))).toEqual(new Set(ribbonCommands.map(actionName)));
  expect(Object.keys(pressed)).toEqual([...ribbonCommands]);
});

test("commands and pane share one long-lived runtime, asked for only where there is one", () => {
  const page = /<bt:Url id="Pane.Url" DefaultValue="([^"]+)"/.exec(xml)?.[1];
  expect(page).toMatch(/\/taskpane\.html$/);
  expect(xml).toContain('<Runtime resid="Pane.Url" lifetime="long" />');
  expect(xml).toContain('<FunctionFile resid="Pane.Url" />');
  expect(xml).toMatch(/<VersionOverrides[\s\S]*<bt:Set Name="SharedRuntime" \/>/);
});

test("the pane can open together with a workbook", () => {
  expect(xml).toContain("<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>");
});

test("each picture of a button is there in the eight sizes", () => {
  for (const icon of xml.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)) {
    const sizes = [...(icon[1] ?? "").matchAll(/size="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  }
});

test("it asks for the set that the pane asks Excel for", () => {
  expect(xml).toContain(`<Sets DefaultMinVersion="${needed.version}">`);
  expect(xml).toContain(`<Set Name="${needed.name}" />`);
});

test("the icons' drawing is in the repository too", () => {
  expect(existsSync(join(root, "assets/icons/esep.svg"))).toBe(true);
});
