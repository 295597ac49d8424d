import type { ItemId } from "../../form";
import type { FoldView } from "../desk/book-view";
import type { Book, StepId } from "../state/state";

export type NextStep =
  | { readonly what: "form" | "services" | "charts" | "export"; readonly step: StepId }
  | {
      readonly what: "errors";
      readonly step: "check";
      readonly errors: number;
      readonly item: ItemId;
    }
  | { readonly what: "general"; readonly step: "check"; readonly errors: number };

function errorsStep(folds: readonly FoldView[]): NextStep | null {
  const open = folds.filter(({ finding }) => finding.severity === "error");
  const item = open[0]?.finding.item;
  if (item === undefined) return null;
  const errors = open
    .filter(({ finding }) => finding.item === item)
    .reduce((sum, { count }) => sum + count, 0);
  return item === null
    ? { what: "general", step: "check", errors }
    : { what: "errors", step: "check", errors, item };
}

/** What helps most now, in the order in which the report is made. */
export function nextStep(book: Book): NextStep | null {
  if (book.status === "unread") return null;
  if (book.status === "no-form") return { what: "form", step: "form" };
  const { services, check, isDrawn } = book.view;
  if (services === 0) return { what: "services", step: "link" };
  const errors = errorsStep(check.folds);
  if (errors) return errors;
  return isDrawn ? { what: "export", step: "export" } : { what: "charts", step: "charts" };
}
