import { allowances, markSheet, markWorkbook } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asOneOf, asText, isRecord, optional } from "../arguments";
import { defineClass } from "../class-table";
import type { Book } from "../../book";
import type { Allowance, Password, SheetProtection } from "../../model";
import type { Arguments } from "../../protocol";
import type { SheetTarget } from "../targets";

const selectionModes = ["Normal", "Unlocked", "None"] as const;

function asProtection(options: unknown, password: Password | null): SheetProtection {
  if (options !== null && options !== undefined && !isRecord(options)) throw invalidArgument();
  const given = options ?? {};
  return {
    allowed: new Set(allowances.filter((name) => given[name] === true)),
    selectionMode: optional(
      given["selectionMode"],
      (value) => asOneOf(value, selectionModes),
      "Normal",
    ),
    password,
  };
}

const asPassword = (value: unknown): Password | null =>
  optional<Password | null>(value, (text) => (text === "" ? null : { clear: asText(text) }), null);

/** A password that is only known by the file's hash cannot be checked here, and is never taken. */
function checkPassword(known: Password | null, given: unknown): void {
  if (!known) return;
  if (!("clear" in known) || known.clear !== given)
    throw new HostError("InvalidArgument", "The password is wrong.");
}

function optionsOf({ allowed, selectionMode }: SheetProtection): Record<string, unknown> {
  const flags = Object.fromEntries(allowances.map((name: Allowance) => [name, allowed.has(name)]));
  return { ...flags, selectionMode };
}

function changed({ book, sheet }: SheetTarget): void {
  markSheet(sheet, "protection");
  book.isDirty = true;
  const args = { isProtected: sheet.protection !== null, worksheetId: sheet.id };
  book.emit("worksheetProtectionChanged", [sheet.id], args);
}

function protect(target: SheetTarget, args: Arguments): void {
  if (target.sheet.protection)
    throw new HostError("AccessDenied", "The worksheet is protected already.");
  target.sheet.protection = asProtection(args[0], asPassword(args[1]));
  changed(target);
}

function unprotect(target: SheetTarget, args: Arguments): void {
  const { protection } = target.sheet;
  if (!protection) return;
  checkPassword(protection.password, args[0]);
  target.sheet.protection = null;
  changed(target);
}

export const worksheetProtection = defineClass<SheetTarget>({
  name: "WorksheetProtection",
  scalars: {
    options: {
      get: ({ sheet }) =>
        optionsOf(
          sheet.protection ?? { allowed: new Set(), selectionMode: "Normal", password: null },
        ),
    },
    protected: { get: ({ sheet }) => sheet.protection !== null },
  },
  methods: { protect, unprotect },
});

function protectBook({ workbook }: Book, args: Arguments): void {
  if (workbook.protection)
    throw new HostError("AccessDenied", "The workbook is protected already.");
  workbook.protection = { password: asPassword(args[0]) };
  markWorkbook(workbook, "protection");
}

function unprotectBook({ workbook }: Book, args: Arguments): void {
  if (!workbook.protection) return;
  checkPassword(workbook.protection.password, args[0]);
  workbook.protection = null;
  markWorkbook(workbook, "protection");
}

export const workbookProtection = defineClass<Book>({
  name: "WorkbookProtection",
  scalars: { protected: { get: ({ workbook }) => workbook.protection !== null } },
  methods: { protect: protectBook, unprotect: unprotectBook },
});
