import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import { acceptedValueOf } from "../../checks";
import type { Finding } from "../../checks";
import { tableName } from "../../form";
import type { Answers, IsoDate } from "../../form";
import type { WorkbookFailure } from "../failure";
import { freeRows, ownRows, planRows } from "../own-rows";
import type { OwnRows, PartValues } from "../own-rows";
import { emptyPlan } from "../plan";
import type { Plan, PlanValue } from "../plan";
import { serialOfDate } from "../read/date-serial";
import { valueAt } from "../snapshot";
import type { Snapshot } from "../snapshot";

export interface AcceptanceRequest {
  /** All findings of a fold; errors and remarks among them are left out: they cannot be accepted. */
  readonly findings: readonly Finding[];
  readonly reason: string;
  readonly by: string;
  readonly date: IsoDate;
}

const register = "acceptances";

/** Writes into the table of acceptances, over an earlier acceptance of the same cell. */
export function planAcceptance(
  snapshot: Snapshot,
  answers: Answers,
  { findings, reason, by, date }: AcceptanceRequest,
): Result<Plan, WorkbookFailure> {
  const own = ownRows(snapshot, register);
  if (!own) return fail({ code: "table-missing", name: tableName(register) });
  const given = { reason: reason.trim(), by: by.trim() };
  for (const [part, text] of Object.entries(given))
    if (text === "") return fail({ code: "bad-value", part, found: "" });
  const written = { ...given, date: serialOfDate(date, snapshot.date1904) };
  const rows = acceptable(findings).map(({ finding, sheet, address }) => ({
    code: finding.code,
    sheet,
    address,
    value: acceptedValueOf(finding, answers),
    ...written,
  }));
  return ok(planOf(own, placed(own, rows), answers));
}

/** Takes the acceptances of these findings back: they count again. */
export function planWithdrawal(
  snapshot: Snapshot,
  answers: Answers,
  findings: readonly Finding[],
): Result<Plan, WorkbookFailure> {
  const own = ownRows(snapshot, register);
  if (!own) return fail({ code: "table-missing", name: tableName(register) });
  const standing = standingRows(own);
  const empty = Object.fromEntries([...own.columns.keys()].map((part) => [part, ""]));
  const rows = acceptable(findings).flatMap(({ finding, sheet, address }) => {
    const row = standing.get(keyOf([finding.code, sheet, address]));
    return row === undefined ? [] : [{ row, values: empty }];
  });
  return ok(planOf(own, rows, answers));
}

function acceptable(findings: readonly Finding[]) {
  return findings.flatMap((finding) => {
    const [cell] = finding.cells;
    return finding.severity !== "warning" || cell === undefined ? [] : [{ finding, ...cell }];
  });
}

interface PlacedRow {
  readonly row: number;
  readonly values: PartValues;
}

function planOf(own: OwnRows, rows: readonly PlacedRow[], { fields }: Answers): Plan {
  if (rows.length === 0) return emptyPlan;
  const language = fields["settings.sheetLanguage"]?.value ?? "kk";
  return { ...emptyPlan, sheets: [planRows(own, rows, language)] };
}

const keyOf = (parts: readonly PlanValue[]): string => parts.map(String).join("\n");

function placed(own: OwnRows, rows: readonly PartValues[]): readonly PlacedRow[] {
  const standing = standingRows(own);
  const free = freeRows(own);
  return rows.map((values) => {
    const key = keyOf([values["code"] ?? "", values["sheet"] ?? "", values["address"] ?? ""]);
    return { row: standing.get(key) ?? (free.next().value as number), values };
  });
}

/** The rows that accept something, by what they accept. */
function standingRows({ found, columns, body }: OwnRows): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const textAt = (row: number, part: string): string => {
    const column = columns.get(part);
    const value = column === undefined ? null : valueAt(found.sheet, row, column);
    return typeof value === "string" ? value : "";
  };
  const bottom = Math.max(
    body.bottom,
    (found.sheet.used?.row ?? 0) + (found.sheet.used?.rows ?? 0),
  );
  for (let row = body.top; row <= bottom; row += 1) {
    const key = keyOf(["code", "sheet", "address"].map((part) => textAt(row, part)));
    if (textAt(row, "code") !== "") rows.set(key, row);
  }
  return rows;
}
