import { languages as allLanguages, type Language } from "../../form";
import { toCsv } from "../csv";
import { jsonSchema } from "../json-schema";
import type { Report } from "../tree";
import { openPress, type Press } from "./press";
import type { ExportedFile, ExportFormat, ExportRequest, PlannedFile } from "./request";

const types: Readonly<Record<ExportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  html: "text/html",
  json: "application/json",
  csv: "text/csv",
};

/** `esep-2025`, `esep-2025-draft`: letters and signs that every portal takes. */
export function baseName({ answers, isDraft, today }: ExportRequest): string {
  const year = answers.fields["provider.reportYear"]?.value ?? Number(today.slice(0, 4)) - 1;
  return `esep-${year}${isDraft ? "-draft" : ""}`;
}

/** The files of a request in the order in which they are made; each is made when it is asked for. */
export function plannedFiles(request: ExportRequest): readonly PlannedFile[] {
  const press = openPress(request);
  return request.formats.flatMap((format) => makers[format](press));
}

type Maker = (press: Press) => readonly PlannedFile[];

const makers: Readonly<Record<ExportFormat, Maker>> = {
  docx: (press) => documents("docx", press, wordBytes),
  html: (press) => documents("html", press, pageBytes),
  pptx: (press) =>
    wanted(press.request).map((language) =>
      document("pptx", [language], { press, make: slideBytes }),
    ),
  json: (press) => [
    data(`${baseName(press.request)}.json`, "json", () => jsonText(press.data())),
    data(`${baseName(press.request)}-schema.json`, "json", () => jsonText(jsonSchema())),
  ],
  csv: (press) =>
    toCsv(press.data()).map(({ name, text }) =>
      data(`${baseName(press.request)}-${name}.csv`, "csv", () => text),
    ),
};

/** Kazakh first, whatever the order of the wish. */
const wanted = ({ languages }: ExportRequest): readonly Language[] =>
  allLanguages.filter((language) => languages.includes(language));

type Bytes = (
  reports: readonly [Report, ...Report[]],
  request: ExportRequest,
) => Promise<Uint8Array>;

function documents(format: ExportFormat, press: Press, make: Bytes): readonly PlannedFile[] {
  const { request } = press;
  const languages = wanted(request);
  const groups =
    request.together === true && languages.length > 1
      ? [languages]
      : languages.map((language) => [language]);
  return groups.map((group) => document(format, group, { press, make }));
}

interface Making {
  readonly press: Press;
  readonly make: Bytes;
}

function document(
  format: ExportFormat,
  languages: readonly Language[],
  { press, make }: Making,
): PlannedFile {
  const name = `${baseName(press.request)}-${languages.join("-")}.${format}`;
  return {
    name,
    format,
    languages,
    make: async () => {
      const [first, ...others] = languages.map(press.report);
      if (first === undefined) throw new Error("A document without a language");
      const bytes = await make([first, ...others], press.request);
      return { name, type: types[format], bytes: new Uint8Array(bytes) };
    },
  };
}

const wordBytes: Bytes = async (reports, { template }) => {
  const { toDocx } = await import("../docx");
  return toDocx(reports, { template });
};

const slideBytes: Bytes = async ([report]) => {
  const { toPptx } = await import("../pptx");
  return toPptx(report);
};

const pageBytes: Bytes = async (reports) => {
  const { toHtml } = await import("../html");
  return new TextEncoder().encode(toHtml(reports));
};

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function data(name: string, format: ExportFormat, text: () => string): PlannedFile {
  const make = (): Promise<ExportedFile> =>
    Promise.resolve({ name, type: types[format], bytes: new TextEncoder().encode(text()) });
  return { name, format, languages: null, make };
}
