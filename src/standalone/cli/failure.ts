import type { FileFailure } from "../../ooxml";
import type { PhotoRefusal } from "../../report";
import type { WorkbookFailure } from "../../workbook";

/** What the command line could not do; its sentence is `cli.failure.<code>`, its exit code below. */
export type CliFailure =
  | { readonly code: "unknown-command"; readonly command: string }
  | { readonly code: "unknown-option"; readonly option: string }
  | { readonly code: "option-needs-value"; readonly option: string }
  | { readonly code: "option-missing"; readonly option: string }
  | { readonly code: "argument-missing"; readonly command: string }
  | { readonly code: "argument-extra"; readonly command: string }
  | {
      readonly code: "bad-value";
      readonly option: string;
      readonly found: string;
      readonly allowed: string;
    }
  | { readonly code: "nothing-recognised"; readonly path: string }
  | { readonly code: "bad-map"; readonly found: string }
  | { readonly code: "bad-word"; readonly found: string }
  | { readonly code: "already-there"; readonly path: string }
  | {
      readonly code: "in-file";
      readonly path: string;
      readonly failure: FileFailure | WorkbookFailure;
    }
  | { readonly code: "no-such-file"; readonly path: string }
  | { readonly code: "is-a-folder"; readonly path: string }
  | { readonly code: "cannot-read"; readonly path: string; readonly reason: string }
  | { readonly code: "cannot-write"; readonly path: string; readonly reason: string }
  | { readonly code: "pane-not-built"; readonly path: string }
  | { readonly code: "port-taken"; readonly port: number }
  | { readonly code: "bad-address"; readonly found: string }
  | { readonly code: "personal-data"; readonly path: string; readonly places: string }
  | { readonly code: `photo-${PhotoRefusal}`; readonly path: string }
  | { readonly code: "errors-stand"; readonly path: string; readonly errors: number };

const exitCodes = {
  "unknown-command": 2,
  "unknown-option": 2,
  "option-needs-value": 2,
  "option-missing": 2,
  "argument-missing": 2,
  "argument-extra": 2,
  "bad-value": 2,
  "nothing-recognised": 3,
  "bad-map": 2,
  "bad-word": 2,
  "already-there": 3,
  "in-file": 3,
  "no-such-file": 3,
  "is-a-folder": 3,
  "cannot-read": 3,
  "cannot-write": 3,
  "pane-not-built": 3,
  "port-taken": 3,
  "bad-address": 2,
  "personal-data": 1,
  "photo-not-a-picture": 3,
  "photo-too-large": 3,
  "photo-damaged": 3,
  "errors-stand": 1,
} as const satisfies Record<CliFailure["code"], 1 | 2 | 3>;

export class CliError extends Error {
  constructor(readonly failure: CliFailure) {
    super(failure.code);
  }

  get exitCode(): 1 | 2 | 3 {
    return exitCodes[this.failure.code];
  }
}
