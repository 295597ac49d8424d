import {
  contentTypeOf,
  elementsNamed,
  OfficePackage,
  outline,
  relationshipsOf,
  scan,
} from "../../../src/ooxml";
import { workbookOrder, worksheetOrder } from "../../../src/host/file/orders";

/** What applications repair or refuse in a workbook: missing targets, types, twins, elements out of order. */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const file = OfficePackage.open(bytes);
  const parts = file.names.filter(
    (name) => !name.endsWith(".rels") && name !== "[Content_Types].xml",
  );
  return [
    ...parts.flatMap((part) => ofPart(file, part)),
    ...ofOrders(file),
    ...ofTables(file),
    ...ofNames(file),
  ];
}

function ofPart(file: OfficePackage, part: string): readonly string[] {
  const relationships = relationshipsOf(file, part);
  const ids = new Set(relationships.map(({ id }) => id));
  const faults = relationships
    .filter(({ target, external }) => !external && !file.has(target))
    .map(({ target }) => `${target} is missing`);
  if (contentTypeOf(file, part) === null) faults.push("no content type");
  if (ids.size !== relationships.length) faults.push("relationships with one id");
  if (part.endsWith(".xml")) faults.push(...ofXml(file.text(part), ids));
  return faults.map((fault) => `${part}: ${fault}`);
}

function ofXml(xml: string, ids: ReadonlySet<string>): readonly string[] {
  const links = [...xml.matchAll(/\s(?:r|rel):(?:id|embed)="([^"]+)"/g)].map(([, id]) => id ?? "");
  return [
    ...unbalanced(xml).map((name) => `${name} is not closed`),
    ...links.filter((id) => !ids.has(id)).map((id) => `no relationship ${id}`),
  ];
}

function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const { kind, name } of scan(xml)) {
    if (kind === "open") open.push(name);
    if (kind === "close" && open.pop() !== name) return [name];
  }
  return open;
}

function outOfOrder(xml: string, order: readonly string[]): readonly string[] {
  let last = -1;
  return outline(xml).children.flatMap(({ name }) => {
    const rank = order.indexOf(name);
    const isLate = rank >= 0 && rank < last;
    last = Math.max(last, rank);
    return isLate ? [`${name} stands too late`] : [];
  });
}

function ofOrders(file: OfficePackage): readonly string[] {
  return file.names.flatMap((name) => {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name))
      return [...outOfOrder(file.text(name), worksheetOrder), ...ofCells(file.text(name))].map(
        (fault) => `${name}: ${fault}`,
      );
    return name === "xl/workbook.xml" ? outOfOrder(file.text(name), workbookOrder) : [];
  });
}

function ofCells(xml: string): readonly string[] {
  const faults: string[] = [];
  const said = elementsNamed(xml, "c").flatMap(({ tag }) => tag.attribute("r") ?? []);
  if (new Set(said).size !== said.length) faults.push("two cells in one place");
  const rows = elementsNamed(xml, "row")
    .flatMap(({ tag }) => tag.attribute("r") ?? [])
    .map(Number);
  if (rows.some((row, index) => index > 0 && row <= (rows[index - 1] ?? 0)))
    faults.push("rows out of order");
  return faults;
}

function ofTables(file: OfficePackage): readonly string[] {
  const tags = file.names
    .filter((name) => /^xl\/tables\//.test(name) && name.endsWith(".xml"))
    .map((name) => outline(file.text(name)).root.tag);
  return ["id", "name", "displayName"].flatMap((attribute) => {
    const values = tags.map((tag) => tag.attribute(attribute)?.toLowerCase());
    return new Set(values).size === values.length ? [] : [`tables with one ${attribute}`];
  });
}

function ofNames(file: OfficePackage): readonly string[] {
  const xml = file.text("xl/workbook.xml");
  const keys = elementsNamed(xml, "definedName").map(
    ({ tag }) =>
      `${tag.attribute("localSheetId") ?? ""}!${tag.attribute("name")?.toLowerCase() ?? ""}`,
  );
  const sheets = elementsNamed(xml, "sheet");
  const ids = sheets.map(({ tag }) => tag.attribute("sheetId"));
  const names = sheets.map(({ tag }) => tag.attribute("name")?.toLowerCase());
  return [
    new Set(keys).size === keys.length ? "" : "names twice",
    new Set(ids).size === ids.length ? "" : "sheets with one id",
    new Set(names).size === names.length ? "" : "sheets with one name",
  ].filter((fault) => fault !== "");
}
