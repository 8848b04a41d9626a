/** When a row counts as changed for the sums that cover it. */
import type { FieldReading, Project } from "../../../src/plan/types";
import { seen } from "../../../src/rules/data/covered";
import { planOf, type Row } from "../tester";

const projectOf = (row: Row): Project => planOf([row]).projects[0]!;

test("a row is seen as another where its amount, how it is written or its column is another", () => {
  const absent: FieldReading = { state: "absent" };
  const shown = [
    projectOf({ total: 300 }),
    projectOf({ total: 301 }),
    projectOf({ total: "300" }),
    projectOf({ total: null }),
    projectOf({ total: "待定" }),
    projectOf({ unit: "市A局", total: 300 }),
    projectOf({ estimate: 300 }),
  ].map((project) => seen(project, "total"));
  expect(new Set(shown).size).toBe(shown.length);
  expect(seen(projectOf({ total: 300 }), "total")).toBe(shown[0]);
  const without = projectOf({ estimate: 1 });
  expect(seen(without, "total")).toBe(shown.at(-1));
  expect(seen({ ...without, fields: { ...without.fields, total: absent } }, "total")).toBe(shown.at(-1));
});
