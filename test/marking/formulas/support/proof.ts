/** Formulas against the product: marked once, edited elsewhere, calculated there, and reviewed anew by us. */
import { columnName, type CellValue } from "../../../../src/sheet";
import { NOTHING_SAID } from "../../../../src/marking/formulas/terms";
import { randomFrom } from "../../../second/random";
import { drawPlan } from "./draw";
import { gridOf, marked, marksOf, RESULTS, reviewOf, shownIn, type Calculated, type Calculator } from "./sheets";

export interface Proof {
  /** Results of rows that hold nothing but plain numbers, or nothing, in the end. */
  readonly plain: number;
  readonly edited: number;
  /** Results of rows in which a text stands in the end: a formula may say no more than that it cannot tell. */
  readonly withText: number;
  /** Values that stand, as nothing that is calculated. */
  readonly standing: number;
  readonly differences: readonly string[];
}

const UNTOLD: readonly (string | number)[] = ["", "未判定"];
const ROWS_PER_SHEET = 250;

/** @param rows random rows, in sheets of so many */
export async function proveOn(calculate: Calculator, seed: number, rows: number): Promise<Proof> {
  const random = randomFrom(seed);
  const sheets: Calculated[] = [];
  const plans: {
    before: readonly (readonly CellValue[])[];
    after: readonly (readonly CellValue[])[];
    first: number;
  }[] = [];
  const wanted: (readonly (readonly (string | number)[])[])[] = [];
  const live: (readonly (readonly boolean[])[])[] = [];
  for (let drawn = 0; drawn < rows; drawn += ROWS_PER_SHEET) {
    const { before, after } = drawPlan(random, Math.min(ROWS_PER_SHEET, rows - drawn));
    const grid = gridOf(before);
    const marks = marksOf(reviewOf(grid), grid);
    const now = gridOf(after);
    const values = marksOf(reviewOf(now), now, null);
    const cells = Object.values(RESULTS);
    sheets.push(marked(`计划${sheets.length + 1}`, after, marks));
    plans.push({ before, after, first: marks.block.firstColumn });
    wanted.push(values.cells.map((row) => cells.map((at) => shownIn(row[at]))));
    live.push(marks.cells.map((row) => cells.map((at) => row[at]?.kind === "formula")));
  }
  const results = await calculate(sheets);
  const counts = { plain: 0, edited: 0, withText: 0, standing: 0 };
  const differences: string[] = [];
  plans.forEach(({ before, after, first }, at) =>
    after.forEach((cells, row) => {
      if (row === 0) return;
      const isPlain = cells.slice(2).every(isPlainCell);
      const isEdited = cells.some((cell, column) => cell !== before[row]?.[column]);
      Object.entries(RESULTS).forEach(([name, place], index) => {
        if (!live[at]?.[row]?.[index]) {
          counts.standing += 1;
          return;
        }
        const got = (results[at]?.[row]?.[first - 1 + place] ?? "") as string | number;
        const want = wanted[at]?.[row]?.[index] ?? "";
        counts[isPlain ? "plain" : "withText"] += 1;
        if (isEdited) counts.edited += 1;
        if (got !== want && (isPlain || !UNTOLD.includes(got)))
          differences.push(
            `${name} of ${columnName(first + place)}${row + 1}: calculated ${JSON.stringify(got)}, reviewed ${JSON.stringify(want)}\n` +
              `${JSON.stringify(after[0])}\n${JSON.stringify(cells)}${isEdited ? `\nmarked as ${JSON.stringify(before[row])}` : ""}`,
          );
      });
    }),
  );
  return { ...counts, differences };
}

const isPlainCell = (cell: CellValue): boolean =>
  cell === null ||
  typeof cell === "number" ||
  (typeof cell === "string" && (cell.trim() === "" || NOTHING_SAID.some((said) => said === cell) || WORDED.test(cell)));
/** Cells that are no amounts. */
const WORDED = /^(?:市|宣汉县|新建|升级|运维|县级|一事一议|统一审定|否$|是$)/;
