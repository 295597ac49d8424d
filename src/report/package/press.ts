import type { Language } from "../../form";
import { toJson, type PublishedAnswers } from "../json";
import type { PreparedPhotos } from "../photos";
import { reportTree, type Report } from "../tree";
import type { ExportRequest } from "./request";

/** What the files of one request share: each is made once, when the first file asks for it. */
export interface Press {
  readonly request: ExportRequest;
  readonly report: (language: Language) => Promise<Report>;
  readonly data: () => PublishedAnswers;
}

export function openPress(request: ExportRequest): Press {
  const { answers, isDraft, today, made } = request;
  const photos = once(() => prepared(request));
  const reports = new Map<Language, Promise<Report>>();
  const make = async (language: Language): Promise<Report> => {
    const { photos: ready } = await photos();
    return reportTree(answers, language, { date: today, isDraft, made, photos: ready });
  };
  return {
    request,
    report(language) {
      const known = reports.get(language) ?? make(language);
      reports.set(language, known);
      return known;
    },
    data: once(() => toJson(answers)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const none: PreparedPhotos = { photos: [], refused: [] };

/** What reads pictures is loaded only where there are any. */
async function prepared({ photos = [], answers }: ExportRequest): Promise<PreparedPhotos> {
  if (photos.length === 0) return none;
  const { preparePhotos } = await import("../photos");
  return preparePhotos(photos, answers);
}
