import {
  areaOf,
  attributes,
  decodeCellText,
  encodeCellText,
  escapeText,
  ifSet,
  isOn,
  rangeOf,
  setAttribute,
  withPrefix,
  XmlPart,
} from "../../../ooxml";
import type { Element } from "../../../ooxml";
import type { Filter, SortState, Table, TableColumn, TotalsFunction } from "../../model";
import { readFormula, writeFormula } from "../formula-text";
import { autoFilterFragment, readFilterColumns } from "./filters";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The order of the children of a table. */
const tail = ["tableStyleInfo", "extLst"];

export function readTable(xml: string, source: string): Table | null {
  const part = new XmlPart(xml);
  const { root } = part;
  const value = (name: string): string | null => part.value(root, name);
  const area = areaOf(value("ref") ?? "");
  if (!area) return null;
  const name = value("displayName") ?? value("name") ?? "";
  const style = part.find("tableStyleInfo");
  const isShown = (attribute: string): boolean => isOn(part.value(style, attribute));
  const filter = part.find("autoFilter");
  const filters = filter ? readFilterColumns(part, filter) : new Map<number, Filter>();
  return {
    id: Number(value("id")),
    name,
    area,
    columns: part
      .children(part.find("tableColumns"))
      .map((column, index) =>
        readColumn(part, column, { name, filter: filters.get(index) ?? null }),
      ),
    showHeaders: value("headerRowCount") !== "0",
    showTotals: Number(value("totalsRowCount")) > 0,
    showFilterButton: filter !== undefined,
    showBandedRows: isShown("showRowStripes"),
    showBandedColumns: isShown("showColumnStripes"),
    highlightFirstColumn: isShown("showFirstColumn"),
    highlightLastColumn: isShown("showLastColumn"),
    style: part.value(style, "name") ?? "",
    sort: readSort(part),
    source,
    changed: false,
  };
}

function readColumn(
  part: XmlPart,
  element: Element,
  table: { readonly name: string; readonly filter: Filter | null },
): TableColumn {
  const value = (name: string): string | null => element.tag.attribute(name);
  const formula = (name: string): string | null => {
    const found = part.findIn(element, name);
    return found ? readFormula(part.text(found), table.name) : null;
  };
  return {
    id: Number(value("id")),
    name: decodeCellText(value("name") ?? ""),
    filter: table.filter,
    calculatedFormula: formula("calculatedColumnFormula"),
    totalsFunction: (value("totalsRowFunction") ?? "none") as TotalsFunction,
    totalsLabel: value("totalsRowLabel"),
    totalsFormula: formula("totalsRowFormula"),
  };
}

function readSort(part: XmlPart): SortState | null {
  const element = part.find("sortState");
  const area = element && areaOf(element.tag.attribute("ref") ?? "");
  if (!element || !area) return null;
  return {
    area,
    fields: part.named("sortCondition", element).map(({ tag }) => ({
      key: (areaOf(tag.attribute("ref") ?? "")?.left ?? area.left) - area.left,
      ascending: !isOn(tag.attribute("descending")),
      sortOn: "Value",
      color: null,
      dataOption: "Normal",
      icon: null,
    })),
    matchCase: isOn(element.tag.attribute("caseSensitive")),
    method: element.tag.attribute("sortMethod") === "stroke" ? "StrokeCount" : "PinYin",
  };
}

/** A table's part. Of `known`, the part that it was read from, everything beyond the model stays. */
export function writeTable(table: Table, known: XmlPart | null): string {
  const prefix = known?.prefix ?? "";
  const children = [filterFragment(table), sortFragment(table), columnsFragment(table, known)].join(
    "",
  );
  const kept = known
    ? known
        .children(known.root)
        .filter(({ name }) => tail.slice(1).includes(name))
        .map((each) => known.source(each))
    : [];
  const inner = withPrefix(children + styleFragment(table), prefix) + kept.join("");
  const tag = tableTag(table, known);
  const head = known
    ? known.xml.slice(0, known.root.at)
    : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}${tag}${inner}</${prefix}table>`;
}

function tableTag(table: Table, known: XmlPart | null): string {
  const own = {
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: rangeOf(table.area),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : 0,
  };
  if (!known) return `<table xmlns="${namespace}"${attributes(own)}>`;
  return Object.entries(own).reduce(
    (tag, [name, value]) => setAttribute(tag, name, value),
    known.root.tag.source,
  );
}

/** The filter buttons stand on the headers and the rows, not on the totals. */
function filterFragment(table: Table): string {
  if (!table.showFilterButton || !table.showHeaders) return "";
  const area = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  const columns = new Map<number, Filter>();
  table.columns.forEach(({ filter }, index) => {
    if (filter) columns.set(index, filter);
  });
  return autoFilterFragment({ area, columns });
}

function sortFragment({ sort }: Table): string {
  if (!sort) return "";
  const fields = sort.fields.map(({ key, ascending }) => {
    const column = sort.area.left + key;
    return `<sortCondition${attributes({ descending: ascending ? null : true, ref: rangeOf({ ...sort.area, left: column, right: column }) })}/>`;
  });
  return `<sortState${attributes({ caseSensitive: ifSet(sort.matchCase), ref: rangeOf(sort.area) })}>${fields.join("")}</sortState>`;
}

function columnsFragment(table: Table, known: XmlPart | null): string {
  const before = known?.children(known.find("tableColumns")) ?? [];
  const columns = table.columns.map((column) => {
    const old = before.find(({ tag }) => Number(tag.attribute("id")) === column.id);
    return columnFragment(column, table, old?.tag.source ?? "<tableColumn/>");
  });
  return `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>`;
}

const formulaElement = (name: string, formula: string | null, table: string): string =>
  formula === null ? "" : `<${name}>${escapeText(writeFormula(formula, table))}</${name}>`;

function columnFragment(column: TableColumn, table: Table, source: string): string {
  const values = {
    id: column.id,
    name: encodeCellText(column.name).replaceAll("\n", "_x000a_"),
    totalsRowLabel: table.showTotals ? column.totalsLabel : null,
    totalsRowFunction:
      table.showTotals && column.totalsFunction !== "none" ? column.totalsFunction : null,
  };
  const bare = source.replace(/^<[^\s/>]*:/, "<").replace(/\s*\/?>$/, "/>");
  const tag = Object.entries(values).reduce(
    (text, [name, value]) => setAttribute(text, name, value),
    bare,
  );
  const inner =
    formulaElement("calculatedColumnFormula", column.calculatedFormula, table.name) +
    formulaElement(
      "totalsRowFormula",
      table.showTotals && column.totalsFunction === "custom" ? column.totalsFormula : null,
      table.name,
    );
  return inner === "" ? tag : `${tag.slice(0, -2)}>${inner}</tableColumn>`;
}

const styleFragment = (table: Table): string =>
  table.style === ""
    ? ""
    : `<tableStyleInfo${attributes({
        name: table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      })}/>`;
