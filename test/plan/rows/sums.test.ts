/** Which rows a sum covers, where several readings are near. */
import type { CellValue } from "../../../src/sheet";
import { readPlan, ReadMemo } from "../../../src/plan";
import { HEAD, planOf, sheet } from "../sheet";

const sums = (rows: readonly (readonly CellValue[])[]): string =>
  planOf([HEAD, ...rows])
    .sums.map(({ row, fen, rows: covered }) => `${row}=${fen / 1_000_000n}[${covered.join()}]`)
    .join(" ");
const A: readonly CellValue[] = [1, "A系统", "市A局", 600];
const B: readonly CellValue[] = [2, "B系统", "市B局", 500];
const C: readonly CellValue[] = [3, "C系统", "市C局", 400];

test("第二个合计是从上一个合计以来的项目，中间有小计也是", () =>
  expect(sums([A, ["合计", null, null, 600], B, ["小计", null, null, 500], C, ["合计", null, null, 900]])).toBe(
    "3=600[2] 5=500[4] 7=900[4,6]",
  ));
test("在项目上面的第一个合计到下一个合计为止，中间有小计也是", () =>
  expect(sums([["合计", null, null, 1100], A, ["小计", null, null, 600], B, ["合计", null, null, 400], C])).toMatch(
    /^2=1100\[3,5\] 4=600\[3\] 6=400\[7\]$/,
  ));

describe("合计、小计是哪几行的", () => {
  const S = (amount: CellValue): readonly CellValue[] => [null, "小计", null, amount];
  const T = (amount: CellValue): readonly CellValue[] => [null, "合计", null, amount];
  const G = (name: string): readonly CellValue[] => [null, name, null, null];
  test.each<[string, readonly (readonly CellValue[])[], string]>([
    ["写在项目上面的小计", [S(1100), A, B, T(1100)], "2=1100[3,4] 5=1100[3,4]"],
    ["写在项目下面的小计", [A, B, S(1100), C, S(400), T(1500)], "4=1100[2,3] 6=400[5] 7=1500[2,3,5]"],
    ["跨过里面分组的小计", [G("一、新建"), A, G("二、续建"), B, S(1100), C], "6=1100[3,5]"],
    ["只是最后一个分组的小计", [G("一、新建"), A, G("二、续建"), B, S(500)], "6=500[5]"],
    ["在分组上面、跨过里面分组的小计", [G("一、新建"), S(1100), A, G("（一）甲"), B, S(9)], "3=1100[4,6] 7=9[6]"],
    ["哪里都对不上的小计，是上面的项目的", [A, B, S(7), C], "4=7[2,3]"],
    ["写在最上面的合计", [T(1500), A, B, C], "2=1500[3,4,5]"],
    ["写在最上面、对不上的合计", [T(7), A, B, C], "2=7[3,4,5]"],
    ["第二个合计是全部的", [A, T(600), B, C, T(1500)], "3=600[2] 6=1500[2,4,5]"],
    ["第二个合计对不上，按全部说", [A, T(600), B, C, T(8)], "3=600[2] 6=8[2,4,5]"],
    ["写在中间、是全表的合计", [A, T(1500), B, C], "3=1500[2,4,5]"],
    ["从小计以来的合计", [A, S(600), B, T(500)], "3=600[2] 5=500[4]"],
    ["写成文字的合计", [A, B, T("1100万元")], "4=1100[2,3]"],
    ["写着 0 的小计", [A, S(0), B], "3=0[2]"],
    ["上面是项目、写在自己项目上面的小计", [A, S(500), B, G("二、续建"), C], "3=500[4]"],
    ["从小计以来两个项目的合计", [A, S(600), B, C, T(900)], "3=600[2] 6=900[4,5]"],
    ["上下都没有项目的小计不算", [S(5), T(600), A], "3=600[4]"],
    ["没写金额、读不成的合计不算", [A, T("见附件"), B, T(null)], ""],
  ])("%s", (_, rows, expected) => expect(sums(rows)).toBe(expected));
});

test("资金来源的金额、年服务费不求和：它们有自己的行", () => {
  const plan = planOf([
    ["序号", "项目名称", "总投资（万元）", "资金来源", "金额（万元）", "年服务费（万元）"],
    [1, "A系统", 600, "市级", 600, 100],
    [null, "合计", 600, null, 600, 100],
  ]);
  expect(plan.sums.map(({ field }) => field)).toEqual(["total"]);
});

