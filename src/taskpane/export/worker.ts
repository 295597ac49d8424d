import { plannedFiles } from "./files";
import type { ExportedFile, ExportJob, ExportProgress } from "./job";

/** What the worker tells the pane. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly progress: ExportProgress }
  | { readonly type: "done"; readonly files: readonly ExportedFile[] }
  | { readonly type: "failed"; readonly details: string };

const tell = (message: WorkerMessage, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

async function make(job: ExportJob): Promise<void> {
  const planned = plannedFiles(job);
  const files: ExportedFile[] = [];
  for (const [done, { name, make: makeFile }] of planned.entries()) {
    tell({ type: "progress", progress: { file: name, done, total: planned.length } });
    files.push(await makeFile());
  }
  tell(
    { type: "done", files },
    files.map(({ bytes }) => bytes.buffer),
  );
}

self.addEventListener("message", ({ data }: MessageEvent<ExportJob>) => {
  make(data).catch((error: unknown) => {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ type: "failed", details });
  });
});
