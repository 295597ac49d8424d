import type { Language } from "../../form";
import { toJson, type PublishedAnswers } from "../json";
import { reportTree, type Report } from "../tree";
import type { ExportRequest } from "./request";

/** What the files of one request share: each is made once, when the first file asks for it. */
export interface Press {
  readonly request: ExportRequest;
  readonly report: (language: Language) => Report;
  readonly data: () => PublishedAnswers;
}

export function openPress(request: ExportRequest): Press {
  const { answers, isDraft, today, made, photos } = request;
  const reports = new Map<Language, Report>();
  return {
    request,
    report(language) {
      const known =
        reports.get(language) ??
        reportTree(answers, language, { date: today, isDraft, made, photos });
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
