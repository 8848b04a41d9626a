/** What a row's formulas take for granted: its name, unit and the words that no formula of amounts can judge. */
import { premiseOf } from "../../../src/marking/formulas/premise";
import type { FieldKey } from "../../../src/fields";
import type { CellValue } from "../../../src/sheet";
import { makeSheet } from "../support/sheets";

const premise = (fields: readonly FieldKey[], row: readonly CellValue[]) => {
  const { review, grid } = makeSheet({ fields, rows: [row] });
  return premiseOf(review.plan, grid, 3, 12);
};

test("its words joined, and the condition that they are still the same", () => {
  expect(premise(["seq", "name", "unit", "classified", "total"], [1, "甲|乙", "市某局", "否", 300])).toEqual({
    text: "甲｜乙~市某局~否",
    holds: 'ISNUMBER(FIND("|P="&SUBSTITUTE($B3&"~"&$C3&"~"&$D3,"|","｜")&"|",$L3))',
  });
  expect(premise(["name", "level", "nature", "route", "listing"], ["甲", "市级", "新建", "一事一议", "库"])?.text).toBe(
    "甲~市级~新建~一事一议~库",
  );
  expect(premise(["name", "unit"], [null, 5])?.text).toBe("~5");
});

test("none where there is no such column, or a cell that programs write down differently", () => {
  expect(premise(["seq", "total"], [1, 300])).toBeNull();
  for (const value of [1.5, true, 2 ** 53, NaN])
    expect([value, premise(["name", "unit"], ["甲", value])]).toEqual([value, null]);
  expect(premise(["name", "unit"], ["甲", 2 ** 53 - 1])?.text).toBe("甲~9007199254740991");
});

test("a thousand characters are repeated in a marker, one more are not", () => {
  expect(premise(["name", "unit"], ["长".repeat(500), "长".repeat(499)])?.text).toHaveLength(1_000);
  expect(premise(["name", "unit"], ["长".repeat(500), "长".repeat(500)])).toBeNull();
});

test("a column that stands several times under other groups is looked at each time", () => {
  const { review, grid } = makeSheet({ fields: ["name", "unit", "code"], rows: [["甲", "市某局", "某县"]] });
  const [name, unit, further] = review.plan.columns;
  if (!name || !unit || !further) throw new Error("no columns");
  const plan = { ...review.plan, columns: [name, { ...unit, alternates: [{ ...further, field: "unit" as const }] }] };
  expect(premiseOf(plan, grid, 3, 12)?.text).toBe("甲~市某局~某县");
});