test("合计行里不是金额的数字不求和", () => {
  const plan = planOf([
    ["序号", "项目名称", "总投资（万元）", "潜在服务提供商数量", "计划年度"],
    [1, "A系统", 600, 3, 2026],
    [2, "B系统", 500, 4, 2026],
    [9, "合计", 1100, 7, 2026],
  ]);
  expect(plan.sums.map(({ field, fen }) => `${field} ${fen}`)).toEqual(["total 1100000000"]);
});

test("合计的行里写着什么：空着的、写“无”的不加，待定的、读不成的各有几行", () => {
  const row = (at: number, amount: CellValue): readonly CellValue[] => [at, `第${at}系统`, "市某局", amount];
  const held = (...amounts: readonly CellValue[]) =>
    planOf([HEAD, ...amounts.map((amount, at) => row(at + 1, amount)), [null, "合计", null, 9]]).sums[0]?.held;
  expect(held(600, 500.5)).toEqual({ fen: 1_100_500_000n, pending: 0, unreadable: 0 });
  expect(held(600, null, "无", "/")).toMatchObject({ fen: 600_000_000n, pending: 0, unreadable: 0 });
  expect(held(600, "待定", "待定", "见附件")).toEqual({ fen: 600_000_000n, pending: 2, unreadable: 1 });
  expect(held(-5, 5)).toEqual({ fen: 0n, pending: 0, unreadable: 0 });
});

describe("改了一处以后的合计、小计", () => {
  const G = (name: string): readonly CellValue[] => [null, name, null, null];
  const rows: readonly (readonly CellValue[])[] = [
    HEAD,
    G("一、新建"),
    A,
    G("二、续建"),
    B,
    [null, "小计", null, 1100],
    C,
  ];
  /** Sums after each of the edits, one after the other, of a sheet whose other rows stay the same. */
  const after = (...edits: readonly (readonly [row: number, cells: readonly CellValue[]])[]): string => {
    const memo = new ReadMemo();
    let grid = sheet(rows);
    readPlan(grid, { memo });
    let said = "";
    for (const [row, cells] of edits) {
      grid = { ...grid, values: grid.values.map((each, at) => (at === row - 1 ? cells : each)) };
      const reading = readPlan(grid, { memo });
      if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
      said = reading.plan.sums.map(({ fen, rows: covered }) => `${fen / 1_000_000n}[${covered.join()}]`).join(" ");
    }
    return said;
  };
  test("待定的定下来、看不懂的改好、又写回待定以后，行里有什么跟着改", () => {
    const memo = new ReadMemo();
    const line = (at: number, amount: CellValue): readonly CellValue[] => [at, `第${at}系统`, "市某局", amount];
    let grid = sheet([HEAD, ...Array.from({ length: 8 }, (_, at) => line(at + 1, 100)), [null, "合计", null, 9]]);
    readPlan(grid, { memo });
    const held = (amount: CellValue) => {
      grid = { ...grid, values: grid.values.map((cells, at) => (at === 3 ? line(3, amount) : cells)) };
      const reading = readPlan(grid, { memo });
      if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
      return reading.plan.sums[0]?.held;
    };
    expect(held("待定")).toEqual({ fen: 700_000_000n, pending: 1, unreadable: 0 });
    expect(held("见附件")).toEqual({ fen: 700_000_000n, pending: 0, unreadable: 1 });
    expect(held(150)).toEqual({ fen: 850_000_000n, pending: 0, unreadable: 0 });
    expect(held("待定")).toEqual({ fen: 700_000_000n, pending: 1, unreadable: 0 });
    expect(held(null)).toEqual({ fen: 700_000_000n, pending: 0, unreadable: 0 });
  });
  // It stands for both groups as long as it fits them, else for the one above it.
  test.each<[string, ReturnType<typeof sums>, readonly (readonly [number, readonly CellValue[]])[]]>([
    ["没改的小计还是那几行的", "1100[3,5]", [[2, G("一、新的")]]],
    ["改了不在里面的项目", "1100[3,5]", [[7, [3, "C系统", "市C局", 450]]]],
    ["改了里面的项目，就对不上了", "1100[5]", [[3, [1, "A系统", "市A局", 700]]]],
    [
      "改了里面的项目，又改了小计",
      "1200[3,5]",
      [
        [3, [1, "A系统", "市A局", 700]],
        [6, [null, "小计", null, 1200]],
      ],
    ],
    [
      "改了两个项目，和没变",
      "1100[3,5]",
      [
        [3, [1, "A系统", "市A局", 700]],
        [5, [2, "B系统", "市B局", 400]],
      ],
    ],
    [
      "改过去又改回来",
      "1100[3,5]",
      [
        [3, [1, "A系统", "市A局", 700]],
        [3, A],
      ],
    ],
    [
      "项目的金额没有了",
      "500[5]",
      [
        [3, [1, "A系统", "市A局", null]],
        [6, [null, "小计", null, 500]],
      ],
    ],
  ])("%s", (_, expected, edits) => expect(after(...edits)).toBe(expected));
});

