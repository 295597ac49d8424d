import { hasPersonalNumber } from "../../checks";
import { fields, registers } from "../../form";
import { OfficePackage } from "../../ooxml";
import { toJson, type PublishedAnswers } from "../json";
import { templateTexts } from "../docx-template-texts";
import { reportTree } from "../tree";
import { textsOf } from "../texts";
import type { ExportRequest } from "./request";

/** Where a number that names a person stands; the number itself is not repeated. */
export interface PersonalDatum {
  /** A field, `register.column`, `narratives.item`, or `report`, `template` where it is none of these. */
  readonly place: string;
  /** Of the register's table in the workbook, from 1; null where there is none. */
  readonly row: number | null;
}

/** What stops an export, a draft too: numbers of persons in any text of any file that it would make. */
export function personalDataIn(request: ExportRequest): readonly PersonalDatum[] {
  const { answers, template } = request;
  const own = answers.fields["provider.bin"]?.value;
  const isPersonal = (text: string): boolean => hasPersonalNumber(text, own);
  const inData = dataPlaces(toJson(answers), request).filter(({ text }) => isPersonal(text));
  const found: PersonalDatum[] = inData.map(({ place, row }) => ({ place, row }));
  if (found.length === 0 && reportTexts(request).some(isPersonal)) found.push(nowhere("report"));
  if (template && templateTexts(OfficePackage.open(template)).some(isPersonal))
    found.push(nowhere("template"));
  return found;
}

const nowhere = (place: string): PersonalDatum => ({ place, row: null });

function reportTexts(request: ExportRequest): readonly string[] {
  const { answers, languages, today, isDraft, made, photos } = request;
  return languages.flatMap((language) =>
    textsOf(reportTree(answers, language, { date: today, isDraft, made, photos })),
  );
}

interface PlacedText extends PersonalDatum {
  readonly text: string;
}

function dataPlaces(data: PublishedAnswers, { answers }: ExportRequest): readonly PlacedText[] {
  const inFields = fields.flatMap(({ id }) => textsIn(data.fields[id], id, null));
  const inTexts = Object.entries(data.narratives).flatMap(([item, text]) =>
    textsIn(text, `narratives.${item}`, null),
  );
  const inRows = registers.flatMap(({ id }) =>
    (data.registers[id] ?? []).flatMap((row, index) =>
      Object.entries(row).flatMap(([column, value]) =>
        textsIn(value, `${id}.${column}`, answers.registers[id].rows[index]?.row ?? null),
      ),
    ),
  );
  return [...inFields, ...inTexts, ...inRows];
}

function textsIn(value: unknown, place: string, row: number | null): readonly PlacedText[] {
  if (typeof value === "string") return [{ place, row, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((text) => textsIn(text, place, row));
}
