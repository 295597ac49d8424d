import type { DeskCall, DeskCalls, DeskProgress } from "./calls";
import type { SnapshotPiece } from "./pieces";

/** What the page tells its worker. The snapshot of a `read` or `open` comes before it, in pieces. */
export type ToDesk =
  | { readonly type: "piece"; readonly piece: SnapshotPiece }
  | {
      readonly type: "call";
      readonly name: DeskCall;
      readonly ask: object;
    };

/** What the worker tells the page: one call at a time, so that nothing needs a number. */
export type FromDesk =
  | { readonly type: "progress"; readonly progress: DeskProgress }
  | { readonly type: "answer"; readonly answer: DeskCalls[DeskCall]["answer"] }
  | { readonly type: "failed"; readonly details: string };
