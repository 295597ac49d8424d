/** What Excel says for each of its error codes when the caller has nothing better. */
const texts = {
  AccessDenied: "You cannot perform the requested operation.",
  BadPassword: "The password you supplied is incorrect.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The formula is longer than Excel allows.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The workbook being called has lost the focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode: leave the cell by Enter, Tab or Esc and try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation: it would overlap a table or merged cells.",
  NonBlankCellOffSheet: "Non-empty cells would be pushed off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The operation affects more cells than Excel allows.",
  RangeExceedsLimit: "The range holds more cells than can be read at once.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedFeature:
    "The operation failed because the source worksheet contains an unsupported feature.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;
export type ErrorCode = keyof typeof texts;

const statusOf: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** A refusal that travels to the client as Excel's own would. */
export class HostError extends Error {
  readonly httpStatusCode: number;
  /** "Worksheet.name": filled in by the interpreter when the thrower did not know. */
  location: string | null = null;

  constructor(
    readonly code: ErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? texts[code] : `${texts[code]} ${detail}`.trim());
    this.name = "HostError";
    this.httpStatusCode = statusOf[code] ?? 400;
  }
}

export const invalidArgument = (detail?: string): HostError =>
  new HostError("InvalidArgument", detail);
export const notImplemented = (what: string): HostError => new HostError("NotImplemented", what);
