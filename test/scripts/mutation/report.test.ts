import { intervalOf, decides, outcomeOf, reasonOf, shareOf, type Tried } from "../../../scripts/mutation/report";
import { chooseMutants } from "../../../scripts/mutation/choose";
import { tableOf, withTable } from "../../../scripts/mutation/readme";
import type { Mutant } from "../../mutation/instrument";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const mutant = (id: string, mutator: string, to: string, file = "src/exact/money.ts"): Mutant => ({
  id,
  file,
  mutator,
  at: `${Number(id) + 1}:3`,
  line: "a > b;",
  from: "a > b",
  to,
});
const TRIED: readonly Tried[] = [
  { mutant: mutant("0", "EqualityOperator", "a >= b"), status: "Survived" },
  { mutant: mutant("1", "EqualityOperator", "a <= b"), status: "Killed" },
  { mutant: mutant("2", "ConditionalExpression", "true"), status: "Timeout" },
  { mutant: mutant("3", "ConditionalExpression", "false"), status: "NoCoverage" },
  { mutant: mutant("4", "StringLiteral", '""'), status: "Static" },
];

describe("what a run of mutation testing found", () => {
  const outcome = outcomeOf(TRIED);

  test("counts what tests noticed, and what they did not: no test at all is not noticed, an endless loop is", () => {
    expect(outcome).toMatchObject({ found: 4, noticed: 2, untried: 1 });
    expect(outcome.survivors.map(({ id, to }) => [id, to])).toEqual([
      ["0", "a >= b"],
      ["3", "false"],
    ]);
  });

  test("a comparison that survives is never counted away; a branch is", () => {
    expect(outcome.survivors.map(decides)).toEqual([true, false]);
  });

  test("a reason belongs to the text of a line and to one change of it, wherever the line moves", () => {
    const [survivor] = outcome.survivors;
    const reason = {
      file: "src/exact/money.ts",
      line: "a > b;",
      mutator: "EqualityOperator",
      to: "a >= b",
      reason: "r",
    };
    expect(reasonOf(survivor!, [reason])).toBe(reason);
    expect(reasonOf({ ...survivor!, at: "9:9" }, [reason])).toBe(reason);
    expect(reasonOf({ ...survivor!, to: "a < b" }, [reason])).toBeNull();
    expect(reasonOf({ ...survivor!, line: "a > c;" }, [reason])).toBeNull();
    // What changes no result is neither noticed nor missed.
    expect(outcomeOf(TRIED, [reason])).toMatchObject({ found: 3, noticed: 2, equal: 1, survivors: [{ id: "3" }] });
    expect(outcomeOf(TRIED, [{ ...reason, to: "a <= b" }])).toMatchObject({ found: 4, noticed: 2, equal: 0 });
  });

  test("a share is rounded down: 949 of 1000 and 9499 of 10000 are not 95 %", () => {
    expect(shareOf({ found: 1000, noticed: 949 })).toBe(94.9);
    expect(shareOf({ found: 10_000, noticed: 9_499 })).toBe(94.9);
    expect(shareOf({ found: 1000, noticed: 950 })).toBe(95);
    expect(shareOf({ found: 0, noticed: 0 })).toBe(100);
  });

  // Wilson's interval as in the tables of textbooks: 0 of 10 is up to 27.8 %, 81 of 148 is 46.7 to 62.5 %.
  test.each([
    [0, 10, [0, 27.8]],
    [10, 10, [72.2, 100]],
    [5, 10, [23.7, 76.3]],
    [81, 148, [46.7, 62.5]],
    [0, 0, [0, 100]],
  ])("%i of %i drawn speak for %p %% of all", (noticed, found, interval) =>
    expect(intervalOf({ noticed, found })).toEqual(interval),
  );
});

describe("which changes are tried", () => {
  const all = Array.from({ length: 200 }, (_, at) =>
    mutant(String(at), at % 2 === 0 ? "EqualityOperator" : "Regex", `to ${at}`),
  );

  test("all of them, or those of some kinds, in their order", () => {
    expect(chooseMutants(all, { seed: 1 })).toEqual(all);
    expect(chooseMutants(all, { mutators: ["Regex"], seed: 1 })).toHaveLength(100);
    expect(chooseMutants(all, { mutators: ["Unheard"], seed: 1 })).toEqual([]);
  });

  test("a sample is as large as asked, the same for the same seed, another for another", () => {
    const drawn = chooseMutants(all, { sample: 60, seed: 1 });
    expect(drawn).toHaveLength(60);
    expect(chooseMutants(all, { sample: 60, seed: 1 })).toEqual(drawn);
    expect(chooseMutants(all, { sample: 60, seed: 2 })).not.toEqual(drawn);
    expect(chooseMutants(all, { sample: 500, seed: 1 })).toEqual(all);
  });

  test("what is drawn does not hang on the numbers that other files' changes give them", () => {
    const drawn = chooseMutants(all, { sample: 60, seed: 1 }).map(({ to }) => to);
    const renumbered = all.map((each) => ({ ...each, id: `${each.id}7` }));
    expect(chooseMutants(renumbered, { sample: 60, seed: 1 }).map(({ to }) => to)).toEqual(drawn);
  });
});

describe("the README's table", () => {
  const outcome = (noticed: number, found: number) => ({ noticed, found, untried: 0, equal: 3, survivors: [] });
  const result = {
    name: "exact",
    outcome: outcome(97, 100),
    comparisons: outcome(20, 20),
    drawnFrom: null,
  };

  test("says how many were noticed; of a sample also of how many it was drawn and what it speaks for", () => {
    expect(tableOf([result], "today")).toContain("| exact | 97 of 100 | 97 % | 20 of 20 | 3 |");
    expect(tableOf([{ ...result, drawnFrom: 4000 }], "today")).toContain(
      "| exact | 97 of 100, drawn from 4000 | 97 % (91.5–99) | 20 of 20 | 3 |",
    );
  });

  test("takes the place of the one before, and of nothing else; without a place it says so", () => {
    expect(withTable("a\n<!-- mutation -->\nold\n<!-- /mutation -->\nb", "| new |")).toBe(
      "a\n<!-- mutation -->\n\n| new |\n\n<!-- /mutation -->\nb",
    );
    expect(() => withTable("a", "x")).toThrow("<!-- mutation --> … <!-- /mutation -->");
  });

  test("stands in the README", () => {
    const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");
    expect(readme.split("<!-- mutation -->")[1]?.split("<!-- /mutation -->")[0]).toMatch(/^\| exact \| \d+ of \d+/m);
  });
});
