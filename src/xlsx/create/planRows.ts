/** The empty sheet of a plan, as both a new workbook and a new sheet of one that is there need it. */
import type { Check, PlanColumn, PlanSheetContent } from "../../library/planSheet";
import type { CellRange } from "../../sheet";
import type { NewValidation } from "../patch/newSheet";
import type { Look } from "./styles";

/** Serial numbers of 2000-01-01 and 2100-12-31: between them a date of a plan is no slip of the keyboard. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_415];
/** Characters that a page takes in width and can still be read. */
const PAGE_WIDTH = 170;
const GREATEST = 1_000_000_000_000;

/** Pages in width. */
export const planPages = ({ columns }: PlanSheetContent): number =>
  Math.ceil(columns.reduce((sum, column) => sum + column.width, 0) / PAGE_WIDTH);

/** Up to the project's name: these columns stay in sight, and are printed on every page. */
export const frozenColumns = ({ columns }: PlanSheetContent): number =>
  columns.findIndex(({ field }) => field === "name") + 1;

/** Title and notes over all columns; a group over its columns; a header without a group of its own over both rows. */
export function planMerges(content: PlanSheetContent): readonly CellRange[] {
  const { columns, headerRow, notes } = content;
  const over = (row: number, first: number, last: number, lastRow = row): CellRange => ({
    firstRow: row,
    lastRow,
    firstColumn: first,
    lastColumn: last,
  });
  const groups: CellRange[] = [];
  for (let from = 0; from < columns.length;) {
    let to = from;
    const group = columns[from]?.group ?? null;
    while (group !== null && columns[to + 1]?.group === group) to += 1;
    if (to > from) groups.push(over(headerRow, from + 1, to + 1));
    if (group === null) groups.push(over(headerRow, from + 1, from + 1, headerRow + 1));
    from = to + 1;
  }
  return [
    over(1, 1, columns.length),
    over(2, 1, frozenColumns(content)),
    ...notes.slice(1).map((_, index) => over(3 + index, 1, columns.length)),
    ...groups,
  ];
}

const GROUP: Look = { bold: true, fill: "#D9E1F2", horizontal: "center", bordered: true };
const HEADER: Look = { bold: true, fill: "#EDF2FA", horizontal: "center", wrap: true, bordered: true };

/** A row of the sheet with what stands in its cells, column by column from the first. */
export interface PlanRow {
  readonly row: number;
  /** Points; null: as high as it has to be. */
  readonly height: number | null;
  readonly values: readonly (string | number | null)[];
  readonly lookOf: (column: number) => Look;
}

export function planRows(content: PlanSheetContent): readonly PlanRow[] {
  const { columns, headerRow, firstRow, lastRow, examples } = content;
  const line = (texts: readonly string[]): (string | null)[] => columns.map((_, index) => texts[index] || null);
  const frozen = frozenColumns(content);
  const [sender = "", ...notes] = content.notes;
  const second = line([sender]);
  second[frozen] = content.unitNote;
  const groups = columns.map(({ group, header }, index) =>
    group === null ? header : columns[index - 1]?.group === group ? null : group,
  );
  const head: readonly PlanRow[] = [
    { row: 1, height: 30, values: line([content.title]), lookOf: () => ({ bold: true, size: 16, horizontal: "left" }) },
    { row: 2, height: 20, values: second, lookOf: (index) => ({ horizontal: index < frozen ? "left" : "center" }) },
    ...notes.map((note, index): PlanRow => ({
      row: 3 + index,
      height: 20,
      values: line([note]),
      lookOf: () => ({ color: "#7F7F7F", horizontal: "left" }),
    })),
    { row: headerRow, height: 22, values: groups, lookOf: () => GROUP },
    { row: headerRow + 1, height: 34, values: columns.map(({ header }) => header), lookOf: () => HEADER },
  ];
  const body = Array.from({ length: lastRow - firstRow + 1 }, (_, index): PlanRow => {
    const example = examples[index];
    return {
      row: firstRow + index,
      height: example ? 30 : null,
      values: example ?? columns.map(() => null),
      lookOf: (column) => bodyLook(columns[column], example !== undefined),
    };
  });
  return [...head, ...body];
}

function bodyLook(column: PlanColumn | undefined, isExample: boolean): Look {
  return {
    numberFormat: column?.numberFormat,
    horizontal: column?.horizontal,
    wrap: column?.horizontal === "left",
    bordered: true,
    ...(isExample ? { italic: true, color: "#7F7F7F" } : {}),
  };
}

/** What Excel itself looks at while somebody types; a hint alone where nothing is checked. */
export const planChecks = (content: PlanSheetContent): readonly NewValidation[] =>
  content.columns.flatMap((column, index) => checkOf(column, index + 1, content) ?? []);

function checkOf(
  { check, hint, header, refusal, mayStay }: PlanColumn,
  column: number,
  { firstRow, lastRow, hintTitle }: PlanSheetContent,
): NewValidation | null {
  if (!check && hint === "") return null;
  const rule = check ? ruleOf(check) : { type: "none", operator: null, formulas: [] };
  return {
    ...rule,
    ranges: [{ firstRow, lastRow, firstColumn: column, lastColumn: column }],
    prompt: hint === "" ? null : { title: header, message: hint },
    alert: check ? { style: mayStay ? "warning" : "stop", title: hintTitle, message: refusal } : null,
  };
}

function ruleOf(check: Check): Pick<NewValidation, "type" | "operator" | "formulas"> {
  switch (check.kind) {
    case "list":
      return { type: "list", operator: null, formulas: [`"${check.options.join(",")}"`] };
    case "date":
      return { type: "date", operator: null, formulas: [String(FIRST_DAY), String(LAST_DAY)] };
    case "number":
      if (check.limit !== null) return { type: "custom", operator: null, formulas: [check.limit] };
      return { type: "decimal", operator: null, formulas: [String(check.least ?? -GREATEST), String(GREATEST)] };
  }
}
