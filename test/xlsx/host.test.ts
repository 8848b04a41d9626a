import { HostError } from "../../src/host/types";
import type { MarkPlan, ResultCell } from "../../src/marking";
import { decodeMarkerHeader } from "../../src/sheet";
import { createXlsxHost, readPackage, type XlsxHost } from "../../src/xlsx";
import { bookOf } from "./support/book";
import { richBook } from "./support/rich";

const SHEET = "xl/worksheets/sheet1.xml";
const SIGN = 'LEN("PlanReview.1")>0';
const text = (value: string): ResultCell => ({ kind: "text", text: value });

/** Three result columns beside the rich book's plan: header row 2, projects in rows 3 to 5. */
function marks(from = 6, more: Partial<MarkPlan> = {}): MarkPlan {
  const row = (number: number): ResultCell[] => [
    { kind: "formula", formula: `=IF($A${number}<>"","不符合 1 项","需重新审查")`, shown: "不符合 1 项" },
    text(`=${"1. 合同金额：超出限额，请核对。".repeat(4)}\n2. 第二项`),
    text(`PR1|A.name=t${number}|`),
  ];
  const header = [text("审查结论"), text("问题说明"), text("审查标记（可清除）")];
  return {
    sheetName: "计划",
    block: { firstRow: 2, lastRow: 6, firstColumn: from, lastColumn: from + 2 },
    columns: [
      { key: "verdict", width: 18, wrap: false },
      { key: "explanation", width: 20, wrap: true },
      { key: "marker", width: 6, wrap: false },
    ],
    cells: [header, row(3), row(4), row(5), [{ kind: "empty" }, { kind: "empty" }, { kind: "empty" }]],
    formats: [
      {
        range: { firstRow: 3, lastRow: 5, firstColumn: 3, lastColumn: 3 },
        formula: `=AND(${SIGN},$C3>250)`,
        style: "error",
      },
      {
        range: { firstRow: 2, lastRow: 2, firstColumn: from, lastColumn: from + 2 },
        formula: `=AND(${SIGN})`,
        style: "header",
      },
    ],
    replaces: null,
    ...more,
  };
}

const sheetXml = (host: XlsxHost): string => readPackage(host.save()).readText(SHEET) ?? "";
const failure = async (work: Promise<unknown>): Promise<HostError> =>
  work.then(
    () => {
      throw new Error("should have failed");
    },
    (error: HostError) => error,
  );

describe("marking a file", () => {
  test("results, highlights and the marker header stand on the sheet", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    expect(await host.applyMarks("1", marks())).toEqual({ block: marks().block, cells: 12, formats: 2 });
    const grid = await host.readSheet("1");
    expect(grid.values[2]?.slice(5, 8)).toEqual([
      "不符合 1 项",
      expect.stringMatching(/^=1\. 合同金额/),
      "PR1|A.name=t3|",
    ]);
    expect(decodeMarkerHeader(grid.values[1]?.[7])).toMatchObject({
      columns: 3,
      widths: [{ characters: 11 }, { characters: 11 }, { characters: 11 }],
      hidden: [false, false, false],
      wrapped: 1,
    });
    expect(
      host
        .model()
        .sheets[0]?.conditionalFormats.flatMap(({ rules }) => rules)
        .filter(({ formulas }) => formulas[0]?.includes("PlanReview"))
        .map(({ priority }) => priority),
    ).toEqual([1, 2]);
  });

  test("results are General where the column was formatted as a date, and explanations wrap", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    await host.applyMarks("1", marks());
    const { sheets, styles } = host.model();
    const cells = sheets[0]?.rows
      .find(({ row }) => row === 3)
      ?.cells.filter(({ column }) => column >= 6)
      .map(({ style }) => styles.cellFormats[style]);
    expect(cells?.map((format) => [format?.numberFormat, format?.alignment.wrap, format?.quotePrefix])).toEqual([
      ["General", false, false],
      ["General", true, true],
      ["General", false, false],
    ]);
  });

  test("rows of automatic height are raised for the explanations, rows of a set height are left alone", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    await host.applyMarks("1", marks());
    const rows = host.model().sheets[0]?.rows ?? [];
    expect([rows[1]?.height, rows[2]?.height]).toEqual([28.5, 120]);
  });

  test("removing the marks gives back the sheet, to the letter, and no part beside sheet, styles and calculation chain ever changes", async () => {
    const bytes = richBook();
    const host = createXlsxHost(bytes, "计划.xlsx");
    await host.applyMarks("1", marks());
    expect(await host.clearMarks("all")).toEqual({ sheets: ["计划"] });
    const [before, after] = [readPackage(bytes), readPackage(host.save())];
    expect(after.readText(SHEET)).toBe(before.readText(SHEET));
    for (const name of before.names())
      if (name !== "xl/styles.xml") expect([name, after.readText(name)]).toEqual([name, before.readText(name)]);
  });

  test("marking twice gives the same file as marking once", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    await host.applyMarks("1", marks());
    const once = host.save();
    await host.applyMarks("1", marks(6, { replaces: marks().block }));
    expect(Buffer.compare(Buffer.from(host.save()), Buffer.from(once))).toBe(0);
  });

  test("a block that moves leaves nothing behind, and remembers the widths that were there before any mark", async () => {
    const bytes = richBook();
    const host = createXlsxHost(bytes, "计划.xlsx");
    await host.applyMarks("1", marks(6));
    await host.applyMarks("1", marks(7));
    const grid = await host.readSheet("1");
    expect(grid.values[1]?.[5]).toBeNull();
    expect(decodeMarkerHeader(grid.values[1]?.[8])?.widths).toEqual([
      { characters: 11 },
      { characters: 11 },
      { characters: 11 },
    ]);
    await host.clearMarks({ sheetId: "1" });
    // Spans are a hint to readers, no content; with two blocks gone they may be one column wider than they were.
    const withoutSpans = (xml: string | null): string => (xml ?? "").replace(/ spans="[^"]*"/g, "");
    expect(withoutSpans(sheetXml(host))).toBe(withoutSpans(readPackage(bytes).readText(SHEET)));
  });

  test("what a person wrote inside the block, in a row that was not marked, stays", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    await host.applyMarks("1", marks());
    host.edit({ sheetName: "计划", cells: [{ row: 6, column: 7, content: { kind: "text", text: "我的备注" } }] });
    await host.clearMarks("all");
    expect((await host.readSheet("1")).values[5]?.[6]).toBe("我的备注");
  });

  test("our highlights copied to another sheet are found there by their formula and removed", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    host.edit({
      sheetName: "数据",
      conditionalFormats: {
        add: [
          {
            range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
            formula: `AND(${SIGN},A1>1)`,
            style: { fill: "#FFC7CE" },
          },
        ],
      },
    });
    expect(await host.clearMarks("all")).toEqual({ sheets: ["数据"] });
    expect(host.model().sheets[1]?.conditionalFormats).toEqual([]);
  });

  test("an unmarked file is not changed by removing marks", async () => {
    const bytes = richBook();
    const host = createXlsxHost(bytes, "计划.xlsx");
    expect(await host.clearMarks("all")).toEqual({ sheets: [] });
    expect(host.save()).toBe(bytes);
  });
});

