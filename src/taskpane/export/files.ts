import type { Language } from "../../form";
import { reportTree, toJson } from "../../report";
import { toDocx } from "../../report/docx";
import type { ExportedFile, ExportFormat, ExportJob } from "./job";

export interface PlannedFile {
  readonly name: string;
  readonly make: () => Promise<ExportedFile>;
}

const types: Readonly<Record<ExportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  json: "application/json",
};

/** The files of a job, in the order in which they are made; each is made when it is asked for. */
export function plannedFiles(job: ExportJob): readonly PlannedFile[] {
  const year = job.answers.fields["provider.reportYear"]?.value ?? job.today.slice(0, 4);
  const mark = job.isDraft ? "-draft" : "";
  const documents = job.languages.map((language) =>
    planned(`esep-${year}${mark}-${language}.docx`, "docx", () => documentBytes(job, language)),
  );
  const data = planned(`esep-${year}${mark}.json`, "json", () => Promise.resolve(dataBytes(job)));
  return [
    ...(job.formats.includes("docx") ? documents : []),
    ...(job.formats.includes("json") ? [data] : []),
  ];
}

const planned = (
  name: string,
  format: ExportFormat,
  bytes: () => Promise<Uint8Array<ArrayBuffer>>,
): PlannedFile => ({
  name,
  make: async () => ({ name, type: types[format], bytes: await bytes() }),
});

async function documentBytes(
  { answers, isDraft, today }: ExportJob,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await toDocx(reportTree(answers, language, { isDraft, date: today })));
}

const dataBytes = ({ answers }: ExportJob): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(toJson(answers), null, 2)}\n`);
