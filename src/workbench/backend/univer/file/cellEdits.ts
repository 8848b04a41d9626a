/** Cells whose content or format is no longer what the file holds. */
import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { CellContent, CellEdit, SheetModel, WorkbookModel } from "../../../../xlsx";
import { renameSheetIn } from "../../memory/formulaReferences";
import type { CellValue } from "../../types";
import { valueOf } from "../cells";
import { DEFAULT_FONT } from "../styles";
import { univerStyle } from "./cellStyles";
import { formatChange } from "./formatChange";
import { cellOf } from "./open";

export interface CellDifferences {
  readonly edits: readonly CellEdit[];
}

export interface Comparison {
  readonly model: WorkbookModel;
  readonly workbook: Workbook;
  /** Formula of a cell as Univer has it, with "=", "" without one. */
  readonly formula: (sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>) => string;
  /** New and old names of sheets that were renamed: the file keeps the old ones. */
  readonly renamed: readonly (readonly [now: string, inFile: string])[];
  /** Names of sheets that are left as the file has them: formulas that mention them are, too. */
  readonly untouched: readonly string[];
}

type FileCell = SheetModel["rows"][number]["cells"][number];

export function differingCells(
  comparison: Comparison,
  inFile: Pick<SheetModel, "rows">,
  sheet: Worksheet,
): CellDifferences {
  const { model, workbook, renamed, untouched } = comparison;
  const styles = workbook.getStyles();
  const fileStyle = new Map<number, IStyleData>();
  const styleOfFormat = (index: number): IStyleData => {
    const known =
      fileStyle.get(index) ?? univerStyle(model.styles.cellFormats[index] ?? (model.styles.cellFormats[0] as never));
    fileStyle.set(index, known);
    return known;
  };
  const plain = model.styles.cellFormats.length > 0 ? styleOfFormat(0) : {};
  // The backend tells of a cell that nobody formatted that it is set in its own usual font: so put back, it is as the file has it.
  const asInFile = (style: IStyleData): IStyleData => ({
    ...style,
    ...(style.ff === DEFAULT_FONT.name && plain.ff ? { ff: plain.ff } : {}),
  });
  const edits: CellEdit[] = [];

  function compare(row: number, column: number, before: FileCell | undefined, now: Nullable<ICellData>): void {
    const content = contentChange(row, column, before, now);
    let format: CellEdit["format"];
    const untouchedStyle = (before?.style ?? 0) > 0 ? `x${before?.style ?? 0}` : undefined;
    if ((now?.s ?? undefined) !== untouchedStyle) {
      const ofFile = indexOfFormat(now, model);
      const from = { ...plain, ...(before ? styleOfFormat(before.style) : {}) };
      const to = asInFile({ ...plain, ...styles.getStyleByCell(now) });
      // A format of the file's own has more to it than is shown here.
      format = ofFile === null ? (formatChange(from, to) ?? undefined) : { base: ofFile };
    }
    if (content || format)
      edits.push({
        row: row + 1,
        column: column + 1,
        content: content ?? { kind: "keep" },
        ...(format ? { format } : {}),
      });
  }

  function contentChange(
    row: number,
    column: number,
    before: FileCell | undefined,
    now: Nullable<ICellData>,
  ): CellContent | null {
    const formulaNow = renamed.reduce(
      (formula, [name, old]) => renameSheetIn(formula, name, old),
      comparison.formula(sheet, row, column, now),
    );
    const formulaBefore = before ? (cellOf(before).f ?? "") : "";
    const value = valueOf(now);
    const valueBefore = before ? valueOf(cellOf(before)) : "";
    const isSame = sameFormula(formulaNow, formulaBefore);
    // An array formula's own values stand in the way of it here.
    if (isSame && (value === valueBefore || (formulaNow !== "" && value === "#SPILL!"))) return null;
    if (formulaNow === "") return contentOf(value);
    if (untouched.some((name) => formulaNow.includes(name) || formulaBefore.includes(name))) return null;
    // An untouched formula keeps the file's own text; only its result is new.
    const text = isSame && before?.formula ? before.formula : formulaNow.slice(1);
    return { kind: "formula", formula: text, result: value === "" ? null : value };
  }

  const inFileCells = new Map(
    inFile.rows.map((row) => [row.row - 1, new Map(row.cells.map((cell) => [cell.column - 1, cell]))]),
  );
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const line = inFileCells.get(row);
    const before = line?.get(column);
    line?.delete(column);
    compare(row, column, before, cell);
  });
  for (const [row, line] of inFileCells) for (const [column, before] of line) compare(row, column, before, null);
  return { edits };
}

function contentOf(value: CellValue): CellContent {
  if (value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", number: value };
  return typeof value === "boolean" ? { kind: "boolean", boolean: value } : { kind: "text", text: value };
}

/** The format of the file that a cell has as it is; null: one that was made here. */
function indexOfFormat(cell: Nullable<ICellData>, { styles }: WorkbookModel): number | null {
  const index = typeof cell?.s === "string" ? Number(/^x(\d+)$/.exec(cell.s)?.[1] ?? -1) : -1;
  return index > 0 && index < styles.cellFormats.length ? index : null;
}

/** Whether two formulas say the same. A reference whose cells are gone may have kept the name of their sheet. */
const sameFormula = (one: string, other: string): boolean => one === other || withoutGone(one) === withoutGone(other);

const withoutGone = (formula: string): string =>
  formula.includes("#REF!") ? formula.replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu, "#REF!") : formula;
