import type { Answers } from "../../form";
import type { ExportedFile, ExportRequest } from "../export/job";
import type { DeskCalls, MadeReport, ReportChoice } from "./calls";
import { answersOf, need } from "./papers";
import type { DeskContext } from "./papers";

const report = () => import("../export/files");

export async function newsOf(
  { papers }: DeskContext,
  { language, today }: DeskCalls["news"]["ask"],
): Promise<string | null> {
  const answers = answersOf(papers);
  return answers && (await report()).newsText(answers, language, today);
}

/** The files, one after the other; none at all where a number of a person would be in one of them. */
export async function makeReport(context: DeskContext, choice: ReportChoice): Promise<MadeReport> {
  const { papers } = context;
  const { madeFacts, personalDataIn, preparePhotos } = await report();
  const answers = need(answersOf(papers));
  const { photos, refused } = await preparePhotos(choice.photos, answers);
  const request: ExportRequest = {
    ...plainRequest(answers, choice),
    made: choice.tellsHow ? madeFacts(need(papers.check)) : undefined,
    photos,
  };
  const personal = personalDataIn(request).map(({ place }) => place);
  const names = refused.map(({ name }) => name);
  if (personal.length > 0) return { files: [], personal: [...new Set(personal)], refused: names };
  const files = await makeFiles(context, request, choice.isPacked);
  return { files, personal: [], refused: names };
}

const plainRequest = (answers: Answers, choice: ReportChoice): ExportRequest => ({
  answers,
  languages: choice.languages,
  formats: choice.formats,
  isDraft: choice.isDraft,
  today: choice.today,
  together: choice.isTogether && choice.languages.length > 1,
  template: choice.template?.bytes,
});

async function makeFiles(
  { onProgress }: DeskContext,
  request: ExportRequest,
  isPacked: boolean,
): Promise<readonly ExportedFile[]> {
  const { languageFolders, plannedFiles, zipped } = await report();
  const planned = plannedFiles(request);
  const made: { readonly planned: (typeof planned)[number]; readonly file: ExportedFile }[] = [];
  for (const [done, each] of planned.entries()) {
    onProgress({ of: "export", file: each.name, done, total: planned.length });
    made.push({ planned: each, file: await each.make() });
  }
  return isPacked
    ? languageFolders(made, request).map((folder) => zipped(folder, request))
    : made.map(({ file }) => file);
}
