/** en-US, part "pane": page 列对应. */
import type { columns as chinese } from "../../zh-CN/pane/columns";

export const columns: Readonly<Record<keyof typeof chinese, string>> = {
  "pane.menu.columns": "Columns",

  "pane.columns.title": "Columns",
  "pane.columns.intro":
    "Columns are recognised by their headers. Where one is wrong or unknown, choose its field; the sheet is reviewed again at once, and your choice is kept in this workbook (by header: columns with the same header follow it).",
  "pane.columns.reading": "Reading the columns…",
  "pane.columns.none": "There is no header whose columns could be placed.",
  "pane.columns.caption": "Columns of “{sheet}”",
  "pane.columns.column": "Col.",
  "pane.columns.header": "Header and samples",
  "pane.columns.field": "Field",
  "pane.columns.fieldOf": "Field of column {column}, “{header}”",
  "pane.columns.sample": "e.g. {samples}",
  "pane.columns.noSample": "no samples to show",
  "pane.columns.auto": "As recognised",
  "pane.columns.ignore": "Ignore this column",
  "pane.columns.group.plain": "Project",
  "pane.columns.group.money": "Amounts",
  "pane.columns.group.time": "Dates and terms",
  "pane.columns.group.flag": "Yes or no",
  "pane.columns.state.exact": "Recognised",
  "pane.columns.state.likely": "Likely; please check",
  "pane.columns.state.chosen": "Chosen by hand",
  "pane.columns.state.ignored": "Ignored",
  "pane.columns.state.unknown": "Not recognised",
  "pane.columns.state.double": "Same as column {column} ({field}); not used",
  "pane.columns.placed": "Column {column}: {field}",
  "pane.columns.reset": "Reset all columns",
  "pane.columns.wasReset": "All columns are as recognised again.",
  "pane.columns.count.known": "{count} recognised",
  "pane.columns.count.unknown": "{count} not recognised ({columns})",
  "pane.columns.count.double": "{count} double ({columns})",
  "pane.columns.count.ignored": "{count} ignored ({columns})",
  "pane.columns.count.chosen": "{count} of them chosen by hand",

  "pane.facts.columns": "Columns",
  "pane.facts.columns.open": "See the columns",
};
