import { oncePerRow } from "../../src/rules/oncePerRow";
import type { RowContext } from "../../src/rules/types";
import { contextOf } from "./tester/context";

test("what is made of a row is made once while its rules ask one after the other, and anew where another row was asked about", () => {
  const made: RowContext[] = [];
  const totalOf = oncePerRow((row) => (made.push(row), row.values.total.total));
  const [one, other] = [contextOf({ total: 300 }), contextOf({ total: 400 })];
  expect([totalOf(one), totalOf(one), totalOf(other), totalOf(other), totalOf(one)]).toEqual(
    [3, 3, 4, 4, 3].map((hundreds) => BigInt(hundreds) * 100_000_000n),
  );
  expect(made.map((row) => row === one)).toEqual([true, false, true]);
});

test("nothing, or null, that is made of a row is remembered like anything else", () => {
  let made = 0;
  const nothing = oncePerRow(() => ((made += 1), null));
  const row = contextOf({ total: 300 });
  expect([nothing(row), nothing(row), made]).toEqual([null, null, 1]);
});
