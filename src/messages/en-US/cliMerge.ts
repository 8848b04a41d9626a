import type { cliMerge as chinese } from "../zh-CN/cliMerge";

/** en-US, part "cliMerge": departments' sheets into the library, new plan sheets and notices, on the command line. */
export const cliMerge: Record<keyof typeof chinese, string> = {
  "cli.merge.help.what":
    "Merges the plans that departments sent into the project library: new projects come below the library's last one; rows of the library are never changed, nor are the files that were sent.",
  "cli.merge.help.files": ".xlsx files that departments sent, one or more",
  "cli.merge.help.into": "the .xlsx file with the project library",
  "cli.merge.help.out": "the merged library is written to this file",
  "cli.merge.help.sheet":
    "the library's worksheet (may be left out where the file has one plan only); of a department's file with several plans the one of this name is taken",
  "cli.merge.help.json": "print one JSON object to standard output and nothing else",
  "cli.merge.help.after":
    "\nWhat becomes of a row: appended; already there; a conflict (the same project, said otherwise: the library keeps its row); not taken, with the reason.\nColumns that the library does not have are listed; nothing is dropped in silence.\n\nExit status:\n  0  everything appended or already there\n  1  conflicts or rows not taken: a person has to decide\n  2  a file could not be merged (the others are), or a wrong command\n\nExamples:\n  npm run merge -- sent/*.xlsx --into library.xlsx --out merged.xlsx\n  npm run -s merge -- sent/*.xlsx --into library.xlsx --out merged.xlsx --json > result.json",
  "cli.merge.usage.noInto": "name the library's file with --into",
  "cli.merge.usage.noOut": "name the file to write with --out",
  "cli.merge.usage.outIsSource": "the file of --out, “{file}”, is a source file: choose another name",
  "cli.merge.usage.outIsFolder": "“{file}” after --out is a folder: name a file",
  "cli.merge.usage.outFailed": "the file of --out, “{file}”, could not be written: {detail}",

  "cli.merge.library.failed": "{file}: not merged, {reason}",
  "cli.merge.library.several": "the file has several plans ({names}); say with --sheet which one is the library",
  "cli.merge.library.protected": "worksheet “{sheet}” is protected: unprotect it in Excel first",
  "cli.merge.library.noProjects":
    "worksheet “{sheet}” has headers but no project; fill in one first: new rows take their formats and formulas from the library's last project",
  "cli.merge.library.marked":
    "{file}: the review marks on worksheet “{sheet}” are cleared in the merged file; review it again",
  "cli.merge.library.total":
    "{file}: the sum in {cell} is a typed number, {stated}, and stays; its projects now add up to {sum}",
  "cli.merge.library.strayed":
    "{file}: the library is divided into groups, and these rows have none of them; they stand in the last one, check its subtotal: {rows}",
  "cli.merge.library.fault":
    "the merged file does not read as it was written ({detail}); nothing was saved, please tell the developers",

  "cli.merge.file.isLibrary": "this is the library's own file",
  "cli.merge.file.several":
    "the file has several plans ({names}), and which one was sent is not clear; keep one of them, or name it with --sheet",
  "cli.merge.file.noTable":
    "no plan with one project a row was found (an empty sheet, a form for one project or another table cannot be merged); it needs the header “项目名称”",
  "cli.merge.sheet.hidden": "hidden worksheet, not merged",
  "cli.merge.sheet.form":
    "a form of one project: it can be reviewed but not merged; enter the project into a row of the plan first",
  "cli.merge.sheet.unnamed": "not the worksheet that was named, not merged",

  "cli.merge.progress": "[{done}/{total}] {file}",
  "cli.merge.line.file":
    "{file} · {sheet}: {appended} appended, {same} already there, {conflicts} in conflict, {notTaken} not taken",
  "cli.merge.line.appended": "  row {row} → library row {toRow}  {name}",
  "cli.merge.line.conflict": "  row {row} conflicts with library row {libraryRow}: {changes}",
  "cli.merge.line.change": "{field} library {library}, sent {sent}",
  "cli.merge.line.notTaken": "  row {row} not taken: {reason}",
  "cli.merge.line.lost": "  column not taken, “{header}”: {reason}",
  "cli.merge.line.skipped": "{file} · {sheet}: not merged ({reason})",
  "cli.merge.line.failed": "{file}: {reason}",
  "cli.merge.line.end":
    "\nLibrary “{sheet}”: {before} projects before, {appended} appended, {after} now; {same} rows already there, {conflicts} in conflict, {notTaken} not taken.",
  "cli.merge.line.written": "{library} → {out}",

  "cli.newPlan.help.what":
    "Makes a new plan sheet: headers in groups, drop-downs, formats for numbers and dates, input hints, print set-up on A4; Excel itself checks numbers and dates and warns of the 10 % and 15 % limits while typing, no add-in needed.",
  "cli.newPlan.help.out": "write to this .xlsx file (a file that is there is not replaced)",
  "cli.newPlan.help.year": "the plan's year (default: next year)",
  "cli.newPlan.help.purpose": "library, annual or mid-year (default: annual)",
  "cli.newPlan.help.noExamples": "without the three example rows",
  "cli.newPlan.help.after":
    "\nNames of example rows begin with “（示例）”; a merge leaves them out. Delete them before filling in the sheet.\n\nExample:\n  npm run new-plan -- --year 2027 --purpose annual --out plan-2027.xlsx",
  "cli.newPlan.usage.year": "--year takes a year such as 2027, not “{text}”",
  "cli.newPlan.usage.purpose": "--purpose is library, annual or mid-year, not “{text}”",
  "cli.newPlan.usage.out": "name the .xlsx file to write with --out",
  "cli.newPlan.usage.ending": "the file of --out, “{file}”, must end in .xlsx",
  "cli.newPlan.usage.exists": "the file “{file}” is there already and was not replaced; choose another name",
  "cli.newPlan.written": "made {file}",

  "cli.notice.help.what":
    "Notices of what has to be put right: for each department what Article 9 asks for and is missing, which data is wrong, and when it is due, as text to copy; --out writes a copy with one worksheet more, ready to be printed or sent back.",
  "cli.notice.help.out": "write copies with the worksheet of notices into this folder; a source file is never changed",
  "cli.notice.help.due": "when it is due (default: 31 October of this year, Article 7; after that: soon)",
  "cli.notice.help.after":
    "\nExit status:\n  0  nothing has to be put right\n  1  something has\n  2  a file could not be reviewed (the others are), or a wrong command\n\nExample:\n  npm run notice -- sent/*.xlsx --out corrections --due 2026-10-25",
  "cli.notice.usage.due": "the date after --due, “{text}”, is none; write it as 2026-10-31",
  "cli.notice.sheet": "{file} · {sheet}",
  "cli.notice.none": "{file} · {sheet}: nothing has to be put right",
};
