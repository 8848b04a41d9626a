/**
 * The results' formulas in Univer, the workbench's spreadsheet. Univer takes its time: three hundred rows in every run,
 * as many as PROPERTY_RUNS says on request (10000 for all).
 */
import { again, runsOf, seedOf } from "../../support/checking";
import { closeUniver, inUniver } from "./support/univer";
import { proveOn } from "./support/proof";

afterAll(closeUniver);

const ROWS = runsOf(300);
const SEED = seedOf(20_260_806);

test(`${ROWS} random rows: what Univer calculates, after edits too, is what a review says, to the 分`, async () => {
  console.log(`formulas in Univer, ${ROWS} rows: ${again(SEED)}`);
  const proof = await proveOn(inUniver, SEED, ROWS);
  expect(proof.differences.slice(0, 5)).toEqual([]);
  expect(proof.plain).toBeGreaterThan(ROWS / 2);
  expect(proof.edited).toBeGreaterThan(ROWS / 2);
}, 600_000);
