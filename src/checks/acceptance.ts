import type { Answers, FieldAnswer, FieldId, RegisterRow } from "../form";
import type { Acceptance, Finding } from "./finding";

/**
 * What an acceptance is bound to: when this changes, it lapses. The facts of the finding, and a mark of what stands in
 * its cells, which does not repeat it.
 */
export function acceptedValueOf(finding: Finding, answers: Answers): string {
  return valueOf(finding, rowsOf(answers), answers);
}

type Key = readonly [code: string, sheet: string, address: string, value: string];
const join = (key: Key): string => key.join("\n");

/** Marks the warnings that were accepted with a reason, by name and date; errors cannot be. */
export function withAcceptances<Found extends Finding>(
  findings: readonly Found[],
  answers: Answers,
): readonly Found[] {
  const accepted = acceptancesOf(answers);
  if (accepted.size === 0) return findings;
  const rows = rowsOf(answers);
  return findings.map((finding) => {
    const [cell] = finding.cells;
    if (finding.severity !== "warning" || cell === undefined) return finding;
    const value = valueOf(finding, rows, answers);
    const acceptance = accepted.get(join([finding.code, cell.sheet, cell.address, value]));
    return acceptance === undefined ? finding : { ...finding, accepted: acceptance };
  });
}

function acceptancesOf(answers: Answers): ReadonlyMap<string, Acceptance> {
  return new Map(
    answers.registers.acceptances.rows.flatMap(({ values }) => {
      const { code, sheet, address, value = "", reason, by, date } = values;
      if (code === undefined || sheet === undefined || address === undefined) return [];
      if (reason === undefined || by === undefined || date === undefined) return [];
      return [[join([code, sheet, address, value]), { reason, by, date }] as const];
    }),
  );
}

type RowsByPlace = (register: string, sheet: string, row: number) => RegisterRow | undefined;

/** Looked up by register, sheet and row; each register is gone through once, when first asked for. */
function rowsOf(answers: Answers): RowsByPlace {
  const known = new Map<string, ReadonlyMap<string, RegisterRow>>();
  const registers: Readonly<Record<string, { readonly rows: readonly RegisterRow[] }>> =
    answers.registers;
  return (register, sheet, row) => {
    const rows =
      known.get(register) ??
      new Map(
        (registers[register]?.rows ?? []).map((each) => [
          `${each.source.sheet}\n${String(each.row)}`,
          each,
        ]),
      );
    known.set(register, rows);
    return rows.get(`${sheet}\n${String(row)}`);
  };
}

function valueOf(finding: Finding, rows: RowsByPlace, answers: Answers): string {
  const facts = Object.values(finding.facts).join("; ");
  const inCells = [...valuesOfRow(finding, rows), ...valuesOfField(finding, answers)];
  const mark = inCells.length === 0 ? "" : `#${digest(JSON.stringify(inCells))}`;
  return [facts, mark].filter((part) => part !== "").join(" ");
}

function valuesOfRow({ register, row, cells }: Finding, rows: RowsByPlace): readonly unknown[] {
  const [first] = cells;
  if (register === null || row === null || first === undefined) return [];
  const found = rows(register, first.sheet, row);
  if (found === undefined) return [];
  const concerned = new Set(
    cells.filter(({ sheet }) => sheet === first.sheet).map(({ address }) => address),
  );
  const values = found.values as Readonly<Record<string, unknown>>;
  return Object.entries(found.source.columns)
    .filter(([, letters]) => concerned.has(`${letters}${String(row)}`))
    .map(([part]) => values[part.replace(/\.(?:kk|ru)$/, "")] ?? null);
}

function valuesOfField({ field }: Finding, { fields }: Answers): readonly unknown[] {
  const known: Readonly<Partial<Record<FieldId, FieldAnswer<unknown>>>> = fields;
  return field === null ? [] : [known[field]?.value ?? null];
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a: tells whether a text is still the same, without keeping it. */
function digest(text: string): string {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), prime) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
