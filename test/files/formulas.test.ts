/**
 * The results' formulas in LibreOffice, which stands for WPS and all that open a marked file without us: 10,000 random
 * rows in every run, other rows with PROPERTY_SEED, more with PROPERTY_RUNS.
 */
import { inLibreOffice, isThere } from "../marking/formulas/support/libreOffice";
import { proveOn } from "../marking/formulas/support/proof";

const ROWS = Number(process.env.PROPERTY_RUNS ?? 10_000);
const SEED = Number(process.env.PROPERTY_SEED ?? 8_062_026);

const canRun = isThere();
if (!canRun && !process.env.CI)
  console.warn("LibreOffice (soffice) is not installed: the proof of the results' formulas in it is skipped.");
const whereThere = canRun || process.env.CI ? describe : describe.skip;
jest.setTimeout(1_200_000);

whereThere("formulas in LibreOffice", () => {
  test(`${ROWS} random rows: what LibreOffice calculates, after edits too, is what a review says, to the 分`, async () => {
    console.log(`formulas in LibreOffice: ${ROWS} rows, PROPERTY_SEED=${SEED}`);
    const proof = await proveOn(inLibreOffice, SEED, ROWS);
    expect(proof.differences.slice(0, 5)).toEqual([]);
    expect(proof.plain).toBeGreaterThan(ROWS);
    expect(proof.edited).toBeGreaterThan(ROWS / 2);
  });
});
