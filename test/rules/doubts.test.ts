/** Why a finding that would be an error is only to be verified, and what is told of it. */
import { readPlan } from "../../src/plan";
import { DAZHOU_2023, type ReadingId } from "../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../src/review";
import { findingText } from "../../src/rules/findingText";
import { plainGrid } from "../support/grid";
import { day, planOf, type Row } from "./tester";

const capOf = (row: Row, readings: Partial<Record<ReadingId, string>> = {}): Finding => {
  const options = { policy: DAZHOU_2023, asOf: day("2026-08-01"), readings };
  const found = allFindings(reviewPlan(planOf([row]), options)).find(({ rule }) => rule === "A43-CAP");
  if (found === undefined) throw new Error("not found");
  return found;
};
const over: Row = { total: 300, contract: 100, supp: 10.000001 };
const told = (row: Row, readings?: Partial<Record<ReadingId, string>>): readonly unknown[] => {
  const { severity, doubts } = capOf(row, readings);
  return [severity, doubts];
};

test("a supplement that may be older than the Measures: told with the day from which they are in force", () => {
  expect(told(over)).toEqual(["error", []]);
  expect(told({ ...over, suppSigned: "2023-06-06" })).toEqual(["error", []]);
  expect(told({ ...over, signed: "2022-05-01" })).toEqual([
    "warning",
    [{ key: "doubt.perhapsBefore", data: { effective: { day: day("2023-06-06") } } }],
  ]);
  // By the other reading of Article 66 that day is the one of publication.
  expect(told({ ...over, signed: "2023-07-01" }, { "A66-effective": "published" })).toEqual([
    "warning",
    [{ key: "doubt.perhapsBefore", data: { effective: { day: day("2023-07-25") } } }],
  ]);
  const finding = capOf({ ...over, signed: "2022-05-01" });
  expect(JSON.stringify(findingText("zh-CN", finding, "万元"))).toContain("2023年6月6日");
});

test("what is wrong with a cell is wrong, whatever else is in doubt", () => {
  const row: Row = { total: 300, contract: -5, signed: "2022-05-01", fund: "单位自筹", accepted: null };
  const options = { policy: DAZHOU_2023, asOf: day("2026-08-01") };
  const found = allFindings(reviewPlan(planOf([row]), options)).find(({ rule }) => rule === "DATA-NEG");
  expect([found?.severity, found?.doubts]).toEqual(["error", []]);
});

test("amounts that are estimates are told together, each once; another cell's estimate is not", () => {
  const estimates = (...fields: readonly string[]) => [
    { key: "doubt.estimate", data: { fields: { terms: fields.map((field) => `field.${field}`) } } },
  ];
  expect(told({ ...over, contract: "约100" })).toEqual(["warning", estimates("contract")]);
  expect(told({ ...over, contract: "约100", supp: "约12" })[1]).toEqual(estimates("supp", "contract"));
  expect(told({ ...over, yearAmt: "约10" })).toEqual(["error", []]);
  expect(told({ ...over, contract: "约100", suppPrior: null, signed: "#REF!" })).toEqual([
    "warning",
    estimates("contract"),
  ]);
});

test("a row under a heading of counties: told with the heading and where it stands", () => {
  const heading = "一、区县部分";
  const reading = readPlan(
    plainGrid([
      ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"],
      [heading, null, null, null, null, null],
      [1, "A系统", null, 300, 100, 10.000001],
      [2, "B系统", "营山县", 300, 100, 10.000001],
    ]),
  );
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: day("2026-08-01") });
  const caps = allFindings(review).filter(({ rule }) => rule === "A43-CAP");
  expect(caps.map(({ severity, doubts }) => [severity, doubts])).toEqual([
    ["warning", [{ key: "doubt.section", data: { heading, rows: { rows: [2] } } }]],
    ["warning", [{ key: "doubt.unitLevel", data: {} }]],
  ]);
  expect(findingText("zh-CN", caps[0]!, "万元").doubt).toContain(heading);
});
