/** What is found out once for the rows of a sheet is never taken from a sheet with other columns. */
import { readingOf, type Project } from "../../../src/plan/types";
import { oncePerLayout } from "../../../src/rules/facts";

const project = (...fields: readonly ("total" | "contract" | "signed")[]): Project => ({
  row: 2,
  rows: [2],
  fields: Object.fromEntries(
    fields.map((field) => [field, { state: "blank", blank: "empty", source: { row: 2, column: 1, raw: null } }]),
  ),
  fundingLines: [],
});

test("rows with the same cells share it, rows of another sheet have their own, in whatever order they are asked", () => {
  let made = 0;
  const asked = oncePerLayout((has) => {
    made += 1;
    return (["total", "contract", "signed"] as const).filter(has);
  });
  const [first, second] = [project("total", "signed"), project("total", "signed")];
  expect(asked(first)).toEqual(["total", "signed"]);
  expect(asked(second)).toBe(asked(second));
  expect(made).toBe(1);
  // As many columns, and another one among them; then fewer; then the first sheet again.
  expect(asked(project("total", "contract"))).toEqual(["total", "contract"]);
  expect(asked(project("total"))).toEqual(["total"]);
  expect(asked(first)).toEqual(["total", "signed"]);
});

test("two questions of one sheet do not answer for each other", () => {
  const amounts = oncePerLayout((has) => (["total", "contract"] as const).filter(has));
  const dates = oncePerLayout((has) => (["signed"] as const).filter(has));
  const row = project("contract", "signed");
  expect([amounts(row), dates(row), amounts(row)]).toEqual([["contract"], ["signed"], ["contract"]]);
  expect(readingOf(row, "total").state).toBe("absent");
});
