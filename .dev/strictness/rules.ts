import { testFiles } from "./rule";
import type { StrictRule } from "./rule";

/** Path below src/host, what is taken out, what is put in its place. */
type Mutation = readonly [file: string, find: string, put?: string];

const list =
  (test: string) =>
  (source: string, rules: Readonly<Record<string, Mutation>>): readonly StrictRule[] =>
    Object.entries(rules).map(([title, [file, find, put = ""]]) => ({
      title,
      test,
      source,
      file: `src/host/${file}`,
      find,
      put,
    }));

const refused = list(testFiles.refused);
const answers = list(testFiles.answers);
const typing = list(testFiles.typing);
const faults = list(testFiles.faults);

const never = "if (false)";
const sheetName = "objects/worksheet/sheet-name.ts";
const lifecycle = "objects/worksheet/lifecycle.ts";
const names = "objects/name/named-item-collection.ts";
const tableName = "objects/table/table-name.ts";
const shift = "objects/shift/check.ts";
const guard = "objects/range/guard.ts";
const cells = "objects/range/write-cell.ts";
const protection = "objects/worksheet/worksheet-protection.ts";
const transport = "protocol/transport.ts";

/** A refusal taken out leaves the empty statement. */
const without = (file: string, find: string): Mutation => [file, find, ""];

/** What is missing of an array keeps its cells. */
const anySize: Mutation = [
  "objects/range/matrix.ts",
  "checkSize(value, { rows: rowCount(area), columns: columnCount(area) });\n  return { at: (row, column) => value[row]?.[column] };",
  "return { at: (row, column) => value[row]?.[column] ?? null };",
];

const nullFills: Mutation = [
  "objects/range/matrix.ts",
  'value !== undefined && typeof value !== "object";',
  'value === null || (value !== undefined && typeof value !== "object");',
];

const characters = "!/[\\\\/?*[\\]:]|^'|'$/.test(name) &&";

