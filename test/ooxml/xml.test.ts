import {
  attributes,
  decodeEntities,
  elementsNamed,
  escapeAttribute,
  escapeText,
  guarded,
  outline,
  placeOfChild,
  scan,
  setAttribute,
  splice,
  textBetween,
  withPrefix,
} from "../../src/ooxml";

const tags = (xml: string): readonly string[] =>
  [...scan(xml)].map(({ kind, name, at }) => `${kind} ${name} ${String(at)}`);

describe("the scanner", () => {
  test("finds tags with their places", () => {
    expect(tags('<?xml version="1.0"?><a><b c="1"/>text</a>')).toEqual([
      "open a 21",
      "empty b 24",
      "close a 38",
    ]);
  });

  test("passes over comments, CDATA, instructions and brackets in quotes", () => {
    expect(
      tags("<a x='>' y=\"/>\"><!-- <b> --><![CDATA[<c>]]><?d <e>?></a>").map((tag) =>
        tag.slice(0, 7),
      ),
    ).toEqual(["open a ", "close a"]);
  });

  test("takes the root's prefix off its own elements only", () => {
    expect(tags('<x:a xmlns:x="u"><x:b/><y:b/><b/></x:a>').map((tag) => tag.split(" ")[1])).toEqual(
      ["a", "b", "y:b", ":b", "a"],
    );
  });

  test("reads attributes by name, decoded, in either quotes, with spaces and line ends around", () => {
    const [tag] = [...scan("<a  bc = '1 &amp; \"2\"'\n\tc=\"&#x4D8;\" r:id='7'/>")];
    expect([
      tag!.attribute("bc"),
      tag!.attribute("c"),
      tag!.attribute("b"),
      tag!.prefixedAttribute("id"),
    ]).toEqual(['1 & "2"', "Ә", null, "7"]);
  });

  test.each([
    "<!DOCTYPE a><a/>",
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "<!ENTITY x 'y'><a/>",
  ])("refuses %s", (xml) => {
    expect(guarded(() => tags(xml))).toMatchObject({ failure: { code: "doctype" } });
  });

  test.each(["<a><b", "<a/><!-- ", '<a b="'])("refuses the cut-off %s", (xml) => {
    expect(guarded(() => tags(xml))).toMatchObject({ failure: { code: "damaged" } });
  });
});

describe("text", () => {
  test("is decoded: named, decimal and hexadecimal entities", () => {
    expect(decodeEntities("&lt;&gt;&amp;&quot;&apos;&#1179;&#x49B;&nbsp;")).toBe("<>&\"'ққ&nbsp;");
  });

  test("is not decoded twice", () => {
    expect(decodeEntities("&amp;lt;")).toBe("&lt;");
  });

  test("is escaped for elements and for attributes", () => {
    expect(escapeText('a<b>&"c"\u0001')).toBe('a&lt;b&gt;&amp;"c"');
    expect(escapeAttribute('a"b"\n\t')).toBe("a&quot;b&quot;&#10;&#9;");
  });

  test("keeps whole letters beyond the basic plane and drops halves", () => {
    expect(escapeText("😀\uD83D")).toBe("😀");
  });

  test("between tags takes CDATA as it is and leaves comments and tags out", () => {
    const xml = "<t>a&amp;<!-- x --><![CDATA[<&amp;>]]><b>c</b></t>";
    expect(textBetween(xml, 3, xml.length - 4)).toBe("a&<&amp;>c");
  });
});

describe("attributes", () => {
  test.each([
    ['<a b="1"/>', "2", '<a b="2"/>'],
    ["<a b='1' c=\"x\"/>", 'q"', '<a b="q&quot;" c="x"/>'],
    ["<a/>", 1, '<a b="1"/>'],
    ["<a c='>'>", 1, "<a c='>' b=\"1\">"],
    ['<a b="1" c="2">', null, '<a c="2">'],
    ['<a ab="1">', null, '<a ab="1">'],
  ])("of %s with b set to %j", (tag, value, expected) => {
    expect(setAttribute(tag, "b", value)).toBe(expected);
  });

  test("are written in their order, without those that have no value", () => {
    expect(attributes({ a: 1, b: null, c: undefined, d: true, e: "x&y" })).toBe(
      ' a="1" d="1" e="x&amp;y"',
    );
  });
});

describe("edits", () => {
  test("are made at once, in the order of their places", () => {
    expect(
      splice("abcdef", [
        { from: 4, to: 5, text: "X" },
        { from: 1, to: 1, text: "1" },
        { from: 1, to: 1, text: "2" },
      ]),
    ).toBe("a12bcdXf");
  });

  test("may not overlap", () => {
    expect(() =>
      splice("abc", [
        { from: 0, to: 2, text: "" },
        { from: 1, to: 3, text: "" },
      ]),
    ).toThrow("overlap");
  });
});

describe("elements", () => {
  const xml = '<?xml version="1.0"?><x:w xmlns:x="u"><x:a><x:a/></x:a><x:c/><y:z/></x:w>';

  test("the outline names the direct children", () => {
    const { root, prefix, children } = outline(xml);
    expect([root.name, prefix, children.map(({ name }) => name)]).toEqual([
      "w",
      "x:",
      ["a", "c", "y:z"],
    ]);
    expect(xml.slice(children[0]!.at, children[0]!.end)).toBe("<x:a><x:a/></x:a>");
  });

  test("are found at any depth, the outer one first", () => {
    expect(elementsNamed(xml, "a").map(({ at, end }) => xml.slice(at, end))).toEqual([
      "<x:a><x:a/></x:a>",
      "<x:a/>",
    ]);
  });

  test("a new child goes behind the last one that must precede it", () => {
    const { children } = outline(xml);
    expect(placeOfChild(children, "b", ["a", "b", "c"])).toBe(children[0]!.end);
    expect(placeOfChild(children, "0", ["0", "a", "b", "c"])).toBeNull();
  });

  test("of a fragment take the document's prefix, foreign ones keep theirs", () => {
    expect(withPrefix('<a><r:b c="1"/></a>', "x:")).toBe('<x:a><r:b c="1"/></x:a>');
  });

  test("that are never closed are refused", () => {
    expect(guarded(() => outline("<a><b></a>"))).toMatchObject({ failure: { code: "damaged" } });
  });
});
