/** Whether a limit is overrun by nothing but the rounding of what was entered. */
import type { FieldKey } from "../../../src/fields";
import type { CellValue } from "../../../src/sheet";
import { couldBeRounding, evaluateTrace } from "../../../src/rules/trace";
import { wan, type Grid } from "../tester";
import { contextOf } from "../tester/context";

/** Whether 10 万元 and `over` 分 more could be 10 万元 but for the rounding of the two cells; null where nothing is stated. */
function mayBe(contract: CellValue, supp: CellValue, over: bigint, unit = "万元"): boolean | null {
  const given: Grid = {
    grid: [
      ["项目名称", "总投资（万元）", `合同金额（${unit}）`, `补充合同金额（${unit}）`],
      ["A系统", 300, contract, supp],
    ],
  };
  const { project } = contextOf(given);
  const fields: readonly FieldKey[] = ["supp"];
  const [stated] = couldBeRounding(project, fields, wan(10) + over, "contract", wan(10));
  return stated === undefined ? null : evaluateTrace(stated) === true;
}

test("two decimals round by less than half a hundredth of 万元, 50 元; the half itself is no rounding", () => {
  expect(mayBe(100, 10.01, 4_999n)).toBe(true);
  expect(mayBe(100, 10.01, 5_000n)).toBe(false);
  expect(mayBe(100, 10.01, 5_001n)).toBe(false);
});

test("the finest of the places counts, of the base too", () => {
  expect(mayBe(100.001, 10.01, 499n)).toBe(true);
  expect(mayBe(100.001, 10.01, 500n)).toBe(false);
  expect(mayBe(100.01, 10, 4_999n)).toBe(true);
  expect(mayBe(100.01, "5.001；5.01", 499n)).toBe(true);
  expect(mayBe(100.01, "5.001；5.01", 500n)).toBe(false);
});

test("nothing is stated where nothing was entered roughly: with fewer than two decimals, with six, in 元", () => {
  expect(mayBe(100, 10, 1n)).toBeNull();
  expect(mayBe(100.5, 10.5, 1n)).toBeNull();
  expect(mayBe(100, 10.123456, 1n)).toBeNull();
  expect(mayBe(100, 10.12345, 1n)).toBe(true);
  expect(mayBe(1_000_000.01, 100_000.01, 1n, "元")).toBeNull();
  expect(mayBe(100.01, "100000.01元", 1n)).toBeNull();
});
