import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetChart } from "../../src/marking/sheetCharts";
import type { SheetContent } from "../../src/marking/sheets";
import { withOwnSheetMark } from "../../src/sheet";
import { createXlsxHost, readPackage, setCharts, type XlsxPackage } from "../../src/xlsx";
import { openFile } from "../workbench/univer/support";
import { richBook } from "./support/rich";

const CHART: SheetChart = {
  key: "tiers",
  title: "各层级<总投资>",
  kind: "columns",
  categories: { firstRow: 4, lastRow: 5, firstColumn: 1, lastColumn: 1 },
  series: [
    { column: 2, isLine: true, numberFormat: "0" },
    { column: 3, numberFormat: "#,##0.00" },
  ],
  at: { row: 3, column: 5 },
  width: 400,
  height: 200,
};
const BARS: SheetChart = { ...CHART, key: "amounts", kind: "bars", series: [{ column: 3, numberFormat: "0" }] };

const content = (charts: readonly SheetChart[], name = "汇总'表"): SheetContent => ({
  name,
  columns: [{ width: 20 }, { width: 8 }, { width: 12 }],
  markRow: 2,
  frozenRows: 1,
  page: null,
  rows: [
    { kind: "title", cells: ["汇总"] },
    { kind: "fact", cells: [withOwnSheetMark("由“计划审查”生成。")] },
    { kind: "header", cells: ["层级", "项目数", "总投资"] },
    { kind: "body", cells: ["市长", 2, { value: 410.5, formula: "205.25*2" }] },
    { kind: "body", cells: ["常务会议", 1, 600] },
  ],
  charts,
});

const partsOf = (file: XlsxPackage): string[] => file.names().filter((name) => /chart|drawing/i.test(name));

describe("native charts in a file", () => {
  test("are made with a drawing of their own, show the sheet's cells, and leave the user's chart byte for byte", async () => {
    const bytes = richBook();
    const host = createXlsxHost(bytes, "计划.xlsx");
    await host.makeSheet(content([CHART, BARS]));
    const [before, after] = [readPackage(bytes), readPackage(host.save())];
    for (const part of partsOf(before)) expect([part, after.readText(part)]).toEqual([part, before.readText(part)]);
    const added = partsOf(after).filter((part) => !before.has(part));
    expect(added.filter((part) => part.includes("/charts/"))).toHaveLength(2);
    const [first = "", second = ""] = added
      .filter((part) => part.includes("/charts/"))
      .map((part) => after.readText(part) ?? "");
    expect([...first.matchAll(/<c:f>([^<]*)/g)].map(([, formula]) => formula)).toEqual([
      "'汇总''表'!$C$3",
      "'汇总''表'!$A$4:$A$5",
      "'汇总''表'!$C$4:$C$5",
      "'汇总''表'!$B$3",
      "'汇总''表'!$A$4:$A$5",
      "'汇总''表'!$B$4:$B$5",
    ]);
    expect(first).toContain("各层级&lt;总投资&gt;");
    expect([...first.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value)).toEqual([
      "总投资",
      "市长",
      "常务会议",
      "410.5",
      "600",
      "项目数",
      "市长",
      "常务会议",
      "2",
      "1",
    ]);
    expect([/<c:lineChart>/.test(first), /barDir val="bar"/.test(second), /<c:lineChart>/.test(second)]).toEqual([
      true,
      true,
      false,
    ]);
    const types = after.readText("[Content_Types].xml") ?? "";
    for (const part of added.filter((name) => name.endsWith(".xml"))) expect(types).toContain(`PartName="/${part}"`);
  });

  test("are made anew with the sheet: there are never more than it has", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    await host.makeSheet(content([CHART, BARS]));
    const once = partsOf(readPackage(host.save()));
    const made = await host.makeSheet(content([BARS, CHART]));
    expect(made.replaced).toBe(true);
    expect(partsOf(readPackage(host.save())).sort()).toEqual(once.sort());
    expect(host.model().sheets.at(-1)?.ourCharts).toEqual(["PlanReview amounts", "PlanReview tiers"]);
    await host.makeSheet(content([]));
    expect(host.model().sheets.at(-1)?.ourCharts).toEqual([]);
    expect(partsOf(readPackage(host.save())).filter((part) => part.includes("/charts/"))).toEqual([
      "xl/charts/chart1.xml",
    ]);
  });

  test("a drawing that a user has on the sheet takes them in, and keeps what is its own when they go", () => {
    const file = readPackage(richBook());
    const drawing = file.readText("xl/drawings/drawing1.xml");
    setCharts(file, "计划", [CHART], () => null);
    expect(file.readText("xl/drawings/drawing1.xml")).toContain('name="PlanReview tiers"');
    expect(file.readText("xl/drawings/drawing1.xml")).toContain('name="Chart 1"');
    setCharts(file, "计划", [], () => null);
    expect(file.readText("xl/drawings/drawing1.xml")).toBe(drawing);
    expect(file.has("xl/charts/chart1.xml")).toBe(true);
    expect(file.has("xl/charts/chart2.xml")).toBe(false);
  });
});

describe("a file with charts of ours in the workbench", () => {
  const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));

  test("is the very same file when nothing was changed, and loses those that are taken away", async () => {
    const host = createXlsxHost(sample, "计划.xlsx");
    await host.makeSheet(content([CHART, BARS], "汇总"));
    const bytes = host.save();
    const file = await openFile(bytes);
    try {
      const changes = await file.watch.changes();
      expect(changes).toEqual({ edits: [], lost: [] });
      expect(Buffer.from(file.watch.patched(changes)).equals(Buffer.from(bytes))).toBe(true);
      const sheetId = file.sheetId("汇总");
      const charts = await file.backend.charts(sheetId);
      expect(charts.map(({ name }) => name)).toEqual(["PlanReview tiers", "PlanReview amounts"]);
      for (const { id } of charts) await file.backend.deleteChart(sheetId, id);
      const saved = createXlsxHost(file.watch.patched(await file.watch.changes()), "计划.xlsx");
      expect(saved.model().sheets.at(-1)?.ourCharts).toEqual([]);
    } finally {
      file.close();
    }
  });
});
