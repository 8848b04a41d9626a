import type { MemoryBackend } from "../../../../src/workbench/backend/memory";
import type { WorkbookEvent } from "../../../../src/workbench/backend/types";
import { workbook, r, code } from "./support";

describe("snapshot", () => {
  test("is the same before a change and after it was taken back, and shares nothing with the workbook", () => {
    const { backend, id } = workbook();
    backend.fill("计划", [["甲", 1, "=A1"]]);
    backend.setPrintArea(id, [r("A1:C9")]);
    const before = backend.snapshot();
    const kept = JSON.stringify(before);
    const format = backend.addConditionalFormat(id, [r("A1:A9")], "Custom");
    backend.updateConditionalFormat(id, format, { formula: "=TRUE" });
    backend.writeCells(id, r("D1"), "values", [["写"]]);
    backend.setColumnWidth(id, 3, 1, 99);
    backend.writeFormat(id, r("D1"), { fillColor: "#FF0000" });
    backend.setPrintArea(id, [r("A1:D9")]);
    expect(backend.snapshot()).not.toEqual(before);
    expect(JSON.stringify(before)).toBe(kept);
    backend.deleteConditionalFormat(id, format);
    backend.clear(id, r("D1"), "All");
    backend.setColumnWidth(id, 3, 1, 54);
    backend.setPrintArea(id, [r("A1:C9")]);
    expect(backend.snapshot()).toEqual(before);
  });

  test.each<[string, (b: MemoryBackend, id: string) => void]>([
    ["a value", (b, id) => b.writeCells(id, r("A1"), "values", [["乙"]])],
    ["a number format", (b, id) => b.writeCells(id, r("A1"), "numberFormats", [["0.00"]])],
    ["a fill", (b, id) => b.writeFormat(id, r("Z9"), { fillColor: "#FF0000" })],
    ["a whole column's font", (b, id) => b.writeFormat(id, r("C:C"), { bold: true })],
    ["a border", (b, id) => b.writeBorder(id, r("A1"), "EdgeTop", { style: "Continuous" })],
    ["a row's height", (b, id) => b.setRowHeight(id, 4, 1, 30)],
    ["a hidden column", (b, id) => b.setColumnsHidden(id, 4, 1, true)],
    ["a merge", (b, id) => b.merge(id, r("C3:D4"), false)],
    ["a filter", (b, id) => b.applyAutoFilter(id, r("A1:B1"))],
    [
      "validation",
      (b, id) => b.setValidation(id, r("C3"), { prompt: { showPrompt: true, title: "", message: "提示" } }),
    ],
    ["protection", (b, id) => b.protect(id)],
    ["a name", (b) => b.addName(null, { name: "x", formula: "=1", visible: true, comment: "" })],
    ["a setting", (b) => b.setSetting("k", 1)],
    ["a custom property", (b, id) => b.setCustomProperty(id, "k", "v")],
    ["frozen rows", (b, id) => b.setFrozen(id, 1, 0)],
    ["another sheet", (b) => void b.addSheet()],
  ])("tells %s", (_, change) => {
    const { backend, id } = workbook();
    backend.fill("计划", [["甲"]]);
    const before = backend.snapshot();
    change(backend, id);
    expect(backend.snapshot()).not.toEqual(before);
  });
});

