/** en-US, part "host": why a workbook refused (HostErrorCode), each with what to do. */
import type { host as chinese } from "../zh-CN/host";

export const host: Readonly<Record<keyof typeof chinese, string>> = {
  "host.cellEditing.what": "A cell is being edited, so Excel accepts nothing else",
  "host.cellEditing.todo": "Press Enter or Esc in the sheet to finish editing, then try again.",
  "host.busy.what": "Excel is busy",
  "host.busy.todo": "Wait until the calculation or dialog has ended, then try again.",
  "host.protected.what": "The sheet is protected: review marks cannot be written",
  "host.protected.todo": "Unprotect the sheet on the Review tab and try again, or use Review only.",
  "host.tooLarge.what": "The data exceeds what Excel handles in one go",
  "host.tooLarge.todo": "Delete large areas outside the plan or split the sheet, then try again.",
  "host.notFound.what": "The sheet to review was not found",
  "host.notFound.todo": "It may have been deleted. Choose a sheet and try again.",
  "host.filtered.what": "A filter hides some of the rows",
  "host.filtered.todo":
    "Nothing is written while it does, so that no result lands in another row. Show all rows and mark, or clear the filter yourself and try again.",
  "host.changed.what": "The sheet was edited during the review; no marks were written",
  "host.changed.todo": "Stop editing and try again.",
  "host.occupied.what": "There are no free columns for the results at the right of the plan",
  "host.occupied.todo": "Clear what stands at the right of the plan or move it to another sheet, then review again.",
  "host.otherWorkbook.what": "Another workbook is in front",
  "host.otherWorkbook.todo": "Switch back to this workbook and try again.",
  "host.unsupported.what": "This Excel cannot do that",
  "host.unsupported.todo": "Excel 2021 (LTSC) or newer, Excel on the web or Excel for Mac is needed.",
  "host.disconnected.what": "The connection to Excel was lost",
  "host.disconnected.todo": "Try again; if that does not help, close the pane and open it again.",
  "host.cancelled.what": "Cancelled",
  "host.cancelled.todo": "Review again whenever you like.",
  "host.unreadable.what": "The file is not a readable Excel workbook",
  "host.unreadable.todo": "Make sure that it is neither encrypted nor damaged, and save it as .xlsx before opening it.",
  "host.unknown.what": "Excel refused this operation",
  "host.unknown.todo": "Try again; if that does not help, copy the details for your IT department.",
};
