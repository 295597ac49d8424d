import type { WorkbookFailure } from "../failure";

/** What was at work, for the sentence about a refusal. */
export interface AtWork {
  readonly sheet?: string;
}

interface Refusal {
  readonly message: string;
  readonly at: AtWork;
}

const refused = ({ message }: Refusal): WorkbookFailure => ({ code: "refused", detail: message });

/** The host's codes that a person can act on. */
const failures: Readonly<Record<string, (refusal: Refusal) => WorkbookFailure | null>> = {
  InvalidOperationInCellEditMode: () => ({ code: "host-busy" }),
  InactiveWorkbook: () => ({ code: "inactive-workbook" }),
  AccessDenied: () => ({ code: "read-only" }),
  RequestPayloadSizeLimitExceeded: () => ({ code: "payload" }),
  ResponsePayloadSizeLimitExceeded: () => ({ code: "payload" }),
  RangeExceedsLimit: () => ({ code: "payload" }),
  ApiNotFound: ({ message }) => ({ code: "old-excel", member: message }),
  InvalidSelection: () => ({ code: "no-selection" }),
  ItemNotFound: ({ at }) =>
    at.sheet === undefined ? null : { code: "sheet-missing", sheet: at.sheet },
  RequestAborted: refused,
  GeneralException: refused,
};

/** The failure behind an error of the host; null for an error that is a mistake of ours. */
export function failureOf(error: unknown, at: AtWork): WorkbookFailure | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  return failures[error.code]?.({ message: error.message, at }) ?? null;
}
