/**
 * The one file of the pane that reads .xlsx: files that a person chooses for a task. Loaded when the first one is chosen;
 * nothing of it leaves the machine.
 */
import type { OpenedFile } from "../../session/tasks";
import { createXlsxReader } from "../../xlsx";

/** @throws HostError unreadable, tooLarge */
export function openFile(bytes: Uint8Array, name: string): OpenedFile {
  const host = createXlsxReader(bytes, name);
  return {
    host,
    withoutResult: (sheetId) => host.model().sheets.find((sheet) => sheet.sheetId === sheetId)?.withoutResult ?? [],
  };
}
