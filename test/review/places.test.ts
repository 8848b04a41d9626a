/** A project is found by its sheet row among those that were judged. */
import type { Judged } from "../../src/review/judged";
import { placeOf } from "../../src/review/memo";

const judged = (...rows: number[]): Judged[] =>
  rows.map((row) => ({ context: { project: { row } } }) as unknown as Judged);

test.each([1, 2, 3, 4, 5, 8])("of %i projects each is found, and no row between, before or behind them", (count) => {
  const rows = Array.from({ length: count }, (_, at) => 3 + at * 2);
  const among = judged(...rows);
  expect(rows.map((row) => placeOf(among, row))).toEqual(rows.map((_, at) => at));
  for (let row = 2; row <= 3 + count * 2; row += 2) expect([row, placeOf(among, row)]).toEqual([row, -1]);
});

test("of none none is found", () => expect(placeOf([], 3)).toBe(-1));
