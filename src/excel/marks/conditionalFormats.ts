import { isOurFormula, MARK_STYLES, type ConditionalMark } from "../../marking";
import { rangeOf } from "../ranges";

/** A conditional format with its formula, where it has one. */
export interface ListedFormat {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
}

/** Asks for all conditional formats of a sheet. Synchronise, then give the answer to `askFormulas`. */
export function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return formats;
}

/** Asks for the formulas of those that have one. Synchronise, then give the answer to `oursAmong`. */
export function askFormulas(formats: Excel.ConditionalFormatCollection): readonly ListedFormat[] {
  return formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => {
      const { rule } = format.custom;
      rule.load("formula");
      return { format, rule };
    });
}

/** Ours, recognised by their formula: ids and places in the list do not survive undo (office-js 5222, 6396). */
export function oursAmong(listed: readonly ListedFormat[]): readonly Excel.ConditionalFormat[] {
  return listed.filter(({ rule }) => isOurFormula(rule.formula)).map(({ format }) => format);
}

/** Adds the marks so that the first has the highest priority, above the user's: Excel puts each new one on top. */
export function addFormats(sheet: Excel.Worksheet, marks: readonly ConditionalMark[]): void {
  for (const mark of [...marks].reverse()) {
    const { custom } = rangeOf(sheet, mark.range).conditionalFormats.add("Custom");
    custom.rule.formula = mark.formula;
    const style = MARK_STYLES[mark.style];
    const { format } = custom;
    if (style.fill) format.fill.color = style.fill;
    if (style.fontColor) format.font.color = style.fontColor;
    if (style.bold) format.font.bold = true;
    if (style.italic) format.font.italic = true;
    if (style.underline) format.font.underline = "Single";
    if (style.numberFormat) format.numberFormat = style.numberFormat;
    if (style.border) {
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        const border = format.borders.getItem(side);
        border.style = "Continuous";
        border.color = style.border;
      }
    }
  }
}
