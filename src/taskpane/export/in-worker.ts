import type { ExportOutcome, MakeFiles } from "./job";
import type { WorkerMessage } from "./worker";

/** Makes the files beside the page, so that it stays alive meanwhile; stopping ends the worker. */
export const makeFilesInWorker: MakeFiles = (job, { signal, onProgress }) =>
  new Promise<ExportOutcome>((resolve) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const finish = (outcome: ExportOutcome): void => {
      worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener("abort", () => finish({ status: "stopped" }), { once: true });
    worker.addEventListener("error", ({ message }) =>
      finish({ status: "failed", details: message }),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === "progress") onProgress(data.progress);
      else if (data.type === "done") finish({ status: "done", files: data.files });
      else finish({ status: "failed", details: data.details });
    });
    worker.postMessage(job);
  });
