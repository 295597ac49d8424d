import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import { formVersion, namePrefix, tableName } from "../../form";
import type { Answers, Language, RegisterAnswers, RegisterId, Remark, RowValues } from "../../form";
import type { WorkbookFailure } from "../failure";
import { findTable, namedAreas } from "../find";
import { linkedRows } from "../link/linked-rows";
import { parseLink, placeOfLink } from "../link/link-spec";
import type { LinkSpec } from "../link/link-spec";
import type { SheetArea } from "../sheet-reference";
import type { Snapshot } from "../snapshot";
import { registerSpecs } from "./form-index";
import { ownTable } from "./own-table";
import { readFields } from "./read-fields";
import { readRows } from "./read-rows";
import type { ReadRows } from "./read-rows";
import type { RowBlock } from "./row-block";
import { workbookTexts } from "./workbook-texts";

/** Everything that a workbook says, typed, with its cells; a failure where there is nothing of the form in it. */
export function readAnswers(snapshot: Snapshot): Result<Answers, WorkbookFailure> {
  return hasForm(snapshot) ? ok(answersOf(snapshot, null)) : fail({ code: "no-form" });
}

/** The answers as they would be with one more link, or with this one in place of its namesake; without texts. */
export const answersWith = (snapshot: Snapshot, link: LinkSpec | null): Answers =>
  answersOf(snapshot, link);

/** True for a workbook that holds a table or a field of the form. */
export function hasForm(snapshot: Snapshot): boolean {
  return (
    registerSpecs.some(({ id }) => findTable(snapshot, tableName(id)) !== null) ||
    snapshot.names.some(({ name }) => name.toLowerCase().startsWith(`${namePrefix}provider_`))
  );
}

interface ReadRegister extends ReadRows {
  readonly id: RegisterId;
  readonly answers: RegisterAnswers;
  readonly blocks: readonly RowBlock[];
}

function answersOf(snapshot: Snapshot, extra: LinkSpec | null): Answers {
  const names = namesWith(snapshot, extra);
  const read = readFields(snapshot, names);
  const language = read.fields["settings.sheetLanguage"]?.value ?? "kk";
  const links = linksWith({ snapshot, language }, extra);
  const registers = registerSpecs.map(({ id }) => {
    const own = links.filter(({ register }) => register === id);
    return readRegister({ snapshot, names, language }, id, own);
  });
  const found = read.fields["settings.formVersion"]?.value ?? formVersion;
  const blocks = registers.flatMap((register) => register.blocks);
  return {
    formVersion: found,
    fields: read.fields,
    places: read.cells,
    registers: Object.fromEntries(
      registers.map(({ id, answers }) => [id, answers]),
    ) as unknown as Answers["registers"],
    remarks: [
      ...versionRemark(found),
      ...read.remarks,
      ...registers.flatMap(({ remarks }) => remarks),
    ],
    texts: extra ? [] : workbookTexts(snapshot, { blocks, cells: read.places }),
    valuesRead: registers.reduce((sum, { valuesRead }) => sum + valuesRead, read.valuesRead),
  };
}

const versionRemark = (found: string): readonly Remark[] =>
  found === formVersion ? [] : [{ code: "other-version", found }];

function namesWith(snapshot: Snapshot, extra: LinkSpec | null): ReadonlyMap<string, SheetArea> {
  const names = new Map(namedAreas(snapshot));
  if (extra) names.set(extra.name.toLowerCase(), placeOfLink(extra));
  return names;
}

function linksWith(
  book: Pick<Book, "snapshot" | "language">,
  extra: LinkSpec | null,
): readonly LinkSpec[] {
  const saved = savedLinks(book).map(({ link }) => link);
  return extra ? [...saved.filter(({ name }) => name !== extra.name), extra] : saved;
}

interface Book {
  readonly snapshot: Snapshot;
  readonly names: ReadonlyMap<string, SheetArea>;
  readonly language: Language;
}

/** A link with the row of the sheet that keeps it, from 0. */
export interface SavedLink {
  readonly link: LinkSpec;
  readonly row: number;
}

/** The links that the settings sheet keeps. */
export function savedLinks({
  snapshot,
  language,
}: Pick<Book, "snapshot" | "language">): readonly SavedLink[] {
  const { block } = ownTable(snapshot, "links", language);
  if (!block) return [];
  const { rows } = readRows(snapshot, block);
  return rows.flatMap(({ values, row }) => {
    const link = parseLink(values as RowValues<"links">);
    return link ? [{ link, row: row - 1 }] : [];
  });
}

function readRegister(
  { snapshot, names, language }: Book,
  id: RegisterId,
  links: readonly LinkSpec[],
): ReadRegister {
  const own = ownTable(snapshot, id, language);
  const linked = links.map((link) => linkedRows(snapshot, link, names));
  const places = [own, ...linked];
  const blocks = places.flatMap(({ block }) => block ?? []);
  const read = blocks.map((block) => ({ block, ...readRows(snapshot, block) }));
  const rows = read.flatMap((each) => each.rows);
  const ownRows = read.some(({ block, rows: some }) => block === own.block && some.length > 0);
  const twoHomes = ownRows && linked.some(({ block }) => block !== null);
  const remarks = [
    ...places.flatMap((place) => place.remarks),
    ...read.flatMap((each) => each.remarks),
    ...(twoHomes ? [twoHomesRemark(id, blocks)] : []),
  ];
  return {
    id,
    rows,
    remarks,
    blocks,
    valuesRead: read.reduce((sum, each) => sum + each.valuesRead, 0),
    answers: { rows, sources: places.flatMap(({ source }) => source ?? []) },
  };
}

const twoHomesRemark = (register: RegisterId, blocks: readonly RowBlock[]): Remark => ({
  code: "two-homes",
  register,
  places: blocks.map(({ source }) => ({ sheet: source.sheet, address: source.range })),
});