describe("refusals, each before anything is written", () => {
  const refused = async (bytes: Uint8Array, plan: MarkPlan, id = "1"): Promise<HostError> => {
    const host = createXlsxHost(bytes, "计划.xlsx");
    const error = await failure(host.applyMarks(id, plan));
    expect(host.save()).toBe(bytes);
    return error;
  };

  test("a protected sheet", async () => {
    expect(await refused(richBook(), marks(), "3")).toMatchObject({ code: "protected", place: { sheetName: "说明" } });
  });

  test("cells in use where the results should stand, with the first of them", async () => {
    expect(await refused(richBook(), marks(5))).toMatchObject({
      code: "occupied",
      place: { sheetName: "计划", address: "E2" },
    });
  });

  test("merged cells in the way", async () => {
    const bytes = bookOf({
      sheets: {
        计划: '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="G5:H6"/></mergeCells>',
      },
    });
    expect(await refused(bytes, marks())).toMatchObject({ code: "occupied", place: { address: "G5" } });
  });

  test("a row that is no longer the one that was reviewed", async () => {
    expect(
      await refused(richBook(), marks(6, { witness: [{ column: 1, values: ["项目名称", "另一个项目"] }] })),
    ).toMatchObject({ code: "changed", place: { address: "A3" } });
  });

  test("a sheet that is not there, and a person who cancelled", async () => {
    expect((await refused(richBook(), marks(), "9")).code).toBe("notFound");
    const host = createXlsxHost(richBook(), "计划.xlsx");
    expect((await failure(host.applyMarks("1", marks(), { signal: AbortSignal.abort() }))).code).toBe("cancelled");
  });
});

describe("what else a file's host does", () => {
  test("names its sheets, visible and protected or not", async () => {
    expect(await createXlsxHost(richBook(), "计划.xlsx").describe()).toEqual({
      name: "计划.xlsx",
      sheets: [
        { id: "1", name: "计划", isVisible: true, isActive: true, isProtected: false },
        { id: "2", name: "数据", isVisible: true, isActive: false, isProtected: false },
        { id: "3", name: "说明", isVisible: true, isActive: false, isProtected: true },
      ],
    });
  });

  test("reads the settings that the add-in left in the workbook; damaged ones count as none; one that is written stands in the saved file", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    expect(await host.readSetting("PlanReview.settings")).toEqual({ asOf: "2026-08-01" });
    expect(await host.readSetting("broken")).toBeNull();
    expect(await host.readSetting("none")).toBeNull();
    await host.writeSetting("a", 1);
    expect(await createXlsxHost(host.save(), "计划.xlsx").readSetting("a")).toBe(1);
  });

  test("a file that is no workbook is refused when it is opened", () => {
    expect(() => createXlsxHost(new Uint8Array([1, 2, 3]), "x.xlsx")).toThrow(HostError);
  });
});
