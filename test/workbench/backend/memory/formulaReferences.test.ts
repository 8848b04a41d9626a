import { adjustFormula, renameSheetIn } from "../../../../src/workbench/backend/memory/formulaReferences";

test.each([
  ["=A5+B1", "=A6+B1"],
  ["=SUM(A1:A9)", "=SUM(A1:A10)"],
  ["=$A$5*2", "=$A$6*2"],
  ["=计划!A5", "=计划!A6"],
  ["='其他'!A5", "='其他'!A5"],
  ['="A5"&A5', '="A5"&A6'],
  ["=LOG10(5)", "=LOG10(5)"],
  ["=SUM(A:A)", "=SUM(A:A)"],
  ["=SUM(3:9)", "=SUM(3:10)"],
  ["=A5.x", "=A5.x"],
  ["=TABLE5", "=TABLE5"],
])("a row put in before row 4: %s becomes %s", (before, after) =>
  expect(adjustFormula(before, "计划", true, "row", 3, 1)).toBe(after),
);

test("deleting the cells a formula names makes #REF!, deleting part of a range shortens it", () => {
  expect(adjustFormula("=A4+1", "计划", true, "row", 3, -1)).toBe("=#REF!+1");
  expect(adjustFormula("=SUM(A2:A6)", "计划", true, "row", 3, -1)).toBe("=SUM(A2:A5)");
  expect(adjustFormula("=B1+C1", "计划", true, "column", 1, -1)).toBe("=#REF!+B1");
});

test("a formula on another sheet follows only what it names by that sheet", () => {
  expect(adjustFormula("=A5+计划!A5", "计划", false, "row", 3, 1)).toBe("=A5+计划!A6");
});

test("a renamed sheet is renamed in formulas, quoted where needed, and not inside texts", () => {
  expect(renameSheetIn('=计划!A1&"计划!"&其他!B1', "计划", "年度 计划")).toBe("='年度 计划'!A1&\"计划!\"&其他!B1");
  expect(renameSheetIn("='a b'!A1", "a b", "丙")).toBe("=丙!A1");
});
