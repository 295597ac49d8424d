import { answer } from "./handlers";
import type { Papers } from "./papers";
import type { FromDesk, ToDesk } from "./messages";
import { SnapshotPieces } from "./pieces";

const papers: Papers = { snapshot: null, answers: null, check: null };
const pieces = new SnapshotPieces();

const tell = (message: FromDesk): void => self.postMessage(message);
const onProgress = (progress: Extract<FromDesk, { type: "progress" }>["progress"]): void =>
  tell({ type: "progress", progress });

function perform({ name, ask }: Extract<ToDesk, { type: "call" }>) {
  const isBook = name === "read" || name === "open";
  const whole = isBook ? { ...ask, snapshot: pieces.whole() } : ask;
  return answer({ papers, onProgress }, name, whole);
}

self.addEventListener("message", ({ data }: MessageEvent<ToDesk>) => {
  if (data.type === "piece") {
    pieces.take(data.piece);
    return;
  }
  Promise.resolve(data)
    .then(perform)
    .then(
      (found) => tell({ type: "answer", answer: found }),
      (error: unknown) => {
        const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
        tell({ type: "failed", details });
      },
    );
});
