import type { Finding } from "../../checks";
import type { ItemId } from "../../form";
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

function errorsStep(findings: readonly Finding[]): NextStep | null {
  const errors = findings.filter(({ severity }) => severity === "error");
  const first = errors[0];
  if (first === undefined) return null;
  const alike = errors.filter(({ item }) => item === first.item).length;
  return first.item === null
    ? { what: "general", step: "check", errors: alike }
    : { what: "errors", step: "check", errors: alike, item: first.item };
}

/** What helps most now, in the order in which the report is made. */
export function nextStep(book: Book): NextStep | null {
  if (book.status === "unread") return null;
  if (book.status === "no-form") return { what: "form", step: "form" };
  if (book.answers.registers.services.rows.length === 0) return { what: "services", step: "link" };
  const errors = errorsStep(book.check.findings);
  if (errors) return errors;
  const hasCharts = book.snapshot.sheets.some(({ charts }) => charts.length > 0);
  return hasCharts ? { what: "export", step: "export" } : { what: "charts", step: "charts" };
}
