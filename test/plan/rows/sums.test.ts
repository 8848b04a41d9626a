/** Which rows a sum covers, where several readings are near. */
import type { CellValue } from "../../../src/sheet";
import { HEAD, planOf } from "../sheet";

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
