/** A sheet that is followed through edits is reviewed as if it were read whole. */
import fc from "../../support/properties";
import { dazhouEngine, ReviewMemory } from "../../../src/session/reading/engine";
import { withMarks } from "../../../src/session/marks/marked";
import { withKnownRows } from "../../../src/session/reading/patch";
import { reviewGrid } from "../../../src/session/reading/results";
import { ASOF, gridOf, HEADER, plan, same, VALUES } from "../support/incremental";
import { after, step } from "../support/steps";

const edit = fc.record({ row: fc.nat(16), column: fc.nat(9), value: fc.constantFrom(...VALUES) });

test("any run of edits, header and total row included: the same as a review of the whole sheet", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const memo = new ReviewMemory();
      let grid = gridOf(plan(14));
      same(grid, memo);
      for (const { row, column, value } of edits) {
        const values = [...grid.values];
        values[row] = (values[row] ?? []).map((cell, at) => (at === column ? value : cell));
        grid = { ...grid, values };
        same(grid, memo);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("any history of a sheet, rows that come and go and marks included: the same as a review of the whole sheet", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
      const memo = new ReviewMemory();
      let grid = gridOf(plan(14));
      same(grid, memo);
      for (const each of steps) {
        if (each.kind === "mark") {
          const { result } = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo);
          if (result.kind === "reviewed") grid = withMarks(grid, dazhouEngine.marks(result.review, grid, "zh-CN"));
        } else grid = after(grid, each);
        same(grid, memo);
      }
    }),
    { numRuns: 60 },
  );
});

test("rows inserted, deleted and sorted, read whole with the rows that are known: the same again", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ what: fc.constantFrom("insert", "delete", "sort"), at: fc.integer({ min: 2, max: 14 }) }), {
        maxLength: 6,
      }),
      (steps) => {
        const memo = new ReviewMemory();
        let grid = gridOf(plan(14));
        same(grid, memo);
        for (const { what, at } of steps) {
          const rows = grid.values.map((row) => [...row]);
          if (what === "insert")
            rows.splice(
              at,
              0,
              HEADER.map(() => null),
            );
          else if (what === "delete") rows.splice(at, 1);
          else rows.splice(2, rows.length - 3, ...rows.slice(2, -1).reverse());
          grid = withKnownRows(grid, gridOf(rows));
          same(grid, memo);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