describe("金额分在几列里，一行只填一列：合计是自己那一列的", () => {
  const HEADS: readonly (readonly CellValue[])[] = [
    ["序号", "项目名称", "建设单位", "续建项目", null, "新建项目", null],
    [null, null, null, "总投资（万元）", "年度投资（万元）", "总投资（万元）", "年度投资（万元）"],
  ];
  const old = (at: number, amount: number): readonly CellValue[] => [
    at,
    `第${at}系统`,
    "市某局",
    amount,
    1,
    null,
    null,
  ];
  const fresh = (at: number, amount: number): readonly CellValue[] => [
    at,
    `第${at}系统`,
    "市某局",
    null,
    null,
    amount,
    1,
  ];
  const sum = (label: string, ...[a, b]: readonly CellValue[]): readonly CellValue[] => [
    label,
    null,
    null,
    a!,
    null,
    b!,
    null,
  ];
  const said = (...body: readonly (readonly CellValue[])[]): string =>
    planOf([...HEADS, ...body], { merges: ["D1:E1", "F1:G1", "A1:A2", "B1:B2", "C1:C2"] })
      .sums.map(({ column, fen, rows }) => `${column}: ${fen / 1_000_000n}[${rows.join()}]`)
      .join(" ");
  test.each<[string, readonly (readonly CellValue[])[], string]>([
    ["两列各自的", [old(1, 300), fresh(2, 500), sum("合计", 300, 500)], "4: 300[3] 6: 500[4]"],
    ["两列加在一起的", [old(1, 300), fresh(2, 500), sum("合计", 800, null)], "4: 800[3,4]"],
    ["一列对、一列不对", [old(1, 300), fresh(2, 500), sum("合计", 300, 7)], "4: 300[3] 6: 7[4]"],
    [
      "跨过里面分组的小计",
      [old(1, 300), [null, "二、其他", null, null, null, null, null], old(2, 200), fresh(3, 50), sum("小计", 500, 50)],
      "4: 500[3,5] 6: 50[6]",
    ],
    [
      "自己那一列在上一组里没有项目",
      [old(1, 300), fresh(2, 9), [null, "二、其他", null, null, null, null, null], fresh(3, 50), sum("小计", 300, 7)],
      "4: 300[3] 6: 7[6]",
    ],
    ["没有项目填那一列、合计写着 0 的也不算", [old(1, 300), sum("合计", 300, 0)], "4: 300[3]"],
    ["没有项目填那一列的不算", [fresh(1, 300), fresh(2, 500), sum("合计", 7, 800)], "6: 800[3,4]"],
  ])("%s", (_, body, expected) => expect(said(...body)).toBe(expected));
});

test("分列的补充合同，每一列的合计只管自己那一列", () => {
  const plan = planOf([
    ["序号", "项目名称", "总投资（万元）", "补充合同1（万元）", "补充合同2（万元）"],
    [1, "A系统", 600, 3, 4],
    [2, "B系统", 500, 5, null],
    [3, "C系统", 400, "待定", 6],
    ["合计", null, 1500, 9, 11],
  ]);
  expect(plan.sums.map(({ field, column, fen, held }) => [field, column, fen, held.fen, held.pending])).toEqual([
    ["total", 3, 1_500_000_000n, 1_500_000_000n, 0],
    ["supp", 4, 9_000_000n, 8_000_000n, 1],
    ["supp", 5, 11_000_000n, 10_000_000n, 1],
  ]);
});
