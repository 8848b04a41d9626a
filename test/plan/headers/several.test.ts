/** Numbered columns among the others: which stands for all of them, which states their sum, which is double. */
import { headerKey, type MappingCorrections, type PlanSheet } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { fieldList, planOf, said } from "../sheet";

function plan(headers: readonly string[], cells?: readonly CellValue[], corrections?: MappingCorrections): PlanSheet {
  const read = planOf(
    [
      ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", ...headers],
      ["甲系统", "市某局", 300, 200, ...(cells ?? headers.map(() => 3))],
    ],
    corrections ? { corrections } : {},
  );
  expect(fieldList(read)).toMatch(/^1:name 2:unit 3:total 4:contract/);
  return read;
}
const doubles = (...headers: readonly string[]): readonly string[] =>
  plan(headers).doubleColumns.map(({ field, column }) => `${column}:${field}`);
const supp = (read: PlanSheet): string => said(read.projects[0]?.fields.supp ?? { state: "absent" });

test("the column of their sum is told as double, wherever it stands; the others are read as ever", () => {
  expect(doubles("补充合同1", "补充合同2")).toEqual([]);
  expect(doubles("补充合同1", "补充合同2", "补充合同合计")).toEqual(["7:supp"]);
  expect(doubles("补充合同合计", "补充合同1", "补充合同2")).toEqual(["5:supp"]);
  expect(doubles("补充合同1", "补充合同2", "合同金额（元）")).toEqual(["7:contract"]);
});

test("the sum is what the column of the supplements' sum says, and no other double column", () => {
  expect(supp(plan(["补充合同1", "补充合同2", "补充合同合计"], [3, 4, 8]))).toBe("bad otherSum");
  expect(supp(plan(["补充合同1", "补充合同2", "合同金额（元）"], [3, 4, 2_000_000]))).toBe("7000000");
  expect(supp(plan(["补充合同合计", "补充合同1", "补充合同2"], [8, 3, 4]))).toBe("bad otherSum");
});

test("where one of them is in a unit that is not read, none is", () => {
  const read = plan(["补充合同1", "补充合同2（美元）"]);
  expect([fieldList(read), read.unknownColumns.map(({ column }) => column)]).toEqual([
    "1:name 2:unit 3:total 4:contract",
    [5, 6],
  ]);
});

test("a sum that a person chose is read alone", () => {
  const corrections: MappingCorrections = { [headerKey("补充合同合计")]: "supp" };
  expect(supp(plan(["补充合同1", "补充合同2", "补充合同合计"], [3, 4, 9], corrections))).toBe("9000000");
});
