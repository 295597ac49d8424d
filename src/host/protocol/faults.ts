import type { ErrorCode } from "./errors";

/** What goes wrong with one request. */
export type Fault<Subject = unknown> =
  /** Nothing is done. */
  | { readonly kind: "refused"; readonly code?: ErrorCode }
  /** All is done, yet the client only learns that the request was aborted. */
  | { readonly kind: "answer-lost" }
  /** The client never hears anything; `done` says whether the actions were performed. */
  | { readonly kind: "never-answered"; readonly done?: boolean }
  | { readonly kind: "cell-edit-mode" }
  | { readonly kind: "lost-focus" }
  | { readonly kind: "payload-too-large" }
  | { readonly kind: "answer-too-large" }
  | { readonly kind: "read-only" }
  /** The user changes something just before the request is performed. */
  | { readonly kind: "user-edit"; readonly edit: (subject: Subject) => void };

/** The fault for the n-th request (from 1), the client's clean-ups not counted; null for none. */
export type Faults<Subject = unknown> = (sync: number) => Fault<Subject> | null;

export const noFaults: Faults = () => null;

/** One fault at one request. */
export const faultAt =
  <Subject>(at: number, fault: Fault<Subject>): Faults<Subject> =>
  (sync) =>
    sync === at ? fault : null;

/** The code that a fault answers instead of performing; null when it lets the request be performed. */
export function refusalOf<Subject>(fault: Fault<Subject>): ErrorCode | null {
  switch (fault.kind) {
    case "refused":
      return fault.code ?? "GeneralException";
    case "cell-edit-mode":
      return "InvalidOperationInCellEditMode";
    case "lost-focus":
      return "InactiveWorkbook";
    case "payload-too-large":
      return "RequestPayloadSizeLimitExceeded";
    default:
      return null;
  }
}

/** One fault of every kind, the silent one both done and not done; the edit is the one of the user in between. */
export const everyFault = <Subject>(
  edit: (subject: Subject) => void,
): readonly Fault<Subject>[] => [
  { kind: "refused" },
  { kind: "answer-lost" },
  { kind: "never-answered", done: true },
  { kind: "never-answered", done: false },
  { kind: "cell-edit-mode" },
  { kind: "lost-focus" },
  { kind: "payload-too-large" },
  { kind: "answer-too-large" },
  { kind: "read-only" },
  { kind: "user-edit", edit },
];
