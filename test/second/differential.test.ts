/**
 * Two readers, one text: random rows at the boundaries through the product and through a second evaluator that was
 * written from the Measures alone. 10,000 rows in every run of the tests, more with PROPERTY_RUNS; other
 * rows with PROPERTY_SEED.
 */
import { again, runsOf, seedOf } from "../support/checking";
import { drawSheet } from "./draw";
import { randomFrom } from "./random";
import { differencesOf, rowShown, type Difference } from "./sheet";

const ROWS = runsOf(10_000);
const SEED = seedOf(648_528_283);
const ROWS_PER_SHEET = 100;
/** Of each kind one row is shown: a fault of a rule makes thousands of differences. */
const KINDS_SHOWN = 8;

test(`no difference in ${ROWS} random rows`, () => {
  console.log(`differential test, ${ROWS} rows: ${again(SEED)}`);
  const random = randomFrom(SEED);
  const first = new Map<string, Difference>();
  let rows = 0;
  for (let sheet = 0; rows < ROWS; sheet++) {
    const size = Math.min(ROWS_PER_SHEET, ROWS - rows);
    for (const difference of differencesOf(drawSheet(random, size, sheet)))
      if (!first.has(difference.about)) first.set(difference.about, difference);
    rows += size;
  }
  const shown = [...first.values()].slice(0, KINDS_SHOWN).map(({ detail, row }) => `${detail}\n${rowShown(row)}`);
  expect({ seed: SEED, differences: shown }).toEqual({ seed: SEED, differences: [] });
}, 600_000);
