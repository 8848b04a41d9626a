/**
 * The worked cases as formulas: every result that is written as one, calculated by Univer and by LibreOffice, is the
 * value that the review gives, to the 分.
 */
import { gridOf, runCase, type WorkedCase } from "../../cases/harness";
import further from "../../cases/furtherCases.json";
import file from "../../cases/worked-cases.json";
import { isThere, inLibreOffice } from "./support/libreOffice";
import { marked, marksOf, RESULTS, shownIn, type Calculated, type Calculator } from "./support/sheets";
import { closeUniver, inUniver } from "./support/univer";

afterAll(closeUniver);

const WORKED = file.cases as unknown as readonly WorkedCase[];
const FURTHER = further.cases as unknown as readonly WorkedCase[];

async function differencesOn(
  calculate: Calculator,
  cases: readonly WorkedCase[],
): Promise<[number, readonly string[]]> {
  const sheets: Calculated[] = [];
  const wanted: { at: string; row: number; column: number; sheet: number; shown: string | number }[] = [];
  cases.forEach((worked, number) => {
    const grid = gridOf(worked, "text");
    const { review } = runCase(worked, "text");
    const [marks, values] = [marksOf(review, grid), marksOf(review, grid, null)];
    sheets.push(marked(`算例${number}`, grid.values, marks));
    marks.cells.forEach((line, down) => {
      for (const place of Object.values(RESULTS))
        if (line[place]?.kind === "formula")
          wanted.push({
            at: `${worked.id} row ${marks.block.firstRow + down} column ${place}`,
            sheet: number,
            row: marks.block.firstRow + down - 1,
            column: marks.block.firstColumn + place - 1,
            shown: shownIn(values.cells[down]?.[place]),
          });
    });
  });
  const calculated = await calculate(sheets);
  const differences = wanted.flatMap(({ at, sheet, row, column, shown }) => {
    const got = calculated[sheet]?.[row]?.[column] ?? "";
    return got === shown ? [] : [`${at}: calculated ${JSON.stringify(got)}, reviewed ${JSON.stringify(shown)}`];
  });
  return [wanted.length, differences];
}

test("in Univer, the further ones too", async () => {
  const cases = [...WORKED, ...FURTHER];
  const [count, differences] = await differencesOn(inUniver, cases);
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(cases.length);
}, 600_000);

const canRun = isThere();
if (!canRun && !process.env.CI)
  console.warn("LibreOffice (soffice) is not installed: the worked cases are not calculated in it.");

(canRun || process.env.CI ? test : test.skip)(
  "in LibreOffice",
  async () => {
    const [count, differences] = await differencesOn(inLibreOffice, WORKED);
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(WORKED.length);
  },
  600_000,
);