describe("cells", () => {
  test("what is written under a merge is dropped", () => {
    const { backend, id } = workbook();
    backend.merge(id, r("A1:A2"), false);
    backend.writeCells(id, r("A1:A3"), "values", [["一"], ["二"], ["三"]]);
    expect(backend.readCells(id, r("A1:A3"), "values")).toEqual([["一"], [""], ["三"]]);
  });

  test("a formula's result is told as calculated, never as changed", () => {
    const { backend, id } = workbook();
    const seen: string[] = [];
    backend.fill("计划", [["=1+1"]]);
    backend.listen((event) => seen.push(event.type));
    backend.setCalculated(id, 0, 0, 2);
    expect(backend.readCells(id, r("A1"), "values")).toEqual([[2]]);
    expect(backend.readCells(id, r("A1"), "formulas")).toEqual([["=1+1"]]);
    expect(seen).toEqual(["calculated"]);
    expect(() => backend.setCalculated(id, 5, 5, 2)).toThrow(code("InvalidOperation"));
  });

  test("a single edited cell tells what was before and after, a block does not; a remote edit says so", () => {
    const { backend, id } = workbook();
    const seen: WorkbookEvent[] = [];
    backend.fill("计划", [["旧"]]);
    const stop = backend.listen((event) => seen.push(event));
    backend.writeCells(id, r("A1"), "values", [["新"]]);
    backend.byPerson(() => backend.writeCells(id, r("A1:B1"), "values", [["又", "新"]]), { remote: true });
    stop();
    backend.writeCells(id, r("A1"), "values", [["无"]]);
    expect(seen).toEqual([
      {
        type: "changed",
        sheetId: id,
        range: r("A1"),
        changeType: "RangeEdited",
        source: "Local",
        byAddIn: false,
        before: "旧",
        after: "新",
      },
      { type: "changed", sheetId: id, range: r("A1:B1"), changeType: "RangeEdited", source: "Remote", byAddIn: false },
    ]);
  });

  test("sorting puts numbers before text before truth values and empty cells last, both ways, leaves hidden rows, moves formulas along", () => {
    const { backend, id } = workbook();
    backend.fill("计划", [
      ["乙", "=A1"],
      [2, ""],
      ["", ""],
      [true, ""],
      [1, ""],
      ["甲", ""],
    ]);
    const options = { matchCase: false, hasHeaders: false, orientation: "Rows" as const };
    backend.sort(id, r("A1:B6"), [{ key: 0, ascending: true }], options);
    expect(backend.readCells(id, r("A1:A6"), "values").flat()).toEqual([1, 2, "甲", "乙", true, ""]);
    expect(backend.readCells(id, r("B4"), "formulas")).toEqual([["=A4"]]);
    backend.sort(id, r("A1:B6"), [{ key: 0, ascending: false }], options);
    expect(backend.readCells(id, r("A1:A6"), "values").flat()).toEqual([true, "乙", "甲", 2, 1, ""]);
    backend.setRowsHidden(id, 0, 1, true);
    backend.sort(id, r("A1:B6"), [{ key: 0, ascending: true }], options);
    expect(backend.readCells(id, r("A1:A6"), "values").flat()).toEqual([true, 1, 2, "甲", "乙", ""]);
  });

  test("custom filters compare numbers and match wildcards; an unknown kind is refused and changes nothing", () => {
    const { backend, id } = workbook();
    backend.fill("计划", [
      ["名称", "金额"],
      ["系统一", 10],
      ["平台*", 20],
      ["", 30],
    ]);
    const hidden = (): boolean[] => backend.rowsHidden(id, 1, 3);
    backend.applyAutoFilter(id, r("A1:B4"), 1, {
      filterOn: "Custom",
      criterion1: ">10",
      criterion2: "<=20",
      operator: "And",
    });
    expect(hidden()).toEqual([true, false, true]);
    backend.applyAutoFilter(id, r("A1:B4"), 1, {
      filterOn: "Custom",
      criterion1: "<11",
      criterion2: ">=30",
      operator: "Or",
    });
    expect(hidden()).toEqual([false, true, false]);
    backend.applyAutoFilter(id, r("A1:B4"), 1);
    backend.applyAutoFilter(id, r("A1:B4"), 0, { filterOn: "Custom", criterion1: "=平台~*" });
    expect(hidden()).toEqual([true, false, true]);
    backend.applyAutoFilter(id, r("A1:B4"), 0, { filterOn: "Custom", criterion1: "<>" });
    expect(hidden()).toEqual([false, false, true]);
    const before = backend.snapshot();
    expect(() => backend.applyAutoFilter(id, r("A1:B4"), 0, { filterOn: "CellColor" })).toThrow(
      code("UnsupportedOperation"),
    );
    expect(backend.snapshot()).toEqual(before);
  });
});
