/** Conditional formats that were added or removed since the file was opened. */
import { isOurFormula, type MarkStyle } from "../../../../marking";
import type { FormatRule, SheetEdits } from "../../../../xlsx";
import { moveFormula } from "../../../../sheet";
import { lastColumn, lastRow } from "../../ranges";
import type { ConditionalCellFormat, ConditionalFormatState } from "../../types";

export interface RuleDifferences {
  readonly edits: SheetEdits["conditionalFormats"] | null;
  /** Rules of the file itself were changed here: those stay as the file has them. */
  readonly fileRulesChanged: boolean;
}

function markStyle(format: ConditionalCellFormat): MarkStyle {
  const border = Object.values(format.borders ?? {})[0]?.color;
  return {
    ...(format.fillColor ? { fill: format.fillColor } : {}),
    ...(format.fontColor ? { fontColor: format.fontColor } : {}),
    ...(format.bold === undefined ? {} : { bold: format.bold }),
    ...(format.italic === undefined ? {} : { italic: format.italic }),
    ...(format.underline === undefined ? {} : { underline: format.underline !== "None" }),
    ...(border ? { border } : {}),
    ...(format.numberFormat ? { numberFormat: format.numberFormat } : {}),
  };
}

/** One rule per area: a file's formula is read from the first cell of its range. */
function rulesOf(format: ConditionalFormatState): FormatRule[] {
  const [first] = format.ranges;
  return format.ranges.map((range) => ({
    range: {
      firstRow: range.row + 1,
      firstColumn: range.column + 1,
      lastRow: lastRow(range) + 1,
      lastColumn: lastColumn(range) + 1,
    },
    formula: moveFormula(format.formula, range.row - (first?.row ?? 0), range.column - (first?.column ?? 0)).replace(
      /^=/,
      "",
    ),
    style: markStyle(format.format),
  }));
}

const identity = ({ id, ranges, formula, format }: ConditionalFormatState): string =>
  JSON.stringify([id, ranges, formula, format]);

/** Both lists highest priority first. Rules that came with the file keep their ids. */
export function differingRules(
  before: readonly ConditionalFormatState[],
  now: readonly ConditionalFormatState[],
): RuleDifferences {
  const fileIds = new Set(before.map(({ id }) => id));
  const isOurs = ({ formula }: ConditionalFormatState): boolean => isOurFormula(formula);
  const users = (formats: readonly ConditionalFormatState[]): string =>
    formats
      .filter((format) => fileIds.has(format.id) && !isOurs(format))
      .map(identity)
      .join("\n");
  const oursBefore = before.filter(isOurs).map(identity).join("\n");
  const ours = now.filter(isOurs);
  const added = now.filter((format) => !fileIds.has(format.id) && !isOurs(format));
  const oursChanged = ours.map(identity).join("\n") !== oursBefore;
  const add = [...(oursChanged ? ours : []), ...added].filter(
    ({ type, formula }) => type === "Custom" && formula !== "",
  );
  return {
    edits:
      oursChanged || add.length > 0
        ? { ...(oursChanged ? { remove: (formula: string) => isOurFormula(formula) } : {}), add: add.flatMap(rulesOf) }
        : null,
    fileRulesChanged: users(before) !== users(now) || added.some(({ type }) => type !== "Custom"),
  };
}
