/** The unit that a sheet names once. */
import type { CellValue } from "../../../src/sheet";
import { planOf } from "../sheet";

type Row = readonly CellValue[];
const HEAD: Row = ["序号", "项目名称", "建设单位", "总投资"];
const A: Row = [1, "A系统", "市A局", 600];
const unit = (...rows: readonly Row[]): string => {
  const { columns } = planOf(rows);
  const total = columns.find(({ field }) => field === "total");
  return total ? `${total.unit} ${total.unitSource}` : "none";
};

test("a sheet whose amounts are not read shows results in 万元", () => {
  const { unit: shown, unitSource } = planOf([["单位：百元"], HEAD, A]);
  expect([shown, unitSource]).toEqual(["万元", "assumed"]);
});

test.each<[string, readonly Row[], string]>([
  ["nothing says it", [HEAD, A], "万元 assumed"],
  ["a line above", [["单位：元"], HEAD, A], "元 sheet"],
  ["the nearest of two lines above", [["单位：元"], ["单位：万元"], HEAD, A], "万元 sheet"],
  ["a label and the next cell", [["金额单位：", "元"], HEAD, A], "元 sheet"],
  ["a label and the cell behind a blank one", [["金额单位：", " ", null, "元"], HEAD, A], "元 sheet"],
  ["a label whose unit stands on the next line", [["金额单位："], ["元"], HEAD, A], "万元 assumed"],
  ["two cells that are no label and unit", [["金额单位", "元"], HEAD, A], "万元 assumed"],
  ["a note below on all amounts", [HEAD, A, ["金额单位：元"]], "元 sheet"],
  ["a note below on one column", [HEAD, A, ["合同金额单位为元"]], "万元 assumed"],
  ["a note below that is numbered", [HEAD, A, ["注：1、金额单位：元"]], "元 sheet"],
  ["notes above and below: the one above", [["单位：元"], HEAD, A, ["金额单位：万元"]], "元 sheet"],
  ["a cell of the header is no note", [["序号", "项目名称", "单位：元", "总投资"], A], "万元 assumed"],
  ["百元 above: no amount is read", [["单位：百元"], HEAD, A], "none"],
])("%s", (_, rows, expected) => expect(unit(...rows)).toBe(expected));
