import type { Language } from "../../form";
import { OfficePackage } from "../../ooxml";
import { baseName } from "./planned-files";
import { newsText } from "./publishing";
import type { ExportedFile, ExportRequest, PlannedFile } from "./request";

/** What goes to a portal in one language: that language's files, the data, and a text for the news. */
export interface LanguageFolder {
  readonly language: Language;
  readonly files: readonly ExportedFile[];
}

interface Made {
  readonly planned: Pick<PlannedFile, "languages">;
  readonly file: ExportedFile;
}

export function languageFolders(
  made: readonly Made[],
  request: ExportRequest,
): readonly LanguageFolder[] {
  return request.languages.map((language) => ({
    language,
    files: [
      ...made
        .filter(({ planned }) => planned.languages?.includes(language) ?? true)
        .map(({ file }) => file),
      newsFile(language, request),
    ],
  }));
}

function newsFile(language: Language, request: ExportRequest): ExportedFile {
  const text = newsText(request.answers, language, request.today);
  return {
    name: `${baseName(request)}-${language}-news.txt`,
    type: "text/plain",
    bytes: new TextEncoder().encode(text),
  };
}

/** A folder as one file, where many downloads are a nuisance; equal files make equal bytes. */
export function zipped({ language, files }: LanguageFolder, request: ExportRequest): ExportedFile {
  const zip = OfficePackage.empty();
  for (const { name, bytes } of files) zip.set(name, bytes);
  return {
    name: `${baseName(request)}-${language}.zip`,
    type: "application/zip",
    bytes: new Uint8Array(zip.write()),
  };
}
