/** What Office keeps for this add-in in the open document (Office.context.document.settings), as far as it is needed. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(done: (result: { readonly status: unknown }) => void): void;
}

/** Whether the pane opens by itself with this workbook, for people who have the add-in. */
export interface AutoOpen {
  isOn(): boolean;
  /** Sets or removes the workbook's property; it takes effect once the person saves the workbook. Rejects where Office refuses. */
  set(on: boolean): Promise<void>;
}

/** The name that Office looks for when it opens a workbook (MS-OWEMXML: TaskpaneId; the same as in manifest.xml). */
export const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

/**
 * Over the document's settings (Microsoft: "Automatically open a task pane with a document"; AddInCommands 1.1). They live
 * in memory until saveAsync, so a refused save is taken back there.
 * @returns undefined where this Office has none
 */
export function autoOpenOver(settings: DocumentSettings | undefined): AutoOpen | undefined {
  if (!settings) return undefined;
  const put = (on: boolean): void => (on ? settings.set(AUTO_OPEN, true) : settings.remove(AUTO_OPEN));
  const isOn = (): boolean => settings.get(AUTO_OPEN) === true;
  return {
    isOn,
    async set(on) {
      const before = isOn();
      put(on);
      const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
      // Office.AsyncResultStatus.Succeeded
      if (status === "succeeded") return;
      put(before);
      throw new Error("the document's settings were not saved");
    },
  };
}
