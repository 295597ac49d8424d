import { useEffect, useRef, useState } from "react";
import type { Dispatch } from "react";
import type { HostPort } from "../contexts";
import type { PaneServices } from "../services";
import type { Action } from "./reducer";
import type { PaneState } from "./state";
import type { Task } from "./task";
import type { TaskPort, Tasks } from "./tasks";

/** The rules and the planning come after the first paint. */
function loadTasks(services: PaneServices, port: TaskPort): Tasks {
  const loading = import("./tasks").then(({ createTasks }) => createTasks(services, port));
  return {
    run: async (task) => (await loading).run(task),
    stop: () => void loading.then(({ stop }) => stop()),
  };
}

/** Ties the tasks to the pane's state, and reads the workbook when the pane opens. */
export function useTasks(
  services: PaneServices,
  state: PaneState,
  dispatch: Dispatch<Action>,
): HostPort {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const [tasks] = useState(() => loadTasks(services, { dispatch, read: () => latest.current }));
  useEffect(() => {
    void tasks.run({ name: "read" });
  }, [tasks]);

  const [run] = useState(() => (task: Task) => void tasks.run(task));

  return {
    run,
    stop: tasks.stop,
    listFindings: async (language) => {
      const outcome = await services.desk.call("list", { language });
      return outcome.status === "done" ? outcome.answer : null;
    },
    newsText: async (language) => {
      const outcome = await services.desk.call("news", { language, today: services.today });
      return outcome.status === "done" ? outcome.answer : null;
    },
    version: services.version,
    today: services.today,
  };
}