export const strictRules: readonly StrictRule[] = [
  ...refused("docs: blank and null values", {
    "an array of fewer rows": anySize,
    "an array of fewer columns": anySize,
    "an array of more rows": without(
      "objects/range/matrix.ts",
      'if (value.length !== rows) throw sizeError("rows", value.length, rows);',
    ),
    "an array of more columns": without(
      "objects/range/matrix.ts",
      'if (odd) throw sizeError("columns", odd.length, columns);',
    ),
    "null as the values of a range": nullFills,
    "null as the number format of a range": nullFills,
    "null as a color": [
      "objects/format/colors.ts",
      'if (typeof value !== "string") throw invalidArgument();',
      'if (typeof value !== "string") return "#000000";',
    ],
    "null as a property that is true or false": [
      "objects/arguments.ts",
      'if (typeof value === "boolean") return value;',
      "return value as boolean;",
    ],
    "null as a number": [
      "objects/arguments.ts",
      'if (typeof value === "number" && Number.isFinite(value)) return value;',
      "return Number(value);",
    ],
    '"" resets a number format': [
      "objects/range/number-formats.ts",
      'value === "" || value.toLowerCase()',
      "value.toLowerCase()",
    ],
  }),
  ...answers("docs: blank and null values", {
    "a scalar fills the range": without(
      "objects/range/matrix.ts",
      "if (isPlain(value)) return constant(value);",
    ),
    "an array of one cell fills": without(
      "objects/range/matrix.ts",
      "if (value.length === 1 && first.length === 1) return constant(first[0]);",
    ),
    "null keeps a cell": [
      "objects/range/values.ts",
      "const given = matrix.at(row - area.top, column - area.left);",
      'const given = matrix.at(row - area.top, column - area.left) ?? "";',
    ],
    "an empty text clears a cell": [
      "text/typed.ts",
      'if (text === "") return plain(null);',
      'if (text === "") return plain("");',
    ],
    "different formats within a range read as null": [
      "objects/format/cell-styles.ts",
      "if (common !== null && common !== value) return null;",
      "",
    ],
  }),
  ...refused("docs: error table", {
    "a missing worksheet": [
      "objects/worksheet/worksheet-collection.ts",
      'if (!sheet) throw new HostError("ItemNotFound");',
      "if (!sheet) return sheetProxy(book, wanted(book, false)[0]);",
    ],
    "a missing name": without(names, 'if (!found) throw new HostError("ItemNotFound");'),
    "an object that was deleted": without(
      "objects/targets.ts",
      'if (!this.book.workbook.sheets.includes(this.known)) throw new HostError("ItemNotFound");',
    ),
    "actions before the failing one stay applied": [
      "protocol/interpreter.ts",
      "        return {\n          Results: results,",
      "        for (const later of body.Actions.slice(index + 1)) { try { run.perform(later); } catch { continue; } }\n        return {\n          Results: results,",
    ],
    "actions before the failing one stay applied, and the error tells": [
      "protocol/interpreter.ts",
      "Location: known.location ?? this.locationOf(action),",
      'Location: "",',
    ],
    "an address that is none": [
      "objects/range/parse-address.ts",
      'throw invalidArgument(`"${text}" is no address.`)',
      "return { top: 0, left: 0, bottom: 0, right: 0 }",
    ],
    "a member that is not emulated": without(
      "objects/class-table.ts",
      "if (!method) throw this.unknown(member);",
    ),
  }),
  ...refused("samples", {
    "methods of a null object do nothing": [
      "protocol/interpreter.ts",
      "if (!object) return null;",
      'if (!object) throw new HostError("ItemNotFound");',
    ],
    "methods of a null object do nothing, and its children": [
      "protocol/paths.ts",
      "if (!parent) return null;",
      'if (!parent) throw new HostError("ItemNotFound");',
    ],
  }),
  ...refused("docs: no-properties-needed", {
    "names in load that Excel does not know pass in Excel": [
      "host.ts",
      'if (this.book.profile.unknownLoadNames === "fail") {',
      "if (true) {",
    ],
    "names in load that Excel does not know pass in Excel, and fail": [
      "host.ts",
      'if (this.book.profile.unknownLoadNames === "fail") {',
      `${never} {`,
    ],
  }),
  ...refused("Excel's rule for sheet names", {
    "a sheet name of 32 letters": without(sheetName, "name.length <= 31 &&"),
    'the sheet name ""': without(sheetName, "name.length > 0 &&"),
    'the sheet name "History"': [sheetName, 'name.toLowerCase() !== "history"', "true"],
    ...Object.fromEntries(
      ["a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'"].map((name) => [
        `the sheet name "${name}"`,
        without(sheetName, characters),
      ]),
    ),
    "a sheet name in use": [sheetName, "if (other && other !== self)", never],
  }),
  ...refused("Excel's rule for names", {
    ...Object.fromEntries(
      ["my name", "1st", "a-b"].map((name) => [
        `the defined name "${name}"`,
        without(tableName, "/^[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\?]*$/u.test(name) &&"),
      ]),
    ),
    ...Object.fromEntries(
      ["A1", "MyQ2", "R", "c", "R1C1"].map((name) => [
        `the defined name "${name}"`,
        [tableName, "&& !isAddressLike(name)"] as const,
      ]),
    ),
    "a defined name in use": [names, "if (findName(scope, name) || table)", "if (table)"],
    "a defined name that is a table's": [
      names,
      "if (findName(scope, name) || table)",
      "if (findName(scope, name))",
    ],
    "a table name that is a cell": without(
      tableName,
      'if (!isSoundName(name)) throw invalidArgument(`"${name}" cannot be the name of a table.`);',
    ),
  }),
  ...refused("Excel's rules for tables", {
    "a table over another table": [
      "objects/table/create.ts",
      "const taken = sheet.tables.some((table) => table !== self && overlaps(table.area, area));",
      "const taken = false;",
    ],
    "a table over merged cells": [
      "objects/table/create.ts",
      "if (taken || sheet.merges.some((merge) => overlaps(merge, area)))",
      "if (taken)",
    ],
    "merging inside a table": [
      "objects/range/merge.ts",
      "if (sheet.tables.some((table) => overlaps(table.area, area)))",
      never,
    ],
    "a table name in use": [tableName, "if (isNameTaken(workbook, name))", never],
  }),
  ...answers("Excel's rules for tables; samples", {
    "header cells of a table become texts": without(
      "objects/range/after-change.ts",
      "syncHeaders(book, sheet, area);",
    ),
    "header cells of a table are unique": [
      "objects/table/headers.ts",
      "if (!used.has(wish.toLowerCase())) return wish;",
      "return wish;",
    ],
    "the blank row of a table of headers": [
      "objects/table/table-row.ts",
      "const fillsBlank = given === -1 && present === 1 && isBlankArea(sheet, rowArea(table, 0));",
      "const fillsBlank = false;",
    ],
  }),
  ...refused("docs: resource limits", {
    "requests over the payload limit": [
      transport,
      "if (isLarger(request.text, payloadLimit))",
      never,
    ],
    "answers over the payload limit": [
      transport,
      "|| isLarger(text, this.server.payloadLimit)",
      "",
    ],
    "a read of more than 5,000,000 cells": without(
      guard,
      'if (cellCount(area) > readableCells) throw new HostError("RangeExceedsLimit");',
    ),
  }),
  ...refused("docs: unbounded ranges", {
    "values for entire columns": [guard, "if (target.isUnbounded)", never],
    "formulas for entire rows": [guard, "if (target.isUnbounded)", never],
    "entire rows and columns read null": [
      "objects/range/values.ts",
      "if (target.isUnbounded) return null;\n  const { area, book, sheet }",
      "const { area, book, sheet }",
    ],
  }),
  ...refused("d.ts and docs: protection", {
    "a locked cell of a protected sheet": [
      guard,
      "if (sheet.protection && hasLockedCell(book.workbook, sheet, area))",
      never,
    ],
    "unlocked cells of a protected sheet are written": [
      guard,
      "if (sheet.protection && hasLockedCell(book.workbook, sheet, area))",
      "if (sheet.protection)",
    ],
    "unlocked cells of a protected sheet are written, and allowances": [
      guard,
      "if (sheet.protection && !sheet.protection.allowed.has(allowance))",
      "if (sheet.protection)",
    ],
    "formatting a protected sheet": [
      guard,
      "if (sheet.protection && !sheet.protection.allowed.has(allowance))",
      never,
    ],
    "inserting rows into a protected sheet": [
      guard,
      "if (sheet.protection && !sheet.protection.allowed.has(allowance))",
      never,
    ],
    "a table on a protected sheet": without(
      guard,
      'if (sheet.protection) throw new HostError("AccessDenied");',
    ),
    "protecting twice": [protection, "if (target.sheet.protection)", never],
    "a wrong password": [protection, 'if (!("clear" in known) || known.clear !== given)', never],
    "a wrong password of the workbook": without(
      protection,
      "checkPassword(workbook.protection.password, args[0]);",
    ),
    "a new sheet in a protected workbook": [lifecycle, "if (workbook.protection)", never],
  }),
  ...refused("docs: error table", {
    "a formula over 8192 characters": without(
      cells,
      'if (formula.length > longestFormula) throw new HostError("FormulaLengthExceedsLimit");',
    ),
    "a formula of more than 16,384 bytes": without(
      cells,
      'if (bytecodeLength(formula) > longestBytecode) throw new HostError("FormulaLengthExceedsLimit");',
    ),
    "a text of 256 characters in a formula": [
      "calc/refusal.ts",
      "if (hasLongText(formula))",
      never,
    ],
    "an unbalanced formula": without(
      cells,
      "if (refusal !== null) throw invalidArgument(refusal);",
    ),
    "a text over 32,767 characters": [
      cells,
      'if (text.length > longestText && !text.startsWith("="))',
      never,
    ],
    "pushing data off the sheet": without(
      shift,
      'if (!isBlank(cell)) throw new HostError("NonBlankCellOffSheet");',
    ),
    "moving a part of a table": [
      shift,
      "if (!spansBand(table.area, band, isVertical(shift)))",
      never,
    ],
    "inserting more cells than Excel moves": without(
      shift,
      'if (!whole && cellCount(area) > mostCells) throw new HostError("OperationCellsExceedLimit");',
    ),
    "inserting among filtered rows": without(
      "objects/range/insert-delete.ts",
      'if (rowFormat(sheet, row).filtered) throw new HostError("FilteredRangeConflict");',
    ),
  }),
  ...refused("Excel's rule; the code is judged", {
    "deleting the last visible sheet": [
      lifecycle,
      "if (isVisible(sheet) && workbook.sheets.filter(isVisible).length === 1) {",
      `${never} {`,
    ],
    "hiding the last visible sheet": [
      lifecycle,
      "if (book.workbook.sheets.filter(isVisible).length === 1) {",
      `${never} {`,
    ],
    "activating a hidden sheet": [
      "objects/range/selection.ts",
      'if (sheet.visibility !== "Visible")',
      never,
    ],
    "a number format that is none": without(
      "objects/range/number-formats.ts",
      'if (!isFormatCode(code)) throw invalidArgument(`"${code}" is no number format.`);',
    ),
  }),
  ...refused("d.ts", {
    "a used range of a range without data": [
      "objects/range/geometry.ts",
      'if (found === null) throw new HostError("ItemNotFound");',
      "",
    ],
    "no intersection": [
      "objects/range/geometry.ts",
      'if (found === null) throw new HostError("ItemNotFound");',
      "",
    ],
    "a range off the sheet": [
      "objects/range/geometry.ts",
      "if (!inside || area.top > area.bottom || area.left > area.right) throw invalidArgument();",
      "",
    ],
    "the used range of an empty sheet is A1": [
      "objects/worksheet/worksheet.ts",
      "used(target, args) ?? rangeObject(new RangeTarget(target, cellArea(0, 0)))",
      "used(target, args)",
    ],
  }),
  ...answers("d.ts", {
    "a used range of a range without data is a null object": [
      "objects/range/geometry.ts",
      "getUsedRangeOrNullObject: used,",
      "getUsedRangeOrNullObject: required(used),",
    ],
  }),
  ...refused("client, with its flag switched on", {
    "a member above the declared set": without(
      "client/client.ts",
      "if (CommonUtility) CommonUtility._doApiNotSupportedCheck = true;",
    ),
    "references are given up": [
      "objects/workbook/workbook.ts",
      "references.release(textAt(args, 0));",
      "",
    ],
  }),
  ...typing("Excel's rule", {
    "texts are taken as if typed in en-US": [
      "text/typed.ts",
      "typedNumber(trimmed, options.locale) ?? typedDate(trimmed, options)",
      "null",
    ],
    "texts are taken as if typed in ru-RU": ["text/locale.ts", 'decimal: ",",', 'decimal: ".",'],
    "in Kazakhstan the comma is the decimal sign": [
      "text/typed.ts",
      "?? typedDate(trimmed, options)",
      "",
    ],
    'the format "@" keeps everything text': [
      cells,
      'if (style.numberFormat === "@") {',
      `${never} {`,
    ],
    "a format of the cell's own is kept": [
      cells,
      'typed.format !== null && style.numberFormat === "General"',
      "typed.format !== null",
    ],
    "read back as formulas, a text with a leading apostrophe": without(
      "text/typed.ts",
      'if (text.startsWith("\'")) return plain(text.slice(1));',
    ),
  }),
  ...answers("docs: dates; formulasLocal", {
    "dates are bare serials": ["text/typed.ts", "?? typedDate(trimmed, options)", ""],
    "formulas go in and out in en-US": [
      "objects/range/values.ts",
      "(isFormulaText(value) ? fromLocal(value, dialect) : value)",
      "value",
    ],
  }),
  ...faults("docs: error table", {
    'the second request fails by {"kind":"refused"}': [
      "protocol/faults.ts",
      'return fault.code ?? "GeneralException";',
      "return null;",
    ],
    'the second request fails by {"kind":"answer-lost"}': [
      transport,
      'if (fault?.kind === "answer-lost")',
      never,
    ],
    'the second request fails by {"kind":"cell-edit-mode"}': [
      "protocol/faults.ts",
      'return "InvalidOperationInCellEditMode";',
      "return null;",
    ],
    'the second request fails by {"kind":"lost-focus"}': [
      "protocol/faults.ts",
      'return "InactiveWorkbook";',
      "return null;",
    ],
    'the second request fails by {"kind":"payload-too-large"}': [
      "protocol/faults.ts",
      'return "RequestPayloadSizeLimitExceeded";',
      "return null;",
    ],
    'the second request fails by {"kind":"answer-too-large"}': [
      transport,
      'fault?.kind === "answer-too-large" ||',
      "",
    ],
    'the second request fails by {"kind":"read-only"}': [
      transport,
      'fault?.kind === "read-only" || isReadOnly()',
      "isReadOnly()",
    ],
    "a request that is never answered is done or not: true": [
      transport,
      'if (fault?.kind === "never-answered") return;',
      "",
    ],
    "a request that is never answered is done or not: false": [
      transport,
      'if (fault.kind === "never-answered" && fault.done === false) return "RequestAborted";',
      "",
    ],
    "a person's edit can come in between": [
      transport,
      'if (fault?.kind === "user-edit") fault.edit(this.server.subject);',
      "",
    ],
    "delayForCellEdit waits": [
      transport,
      'return fault.kind === "cell-edit-mode" && waits ? null : refusalOf(fault);',
      "return refusalOf(fault);",
    ],
    "reading a workbook that is read only": [
      transport,
      "return readOnly && isWrite(request) ?",
      "return readOnly ?",
    ],
  }),
];
