import { workbook, r, code } from "./support";

describe("rows and columns", () => {
  test("an inserted column moves widths, hidden columns, merges, filter, print area, validation, formats and formulas", () => {
    const { backend, id } = workbook();
    backend.fill("计划", [["甲", "乙", "=B1"]]);
    backend.setColumnWidth(id, 1, 1, 99);
    backend.setColumnsHidden(id, 2, 1, true);
    backend.merge(id, r("B3:C3"), false);
    backend.applyAutoFilter(id, r("A1:C9"), 1, { filterOn: "Values", values: ["乙"] });
    backend.setPrintArea(id, [r("A1:C9")]);
    backend.setValidation(id, r("B2:B5"), { rule: { list: { source: "是,否" } } });
    backend.writeFormat(id, r("B:B"), { bold: true });
    backend.insertCells(id, r("B:B"), "Right");
    expect(backend.snapshot().sheets[0]).toMatchObject({
      cells: { A1: { value: "甲" }, C1: { value: "乙" }, D1: { formula: "=C1" } },
      columnWidths: { C: 99 },
      hiddenColumns: ["D"],
      merges: ["C3:D3"],
      filter: { range: "A1:D9", criteria: { 2: { filterOn: "Values" } } },
      printArea: ["A1:D9"],
      validations: [{ ranges: ["C2:C5"] }],
      columnStyles: { C: { bold: true } },
    });
    expect(backend.readFormat(id, r("B7")).bold).toBe(false);
  });

  test("deleting what was inserted gives everything back", () => {
    const { backend, id } = workbook();
    backend.fill("计划", [
      ["甲", "=A1"],
      ["乙", "=SUM(A1:A2)"],
    ]);
    backend.setRowHeight(id, 1, 1, 44);
    const before = backend.snapshot();
    backend.insertCells(id, r("2:4"), "Down");
    backend.deleteCells(id, r("2:4"), "Up");
    expect(backend.snapshot()).toEqual(before);
  });

  test("a block of cells moves only its own columns; a merge in the way forbids it", () => {
    const { backend, id } = workbook();
    backend.fill("计划", [
      ["a", "b"],
      ["c", "d"],
    ]);
    backend.insertCells(id, r("A1"), "Down");
    expect(backend.readCells(id, r("A1:B3"), "values")).toEqual([
      ["", "b"],
      ["a", "d"],
      ["c", ""],
    ]);
    backend.merge(id, r("A5:B5"), false);
    expect(() => backend.deleteCells(id, r("A1"), "Up")).toThrow(code("MergedRangeConflict"));
  });

  test("content is not pushed off the sheet", () => {
    const { backend, id } = workbook();
    backend.fill("计划", [["末"]], 1_048_575);
    expect(() => backend.insertCells(id, r("1:1"), "Down")).toThrow(code("InsertDeleteConflict"));
  });
});

describe("sheets", () => {
  test("the last visible sheet can neither be deleted nor hidden", () => {
    const { backend, id } = workbook();
    expect(() => backend.deleteSheet(id)).toThrow(code("InvalidOperation"));
    expect(() => backend.setSheetVisibility(id, "Hidden")).toThrow(code("InvalidOperation"));
    const other = backend.addSheet("其他");
    backend.setSheetVisibility(id, "VeryHidden");
    expect(backend.activeSheetId()).toBe(other);
    expect(() => backend.activateSheet(id)).toThrow(code("InvalidOperation"));
  });

  test.each(["", "a/b", "[x]", "x".repeat(32), "'x", "计划"])("%p is refused as a sheet's name", (name) => {
    expect(() => workbook().backend.addSheet(name)).toThrow(
      expect.objectContaining({ code: name === "计划" ? "ItemAlreadyExists" : "InvalidArgument" }),
    );
  });

  test("a renamed sheet is renamed in the formulas of all sheets and in names", () => {
    const { backend, id } = workbook();
    backend.addSheet("其他");
    backend.fill("其他", [["=计划!A1"]]);
    backend.addName(null, { name: "n", formula: "=计划!$A$1", visible: true, comment: "" });
    backend.renameSheet(id, "2027 计划");
    expect(backend.readCells(backend.idOf("其他"), r("A1"), "formulas")).toEqual([["='2027 计划'!A1"]]);
    expect(backend.names(null)[0]?.formula).toBe("='2027 计划'!$A$1");
  });

  test("a password keeps the protection", () => {
    const { backend, id } = workbook();
    backend.protect(id, "密");
    expect(() => backend.unprotect(id)).toThrow(code("AccessDenied"));
    expect(() => backend.protect(id)).toThrow(code("InvalidOperation"));
    backend.unprotect(id, "密");
    expect(backend.isProtected(id)).toBe(false);
  });

  test("ids are unique over workbooks: the client library keys its handlers by them", () => {
    expect(workbook().id).not.toBe(workbook().id);
  });
});

describe("charts and pivot tables", () => {
  test("a pivot table is written into by nobody and cut by nobody; cleared whole, it goes; it and a chart's source move with the cells", () => {
    const { backend, id } = workbook();
    backend.addObject(id, { kind: "pivot", name: "透视", range: r("B3:C5"), source: "=计划!$A$1:$A$9" });
    backend.addObject(id, { kind: "chart", name: "图", range: r("E3:H9"), source: "=计划!$B$3:$B$5" });
    const refused = code("PivotTableRangeConflict");
    expect(() => backend.writeCells(id, r("C5"), "values", [["写"]])).toThrow(refused);
    expect(() => backend.clear(id, r("B3:C4"), "Contents")).toThrow(refused);
    expect(() => backend.insertCells(id, r("B1"), "Down")).toThrow(refused);
    expect(() => backend.deleteCells(id, r("4:4"), "Up")).toThrow(refused);
    backend.insertCells(id, r("1:1"), "Down");
    expect(backend.snapshot().sheets[0]?.objects).toEqual([
      { kind: "pivot", name: "透视", range: "B4:C6", source: "=计划!$A$2:$A$10" },
      { kind: "chart", name: "图", range: "E4:H10", source: "=计划!$B$4:$B$6" },
    ]);
    backend.clear(id, r("A1:D20"), "All");
    expect(backend.snapshot().sheets[0]?.objects.map(({ kind }) => kind)).toEqual(["chart"]);
  });
});
