/** form/: one project a sheet, labels beside their values. `readForm` makes a plan of one project of it. */
import { type CellRange, gridEnd, type SheetGrid, verticalMerges } from "../../sheet";
import { bindColumns } from "../headers/bind";
import { planYearOf } from "../headers/columns";
import { OF_ALL, textsAbove, unitOfSheet } from "../headers/sheetUnit";
import { ReadMemo } from "../memo";
import { readProjects } from "../rows/projects";
import { tellsPlan } from "../telling";
import type {
  CellSource,
  ColumnBinding,
  FieldReading,
  ReadValue,
  MappingCorrections,
  PlanSheet,
  Project,
  ReadingNote,
} from "../types";
import { findForm } from "./find";
import { contradictsItself, unfold, type Unfolded } from "./unfold";

/** What is said of cells of a table and is usual in a form: 120万元, 2026年3月5日. */
const USUAL: ReadonlySet<ReadingNote> = new Set<ReadingNote>(["textNumber", "textDate", "unitInCell"]);

/** The plan of a form; null if the sheet is none whose labels are known. */
export function readForm(
  sheet: SheetGrid,
  options: { readonly corrections?: MappingCorrections; readonly isInsisted?: boolean } = {},
  resultBlock: CellRange | null = null,
): PlanSheet | null {
  const form = findForm(sheet);
  if (!form) return null;
  const { range, pairs } = form;
  const unfolded = unfold(sheet, pairs);
  const { grid, block, row } = unfolded;
  const place = { ...range, lastRow: range.firstRow };
  const above = textsAbove(sheet, place);
  const beside = textsAbove(sheet, { ...place, firstRow: range.firstRow + 1 }).slice(above.length);
  const notes = [...above, ...beside.filter((text) => OF_ALL.test(text))];
  const sheetUnit = unitOfSheet(notes, sheet, place, gridEnd(sheet).row);
  const binding = bindColumns(grid, block, {
    ...(options.corrections ? { corrections: options.corrections } : {}),
    planYear: planYearOf([...above, sheet.sheetName]),
    title: [...above, sheet.sheetName].join("\n"),
    sheetUnit,
    unread: new Set(pairs.flatMap((pair, index) => (contradictsItself(pair) ? [index + 1] : []))),
  });
  if (!binding.columns.some(({ field }) => field === "name")) return null;
  if (!options.isInsisted && !tellsPlan([...binding.columns, ...binding.doubleColumns])) return null;
  const mergeAt = verticalMerges(grid, row, []);
  const [project] = readProjects({ grid, columns: binding.columns, mergeAt, firstRow: row, memo: new ReadMemo() }, [
    { row, kind: "project" },
  ]);
  if (!project) return null;
  const total = binding.columns.find(({ field }) => field === "total");
  const hidden = (from: number, to: number, set: ReadonlySet<number>): number[] =>
    [...set].filter((each) => each >= from && each <= to).sort((a, b) => a - b);
  const at = columnsBack(unfolded);
  const placed = ({ field, column, header, unit, unitSource, confidence }: ColumnBinding): ColumnBinding => ({
    field,
    header,
    unit,
    unitSource,
    confidence,
    ...at(column),
  });
  return {
    sheetName: sheet.sheetName,
    headerRows: [...new Set(pairs.map(({ label }) => label.firstRow))],
    unit: total?.unit ?? sheetUnit.unit,
    unitSource: total?.unitSource ?? (sheetUnit.source === "sheet" ? "sheet" : "assumed"),
    columns: binding.columns.map(({ alternates, isAddedUp, ...bound }): ColumnBinding => ({
      ...placed(bound),
      ...(isAddedUp && alternates ? { isAddedUp, alternates: alternates.map(placed) } : {}),
    })),
    unknownColumns: binding.unknownColumns.map(({ column, header }) => ({ header, ...at(column) })),
    doubleColumns: binding.doubleColumns.map(({ column, header, field }) => ({ header, field, ...at(column) })),
    ignoredColumns: binding.ignoredColumns.map(({ column, header }) => ({ header, ...at(column) })),
    furtherTables: form.further,
    projects: [projectBack(project, unfolded)],
    otherRows: [],
    range,
    resultBlock,
    hiddenRows: hidden(range.firstRow, range.lastRow, sheet.hiddenRows),
    hiddenColumns: hidden(range.firstColumn, range.lastColumn, sheet.hiddenColumns),
    sums: [],
    isForm: true,
  };
}

/** A column of the unfolded table as the cells of the form that it came from. */
const columnsBack =
  ({ cells }: Unfolded) =>
  (column: number): { readonly column: number; readonly cells?: ColumnBinding["cells"] } => {
    const from = cells[column - 1];
    return from ? { column: from.value.column, cells: from } : { column };
  };

function projectBack(project: Project, unfolded: Unfolded): Project {
  const from = (column: number) => unfolded.cells[column - 1]?.value;
  const sourceBack = (source: CellSource): CellSource => ({ ...source, ...from(source.column) });
  const valueBack = (reading: ReadValue): ReadValue => ({
    ...reading,
    source: sourceBack(reading.source),
    notes: reading.notes.filter((note) => !USUAL.has(note)),
  });
  const readingBack = (reading: FieldReading): FieldReading => {
    if (reading.state === "absent") return reading;
    const source = sourceBack(reading.source);
    const parts = reading.parts ? { parts: reading.parts.map(valueBack) } : {};
    return reading.state === "value" ? { ...valueBack(reading), ...parts } : { ...reading, source, ...parts };
  };
  const fields = Object.fromEntries(
    Object.entries(project.fields).map(([field, reading]) => [field, readingBack(reading)]),
  );
  const name = fields.name;
  const row = name && name.state !== "absent" ? name.source.row : 1;
  return {
    ...project,
    row,
    rows: [row],
    fields,
    fundingLines: project.fundingLines.map((line) => {
      const cell = from(line.column);
      return cell ? { ...line, row: cell.row, column: cell.column } : line;
    }),
  };
}
