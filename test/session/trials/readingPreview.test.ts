import { dayOfIso } from "../../../src/exact";
import { readPlan } from "../../../src/plan";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { previewReading } from "../../../src/session/trials/readingPreview";
import { plainGrid } from "../../support/grid";

const AS_OF = dayOfIso("2026-08-01") ?? 0;

function reviewed(values: readonly (readonly CellValue[])[]) {
  const grid: SheetGrid = plainGrid(values);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  return dazhouEngine.review(reading.plan, AS_OF);
}
const HEADER = [
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];

test("reductions set off: the excess vanishes, and the room that is left changes", () => {
  const review = reviewed([
    HEADER,
    ["智慧城管", "市城管局", 150, 150, 100, "12、-3", "否"],
    ["政务云", "市数据局", 150, 150, 100, 5, "否"],
  ]);
  const preview = previewReading(dazhouEngine, review, "A43-reductions", "net");
  expect(preview).toMatchObject({ sheetName: "计划", projects: 1 });
  expect(preview.rows.map(({ row }) => row)).toEqual([2]);
  expect(preview.rows[0]?.gone.map(({ rule, kind }) => [rule, kind])).toContainEqual(["A43-CAP", "warning"]);
  expect(preview.gone).toBe(preview.rows[0]?.gone.length);
});

test("under the option in force nothing differs", () => {
  const review = reviewed([HEADER, ["智慧城管", "市城管局", 150, 150, 100, "12、-3", "否"]]);
  for (const { id, default: inForce } of dazhouEngine.policy.readings)
    expect(previewReading(dazhouEngine, review, id, inForce)).toMatchObject({
      added: 0,
      gone: 0,
      changed: 0,
      projects: 0,
      rows: [],
    });
});

test("a preview leaves the review as it is, and asks it anew each time", () => {
  const review = reviewed([HEADER, ["智慧城管", "市城管局", 150, 150, 100, "12、-3", "否"]]);
  const before = review.rows.map(({ findings }) => findings.map(({ id, severity }) => [id, severity]));
  const first = previewReading(dazhouEngine, review, "A43-reductions", "net");
  expect(previewReading(dazhouEngine, review, "A43-reductions", "net").gone).toBe(first.gone);
  expect(review.rows.map(({ findings }) => findings.map(({ id, severity }) => [id, severity]))).toEqual(before);
});

test("operation and maintenance with a tier: the tier changes", () => {
  const review = reviewed([
    [...HEADER, "建设性质"],
    ["平台运维", "市数据局", 150, null, null, null, "否", "运维"],
  ]);
  const preview = previewReading(dazhouEngine, review, "A10-operations-tier", "tiered");
  const tier = preview.rows.find(({ row }) => row === 2)?.tier;
  expect(tier).toMatchObject({ before: "NA" });
  expect(tier?.after).not.toBe("NA");
});

test("a classified row is named by its number only", () => {
  const review = reviewed([
    HEADER,
    ["机要系统", "机要局", 300, null, null, null, "是"],
    ["智慧城管", "市城管局", 150, 150, 100, "12、-3", "否"],
  ]);
  for (const { id, options } of dazhouEngine.policy.readings) {
    for (const option of options)
      expect(
        JSON.stringify(previewReading(dazhouEngine, review, id, option), (_, value: unknown) =>
          typeof value === "bigint" ? `${value}` : value,
        ),
      ).not.toContain("机要");
  }
});

test("an option that a reading does not have is a fault of ours", () => {
  const review = reviewed([HEADER, ["智慧城管", "市城管局", 150, 150, 100, 5, "否"]]);
  expect(() => previewReading(dazhouEngine, review, "A43-reductions", "both")).toThrow(RangeError);
});
