import { shiftFormula, shiftRanges } from "../../../src/library/rowFormulas";
import type { RowsToInsert } from "../../../src/library/rows";

/** Two rows below row 20, whose last project is in row 19 with a further line in row 20. */
const rows: RowsToInsert = {
  insertions: [{ after: 20, template: 19, rows: [{ cells: new Map() }, { cells: new Map() }], merges: [] }],
  bodyRows: new Set([18, 19, 20]),
};
const onSheet = { sheet: "项目库", isOnSheet: true, isInBody: false };
const elsewhere = { sheet: "项目库", isOnSheet: false, isInBody: false };
const inBody = { ...onSheet, isInBody: true };

describe("formulas when rows are put below the last project", () => {
  test.each([
    ["a sum over all projects grows", "SUM(F5:F20)", "SUM(F5:F22)"],
    ["a sum that ends at the last project's own row grows", "SUM(F5:F19)", "SUM(F5:F22)"],
    ["a sum that ends above stays", "SUM(F5:F18)", "SUM(F5:F18)"],
    ["what stands below moves", "F21+$F$30", "F23+$F$32"],
    ["a sum that reaches over blank rows grows by moving", "SUM(F5:F25)", "SUM(F5:F27)"],
    ["one cell never grows", "F20*0.1", "F20*0.1"],
    ["fixed ends grow too", "SUM(F$5:F$20)", "SUM(F$5:F$22)"],
    ["spans of rows", "SUM(5:20)", "SUM(5:22)"],
    ["spans of columns stay", "SUM(F:F)", "SUM(F:F)"],
    ["texts, functions and names are no references", 'LOG10(F5)&"F25"&F25x', 'LOG10(F5)&"F25"&F25x'],
    ["another sheet's cells stay", "汇总!F25+'表 2'!F25", "汇总!F25+'表 2'!F25"],
    ["its own name means it", "项目库!F25+'项目库'!F25", "项目库!F27+'项目库'!F27"],
    ["another workbook's sheet of that name does not", "[1]项目库!F25", "[1]项目库!F25"],
    ["columns of tables stay", "SUM(表1[总投资])", "SUM(表1[总投资])"],
  ])("%s", (_, before, after) => expect(shiftFormula(before, rows, onSheet)).toBe(after));

  test("on another sheet only references with the sheet's name are meant", () => {
    expect(shiftFormula("F25+项目库!F25+SUMIF(项目库!$D$5:$D$20,A1,项目库!$F$5:$F$20)", rows, elsewhere)).toBe(
      "F25+项目库!F27+SUMIF(项目库!$D$5:$D$22,A1,项目库!$F$5:$F$22)",
    );
  });

  test("in a project's own row a running sum stays, a rank over all projects grows", () => {
    expect(shiftFormula("SUM(F$5:F20)", rows, inBody)).toBe("SUM(F$5:F20)");
    expect(shiftFormula("SUM(G19:G20)", rows, inBody)).toBe("SUM(G19:G20)");
    expect(shiftFormula("RANK(F20,F$5:F$20)", rows, inBody)).toBe("RANK(F20,F$5:F$22)");
  });

  test("formats and validations of the last project reach over the new rows, a single cell's too", () => {
    expect(shiftRanges("A5:R20 D19 B2:B3 C21:C30", rows)).toBe("A5:R22 D19:D22 B2:B3 C23:C32");
  });
});
