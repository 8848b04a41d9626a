/** Names of saved copies say what was done, and no two are one. */
import { CopyNames, partsOfName } from "../../src/files/copyName";

const all = (names: CopyNames, sources: readonly string[], kind = ".xlsx") =>
  sources.map((source) => names.nameFor(source, kind));

test("in a folder of their own copies keep their names; two of one name are told apart, also where letters differ in case only", () => {
  expect(all(new CopyNames(), ["计划.xlsx", "计划.XLSX", "计划.xlsx"])).toEqual([
    "计划.xlsx",
    "计划 (2).XLSX",
    "计划 (3).xlsx",
  ]);
});

test("beside their source they say what was done, once, however often a copy is copied", () => {
  expect(all(new CopyNames("-已标注"), ["计划.xlsx", "库.xlsm", "计划.xlsx"])).toEqual([
    "计划-已标注.xlsx",
    "库-已标注.xlsx",
    "计划-已标注 (2).xlsx",
  ]);
  expect(all(new CopyNames("-已标注"), ["计划-已标注.xlsx"])).toEqual(["计划-已标注.xlsx"]);
});

test("they end as the kind of workbook asks, or Excel would refuse them", () => {
  expect(all(new CopyNames(), ["模板.xlsx"], ".xltx")).toEqual(["模板.xltx"]);
  expect(partsOfName("没有结尾")).toEqual({ stem: "没有结尾", ending: "" });
  expect(partsOfName(".xlsx")).toEqual({ stem: ".xlsx", ending: "" });
});
