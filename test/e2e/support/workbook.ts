/** Saved files, compared as a person would compare two workbooks: by all they can see or use. */
import { readPackage, readWorkbook, type SheetModel, type WorkbookModel } from "../../../src/xlsx";
import { addressOf, type CellValue } from "../../../src/sheet";

export const modelOf = (bytes: Uint8Array): WorkbookModel => readWorkbook(readPackage(bytes));

/** A sheet by name, or the first. */
export function sheetOf(model: WorkbookModel, name?: string): SheetModel {
  const sheet = name === undefined ? model.sheets[0] : model.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name ?? ""} among ${model.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

/** Value of every cell that has one, by address. */
export function valuesOf(sheet: SheetModel): Map<string, CellValue> {
  return new Map(
    sheet.rows.flatMap(({ row, cells }) =>
      cells.filter(({ value }) => value !== null).map(({ column, value }) => [addressOf(row, column), value] as const),
    ),
  );
}

/**
 * All of a sheet as lines of text: each cell's value, formula and resolved format, widths, heights, merges, freezing,
 * filter, notes, validation, conditional formats, protection. Two sheets are alike when their lines are.
 * A cell without value, formula and format of its own is the same as none.
 */
export function linesOf(model: WorkbookModel, sheet: SheetModel): string[] {
  const { cellFormats, differentialFormats } = model.styles;
  const plain = JSON.stringify(cellFormats[0]);
  const lines: string[] = [];
  for (const { row, height, hidden, style, cells } of sheet.rows) {
    if (height !== null || hidden || style !== null)
      lines.push(
        `row ${row}: ${JSON.stringify({ height, hidden, format: style === null ? null : cellFormats[style] })}`,
      );
    for (const { column, value, formula, style: cellStyle } of cells) {
      const format = JSON.stringify(cellFormats[cellStyle]);
      if (value !== null || formula !== null || format !== plain)
        lines.push(`${addressOf(row, column)}: ${JSON.stringify({ value, formula })} ${format}`);
    }
  }
  for (const { first, last, width, hidden, style } of sheet.columns) {
    for (let column = first; column <= Math.min(last, 200); column++)
      lines.push(
        `column ${column}: ${JSON.stringify({ width, hidden, format: style === null ? null : cellFormats[style] })}`,
      );
  }
  const {
    name,
    state,
    merges,
    frozen,
    autoFilter,
    dataValidations,
    notes,
    tables,
    isProtected,
    showGridLines,
    tabColor,
  } = sheet;
  const rules = sheet.conditionalFormats.map(({ ranges, rules: each }) => ({
    ranges,
    rules: each.map((rule) => ({
      type: rule.type,
      operator: rule.operator,
      formulas: rule.formulas,
      stopIfTrue: rule.stopIfTrue,
      format: rule.format === null ? null : differentialFormats[rule.format],
    })),
  }));
  for (const [what, state_] of Object.entries({
    name,
    state,
    merges,
    frozen,
    autoFilter,
    dataValidations,
    notes,
    tables,
    isProtected,
    showGridLines,
    tabColor,
    rules,
  }))
    lines.push(`${what}: ${JSON.stringify(state_)}`);
  return lines;
}

/** What differs between two workbooks, "- " before and "+ " after; empty when they are alike. */
export function differences(before: WorkbookModel, after: WorkbookModel): string[] {
  const all = (model: WorkbookModel): string[] => [
    ...model.sheets.flatMap((sheet) => linesOf(model, sheet).map((line) => `${sheet.name}!${line}`)),
    `names: ${JSON.stringify(model.definedNames)}`,
  ];
  const [first, second] = [all(before), all(after)];
  const [had, has] = [new Set(first), new Set(second)];
  return [
    ...first.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...second.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
}
