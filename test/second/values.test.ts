/**
 * The values of a row are computed with bare amounts and explained by trees of the same statements: on random rows at the
 * boundaries each tree, worked out again by another evaluator, yields the value, and a value that is not there has none.
 */
import { again, runsOf, seedOf } from "../support/checking";
import { expectTracedValues } from "../support/trace";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import type { ReadingChoice, ReadingId } from "../../src/regulation/types";
import { reviewPlan } from "../../src/review";
import { drawSheet, TODAY } from "./draw";
import { randomFrom } from "./random";
import { gridOf } from "./sheet";

const ROWS = runsOf(2_000);
const SEED = seedOf(1_043_045);
const ROWS_PER_SHEET = 50;

test(`each value of ${ROWS} random rows is what its statement comes to, under every option of a reading`, () => {
  console.log(`values and their statements, ${ROWS} rows: ${again(SEED)}`);
  const random = randomFrom(SEED);
  const options = DAZHOU_2023.readings.flatMap(({ id, options: each }) => each.map((option) => [id, option] as const));
  let limits = 0;
  for (let sheet = 0; sheet * ROWS_PER_SHEET < ROWS; sheet++) {
    const reading = readPlan(gridOf(drawSheet(random, ROWS_PER_SHEET, sheet)));
    if (!("plan" in reading)) throw new Error("no plan");
    const [id, option] = options[sheet % options.length] as readonly [ReadingId, ReadingChoice];
    const { rows } = reviewPlan(reading.plan, {
      policy: DAZHOU_2023,
      asOf: TODAY,
      readings: { [id]: option },
      rules: [],
    });
    for (const { computed, traceOf } of rows) {
      if (computed === null) continue;
      expectTracedValues(computed, traceOf);
      if (computed.supplement.remaining !== null || computed.adjustment.remaining !== null) limits += 1;
    }
  }
  // The rows that are drawn have limits to be told.
  expect(limits).toBeGreaterThan(ROWS / 10);
}, 600_000);
