/**
 * The results' formulas in LibreOffice, which stands for WPS and all that open a marked file without us: 10,000 random
 * rows in every run, other rows with PROPERTY_SEED, more with PROPERTY_RUNS.
 */
import { again, runsOf, seedOf } from "../support/checking";
import { inLibreOffice, isThere } from "../marking/formulas/support/libreOffice";
import { proveOn } from "../marking/formulas/support/proof";

const ROWS = runsOf(10_000);
const SEED = seedOf(8_062_026);

const canRun = isThere();
if (!canRun && !process.env.CI)
  console.warn("LibreOffice (soffice) is not installed: the proof of the results' formulas in it is skipped.");
const whereThere = canRun || process.env.CI ? describe : describe.skip;
jest.setTimeout(1_200_000);

whereThere("formulas in LibreOffice", () => {
  test(`${ROWS} random rows: what LibreOffice calculates, after edits too, is what a review says, to the 分`, async () => {
    console.log(`formulas in LibreOffice, ${ROWS} rows: ${again(SEED)}`);
    const proof = await proveOn(inLibreOffice, SEED, ROWS);
    expect(proof.differences.slice(0, 5)).toEqual([]);
    expect(proof.plain).toBeGreaterThan(ROWS);
    expect(proof.edited).toBeGreaterThan(ROWS / 2);
  });
});
