import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { UniverBackend } from "../backend/univer";

const KEY = "workbench.inputPrompt";
/** A marked sheet tells of many changes at once. */
const WAIT_MS = 40;

/**
 * Shows the input message of the selected cell's validation beside it, as Excel does; Univer keeps such messages but
 * shows none. Ends with the backend.
 */
export function showInputPrompts(univer: Univer, backend: UniverBackend): void {
  const api = FUniver.newAPI(univer);
  let shown: { dispose(): void } | null = null;
  /** Answers that a newer selection has overtaken show nothing. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function show(): Promise<void> {
    const mine = ++turn;
    const {
      sheetId,
      ranges: [range],
    } = await backend.selection();
    const cell = range && { ...range, rowCount: 1, columnCount: 1 };
    const prompt = cell ? (await backend.validation(sheetId, cell)).prompt : null;
    if (mine !== turn) return;
    shown?.dispose();
    shown = null;
    if (!cell || !prompt?.showPrompt || (prompt.title === "" && prompt.message === "")) return;
    shown =
      api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getRange(cell.row, cell.column).attachAlertPopup({
        key: KEY,
        type: 0,
        title: prompt.title,
        message: prompt.message,
        width: 280,
        height: 120,
      }) ?? null;
  }

  backend.listen(({ type }) => {
    // Marking and clearing change what the selected cell says.
    if (type !== "selectionChanged" && type !== "changed" && type !== "formatChanged") return;
    clearTimeout(timer);
    // The workbook may be closed by then.
    timer = setTimeout(() => void show().catch(() => undefined), WAIT_MS);
  });
}
