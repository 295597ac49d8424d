/** Runs a task soon, never at once; without the 4 ms that browsers put on nested timers. */
export type Schedule = (task: () => void) => void;

interface MaybeUnreferenced {
  ref?: () => void;
  unref?: () => void;
}

/** A queue of its own over a MessageChannel; in node it holds the process only while work is waiting. */
export function newSchedule(): { readonly schedule: Schedule; readonly close: () => void } {
  if (typeof MessageChannel === "undefined") {
    return { schedule: (task) => void setTimeout(task, 0), close: () => undefined };
  }
  const { port1, port2 } = new MessageChannel();
  const receiver: MessagePort & MaybeUnreferenced = port1;
  const waiting: (() => void)[] = [];
  port1.onmessage = () => {
    const task = waiting.shift();
    if (waiting.length === 0) receiver.unref?.();
    task?.();
  };
  receiver.unref?.();
  return {
    schedule: (task) => {
      waiting.push(task);
      receiver.ref?.();
      port2.postMessage(null);
    },
    close: () => {
      waiting.length = 0;
      port1.close();
      port2.close();
    },
  };
}
