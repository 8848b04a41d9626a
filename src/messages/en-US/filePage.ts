import type { filePage as chinese } from "../zh-CN/filePage";

/** en-US, part "filePage". */
export const filePage = {
  "filePage.title": "Plan Review (file page)",
  "filePage.start.heading": "Drop .xlsx plans here",
  "filePage.start.body":
    "One file, many, or a whole folder at once. Files are read and reviewed on this machine only; nothing is sent anywhere. The files themselves are not changed: results are saved as marked copies.",
  "filePage.start.more": "No Excel add-in is needed; WPS and Excel both open the marked copies.",
  "filePage.pane.empty": "The review stands here once a plan is open.",
  "filePage.add": "Add files",
  "filePage.add.hint": "Choose one or more .xlsx files, or drop files or a folder",
  "filePage.drop": "Release to read these files",
  "filePage.drop.closed":
    "The browser does not let this page read the folder “{folder}”; open it, select its files and drop those",
  "filePage.list": "Files",
  "filePage.list.reading": "Reading {done}/{total}: {file}",
  "filePage.list.done":
    "{total} files read: {reviewed} reviewed, {mapping} need their columns named, {rest} not reviewed",
  "filePage.list.remove": "Remove {file} from the list",
  "filePage.list.unsaved": "has unsaved changes",
  "filePage.line.waiting": "Waiting",
  "filePage.line.reading": "Reading…",
  "filePage.line.counts": "{law} violations, {data} data errors, {warnings} to verify",
  "filePage.line.clean": "Nothing found ({projects} projects)",
  "filePage.line.undecided": "{count} undecided rows",
  "filePage.line.sheets": "{count} plan sheets",
  "filePage.line.classified": "{count} classified rows",
  "filePage.line.canMap":
    "Columns to be named: no complete plan header was found; open it and say what the columns are",
  "filePage.line.noPlan": "No plan was found",
  "filePage.line.fault": "A fault in the program: not reviewed",
  "filePage.failed.empty": "The file is empty (0 bytes)",
  "filePage.failed.encrypted": "The file needs a password to open; remove it in Excel or WPS and save as .xlsx",
  "filePage.failed.xls": "An old .xls or a WPS .et file; open it in Excel or WPS and save as .xlsx",
  "filePage.failed.xlsb": "A binary .xlsb file; open it in Excel and save as .xlsx",
  "filePage.failed.ods": "An OpenDocument sheet (.ods); save it as .xlsx",
  "filePage.failed.text": "A text file (such as .csv), not a workbook; open it in Excel or WPS and save as .xlsx",
  "filePage.failed.html": "A web page, not a workbook; open it in Excel or WPS and save as .xlsx",
  "filePage.failed.notZip":
    "Not an Excel workbook; if it opens on your computer, encryption software may protect it: decrypt it and save as .xlsx",
  "filePage.failed.wrapped":
    "Protected by document encryption or rights management; decrypt it (or ask for a plain copy) and save as .xlsx",
  "filePage.failed.noSheets": "The workbook has chart sheets only, nothing that can be reviewed",
  "filePage.failed.notWorkbook": "An archive or another document, not an Excel workbook",
  "filePage.failed.truncated": "The file is incomplete (its end is missing); copy or download it again",
  "filePage.failed.damaged": "The file is damaged; open and repair it in Excel or WPS, and save as .xlsx",
  "filePage.failed.tooLarge":
    "The file is too large, or unpacks to an unusual size; reading stopped. Remove sheets that are not needed and try again",
  "filePage.failed.denied":
    "The file cannot be read: it may have been moved, renamed or locked by another program. Drop it again",
  "filePage.failed.disconnected":
    "The part that reads files has stopped, perhaps for lack of memory; save, reload this page and work in smaller portions",
  "filePage.save": "Save results",
  "filePage.save.copy": "Save marked copy",
  "filePage.save.asIs": "Save as it is now (no marks added)",
  "filePage.save.inPlace": "Write marks into the file itself…",
  "filePage.save.all": "All marked copies (.zip)",
  "filePage.save.markedName": "-marked",
  "filePage.save.asIsName": "{stem}-now{ending}",
  "filePage.save.zipName": "plan-review-marked-{day}.zip",
  "filePage.save.working": "Making marked copies {done}/{total}…",
  "filePage.save.done": "Marked copy made: {file}",
  "filePage.save.asIsDone": "Saved: {file}",
  "filePage.save.inPlaceRefused":
    "{file}: the browser did not allow writing; the file is as it was. You can save a marked copy instead",
  "filePage.save.inPlaceChanged":
    "{file}: the file was changed after it was opened, so nothing was written over it. Drop it again, or save a marked copy",
  "filePage.save.inPlaceDone": "Written into the file: {file}",
  "filePage.save.allDone": "{count} marked copies made: {file}",
  "filePage.save.none": "No file can be marked",
  "filePage.save.problem.protected": "{file}: sheet “{sheet}” is protected and was not marked",
  "filePage.save.problem.occupied":
    "{file}: {address} of sheet “{sheet}” is in use, the results do not fit; it was not marked",
  "filePage.save.problem.other": "{file}: sheet “{sheet}” could not be marked ({detail})",
  "filePage.save.noCopy": "{file}: no plan that can be marked",
  "filePage.save.signed":
    "{file}: the file is digitally signed; the signature does not hold for the marked copy, which cannot stand for the signed file",
  "filePage.save.failed": "{file}: could not be saved ({detail}); it is still here, you can try again",
  "filePage.inPlace.heading": "Write into the file itself?",
  "filePage.inPlace.body":
    "“{file}” will hold the marked content, and what it held before is not kept. To keep the original, choose “Save marked copy”.",
  "filePage.inPlace.confirm": "Write into the file",
  "filePage.secret.heading": "There are classified projects",
  "filePage.secret.body":
    "The files below have rows marked as classified. Classified projects must not be processed on unclassified machines (Measures, Article 65). A marked copy only says that these rows were not reviewed and repeats nothing of them. Make marked copies only if these files may be processed on this machine.",
  "filePage.secret.line": "{file} ({sheet}): {rows}",
  "filePage.secret.confirm": "They may be processed here: make the copies",
  "filePage.cancel": "Cancel",
  "filePage.discard.heading": "Remove a file that is not saved?",
  "filePage.discard.body":
    "“{file}” has unsaved marks or changes, which are lost when it is removed; the file on the disk is not touched.",
  "filePage.discard.confirm": "Remove",
  "filePage.messages": "Messages",
  "filePage.messages.close": "Close messages",
  "filePage.sheets": "Sheets",
  "filePage.grid": "Sheet “{sheet}” (read-only)",
  "filePage.grid.loading": "Drawing the sheet…",
  "filePage.grid.failed": "The sheet cannot be drawn: {detail}",
  "filePage.splitter": "Width of the pane",
} as const satisfies Record<keyof typeof chinese, string>;
