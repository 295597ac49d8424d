import { columnName } from "../../ooxml";
import type { ColumnSpec, RegisterId } from "../../form";
import { columnParts, registerSpec } from "../read/form-index";
import { choiceFit, fitOf } from "./column-profile";
import type { ColumnProfile } from "./column-profile";
import type { HeaderScores } from "./header-score";
import { wordsOf } from "./header-words";

/** Why a column was proposed, the strongest reason first. */
export type Reason = "remembered" | "label" | "header" | "values" | "sum";

/** One column of the office's for one part of the register. */
export interface ColumnProposal {
  /** `name.kk` */
  readonly field: string;
  /** `C` */
  readonly column: string;
  readonly header: string;
  /** From 0 to 1; above 0.8 a person will hardly have to change it. */
  readonly certainty: number;
  readonly why: readonly Reason[];
}

export interface CandidateColumn {
  readonly profile: ColumnProfile;
  readonly header: string;
  readonly scores: HeaderScores;
}

interface Pair {
  readonly field: string;
  readonly candidate: CandidateColumn;
  readonly certainty: number;
  readonly why: readonly Reason[];
}

/** Each part of the register with the column that suits it best, no column twice. */
export function assignColumns(
  register: RegisterId,
  candidates: readonly CandidateColumn[],
): readonly ColumnProposal[] {
  const pairs = candidates
    .flatMap((candidate) => pairsOf(register, candidate))
    .sort((one, other) => other.certainty - one.certainty);
  const taken = new Set<number>();
  const given = new Map<string, Pair>();
  for (const pair of pairs) {
    const { column } = pair.candidate.profile;
    if (pair.certainty < leastCertainty || given.has(pair.field) || taken.has(column)) continue;
    given.set(pair.field, pair);
    taken.add(column);
  }
  return columnParts(register).flatMap(({ part }) => {
    const pair = given.get(part);
    return pair ? [proposal(pair, rivalOf(pair, { pairs, given }))] : [];
  });
}

const leastCertainty = 0.3;

/** Another column that would do nearly as well makes the choice doubtful. */
function rivalOf(
  { field, candidate, certainty }: Pair,
  { pairs, given }: { readonly pairs: readonly Pair[]; readonly given: ReadonlyMap<string, Pair> },
): boolean {
  const settled = new Set([...given.values()].map((each) => each.candidate.profile.column));
  return pairs.some(
    (pair) =>
      pair.field === field &&
      pair.candidate !== candidate &&
      !settled.has(pair.candidate.profile.column) &&
      pair.certainty > certainty * 0.9,
  );
}

const doubtful = 0.7;

function proposal({ field, candidate, certainty, why }: Pair, hasRival: boolean): ColumnProposal {
  return {
    field,
    column: columnName(candidate.profile.column),
    header: candidate.header,
    certainty: rounded(hasRival ? Math.min(certainty, doubtful) : certainty),
    why,
  };
}

export const rounded = (certainty: number): number => Math.round(certainty * 100) / 100;

function pairsOf(register: RegisterId, candidate: CandidateColumn): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { part, column, language } of columnParts(register)) {
    const byPart = candidate.scores.get(part);
    const header = byPart ?? candidate.scores.get(column.id) ?? 0;
    const inLanguage = byPart === undefined ? languageFit(candidate, language) : 1;
    const pair =
      header > 0
        ? byHeader(column, candidate, header * inLanguage)
        : byValues(register, column, candidate);
    if (pair) pairs.push({ field: part, candidate, ...pair });
  }
  return pairs;
}

/** A column of one language says so in its header, or by its letters; short words may leave it open. */
function languageFit({ header, profile }: CandidateColumn, language: "kk" | "ru" | null): number {
  if (language === null) return 1;
  const told = languageOf(header, profile);
  if (told.language !== language) return 0.3;
  return told.isSure ? 1 : 0.85;
}

const kazakhLetter = /[әғқңөұүһі]/i;

function languageOf(
  header: string,
  profile: ColumnProfile,
): { readonly language: "kk" | "ru"; readonly isSure: boolean } {
  const words = wordsOf(header, null);
  const names = (...stems: string[]): boolean =>
    words.some((word) => stems.some((stem) => word.startsWith(stem)));
  const isKazakh = names("каз", "kaz", "кк", "kk");
  const isRussian = names("рус", "орыс", "rus", "ru");
  if (isKazakh !== isRussian) return { language: isKazakh ? "kk" : "ru", isSure: true };
  const byHeader = kazakhLetter.test(header) ? "kk" : "ru";
  if (profile.kazakh > 0.25) return { language: "kk", isSure: true };
  const isTelling = profile.cells > 0 && profile.longTexts > 0.5;
  if (isTelling) return { language: "ru", isSure: profile.kazakh === 0 };
  return { language: byHeader, isSure: byHeader === "ru" && profile.cells > 0 };
}

function byHeader(
  column: ColumnSpec,
  { profile, scores }: CandidateColumn,
  header: number,
): Pick<Pair, "certainty" | "why"> {
  const fit = fitOf(profile, column);
  const certainty = header * weightOf(fit);
  const reason: Reason = header >= 1 ? "remembered" : header >= 0.98 ? "label" : "header";
  const isTold = profile.cells > 0 && fit >= 0.8 && scores.size > 0;
  return { certainty, why: isTold ? [reason, "values"] : [reason] };
}

function weightOf(fit: number): number {
  if (fit >= 0.8) return 1;
  if (fit >= 0.5) return 0.9;
  return fit >= 0.2 ? 0.7 : 0.25;
}

const fewestCells = 3;

/** Codes of services and words of a list of choices are known without any header. */
function byValues(
  register: RegisterId,
  column: ColumnSpec,
  candidate: CandidateColumn,
): Pick<Pair, "certainty" | "why"> | null {
  const { profile, scores } = candidate;
  if (profile.cells < fewestCells || profile.words.size < 2 || scores.size > 0) return null;
  const certainty = isServiceCode(column, profile)
    ? codeCertainty(registerSpec(register).key === column.id, candidate)
    : choiceCertainty(column, profile);
  return certainty === null ? null : { certainty, why: ["values"] };
}

const isServiceCode = ({ kind, digits }: ColumnSpec, { codes }: ColumnProfile): boolean =>
  kind === "code" && digits === 8 && codes >= 0.9;

const codeCertainty = (isKey: boolean, { header }: CandidateColumn): number =>
  (isKey ? 0.75 : 0.6) * (header === "" ? 1 : 0.9);

function choiceCertainty({ choices }: ColumnSpec, profile: ColumnProfile): number | null {
  if (choices === undefined || profile.words.size > 12) return null;
  return choiceFit(profile, choices) >= 0.95 ? 0.5 : null;
}
