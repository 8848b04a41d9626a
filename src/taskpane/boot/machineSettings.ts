import type { MachineSettings } from "./types";

const PREFIX = "plan-review:";

/** The part of `Storage` that is needed, so that a test can put a failing one in its place. */
export type KeyValueStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Settings of this machine over the browser's local storage.
 * `partition` keeps add-ins in one storage apart where the host asks for it (Office.context.partitionKey).
 * `openStorage` may throw, as reading `localStorage` does where the person has switched storage off; the values then
 * live as long as the pane.
 */
export function machineSettings(openStorage: () => KeyValueStorage, partition = ""): MachineSettings {
  const memory = new Map<string, string>();
  const fullKey = (key: string) => `${partition}${PREFIX}${key}`;
  const attempt = <T>(action: (storage: KeyValueStorage) => T): T | undefined => {
    try {
      return action(openStorage());
    } catch {
      return undefined;
    }
  };
  return {
    read(key) {
      if (memory.has(key)) return memory.get(key);
      return attempt((storage) => storage.getItem(fullKey(key))) ?? undefined;
    },
    write(key, value) {
      if (value === undefined) {
        memory.delete(key);
        attempt((storage) => storage.removeItem(fullKey(key)));
        return;
      }
      const kept = attempt((storage) => {
        storage.setItem(fullKey(key), value);
        return true;
      });
      if (kept) memory.delete(key);
      else memory.set(key, value);
    },
  };
}
