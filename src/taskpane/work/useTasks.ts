import { useSyncExternalStore } from "react";
import { tasksOf, type Tasks } from "../../session/tasks";
import { usePane } from "../kit/PaneContext";

/** The tasks of this pane's session. What reads files comes when the first file is chosen. */
export function useTasks(): Tasks {
  const { session } = usePane();
  return tasksOf(session, async (bytes, name) => {
    const { openFile } = await import(/* webpackChunkName: "pane-files" */ "../boot/files");
    return openFile(bytes, name);
  });
}

interface Watched<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => T;
}

/** A store's value now; the component is drawn again when it changes. */
export const useStore = <T>(store: Watched<T>): T => useSyncExternalStore(store.subscribe, store.get);
