/** An English sheet of a plan: its headers, units, sums and options. */
import { FIELDS, FIELD_KEYS } from "../../../src/fields";
import { lookUp } from "../../../src/plan/headers/dictionary";
import { parseHeader } from "../../../src/plan/headers/word";
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet } from "../sheet";

function planOf(rows: readonly (readonly CellValue[])[]) {
  const reading = readPlan(sheet(rows));
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reading.plan;
}

test.each(FIELD_KEYS)("the glossary's English term of %s is read", (field) => {
  expect(lookUp(parseHeader(FIELDS[field].en).full)?.field).toBe(field);
});

test("case, gaps and a plural do not matter, Chinese words keep theirs", () => {
  for (const word of ["Project Name", "PROJECT NAME", "project  names", "*Project name:"])
    expect(lookUp(parseHeader(word).full)?.field).toBe("name");
  expect(lookUp(parseHeader("Total amount of rainfall").full)).toBeNull();
});

test("a plan in English: columns, units, options, the row of the total", () => {
  const plan = planOf([
    ["Plan of 2027"],
    ["No.", "Project", "Unit", "Total investment (10,000 yuan)", "Contract price (CNY)", "Approval route", "Remarks"],
    [1, "City platform", "Data Bureau", 350, 3000000, "Case by case", null],
    [2, "Archive system", "Archive", 95.5, null, "Unified", null],
    [null, "Total", null, 445.5, null, null, null],
  ]);
  expect(plan.columns.map(({ field, unit }) => [field, unit])).toEqual([
    ["seq", null],
    ["name", null],
    ["unit", null],
    ["total", "万元"],
    ["contract", "元"],
    ["route", null],
    ["remark", null],
  ]);
  expect(plan.projects.map(({ row }) => row)).toEqual([3, 4]);
  expect(plan.projects.map(({ fields }) => fields.route)).toMatchObject([
    { state: "value", value: { option: "caseByCase" } },
    { state: "value", value: { option: "unified" } },
  ]);
});

test.each([
  ["Unit: 10,000 yuan", "万元"],
  ["(in RMB)", "元"],
  ["Unit: Data Bureau", "万元"],
])("the note %j above the table", (note, unit) => {
  const plan = planOf([
    [note, null, null],
    ["Project name", "Department", "Total budget"],
    ["Platform", "Bureau", 5],
  ]);
  expect(plan.columns.find(({ field }) => field === "total")?.unit).toBe(unit);
});

test("a foreign currency is not read as yuan", () => {
  const plan = planOf([
    ["Project name", "Department", "Total (USD)", "Contract amount"],
    ["Platform", "Bureau", 5, 4],
  ]);
  expect(plan.columns.map(({ field }) => field)).not.toContain("total");
});
