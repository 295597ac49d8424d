import { OfficePackage } from "../../../src/ooxml";
import { reportTree } from "../../../src/report";
import { toDocx } from "../../../src/report/docx";
import { partsOf } from "../parts-of";
import { bareAnswers } from "../sample-answers";

const report = reportTree(bareAnswers, "kk", { date: "2026-02-15", isDraft: true });

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declared = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const relationships = (
  links: readonly (readonly [kind: string, target: string, mode?: string])[],
) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ([kind, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
    )
    .join("")}</Relationships>`;

interface Given {
  readonly header?: string;
  readonly links?: readonly (readonly [kind: string, target: string, mode?: string])[];
}

/** An office's own document as Word in Russian writes one: its ids of styles are numbers. */
function template({ header = "", links = [] }: Given): Uint8Array {
  const file = OfficePackage.empty();
  file.set(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
  );
  file.set("_rels/.rels", relationships([["officeDocument", "word/document.xml"]]));
  file.set(
    "word/document.xml",
    `<w:document ${declared}><w:body><w:p><w:r><w:t>MARKER body</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr></w:body></w:document>`,
  );
  file.set(
    "word/_rels/document.xml.rels",
    relationships([
      ["styles", "styles.xml"],
      ["header", "header7.xml"],
    ]),
  );
  file.set(
    "word/styles.xml",
    `<w:styles ${declared}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr><w:rPr><w:color w:val="800000"/></w:rPr></w:style></w:styles>',
  );
  file.set("word/header7.xml", `<w:hdr ${declared}>${header}</w:hdr>`);
  file.set("word/_rels/header7.xml.rels", relationships(links));
  file.set("word/media/logo.png", new Uint8Array([1, 2, 3]));
  return file.write();
}

const made = async (given: Given) => partsOf(await toDocx(report, { template: template(given) }));
const headers = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);

const paragraph = "<w:p><w:r><w:t>Әкімдік</w:t></w:r></w:p>";

test("styles of the same name are the template's, under its ids; those that it lacks are ours", async () => {
  const parts = await made({ header: paragraph });
  const styles = parts.get("word/styles.xml") ?? "";
  expect(styles).toContain('<w:color w:val="800000"/>');
  expect(styles).toContain('<w:name w:val="Report text"/><w:basedOn w:val="a"/>');
  expect(styles).not.toContain('w:styleId="Heading1"');
  expect(parts.get("word/document.xml")).toContain('<w:pStyle w:val="1"/>');
});

test("the numbers of headings and the language stay the report's", async () => {
  const styles = (await made({ header: paragraph })).get("word/styles.xml") ?? "";
  expect(styles).not.toContain('w:numId w:val="99"');
  expect(styles).toMatch(
    /<w:keepNext\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>/,
  );
  expect(styles).toContain('<w:lang w:val="kk-KZ"');
  expect(styles).not.toContain("ru-RU");
});

test("the header is the template's, with its picture, and a draft still says so on every page", async () => {
  const drawing = '<w:p><w:r><w:pict r:id="rId1"/></w:r></w:p>';
  const parts = await made({ header: paragraph + drawing, links: [["image", "media/logo.png"]] });
  const all = headers(parts);
  expect(all.filter((xml) => !xml.includes("Әкімдік") || !xml.includes(">ЖОБА<"))).toEqual([]);
  expect(all.some((xml) => xml.includes("PAGE"))).toBe(true);
  expect(parts.get("word/media/template-logo.png")).toBe("\u0001\u0002\u0003");
});

test("its page number is not doubled", async () => {
  const own = "<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>";
  const all = headers(await made({ header: own }));
  expect(all.filter((xml) => (xml.match(/\bPAGE\b/g) ?? []).length > 1)).toEqual([]);
});

test("nothing of its body, its authors, comments and tracked changes gets into the report", async () => {
  const header =
    '<w:p w:rsidR="00MARKER1"><w:ins w:author="MARKER author" w:date="2025-01-01T00:00:00Z"><w:r><w:t>Әкімдік</w:t></w:r></w:ins>' +
    '<w:del w:author="MARKER author"><w:r><w:delText>MARKER gone</w:delText></w:r></w:del><w:commentReference w:id="1"/></w:p>';
  const parts = await made({ header });
  expect([...parts.values()].join("\n")).not.toContain("MARKER");
  expect(headers(parts).join("")).toContain("Әкімдік");
  expect(headers(parts).join("")).not.toContain("commentReference");
});

test.each([
  [
    "a field that writes a path",
    "<w:p><w:r><w:instrText>FILENAME \\p</w:instrText></w:r></w:p>",
    [],
  ],
  ["a linked picture", paragraph, [["image", "file:///C:/MARKER/logo.png", "External"] as const]],
  ["an embedded object", paragraph, [["oleObject", "embeddings/MARKER.bin"] as const]],
])("a header with %s is left out: ours stands", async (_name, header, links) => {
  const parts = await made({ header, links });
  expect([...parts.values()].join("\n")).not.toMatch(/MARKER|FILENAME/);
  expect(headers(parts).some((xml) => xml.includes("PAGE"))).toBe(true);
});
