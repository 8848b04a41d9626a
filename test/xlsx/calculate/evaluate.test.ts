import { Calculation } from "../../../src/xlsx/calculate/evaluate";
import { readPackage, readWorkbook } from "../../../src/xlsx";
import { bookParts, zipOf } from "../support/book";

/** What a formula in C1 comes to beside A1:B4. */
function result(formula: string, row1 = ""): unknown {
  const cells = `<row r="1"><c r="A1"><v>10.29</v></c><c r="B1" t="inlineStr"><is><t>无</t></is></c><c r="C1"><f>${formula.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</f></c>${row1}</row><row r="2"><c r="A2"><v>8.87</v></c><c r="B2"><v>2</v></c></row><row r="3" hidden="1"><c r="A3"><v>10.84</v></c></row><row r="4"><c r="A4"><f>SUBTOTAL(9,A1:A3)</f><v>0</v></c><c r="B4" t="e"><v>#REF!</v></c></row>`;
  const model = readWorkbook(readPackage(zipOf(bookParts({ sheets: { 表: cells } }))));
  const sheet = model.sheets[0];
  return sheet ? new Calculation(sheet).result(1, 3) : null;
}

describe("what plain formulas of a plan come to", () => {
  test.each([
    ["SUM(A1:A3)", 30],
    ["A1+A2+A3", 30],
    ["A1-A2*2", -7.45],
    ["-A1^2", 105.8841],
    ["(A1+A2)/B2", 9.58],
    ["A1*10%", 1.029],
    ["SUM(A1:B3)", 32],
    ["SUBTOTAL(9,A1:A4)", 30],
    ["SUBTOTAL(109,A1:A3)", 19.16],
    ["A4", 30],
    ["ROUND(A1,1)", 10.3],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(-2.5,0)", -3],
    ["ROW()-1", 0],
    ["COUNTA(B1:B3)", 2],
    ['IF(A1>10,"超",A2)', "超"],
    ['IF(B1="无",0,B1)', 0],
    ["MAX(A1:A3)", 10.84],
    ["D9", 0],
    ['A1&"万"', "10.29万"],
  ])("%s", (formula, expected) => expect(result(formula)).toBe(expected));

  test.each(["A1+B1", "SUM(B4:B4)", "A1/0", "VLOOKUP(A1,A:B,2)", "汇总!A1", "C1+1", "A1:A3", "总额", "SUM(A1"])(
    "%s is left to a spreadsheet program",
    (formula) => expect(result(formula)).toBeUndefined(),
  );
});
