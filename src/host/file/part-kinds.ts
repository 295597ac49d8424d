const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface PartKind {
  readonly relationship: string;
  /** Null where the extension says it. */
  readonly type: string | null;
  /** The name of the first such part is this with 1 in the place of #. */
  readonly name: string;
}

/** What a saver may add to a package. */
export const partKinds = {
  workbook: {
    relationship: `${office}/officeDocument`,
    type: `${spreadsheet}.sheet.main+xml`,
    name: "xl/workbook.xml",
  },
  worksheet: {
    relationship: `${office}/worksheet`,
    type: `${spreadsheet}.worksheet+xml`,
    name: "xl/worksheets/sheet#.xml",
  },
  styles: {
    relationship: `${office}/styles`,
    type: `${spreadsheet}.styles+xml`,
    name: "xl/styles.xml",
  },
  theme: {
    relationship: `${office}/theme`,
    type: "application/vnd.openxmlformats-officedocument.theme+xml",
    name: "xl/theme/theme#.xml",
  },
  metadata: {
    relationship: `${office}/sheetMetadata`,
    type: `${spreadsheet}.sheetMetadata+xml`,
    name: "xl/metadata.xml",
  },
  table: {
    relationship: `${office}/table`,
    type: `${spreadsheet}.table+xml`,
    name: "xl/tables/table#.xml",
  },
  customProperty: {
    relationship: `${office}/customProperty`,
    type: `${spreadsheet}.customProperty`,
    name: "xl/customProperty#.bin",
  },
  comments: {
    relationship: `${office}/comments`,
    type: `${spreadsheet}.comments+xml`,
    name: "xl/comments#.xml",
  },
  vmlDrawing: {
    relationship: `${office}/vmlDrawing`,
    type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    name: "xl/drawings/vmlDrawing#.vml",
  },
  threadedComment: {
    relationship: `${microsoft}/threadedComment`,
    type: "application/vnd.ms-excel.threadedcomments+xml",
    name: "xl/threadedComments/threadedComment#.xml",
  },
  person: {
    relationship: `${microsoft}/person`,
    type: "application/vnd.ms-excel.person+xml",
    name: "xl/persons/person.xml",
  },
  drawing: {
    relationship: `${office}/drawing`,
    type: "application/vnd.openxmlformats-officedocument.drawing+xml",
    name: "xl/drawings/drawing#.xml",
  },
  chart: {
    relationship: `${office}/chart`,
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    name: "xl/charts/chart#.xml",
  },
  image: { relationship: `${office}/image`, type: null, name: "xl/media/image#." },
  hyperlink: { relationship: `${office}/hyperlink`, type: null, name: "" },
  customXml: { relationship: `${office}/customXml`, type: null, name: "customXml/item#.xml" },
  customXmlProps: {
    relationship: `${office}/customXmlProps`,
    type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    name: "customXml/itemProps#.xml",
  },
  coreProperties: {
    relationship:
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    name: "docProps/core.xml",
  },
  extendedProperties: {
    relationship: `${office}/extended-properties`,
    type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    name: "docProps/app.xml",
  },
  customProperties: {
    relationship: `${office}/custom-properties`,
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    name: "docProps/custom.xml",
  },
} as const satisfies Readonly<Record<string, PartKind>>;
export type PartKindName = keyof typeof partKinds;

const strictNames: readonly (readonly [string, string])[] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [office, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  ["http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
];

/** A text of ours in the names of the strict variant: a file may not mix both. */
export const inStrictNames = (text: string): string =>
  strictNames.reduce(
    (changed, [transitional, strict]) => changed.replaceAll(transitional, strict),
    text,
  );
