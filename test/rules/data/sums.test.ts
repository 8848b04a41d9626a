import { differentSum } from "../../../src/rules/data/sums";
import { contextOf } from "../tester/context";
import type { CellValue } from "../../../src/sheet";
import { money, named, testRule, wan, type Expected, type Grid } from "../tester";
import { run } from "../tester/run";
import { allFindings } from "../../../src/review";
import { nodesOf } from "../../support/trace";

/** Rows with these totals above a total row that states another figure; total rows are no projects. */
const sheet = (stated: CellValue | bigint, ...totals: readonly CellValue[]): Grid => ({
  grid: [
    ["序号", "项目名称", "总投资（万元）"],
    ...totals.map((total, index): CellValue[] => [index + 1, `系统${index}`, total]),
    ["合计", null, stated],
  ],
});

const told = (severity: "warning" | "info", message: string, stated: number, actual: number, by: number): Expected => ({
  severity,
  message,
  cells: ["total"],
  at: ["C4"],
  row: null,
  data: { stated: money(stated), actual: money(actual), difference: money(by), field: named("total") },
});

testRule(differentSum, {
  passes: {
    合计相符: sheet(1100, 600, 500),
    有一行看不懂: sheet(1110, 600, "#REF!"),
    空白不加: sheet(600, 600, null),
    待定的只会更多: sheet(1000, 600, "待定"),
    "有涉密行，差额会是它的金额": {
      grid: [
        ["序号", "项目名称", "总投资（万元）", "是否涉密"],
        [1, "甲", 600, "否"],
        [2, "乙", 400, "是"],
        ["合计", null, 600, null],
      ],
    },
  },
  fails: {
    合计多了: [sheet(1110, 600, 500), told("warning", "more", 1110, 1100, 10)],
    空白的不是待定: [sheet(610, 600, null), { ...told("warning", "more", 610, 600, 10) }],
    合计少了: [sheet(1090, 600, 500), told("warning", "less", 1090, 1100, 10)],
    待定也补不足: [sheet(599, 600, "待定"), told("warning", "less", 599, 600, 1)],
    两位小数的四舍五入: [sheet(1000.01, 600.004, 400.004), told("info", "rounded", 1000.01, 1000.008, 0.002)],
    正好半个末位: [sheet(1000.01, 600.0025, 400.0025), told("warning", "more", 1000.01, 1000.005, 0.005)],
    多出的位数不是四舍五入: [sheet(1000.011, 600.004, 400.004), told("warning", "more", 1000.011, 1000.008, 0.003)],
    以元计的没有四舍五入: [
      {
        grid: [
          ["序号", "项目名称", "总投资（元）"],
          [1, "甲", 6_000_000.004],
          [2, "乙", 4_000_000.01],
          ["合计", null, 10_000_000],
        ],
      },
      told("warning", "less", 1000, 1000.000001, 0.000001),
    ],
    涉密行不在其中的小计照样核对: [
      {
        grid: [
          ["序号", "项目名称", "总投资（万元）", "是否涉密"],
          [1, "甲", 600, "否"],
          [2, "乙", 500, "否"],
          ["小计", null, 1110, null],
          [1, "丙", 400, "是"],
          ["小计", null, 410, null],
          ["合计", null, 1600, null],
        ],
      },
      told("warning", "more", 1110, 1100, 10),
    ],
    进位后少了: [sheet(1000, 600.002, 400.002), told("info", "rounded", 1000, 1000.004, 0.004)],
  },
  amounts: {
    合计相等: {
      limit: wan(1100),
      row: (stated) => sheet(stated, 600, 500),
      verdicts: ["warning less", "pass", "warning more"],
    },
    半个末位: {
      limit: wan(400.005),
      row: (second) => sheet(1000.01, 600, Number(second) / 1_000_000),
      verdicts: ["warning more", "warning more", "info"],
    },
  },
});

describe("what it sees of a row after an edit", () => {
  const seen = (grid: Grid): string | null | undefined => {
    const row = contextOf(grid);
    return differentSum.looksAt?.(row, row.sheet);
  };

  test("is the amount that is summed up, as read and as written", () => {
    const base = seen(sheet(1100, 600, 500));
    expect(seen(sheet(1100, 600, 400))).toBe(base);
    expect(seen(sheet(1200, 600, 500))).toBe(base);
    for (const total of [601, "600", null, "待定", "#REF!"]) expect(seen(sheet(1100, total, 500))).not.toBe(base);
    expect(seen(sheet(1100, null, 500))).not.toBe(seen(sheet(1100, "待定", 500)));
    expect(seen(sheet(1100, 600, 500))).not.toBe(seen(sheet(1100, "600 ", 500)));
  });

  test("is nothing where nothing is summed up", () => {
    const none = (total: number): string | null | undefined =>
      seen({
        grid: [
          ["序号", "项目名称", "总投资（万元）"],
          [1, "甲", total],
        ],
      });
    expect([none(600), none(500)]).toEqual(["", ""]);
  });
});

test("the explanation adds up the cells of the sum's own column, an empty one as nothing", () => {
  const { review } = run(differentSum, {
    grid: [
      ["序号", "项目名称", "总投资（万元）", "补充合同1（万元）", "补充合同2（万元）"],
      [1, "甲", 300, 3, 4],
      [2, "乙", null, 5, null],
      ["合计", null, 301, 9, 5],
    ],
  });
  const added = allFindings(review).map(({ trace }) =>
    nodesOf(trace!())
      .flatMap((node) => (node.kind === "input" ? [`${node.address} ${String(node.value)}`] : []))
      .join(", "),
  );
  expect(added).toEqual([
    "C4 301000000, C2 300000000, C3 0",
    "D4 9000000, D2 3000000, D3 5000000",
    "E4 5000000, E2 4000000",
  ]);
});
