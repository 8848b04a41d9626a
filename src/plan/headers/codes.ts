/** A column 编号 counts rows (1, 2, 3) or names projects (DZ-20, DZ-02): its cells tell. */
import { gridEnd, valueAt } from "../../sheet";
import type { Context } from "./proof";

const COUNTS = /序号|行号|行次|顺序|流水|№/;
/** Letters and at least two digits: no count of rows is written so. */
const LIKE_CODE = /^(?=.*[A-Za-z])(?=.*\d.*\d)[\w\u4e00-\u9fff〔〕()（）/-]{4,40}$/;
const SAMPLE = 200;

/**
 * Whether a column that would count rows holds codes of projects: every cell that says something but sums' words is one, and
 * none stands twice. Numbers that start anew (A-01, A-02, A-01 under the next unit) count rows: as codes they would accuse.
 */
export function namesProjects(
  { column, header }: { readonly column: number; readonly header: string },
  { grid, block }: Pick<Context, "grid" | "block">,
): boolean {
  if (COUNTS.test(header)) return false;
  const last = Math.min(gridEnd(grid).row, block.lastRow + SAMPLE);
  const codes = new Set<string>();
  for (let row = block.lastRow + 1; row <= last; row += 1) {
    const value = valueAt(grid, row, column);
    if (typeof value === "number") return false;
    if (typeof value !== "string" || !/\d/.test(value)) continue;
    const code = value.trim();
    if (!LIKE_CODE.test(code) || codes.has(code)) return false;
    codes.add(code);
  }
  return codes.size > 0;
}
