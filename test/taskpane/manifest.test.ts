import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { needed } from "../../src/taskpane/start/needed";

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

test.each(all(/icons\/(esep-\d+\.png)/g))("%s is there and as large as its name says", (icon) => {
  const side = Number(/\d+/.exec(icon)?.[0]);
  expect(sizeOf(join(root, "assets/icons", icon))).toEqual([side, side]);
});

test("the pages that it opens are built", () => {
  const pages = all(/localhost:3000\/(\w+\.html)"/g);
  expect(new Set(pages)).toEqual(new Set(["taskpane.html", "page.html"]));
  const config = readFileSync(join(root, "webpack.config.js"), "utf8");
  for (const page of pages) expect(config).toContain(`"${page}"`);
});

test("every text is told in the three languages", () => {
  const texts = xml.split(/<(?:bt:String|DisplayName|Description) /).slice(1);
  const told = texts.filter((text) => /^[^>]*DefaultValue/.test(text));
  expect(told).toHaveLength(5);
  for (const text of told) expect(text).toMatch(/Locale="ru-RU"[\s\S]*?Locale="en-US"/);
});

test("short texts are no longer than Office takes", () => {
  const [short = ""] = /<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>/.exec(xml) ?? [];
  const texts = [...short.matchAll(/Value="([^"]+)"/g)].map(([, text = ""]) => text);
  expect(texts.length).toBe(6);
  expect(texts.filter((text) => text.length > 125)).toEqual([]);
});

test("it asks for the set that the pane asks Excel for", () => {
  expect(xml).toContain(`<Sets DefaultMinVersion="${needed.version}">`);
  expect(xml).toContain(`<Set Name="${needed.name}" />`);
});

test("the icons' drawing is in the repository too", () => {
  expect(existsSync(join(root, "assets/icons/esep.svg"))).toBe(true);
});
