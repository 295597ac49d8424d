import { basename, join } from "node:path";
import type { CheckRun } from "../../../checks";
import { languages, type Answers } from "../../../form";
import { guarded, mainPart, OfficePackage } from "../../../ooxml";
import {
  exportFormats,
  languageFolders,
  madeFacts,
  personalDataIn,
  plannedFiles,
  preparePhotos,
  type ExportedFile,
  type ExportRequest,
  type PhotoFile,
  type PlannedFile,
  type ReportPhoto,
} from "../../../report";
import { checkBook, readAnswers } from "../../../workbook";
import { orRefuse, snapshotOf } from "../books";
import { CliError } from "../failure";
import { readBytes, writeWhole } from "../files";
import type { ExportOptions } from "../program";
import type { Terminal } from "../terminal";

/** Every file is made before the first is written: a failure on the way leaves the folder as it was. */
export async function exportReport(
  path: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const wanted = {
    languages: listOf(options.lang, languages, "--lang"),
    formats: listOf(options.format, exportFormats, "--format"),
  };
  const snapshot = await snapshotOf(path);
  const answers = orRefuse(path, readAnswers(snapshot));
  const run = checkBook(snapshot, answers, terminal.today);
  const { errors } = run.summary;
  const isDraft = options.draft === true;
  if (errors > 0 && !isDraft) throw new CliError({ code: "errors-stand", path, errors });

  const request = { ...wanted, answers, isDraft, ...(await extras(options, { run, answers })) };
  const dated: ExportRequest = { ...request, today: terminal.today };
  refusePersonalData(path, dated);
  await writeFiles(dated, options, terminal);
  return errors > 0 ? 1 : 0;
}

type Extras = Pick<ExportRequest, "together" | "made" | "template" | "photos">;

async function extras(
  { together, made, template, photos = [] }: ExportOptions,
  { run, answers }: { readonly run: CheckRun; readonly answers: Answers },
): Promise<Extras> {
  return {
    together: together === true,
    made: made === true ? madeFacts(run) : undefined,
    template: template === undefined ? undefined : await templateAt(template),
    photos: await photosAt(photos, answers),
  };
}

/** The office's own document: a .docx that can be read, or a refusal that names it. */
async function templateAt(path: string): Promise<Uint8Array> {
  const bytes = await readBytes(path);
  const kind = guarded(() => mainPart(OfficePackage.open(bytes), "document"));
  if (!kind.ok) throw new CliError({ code: "in-file", path, failure: kind.failure });
  return bytes;
}

/** A picture that cannot be taken stops the export: a report without it would not be what was asked for. */
async function photosAt(
  paths: readonly string[],
  answers: Answers,
): Promise<readonly ReportPhoto[]> {
  const files: PhotoFile[] = [];
  for (const path of paths) files.push({ name: basename(path), bytes: await readBytes(path) });
  if (files.length === 0) return [];
  const { photos, refused } = await preparePhotos(files, answers);
  const [first] = refused;
  if (first) throw new CliError({ code: `photo-${first.reason}`, path: first.name });
  return photos;
}

function refusePersonalData(path: string, request: ExportRequest): void {
  const found = personalDataIn(request);
  if (found.length === 0) return;
  const places = [
    ...new Set(found.map(({ place, row }) => (row === null ? place : `${place} (${row})`))),
  ];
  throw new CliError({ code: "personal-data", path, places: places.join(", ") });
}

async function writeFiles(
  request: ExportRequest,
  options: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  const made: { readonly planned: PlannedFile; readonly file: ExportedFile }[] = [];
  for (const planned of plannedFiles(request)) {
    terminal.progress(planned.name);
    made.push({ planned, file: await planned.make() });
  }
  if (options.package === true) {
    for (const { language, files } of languageFolders(made, request))
      await write(files, join(options.out, language), terminal);
    return;
  }
  await write(
    made.map(({ file }) => file),
    options.out,
    terminal,
  );
}

async function write(
  files: readonly ExportedFile[],
  folder: string,
  terminal: Terminal,
): Promise<void> {
  for (const { name, bytes } of files) {
    const target = join(folder, name);
    await writeWhole(target, bytes);
    const size = Math.ceil(bytes.length / 1024);
    terminal.print(`${terminal.translator.t("cli.export.done", { path: target, size })}\n`);
  }
}

function listOf<Item extends string>(
  text: string,
  allowed: readonly Item[],
  option: string,
): readonly Item[] {
  return text.split(",").map((each) => {
    const found = allowed.find((item) => item === each.trim());
    if (found === undefined) {
      throw new CliError({ code: "bad-value", option, found: each, allowed: allowed.join(", ") });
    }
    return found;
  });
}
