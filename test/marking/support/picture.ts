/** A small sheet with findings of each weight, a classified row, a total and an empty row, and its marks as short texts. */
import { planMarks, type MarkManner, type MarkPlan, type ResultChoice } from "../../../src/marking";
import { rangeAddress } from "../../../src/sheet";
import { COMPUTED, makeSheet, type SheetOptions } from "./sheets";

const OPTIONS: SheetOptions = {
  fields: ["seq", "name", "total", "contract", "supp", "classified"],
  rows: [
    [1, '智慧"城管|', 300, 100, 10.01, "否"],
    [2, "政务云", 198, 90, null, "否"],
    [3, "机要", 50, 40, 1, "是"],
    [null, "合计", 548, 230, 11.01, null],
    [null, null, null, null, null, null],
  ],
  computed: () => COMPUTED,
  classified: [5],
  flagged: [
    { row: 3, field: "supp" },
    { row: 3, field: "contract", severity: "warning" },
    { row: 4, field: "supp", severity: "info" },
    { row: 4, field: "contract", severity: "warning" },
    { row: 6, field: "total", kind: "data" },
  ],
};
export function marks(
  more: Partial<SheetOptions> = {},
  choice: ResultChoice | null = null,
  manner: MarkManner = {},
): MarkPlan {
  const { review, grid } = makeSheet({ ...OPTIONS, ...more });
  return planMarks(review, grid, "zh-CN", choice, new Map(), manner);
}
export const cells = ({ cells: rows }: MarkPlan) =>
  rows.map((row) =>
    row.map((cell) =>
      cell.kind === "empty"
        ? "-"
        : cell.kind === "text"
          ? cell.text
          : cell.kind === "number"
            ? cell.number
            : `= ${cell.shown}`,
    ),
  );
export const formats = ({ formats: all }: MarkPlan) =>
  all.map(({ range, style, shorter, isCoarse }) =>
    [rangeAddress(range), style, shorter === undefined ? "" : "shorter", isCoarse ? "coarse" : ""]
      .filter((part) => part !== "")
      .join(" "),
  );
