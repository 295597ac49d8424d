import { columnOf } from "../../ooxml";
import type { ColumnSpec, RegisterId } from "../../form";
import type { WorkbookFailure } from "../failure";
import { codesOf } from "../read/choice-words";
import { columnParts, registerSpec } from "../read/form-index";
import type { ColumnPart } from "../read/form-index";
import { isRegisterId } from "../read/form-index";
import { rangeText } from "./link-request";
import type { LinkRequest, PlacedRequest } from "./link-request";

/** The register of a request; null for none, and for those that Esep keeps itself. */
export const linkableRegister = (register: string): RegisterId | null =>
  isRegisterId(register) && registerSpec(register).use !== "own" ? register : null;

/** What is wrong with the columns and words of a request; null where nothing is. */
export function faultOfMap(place: PlacedRequest, request: LinkRequest): WorkbookFailure | null {
  return (
    faultOfColumns(place, request) ??
    faultOfKey(place.register, request) ??
    faultOfWords(place.register, request)
  );
}

const partOf = (register: RegisterId, part: string): ColumnPart | undefined =>
  columnParts(register).find((each) => each.part === part);

function faultOfColumns(
  { register, area }: PlacedRequest,
  { map, range }: LinkRequest,
): WorkbookFailure | null {
  const taken = new Set<number>();
  for (const [part, column] of Object.entries(map)) {
    if (!partOf(register, part)) return { code: "unknown-part", register, part };
    const at = columnOf(column);
    if (at === null || at < area.left || at > area.right)
      return { code: "bad-column", part, column, range: rangeText(range) };
    if (taken.has(at)) return { code: "column-twice", part, column };
    taken.add(at);
  }
  return null;
}

/** A row is known by its key, in one language at least. */
function faultOfKey(register: RegisterId, { map }: LinkRequest): WorkbookFailure | null {
  const { key } = registerSpec(register);
  const parts = columnParts(register).filter(
    ({ column }) => key === undefined || column.id === key,
  );
  if (parts.some(({ part }) => map[part] !== undefined)) return null;
  return { code: "key-unmapped", register, part: parts[0]?.part ?? "" };
}

function faultOfWords(register: RegisterId, { words = {} }: LinkRequest): WorkbookFailure | null {
  for (const [part, codes] of Object.entries(words)) {
    const spec = partOf(register, part)?.column;
    if (!spec) return { code: "unknown-part", register, part };
    const known = codesOfColumn(spec);
    const wrong = Object.entries(codes).find(([, code]) => !known.includes(code));
    if (wrong) return { code: "unknown-code", part, word: wrong[0], found: wrong[1] };
  }
  return null;
}

function codesOfColumn({ kind, choices }: ColumnSpec): readonly string[] {
  if (choices) return codesOf(choices);
  return kind === "flag" ? codesOf("yes-no") : [];
}
