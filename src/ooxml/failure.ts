import { fail, ok } from "./result";
import type { Result } from "./result";

export const fileFailureCodes = [
  /** No bytes at all. */
  "empty",
  /** No package: a text file, a picture, a cut-off download. */
  "not-a-package",
  /** The old binary .xls, .doc, .ppt. */
  "old-office",
  /** Protected by a password. */
  "encrypted",
  /** .xlsb */
  "binary-workbook",
  /** .ods, .odt, .odp */
  "open-document",
  /** A package of another kind, such as a Word document where a workbook was asked for. */
  "wrong-kind",
  /** Larger than 4 GB, or written as if it were. */
  "zip64",
  /** The file, a part, all parts together, their number, or how far they unpack: `detail` says which. */
  "too-large",
  /** Compressed by a method that Office does not use. */
  "compression",
  /** A part whose name leads out of the package. */
  "unsafe-name",
  /** A part with a document type declaration. */
  "doctype",
  /** A part in another encoding than UTF-8. */
  "encoding",
  /** A part that the file speaks of is not there. */
  "part-missing",
  /** Cut off, changed on the way, or written wrongly. */
  "damaged",
] as const;
export type FileFailureCode = (typeof fileFailureCodes)[number];

/** Why a file could not be read. `detail` is a fact for the message (a limit, a name), never a sentence. */
export interface FileFailure {
  readonly code: FileFailureCode;
  readonly part?: string;
  readonly detail?: string | number;
}

/** Thrown inside a reader where a file is refused, and turned into a failure by `guarded`. */
export class Refusal extends Error {
  constructor(readonly failure: FileFailure) {
    super(
      [failure.code, failure.part, failure.detail].filter((each) => each !== undefined).join(" "),
    );
    this.name = "Refusal";
  }
}

export function refuse(code: FileFailureCode, place: Omit<FileFailure, "code"> = {}): never {
  throw new Refusal({ code, ...place });
}

/** The border of every reader: a refusal becomes a failure, any other error is ours and goes on. */
export function guarded<Value>(read: () => Value): Result<Value, FileFailure> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    throw error;
  }
}
