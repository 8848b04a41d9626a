/** The unit that a sheet without a column for it names once for all: 填报单位（盖章）：市教育局. */
import type { CellValue } from "../../sheet";
import type { SentSheet } from "./types";

const LABEL =
  /(?:填报|申报|报送|编报|编制|上报|建设|项目|责任|主管|牵头|实施)(?:单位|部门)(?:名称|全称)?(?:[(（][^()（）]*[)）])?\s*[:：]\s*(.*)$/s;
/** What else may stand in the same line. */
const NEXT_LABEL = /\s{2,}.*$|[\s,，;；]*(?:填报|填表|报送|编制|联系|制表|金额|计量|审核|负责)[^:：]{0,10}[:：].*$/s;

export function unitOfSheet({ plan, grid }: SentSheet): string | null {
  const header = plan.headerRows[0] ?? 1;
  const notes = new Set(plan.otherRows.filter(({ kind }) => kind === "note").map(({ row }) => row));
  for (const [index, cells] of grid.values.entries()) {
    const row = grid.origin.row + index;
    if (row >= header && !notes.has(row)) continue;
    for (const [column, value] of cells.entries()) {
      const found = typeof value === "string" ? LABEL.exec(value.slice(0, 200)) : null;
      if (!found) continue;
      const name = (found[1] ?? "").replace(NEXT_LABEL, "").trim() || textAfter(cells.slice(column + 1));
      if (name !== "" && !/^[_＿—\-\s年月日]*$/.test(name)) return name;
    }
  }
  return null;
}

const textAfter = (cells: readonly CellValue[]): string => {
  const next = cells.find((value) => value !== null && value !== "");
  return typeof next === "string" && !/[:：]/.test(next) ? next.trim() : "";
};
