import type { cliWork as chinese } from "../zh-CN/cliWork";

/** en-US, part "cliWork". */
export const cliWork: Record<keyof typeof chinese, string> = {
  "cli.plan.several": "the file holds several plans: {names}; choose one with {option}",
  "cli.plan.notPlan": "no plan was found in worksheet “{sheet}”: {reason}",
  "cli.save.isSource": "--out “{file}” is the source file itself; choose another name",
  "cli.save.failed": "--out “{file}” could not be written: {detail}",
  "cli.save.protected":
    "the workbook's structure is protected, so no worksheet can be added; remove the protection first",
  "cli.save.done": "wrote {file} with one more worksheet, “{sheet}”",
  "cli.save.noFolder": "no such folder",
  "cli.compare.help.what":
    "Compares two plans: projects are matched by code, else by name and unit; lists what was added, removed and changed, and by which procedure each change goes.",
  "cli.compare.help.files": "the .xlsx files before and after; once is enough where both sheets are in one file",
  "cli.compare.help.oldSheet": "the worksheet before the adjustment",
  "cli.compare.help.newSheet": "the worksheet after the adjustment",
  "cli.compare.help.pair":
    "says that two rows are one project: old row=new row, as often as needed; “12=” or “=34” says that a row has no counterpart",
  "cli.compare.help.out":
    "writes a copy of the new file with one more worksheet (中期调整对照表); the source files are never changed",
  "cli.compare.help.after":
    "\nExit status:\n  0  no difference\n  1  differences\n  2  could not compare, or a wrong command\n\nExamples:\n  npm run compare -- before.xlsx after.xlsx\n  npm run compare -- plan.xlsx --old-sheet before --new-sheet after --out compared.xlsx\n  npm run -s compare -- before.xlsx after.xlsx --pair 20=33 --json > result.json",
  "cli.compare.usage.files": "give two .xlsx files, or one with --old-sheet and --new-sheet (--help explains)",
  "cli.compare.usage.pair": "--pair “{text}” is not valid; write it like 20=33 (old row=new row)",
  "cli.compare.usage.pairRow": "--pair names a row that is no project of its sheet, or a row twice: {text}",
  "cli.compare.line.change": "{cell}  {field}: {old} → {new}",
  "cli.compare.line.delta": " ({delta})",
  "cli.compare.line.changed": "changed  {project}  row {oldRow} → row {newRow}  {route}",
  "cli.compare.line.headroom": "15% room {limit}, used {used}, left {remaining}",
  "cli.compare.line.tier": "approval tier: {old} → {new}",
  "cli.compare.line.added": "added  {project}  row {row}  total {total}  {route}",
  "cli.compare.line.removed": "removed  {project}  former row {row}  total {total}  {route}",
  "cli.compare.line.ask": "to be decided  row {oldRow} ↔ row {newRow}  {why}",
  "cli.compare.line.nothing": "(nothing)",
  "cli.compare.line.unknown": "unknown",
  "cli.compare.line.onlyOld": "columns only the old sheet has, not compared: {fields}",
  "cli.compare.line.onlyNew": "columns only the new sheet has, not compared: {fields}",
  "cli.compare.line.headers": "headers nobody could place, not compared: {headers}",
  "cli.compare.line.classified": "classified projects by row number only, not compared: before {old}, after {new}",
  "cli.compare.line.none": "none",
  "cli.compare.line.sheet": "{which}  {file}!{sheet}: {projects} projects, total {total}, funds of the year {yearAmt}",
  "cli.compare.line.old": "before",
  "cli.compare.line.new": "after",
  "cli.compare.line.counts":
    "changed {changed}, added {added}, removed {removed}, unchanged {unchanged}, to be decided {toAsk}",
  "cli.report.help.what":
    "Summarises the review of a plan: counts and sums by tier, body, unit, source of funds, route and year.",
  "cli.report.help.file": "the .xlsx file",
  "cli.report.help.sheet": "the worksheet; needed where the file holds several plans",
  "cli.report.help.out": "writes a copy with one more worksheet (审查情况汇总表); the source file is never changed",
  "cli.report.help.lists": "adds an approval list for each body to the copy (with --out)",
  "cli.report.help.after":
    "\nExit status:\n  0  no violation and no data error\n  1  at least one\n  2  no summary could be made, or a wrong command\n\nExamples:\n  npm run report -- plan.xlsx --out summary.xlsx --lists\n  npm run -s report -- plan.xlsx --json > result.json",
  "cli.report.usage.file": "give one .xlsx file (--help explains)",
  "cli.report.usage.lists": "--lists goes with --out: approval lists are written into the copy",
  "cli.report.head": "{file}!{sheet}: {projects} projects, total {total}, funds of the year {yearAmt}",
  "cli.report.ceilings": "approved estimates {estimate}, released {released}, this year {yearAmt}, left {remaining}",
  "cli.report.withoutResult":
    "{file}: {count} formulas have no saved results and do not count; open and save the file in Excel or WPS and try again",
};
