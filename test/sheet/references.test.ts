import fc from "../support/properties";
import { addressOf, moveFormula, rewriteReferences } from "../../src/sheet";

describe("a formula that moves", () => {
  test.each([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(A1:B2)*LOG10(A1)", 1, 0, "SUM(A2:B3)*LOG10(A2)"],
    ["IF(A1=\"A1:B2\",'A1 表'!C3,Sheet1!C3)", 1, 1, "IF(B2=\"A1:B2\",'A1 表'!D4,Sheet1!D4)"],
    ["SUM(A:B)+SUM(1:2)+SUM($A:B)", 1, 1, "SUM(B:C)+SUM(2:3)+SUM($A:C)"],
    ["总额_A1+A1_x+1.5E3+ABC1.x", 5, 5, "总额_A1+A1_x+1.5E3+ABC1.x"],
    ["表1[金额]+A1", 1, 0, "表1[金额]+A2"],
    ["A1", -1, 0, "#REF!"],
    ["A1", 0, -1, "#REF!"],
    ["XFE1+A1048577", 1, 1, "XFE1+A1048577"],
    ["A1", 0, 0, "A1"],
  ])("%s by %i rows, %i columns is %s", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });

  test.each([
    ["=A2*$B$1+A$3+$C4", 2, 1, "=B4*$B$1+B$3+$C6"],
    ["SUM(A1:B2)", -1, 0, "SUM(#REF!)"],
    ["Sheet1!A1", -1, 0, "Sheet1!#REF!"],
    ["[1]表!A1+'[b.xlsx]表 1'!A1+一月:三月!A1", 1, 0, "[1]表!A2+'[b.xlsx]表 1'!A2+一月:三月!A2"],
    ["XFD1+A1048576", 0, 1, "#REF!+B1048576"],
    ["XFD1+A1048576", 1, 0, "XFD2+#REF!"],
    ["SUM(XFD:XFD)", 0, 1, "SUM(#REF!)"],
    ["SUM($3:5)", 2, 0, "SUM($3:7)"],
    ["A1:INDEX(B:B,A1)", 1, 0, "A2:INDEX(B:B,A2)"],
    ["", 1, 1, ""],
    ['\'It\'\'s A1\'!A1&"他说""A1"""', 1, 0, '\'It\'\'s A1\'!A2&"他说""A1"""'],
  ])("%s by %i rows, %i columns is %s", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });

  test("there and back is the same, wherever it stands", () => {
    const place = fc.record({ row: fc.integer({ min: 100, max: 9_000 }), column: fc.integer({ min: 30, max: 9_000 }) });
    const by = fc.integer({ min: -29, max: 99 });
    fc.assert(
      fc.property(place, place, by, by, (a, b, rows, columns) => {
        const formula = `SUM(${addressOf(a.row, a.column)}:${addressOf(b.row, b.column)})+$A$1`;
        expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

test("references are given with their sheet's name as it is, and stay as they are written where nothing changes", () => {
  const sheets: (string | null)[] = [];
  const formula = "a1+'年''度'!b2:$C$3+计划!D4&\"E5\"";
  const same = rewriteReferences(formula, ({ ends, sheet }) => {
    sheets.push(sheet);
    return ends;
  });
  expect(same).toBe(formula);
  expect(sheets).toEqual([null, "年'度", "计划"]);
});
