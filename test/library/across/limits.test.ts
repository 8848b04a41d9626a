/** From which amount, and among how many rows, one name on several rows is told. */
import { dayOfIso } from "../../../src/exact";
import { crossCheck } from "../../../src/library/across";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import { planOf } from "../../plan/sheet";

type Row = readonly (string | number)[];
const AS_OF = dayOfIso("2026-07-15") as number;
function departments(sheets: readonly (readonly Row[])[]): number {
  const { findings } = crossCheck(
    sheets.map((rows, at) => {
      const plan = planOf([["项目名称", "建设单位", "总投资（万元）"], ...rows], { name: `表${at}` });
      return { id: `s${at}`, title: "", review: reviewPlan(plan, { policy: DAZHOU_2023, asOf: AS_OF }) };
    }),
    DAZHOU_2023.places,
  );
  return findings.filter(({ kind }) => kind === "departments").length;
}

test("an everyday name from two departments, of the same amount: from 30 万元 on", () => {
  const both = (one: number, other: number): number =>
    departments([[["办公自动化系统", "市水务局", one]], [["办公自动化系统", "市教育局", other]]]);
  expect(both(30, 30)).toBe(1);
  expect(both(29.999999, 29.999999)).toBe(0);
  expect(both(30, 30.000001)).toBe(0);
});

test("a name of its own from two departments, whatever the amounts; on more than two hundred rows it says nothing", () => {
  const named = (rows: number): number =>
    departments([
      Array.from({ length: rows - 1 }, (): Row => ["水库大坝安全监测预警平台", "市水务局", 50]),
      [["水库大坝安全监测预警平台", "市教育局", 60]],
    ]);
  expect([named(2), named(200), named(201)]).toEqual([1, 1, 0]);
});
