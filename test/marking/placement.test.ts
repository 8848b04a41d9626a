import { type CellValue, encodeMarkerHeader } from "../../src/sheet";
import { type SheetOptions } from "./support/sheets";
import { plan, ROWS, row } from "./support/results";

describe("Where the results stand", () => {
  const cells = (extra: readonly (readonly CellValue[])[]): Partial<SheetOptions["grid"]> => ({
    values: [
      ["标题", ...Array<CellValue>(12).fill(null)],
      ...[["序号", "项目名称", "总投资", "合同金额", "补充合同金额", "是否涉密"], ...ROWS].map((line, index) => [
        ...line,
        ...(extra[index] ?? []),
      ]),
    ],
  });

  test("further right when someone's content is in the way", () => {
    expect(plan({ grid: cells([[], [null, null, "旁注"], []]) }).marks.block.firstColumn).toBe(10);
  });

  test("not minding what stands above the header", () => {
    expect(
      plan({
        grid: {
          values: [
            ["标题", null, null, null, null, null, null, "打印日期"],
            ["序号", "项目名称", "总投资", "合同金额", "补充合同金额", "是否涉密"],
            ...ROWS,
          ],
        },
      }).marks.block.firstColumn,
    ).toBe(7);
  });

  test("clear of hidden columns, merges and tables, with one column left beside a table", () => {
    expect(plan({ grid: { hiddenColumns: new Set([8]) } }).marks.block.firstColumn).toBe(9);
    expect(
      plan({ grid: { merges: [{ firstRow: 1, lastRow: 3, firstColumn: 7, lastColumn: 7 }] } }).marks.block.firstColumn,
    ).toBe(8);
    expect(
      plan({
        grid: {
          tables: [
            { name: "计划", hasTotals: true, range: { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 6 } },
          ],
        },
      }).marks.block.firstColumn,
    ).toBe(8);
  });

  test("as columns of the table that the plan is, to its last row; beside it where it has a total row, ends early or has a column of that name", () => {
    const table = (more: { hasTotals?: boolean; firstRow?: number; lastRow?: number }) => {
      const { hasTotals = false, firstRow = 2, lastRow = 9 } = more;
      return plan({
        grid: { tables: [{ name: "计划", hasTotals, range: { firstRow, lastRow, firstColumn: 1, lastColumn: 6 } }] },
      }).marks;
    };
    expect(table({}).table).toEqual({
      name: "计划",
      range: { firstRow: 2, lastRow: 9, firstColumn: 1, lastColumn: 6 },
    });
    expect(table({}).block).toMatchObject({ firstColumn: 7, lastRow: 9 });
    for (const other of [{ hasTotals: true }, { firstRow: 1 }, { lastRow: 3 }]) {
      expect(table(other).table).toBeUndefined();
      expect(table(other).block.firstColumn).toBe(8);
    }
  });

  test("in place of those of an earlier review", () => {
    const old = { firstRow: 2, lastRow: 4, firstColumn: 9, lastColumn: 15 };
    const state = encodeMarkerHeader({
      columns: 7,
      widths: Array<"standard">(7).fill("standard"),
      hidden: Array<boolean>(7).fill(false),
    });
    const header = [
      null,
      null,
      "审查结论",
      "审定层级",
      "补充合同限额（万元）",
      "补充合同余额（万元）",
      "15% 调整余额（万元）",
      "问题说明",
      state,
    ];
    const { marks } = plan({ grid: cells([header, [null, null, "不符合 1 项"]]), plan: { resultBlock: old } });
    expect([marks.block, marks.replaces]).toEqual([old, old]);
  });

  test("the last row always carries a marker, by which the end is found again", () => {
    const { marks } = plan({
      rows: [...ROWS, [null, "填表人：张三", null, null, null, null]],
      row: (review) => review,
      plan: {},
    });
    expect(row(plan({ rows: [...ROWS, [null, null, null, null, null, null]] }).marks, 5)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      "PR1|",
    ]);
    expect(row(marks, 5)[6]).toMatch(/^PR1\|A\./);
  });
});
