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
