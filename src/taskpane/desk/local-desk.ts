import type { Desk } from "./calls";
import { answer } from "./handlers";
import type { Papers } from "./papers";

/** A desk on the page itself: the same work, without a worker. */
export function localDesk(): Desk {
  const papers: Papers = { snapshot: null, answers: null, check: null };
  return {
    async call(name, ask, { onProgress = () => undefined } = {}) {
      return { status: "done", answer: await answer({ papers, onProgress }, name, ask) };
    },
  };
}
