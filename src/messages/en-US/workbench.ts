/** en-US, part "workbench". */
export const workbench = {
  "workbench.title": "{file} · Plan Review workbench",
  "workbench.open": "Open",
  "workbench.open.hint": "Open an .xlsx workbook (or drop the file on the page)",
  "workbench.save": "Save as .xlsx",
  "workbench.save.hint": "Save this workbook as an .xlsx file",
  "workbench.theme": "Appearance",
  "workbench.theme.light": "Light",
  "workbench.theme.dark": "Dark",
  "workbench.theme.contrast": "High contrast",
  "workbench.language": "Language",
  "workbench.sheet": "Workbook",
  "workbench.pane": "Plan Review task pane",
  "workbench.splitter": "Width of the task pane",
  "workbench.drop": "Drop to open this file",
  "workbench.opening": "Opening {file}…",
  "workbench.opened": "{file} is open",
  "workbench.saving": "Saving…",
  "workbench.saved": "Saved as {file}",
  "workbench.unseen":
    "The file has {count} data bars, colour scales or similar conditional formats. The workbench does not show them; saving keeps them.",
  "workbench.noResult": "The file holds no results for {count} formulas. The workbench has calculated them.",
  "workbench.savedName": "{stem}-reviewed.xlsx",
  "workbench.close": "Close",
  "workbench.cancel": "Cancel",
  "workbench.discard.heading": "Discard unsaved changes?",
  "workbench.discard.body": "“{file}” has unsaved changes or review marks. Opening another file loses them.",
  "workbench.discard.confirm": "Discard and open",
  "workbench.failed.heading": "Could not open {file}",
  "workbench.failed.empty": "The file is empty. Get the file again.",
  "workbench.failed.encrypted":
    "The file is encrypted. Remove the password to open in Excel, save it as .xlsx and try again.",
  "workbench.failed.xls":
    "This is an old .xls (or WPS .et) file. Open it in Excel or WPS, save it as .xlsx and try again.",
  "workbench.failed.xlsb": "This is a binary .xlsb file. Open it in Excel, save it as .xlsx and try again.",
  "workbench.failed.ods": "This is an OpenDocument file. Save it as .xlsx and try again.",
  "workbench.failed.text":
    "This is a .csv or other text file, not a workbook. Open it in Excel, save it as .xlsx and try again.",
  "workbench.failed.html":
    "This is a web page saved under the name of a workbook. Open it in Excel, save it as .xlsx and try again.",
  "workbench.failed.notZip": "This is not an Excel workbook. Choose an .xlsx file.",
  "workbench.failed.wrapped":
    "The file is protected by document encryption or rights management. Decrypt it and save it as .xlsx.",
  "workbench.failed.notWorkbook":
    "This is an archive or another document, not an Excel workbook. Choose an .xlsx file.",
  "workbench.failed.truncated": "The file is incomplete; the transfer may have been cut short. Get the file again.",
  "workbench.failed.damaged":
    "The file is damaged and cannot be read. Open and repair it in Excel, save it as .xlsx and try again.",
  "workbench.failed.tooLarge":
    "The file is too large to open here. Delete worksheets that are not needed and try again.",
  "workbench.failed.noSheets": "The workbook has no worksheets.",
  "workbench.failed.unknown": "Something unexpected went wrong. The workbook you had open is still open.",
  "workbench.saveFailed.heading": "Could not save {file}",
  "workbench.saveFailed.body": "No file was written. The workbook is still open; you can try again.",
  "workbench.partly.heading": "Some changes cannot be written to the file",
  "workbench.partly.body":
    "The file is changed in place, and these changes cannot be written. The others can be saved.",
  "workbench.partly.confirm": "Save the other changes",
  "workbench.charts": "Charts are not shown here; the saved file has them, for Excel or WPS.",
  "workbench.blocked": "{reason}. Undo it now (Ctrl+Z), or use Excel.",
  "workbench.lost.moved": "Changes to worksheet “{sheet}” are not saved: rows or columns of it were dragged elsewhere",
  "workbench.lost.array":
    "Changes to worksheet “{sheet}” are not saved: the array formula {what} can be moved or deleted only as a whole",
  "workbench.lost.pivot":
    "Changes to worksheet “{sheet}” are not saved: the PivotTable {what} can be neither split nor deleted",
  "workbench.lost.pivotSource":
    "Changes to worksheet “{sheet}” are not saved: the source of a PivotTable, {what}, must keep its columns, its header row and some data",
  "workbench.lost.table":
    "Changes to worksheet “{sheet}” are not saved: the table “{what}” must keep its header row, its total row and one row of data",
  "workbench.lost.tableColumns":
    "Changes to worksheet “{sheet}” are not saved: formulas, a query or a PivotTable use the columns of the table “{what}”",
  "workbench.lost.full":
    "Changes to worksheet “{sheet}” are not saved: what stands at {what} would leave the worksheet",
  "workbench.lost.sheetAdded": "The new worksheet “{sheet}” is not saved",
  "workbench.lost.sheetDeleted": "The deleted worksheet “{sheet}” stays in the file",
  "workbench.lost.sheetRenamed": "The new name of worksheet “{sheet}” is not saved",
  "workbench.lost.merges": "Changes to merged cells on worksheet “{sheet}” are not saved",
  "workbench.lost.filter": "Changes to the filter on worksheet “{sheet}” are not saved",
  "workbench.lost.validation": "Changes to data validation on worksheet “{sheet}” are not saved",
  "workbench.lost.notes": "Changes to notes on worksheet “{sheet}” are not saved",
  "workbench.lost.rules": "Conditional formats that were changed here on worksheet “{sheet}” are not saved",
  "workbench.lost.printArea": "Changes to the print area of worksheet “{sheet}” are not saved",
  "workbench.crash.heading": "The workbench failed",
  "workbench.crash.body":
    "Reload the page. Unsaved changes are lost; if it happens again, give the details below to whoever maintains this.",
  "workbench.crash.reload": "Reload",
  "workbench.details": "Technical details",
} as const;
