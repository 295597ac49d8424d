import {
  addRelationship,
  contentTypeOf,
  dropContentType,
  guarded,
  mainPart,
  OfficePackage,
  relatedParts,
  relationshipsOf,
  relationshipsPart,
  removeRelationship,
  resolveTarget,
  setContentType,
  setDefaultType,
} from "../../src/ooxml";

const types = "[Content_Types].xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function packageOf(parts: Readonly<Record<string, string>>): OfficePackage {
  const file = OfficePackage.empty();
  for (const [name, text] of Object.entries(parts)) file.set(name, text);
  return file;
}

const relationships = (...rows: readonly string[]): string =>
  `<Relationships xmlns="u">${rows.join("")}</Relationships>`;

describe("relationships", () => {
  test.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../drawings/drawing1.xml", "xl/drawings/drawing1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/a.xml", "b%20c.xml#x", "xl/b c.xml"],
  ])("from %j to %j lead to %j", (part, target, expected) => {
    expect(resolveTarget(part, target)).toBe(expected);
  });

  test("stand beside their part", () => {
    expect(relationshipsPart("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationshipsPart("")).toBe("_rels/.rels");
  });

  test("are found by the last segment of their type, in both variants, whatever the case of the target", () => {
    const file = packageOf({
      "xl/Sheet1.xml": "<a/>",
      "xl/sheet2.xml": "<a/>",
      "xl/_rels/w.xml.rels": relationships(
        `<Relationship Id="rId1" Type="${office}/worksheet" Target="sheet1.XML"/>`,
        `<Relationship Id="rId2" Type="${strict}/worksheet" Target="/xl/sheet2.xml"/>`,
        `<Relationship Id="rId3" Type="${office}/worksheet" Target="gone.xml"/>`,
        `<Relationship Id="rId4" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/>`,
      ),
    });
    expect(relatedParts(file, "xl/w.xml", "worksheet")).toEqual(["xl/Sheet1.xml", "xl/sheet2.xml"]);
    expect(relationshipsOf(file, "xl/w.xml")[3]).toMatchObject({
      target: "https://example.org/",
      external: true,
    });
  });

  test("are added with a free id and taken away again", () => {
    const file = packageOf({
      "xl/_rels/w.xml.rels": relationships('<Relationship Id="rId2" Type="t/a" Target="a.xml"/>'),
    });
    const id = addRelationship(file, "xl/w.xml", { type: "t/b", target: "xl/b.xml" });
    expect(id).toBe("rId3");
    expect(relationshipsOf(file, "xl/w.xml").map(({ target }) => target)).toEqual([
      "xl/a.xml",
      "xl/b.xml",
    ]);
    removeRelationship(file, "xl/w.xml", "rId2");
    expect(relationshipsOf(file, "xl/w.xml").map((each) => each.id)).toEqual(["rId3"]);
  });

  test("of a part without any start a new part", () => {
    const file = packageOf({});
    expect(
      addRelationship(file, "a.xml", {
        type: "t/b",
        target: "https://example.org/?a&b",
        external: true,
      }),
    ).toBe("rId1");
    expect(relationshipsOf(file, "a.xml")[0]).toMatchObject({
      target: "https://example.org/?a&b",
      external: true,
    });
  });
});

describe("content types", () => {
  const file = (): OfficePackage =>
    packageOf({
      [types]:
        '<Types xmlns="u"><Default Extension="XML" ContentType="application/xml"/><Override PartName="/xl/A.xml" ContentType="own"/></Types>',
    });

  test("are a part's own, else its extension's", () => {
    expect([
      contentTypeOf(file(), "xl/a.xml"),
      contentTypeOf(file(), "b.xml"),
      contentTypeOf(file(), "b.png"),
    ]).toEqual(["own", "application/xml", null]);
  });

  test("are set, replaced and dropped", () => {
    const changed = file();
    setContentType(changed, "xl/b.xml", "new");
    setContentType(changed, "xl/a.xml", "other");
    setDefaultType(changed, "png", "image/png");
    setDefaultType(changed, "xml", "ignored");
    expect(
      ["xl/a.xml", "xl/b.xml", "c.png", "d.xml"].map((part) => contentTypeOf(changed, part)),
    ).toEqual(["other", "new", "image/png", "application/xml"]);
    dropContentType(changed, "xl/b.xml");
    expect(contentTypeOf(changed, "xl/b.xml")).toBe("application/xml");
  });
});

describe("the main part", () => {
  const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const book = (type: string): OfficePackage =>
    packageOf({
      [types]: `<Types><Override PartName="/xl/book.xml" ContentType="${type}"/></Types>`,
      "_rels/.rels": relationships(
        `<Relationship Id="a" Type="${office}/officeDocument" Target="xl/book.xml"/>`,
      ),
      "xl/book.xml": "<workbook/>",
    });
  const failure = (file: OfficePackage) => {
    const result = guarded(() => mainPart(file, "workbook"));
    return result.ok ? result.value : result.failure.code;
  };

  test.each([
    [workbook, "xl/book.xml"],
    ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/book.xml"],
    ["application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binary-workbook"],
    [
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      "wrong-kind",
    ],
  ])("of type %s: %s", (type, expected) => {
    expect(failure(book(type))).toBe(expected);
  });

  test("of an OpenDocument file is named as such", () => {
    expect(failure(packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }))).toBe(
      "open-document",
    );
  });

  test("of a zip file that is no Office file is missing", () => {
    expect(failure(packageOf({ "a.txt": "a" }))).toBe("wrong-kind");
  });
});
