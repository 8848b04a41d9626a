import type { paneSettings as chinese } from "../zh-CN/paneSettings";

/** en-US, part "paneSettings": filters, result columns, automatic marking and the preview of readings. */
export const paneSettings: Record<keyof typeof chinese, string> = {
  "pane.help.words": "Words and colours",
  "pane.help.fill.error": "Red on the sheet",
  "pane.help.fill.error.means": "Cells of a violation or data error; the colour goes when the cell is corrected",
  "pane.help.fill.warning": "Yellow on the sheet",
  "pane.help.fill.warning.means": "Cells to be verified",
  "pane.help.keys": "Keys",
  "pane.help.key.f8": "F8",
  "pane.help.key.f8.does": "Next finding; Shift+F8 the previous one",
  "pane.help.key.esc": "Esc",
  "pane.help.key.esc.does": "Leaves a page; folds filters, menus and an open finding",
  "pane.help.key.arrows": "Arrow keys",
  "pane.help.key.arrows.does": "Move in lists, tabs and menus; Home and End to the ends",
  "pane.help.key.tab": "Tab",
  "pane.help.key.tab.does": "To the next control",
  "pane.help.kept": "Where what is kept",
  "pane.help.kept.workbook":
    "In this workbook: base date, choice of result columns and hints, columns, the last review, explanations.",
  "pane.help.kept.machine": "On this computer: language, automatic marking, policy pack, the name of who explains.",
  "pane.help.kept.nowhere": "No network is used; no data leaves this computer.",
  "pane.help.excel": "What Excel does differently from the workbench",
  "pane.help.excel.undo":
    "In Excel, writing marks may clear the undo history (Office LTSC clears it with every write).",
  "pane.help.excel.protected": "Nothing can be written to a protected sheet; Review only still works.",
  "pane.help.excel.sort":
    "Where only your own columns are sorted, rows that moved away ask for a new review and never show another project's result.",
  "pane.help.excel.merged": "A merged cell shows its colour in its first cell only.",
  "pane.help.excel.live": "While a cell is being edited the pane waits until that ends.",
  "pane.clause.gist": "Gist",
  "pane.clause.line": "{clause}: {gist}",
  "pane.finding.rows": "Rows concerned",
  "pane.settings.columns.admission":
    "Library looks at the application and the conditions of the library only (Articles 7, 9, 15 to 27 and 30): admissible, to be completed, in principle not approved, not applicable, each with its reasons; approval and contracts are no part of it.",
  "pane.money.by.admission": "By library result",
  "pane.admission.title": "Library",
  "pane.admission.clean": "All of the application that could be checked was, and nothing was found.",
  "pane.filter.admission": "Filter by library result",
  "pane.filter.admission.all": "All library results",
  "pane.money.title": "Investment",
  "pane.money.by": "Total by",
  "pane.money.by.tier": "By tier",
  "pane.money.by.unit": "By unit",
  "pane.money.by.fund": "By source of funds",
  "pane.money.by.year": "By plan year",
  "pane.money.total": "Total investment",
  "pane.money.yearAmt": "Funds of the year",
  "pane.money.amount": "{projects} projects · {total}",
  "pane.money.amount.one": "{projects} project · {total}",
  "pane.money.ofYear": "Funds of the year: {amount}, {share}",
  "pane.money.noFund": "No source of funds",
  "pane.money.noYear": "No plan year",
  "pane.money.year": "{year}",
  "pane.money.unpriced": "Projects without a usable total, not in the amounts: {count}.",
  "pane.money.classified": "Classified projects, neither in the amounts nor in the groups: {count}.",
  "pane.money.findings": "Show the findings of these projects",
  "pane.actions.clear.short": "Clear",

  "pane.filter.group": "Filter by article, unit and tier",
  "pane.filter.more": "Order and more filters",
  "pane.filter.more.set": "Order and more filters ({count} set)",
  "pane.filter.article": "Filter by article",
  "pane.filter.article.all": "All articles",
  "pane.filter.unit": "Filter by responsible unit",
  "pane.filter.unit.all": "All units",
  "pane.filter.tier": "Filter by approval tier",
  "pane.filter.tier.all": "All tiers",

  "pane.settings.columns": "Result columns to write",
  "pane.settings.columns.kept":
    "Kept in this workbook; the next marking follows it. The column “审查标记（可清除）” is always written: by it the marks are recognised and cleared.",
  "pane.settings.columns.wrap": "Wrap the explanation",
  "pane.settings.columns.wrapWhy":
    "Off by default: each row's explanation is one line and rows keep their height; the whole text is in the pane, the hints and the list of issues. When on, each finding has a line of its own and rows with findings grow; clearing the marks puts them back.",
  "pane.settings.columns.formulas": "Write tier, limits and what is left of them as formulas",
  "pane.settings.columns.formulasWhy":
    "Off by default: values are written. When on, these columns follow an edit of the row’s amounts, also in Excel without the add-in, WPS and LibreOffice; the verdict does not, and says “Review again”. Rows that a formula cannot know (several amounts in a cell, text with a unit or “about”) keep their values, and the explanation says so.",
  "pane.settings.columns.again":
    "The result columns in the sheet are still the earlier choice; mark it again to renew them.",
  "pane.settings.columns.noVerdict":
    "Without the verdict column no row shows its verdict, nor that it must be reviewed again.",
  "pane.settings.columns.noExplanation":
    "Without the explanation column a print shows neither the findings nor their grounds.",

  "pane.settings.hints": "Hints on cells",
  "pane.settings.hints.on": "Give cells with findings a hint when marking",
  "pane.settings.hints.why":
    "Off by default. Selecting such a cell shows the project's name, the finding and its ground beside it; nothing is kept from being entered. It is the input message of Excel's data validation: cells with a validation of their own get none, and a sheet gets 200 at most, the gravest first. Hints do not follow edits or sorting; marking again renews them, clearing the marks removes them. Kept in this workbook; the next marking follows it.",

  "pane.settings.automatic": "Automatic marking",
  "pane.settings.automatic.on": "Mark again after edits",
  "pane.settings.automatic.why":
    "Off by default: writing marks can empty Excel's undo list (in Office LTSC every write does). Without it the pane still follows every edit; it only does not write.",
  "pane.settings.automatic.how":
    "When on, a marked sheet is marked again about 2 seconds after the last edit. It waits while a cell is being edited, never writes on a protected sheet or past classified rows that nobody has answered for, and does not react to what other people edit. Kept on this computer, never in the workbook.",

  "pane.settings.autoOpen": "Open with the workbook",
  "pane.settings.autoOpen.on": "Show the pane when this workbook is opened",
  "pane.settings.autoOpen.why":
    "Off by default. Written into this workbook, so it takes effect once the workbook is saved, and only for people who have the add-in. Switch it off and save to end it.",
  "pane.settings.autoOpen.failed":
    "Excel did not keep this setting (the workbook may be read-only). Save a copy that can be changed and try again.",

  "pane.settings.calendar.year": "{year} ({notice})",
  "pane.settings.calendar.builtIn":
    "Working days follow the holiday notices of the State Council's general office. Built in: {years}.",
  "pane.settings.calendar.file": "Added by the parameter file: {years}.",
  "pane.settings.calendar.add":
    "Terms in working days of other years stay undecided. When next year's notice is out, add its days under calendar in a parameter file; the guide shows how.",

  "pane.readings.inForce": "In force",
  "pane.readings.other": "Another reading",
  "pane.readings.preview": "Preview",
  "pane.readings.previewOf": "Preview: {option}",
  "pane.readings.hide": "Hide",
  "pane.readings.hideOf": "Hide: {option}",
  "pane.readings.noSheet": "Review a plan to preview what another reading would change on it.",
  "pane.readings.working": "Comparing…",
  "pane.readings.none": "It would change nothing on “{sheet}”.",
  "pane.readings.counts":
    "Under this reading, “{sheet}” would have {added} more findings, {gone} fewer and {changed} with another verdict, on {projects} projects. A preview only: results and marks stay as they are.",
  "pane.readings.added": "New: {kind} · {text}",
  "pane.readings.gone": "Gone: {kind} · {text}",
  "pane.readings.changed": "Changed: {before} → {after} · {text}",
  "pane.readings.tier": "Tier: {before} → {after}",
  "pane.readings.amount": "{name}: {before} → {after}",
  "pane.readings.supplementRemaining": "Room for supplements",
  "pane.readings.adjustmentRemaining": "Room for adjustment",
  "pane.readings.goTo": "Select {row}",
  "pane.readings.more": "{count} more projects are not listed.",
};
