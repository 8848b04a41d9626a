import type { HostEvent } from "../host/types";
import { hasSet, inExcel } from "./run";

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells of edits, recalculation, selection and sheets, for all sheets and those to come. Our own writes are told by
 * their trigger (ExcelApi 1.14). Handlers die with the pane; the returned function removes them with the context they
 * were added in, which Excel requires.
 */
export async function watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheetsChanged = async (): Promise<void> => listener({ kind: "sheetsChanged" });
    const registered: Registered[] = [
      worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource, changeType }) =>
        listener({
          kind: "changed",
          sheetId: worksheetId,
          address,
          origin: triggerSource === "ThisLocalAddin" ? "ours" : source === "Remote" ? "remote" : "user",
          ...(changeType === "RangeEdited" ? { isCells: true } : {}),
        }),
      ),
      worksheets.onRowSorted.add(async ({ worksheetId, address, source }) =>
        listener({ kind: "changed", sheetId: worksheetId, address, origin: source === "Remote" ? "remote" : "user" }),
      ),
      worksheets.onColumnSorted.add(async ({ worksheetId, address, source }) =>
        listener({ kind: "changed", sheetId: worksheetId, address, origin: source === "Remote" ? "remote" : "user" }),
      ),
      worksheets.onCalculated.add(async ({ worksheetId }) => listener({ kind: "calculated", sheetId: worksheetId })),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
        listener({ kind: "selected", sheetId: worksheetId, address }),
      ),
      worksheets.onActivated.add(async ({ worksheetId }) => listener({ kind: "activated", sheetId: worksheetId })),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      worksheets.onProtectionChanged.add(sheetsChanged),
    ];
    // Newer than the oldest Excel we serve: renames are noticed there, and elsewhere at the next refresh.
    if (hasSet("1.17") && "onNameChanged" in worksheets) registered.push(worksheets.onNameChanged.add(sheetsChanged));
    await context.sync();
    return registered;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
