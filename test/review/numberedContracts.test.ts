/** Contracts of one project in columns of their own: all of them count, in every limit that the contract is a base or a part of. */
import { dayOfIso } from "../../src/exact";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan } from "../../src/review";
import type { CellValue } from "../../src/sheet";
import { planOf } from "../plan/sheet";

const HEAD = ["项目名称", "建设单位", "总投资（万元）", "概算批复金额（万元）", "补充合同金额（万元）"];
const planFor = (headers: readonly string[], row: readonly CellValue[], supp: CellValue = null) =>
  planOf([
    [...HEAD, ...headers],
    ["A系统", "市民政局", 300, 300, supp, ...row],
  ]);
const found = (plan: ReturnType<typeof planFor>, rule: string): readonly string[] =>
  allFindings(reviewPlan(plan, { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") as number })).flatMap((finding) =>
    finding.rule === rule ? [finding.severity] : [],
  );
const contractOf = (plan: ReturnType<typeof planFor>): string => {
  const reading = plan.projects[0]?.fields.contract;
  return reading?.state === "value" && reading.value.type === "money"
    ? String(reading.value.fen)
    : (reading?.state ?? "-");
};

test.each([
  [["合同一金额（万元）", "合同二金额（万元）"]],
  [["合同1金额（万元）", "合同2金额（万元）"]],
  [["合同1（万元）", "合同2（万元）"]],
  [["第一份合同金额", "第二份合同金额"]],
  [["合同金额1", "合同金额2"]],
  [["合同金额（一）", "合同金额（二）"]],
  [["合同一", "合同二"]],
])("%p: the ceiling and the tenth are of both", (headers) => {
  expect(contractOf(planFor(headers, [100, 100]))).toBe("200000000");
  expect(contractOf(planFor(headers, [100, null]))).toBe("100000000");
  expect(found(planFor(headers, [100, 100], 20), "A43-CAP")).toEqual([]);
  expect(found(planFor(headers, [100, 100], 20.000001), "A43-CAP")).toEqual(["error"]);
  expect(found(planFor(headers, [200, 100]), "A28-CEILING")).toEqual([]);
  expect(found(planFor(headers, [200, 100.000001]), "A28-CEILING")).toEqual(["error"]);
  expect(found(planFor(headers, [100, 100], 5), "A43-MULTI")).toEqual(["info"]);
});

test("units of their own, and the sum beside them is no further contract", () => {
  expect(
    contractOf(planFor(["合同1金额（元）", "合同2金额（万元）", "合同总金额（万元）"], [1_000_000, 100, 200])),
  ).toBe("200000000");
  expect(contractOf(planFor(["合同1金额", "合同2金额", "合同总金额"], [100, 100, 250]))).toBe("bad");
});
test("one still to come leaves the sum open", () =>
  expect(contractOf(planFor(["合同1金额", "合同2金额"], [100, "待定"]))).toBe("blank"));
test.each<[string, readonly string[], readonly CellValue[]]>([
  ["counted from two", ["合同金额", "合同金额2"], [100, 100]],
  ["not counted from one", ["合同2金额", "合同3金额"], [100, 100]],
  ["a contract's own column beside them", ["合同金额", "合同1金额", "合同2金额"], [100, 60, 40]],
  ["names of contracts", ["合同一", "合同二"], ["软件开发合同", "监理合同"]],
  ["phases", ["一期合同金额", "二期合同金额"], [100, 100]],
])("not added up: %s", (_, headers, row) => {
  const plan = planFor(headers, row);
  expect(plan.columns.some(({ isAddedUp }) => isAddedUp)).toBe(false);
  expect(plan.unknownColumns.length).toBeGreaterThanOrEqual(1);
});
test("contracts and supplements, each numbered by itself", () => {
  const plan = planFor(["合同1金额", "合同2金额", "补充合同1", "补充合同2"], [100, 100, 4, 5]);
  expect(plan.columns.filter(({ isAddedUp }) => isAddedUp).map(({ field }) => field)).toEqual(["contract"]);
  const own = planOf([
    ["项目名称", "建设单位", "总投资", "合同1金额", "合同2金额", "补充合同1", "补充合同2"],
    ["A系统", "市民政局", 300, 100, 100, 15, 5.000001],
  ]);
  expect(own.columns.filter(({ isAddedUp }) => isAddedUp).map(({ field }) => field)).toEqual(["contract", "supp"]);
  expect(found(own, "A43-CAP")).toEqual(["error"]);
});
