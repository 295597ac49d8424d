import {
  absoluteAddress,
  isEntireColumns,
  isEntireRows,
  markWorkbook,
  maxColumns,
  maxRows,
  parseArea,
  quotedSheetName,
  splitAddress,
} from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { targetOf } from "../arguments";
import { rangeArgument } from "../range/geometry";
import { RangeAreasTarget, RangeTarget, rangeAreasObject, rangeObject } from "../targets";
import type { Area } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { SheetTarget } from "../targets";

/** Excel keeps the print area and the repeated rows and columns in names of its own. */
const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

function builtIn({ book, sheet }: SheetTarget, name: string) {
  return book.workbook.names.find(
    (item) => item.sheetId === sheet.id && item.name.toLowerCase() === name.toLowerCase(),
  );
}

function areasOf(target: SheetTarget, name: string): readonly Area[] {
  const formula = builtIn(target, name)?.formula.slice(1) ?? "";
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => parseArea(splitAddress(part).address)).filter((area) => area !== null);
}

function setAreas(target: SheetTarget, name: string, areas: readonly Area[]): void {
  const { book, sheet } = target;
  const { workbook } = book;
  const known = builtIn(target, name);
  workbook.names = workbook.names.filter((item) => item !== known);
  if (areas.length > 0) {
    const formula = `=${areas.map((area) => `${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`).join(",")}`;
    workbook.names.push({
      name,
      sheetId: sheet.id,
      formula,
      comment: "",
      visible: false,
      changed: true,
    });
  }
  markWorkbook(workbook, "names");
  book.isDirty = true;
}

function areasArgument(target: SheetTarget, value: unknown): readonly Area[] {
  const areas = targetOf(value, RangeAreasTarget);
  if (areas) return areas.areas;
  return [rangeArgument(new RangeTarget(target, { top: 0, left: 0, bottom: 0, right: 0 }), value)];
}

const setPrintArea: Method<SheetTarget> = (target, args) => {
  setAreas(target, printArea, areasArgument(target, args[0]));
};

/** One of the two titles, kept together in one name: columns first. */
function setTitle(kind: "rows" | "columns"): Method<SheetTarget> {
  const isKind = kind === "rows" ? isEntireRows : isEntireColumns;
  return (target, args) => {
    const [area] = areasArgument(target, args[0]);
    if (!area) throw invalidArgument();
    const whole: Area =
      kind === "rows"
        ? { ...area, left: 0, right: maxColumns - 1 }
        : { ...area, top: 0, bottom: maxRows - 1 };
    const others = areasOf(target, printTitles).filter((each) => !isKind(each));
    setAreas(target, printTitles, kind === "rows" ? [...others, whole] : [whole, ...others]);
  };
}

function title(kind: "rows" | "columns"): Method<SheetTarget> {
  const isKind = kind === "rows" ? isEntireRows : isEntireColumns;
  return (target): HostObject | null => {
    const area = areasOf(target, printTitles).find(isKind);
    return area ? rangeObject(new RangeTarget(target, area)) : null;
  };
}

function area(target: SheetTarget): HostObject | null {
  const areas = areasOf(target, printArea);
  return areas.length > 0 ? rangeAreasObject(new RangeAreasTarget(target, areas)) : null;
}

const orThrow =
  (find: Method<SheetTarget>): Method<SheetTarget> =>
  (target, args: Arguments) => {
    const found = find(target, args);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  };

export const printAreaMethods: Readonly<Record<string, Method<SheetTarget>>> = {
  getPrintArea: orThrow(area),
  getPrintAreaOrNullObject: area,
  getPrintTitleColumns: orThrow(title("columns")),
  getPrintTitleColumnsOrNullObject: title("columns"),
  getPrintTitleRows: orThrow(title("rows")),
  getPrintTitleRowsOrNullObject: title("rows"),
  setPrintArea,
  setPrintTitleColumns: setTitle("columns"),
  setPrintTitleRows: setTitle("rows"),
};
