/** How a marked file is printed: where nobody set the page up it is one page wide, its header repeats, the marker is not printed. */
import { dazhouEngine } from "../../../src/session/reading/engine";
import { createXlsxHost, readPackage, type XlsxHost } from "../../../src/xlsx";
import { bookOf } from "../support/book";

const HEADER = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"];
const ROWS = [
  [1, "政务云平台", "市数据局", 210, 200, 0],
  [2, "智慧城管", "市城管局", 110, 100, 10.01],
];
const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

const cell = (value: string | number, row: number, column: number): string => {
  const place = `r="${String.fromCharCode(65 + column)}${row}"`;
  return typeof value === "number"
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
};
const DATA = [["计划表"], HEADER, ...ROWS]
  .map((cells, at) => `<row r="${at + 1}">${cells.map((value, column) => cell(value, at + 1, column)).join("")}</row>`)
  .join("");

const book = ({ before = "", after = "", names = "" } = {}): Uint8Array =>
  bookOf({ sheets: { "计 划": `${before}<sheetData>${DATA}</sheetData>${after}` }, afterSheets: names });
const text = (host: XlsxHost, part: string): string => readPackage(host.save()).readText(part) ?? "";

async function marked(bytes: Uint8Array): Promise<XlsxHost> {
  const host = createXlsxHost(bytes, "计划.xlsx");
  await mark(host);
  return host;
}
async function mark(host: XlsxHost): Promise<void> {
  const grid = await host.readSheet("1");
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  await host.applyMarks("1", dazhouEngine.marks(dazhouEngine.review(reading.plan, 20_600), grid, "zh-CN"));
}

const PLAIN: readonly (readonly [string, Parameters<typeof book>[0]])[] = [
  ["without a word of the page", {}],
  [
    "as Excel writes it",
    {
      after:
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId9"/>',
    },
  ],
  [
    "as other programs write it",
    {
      before: '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>',
      after: '<pageSetup scale="100" fitToWidth="1" fitToHeight="1" orientation="portrait"></pageSetup>',
    },
  ],
  ["with a property that is bare", { before: "<sheetPr/>", names: "<definedNames/>" }],
  ["with other names", { names: "<definedNames><definedName name=\"合计\">'计 划'!$D$3</definedName></definedNames>" }],
];

describe.each(PLAIN)("a page that nobody set up, %s", (_, parts) => {
  test("is one page wide, lies on its side, repeats the header and ends before the marker column", async () => {
    const host = await marked(book(parts));
    const sheet = text(host, SHEET);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    const setup = /<pageSetup[^>]*>/.exec(sheet)?.[0] ?? "";
    for (const said of ['fitToWidth="1"', 'fitToHeight="0"', 'orientation="landscape"']) expect(setup).toContain(said);
    expect(setup.match(/fitToWidth/g)).toHaveLength(1);
    expect(sheet.indexOf("<sheetPr")).toBeLessThan(sheet.indexOf("<sheetData"));
    const marker = host
      .model()
      .sheets[0]?.rows.find(({ row }) => row === 2)
      ?.cells.at(-1)?.column;
    expect(marker).toBe(13);
    const names = host.model().definedNames.filter(({ sheetName }) => sheetName === "计 划");
    expect(names.map(({ name, formula }) => [name, formula])).toEqual([
      ["_xlnm.Print_Area", "'计 划'!$A$1:$L$4"],
      ["_xlnm.Print_Titles", "'计 划'!$2:$2"],
    ]);
  });

  test("marked again it is the same, and cleared it has its bytes", async () => {
    const bytes = book(parts);
    const host = await marked(bytes);
    const once = text(host, SHEET);
    await mark(host);
    expect(text(host, SHEET)).toBe(once);
    await host.clearMarks("all");
    for (const part of [SHEET, BOOK]) expect(text(host, part)).toBe(readPackage(bytes).readText(part));
  });

  test("cleared after somebody has edited the copy nothing of the set-up is left", async () => {
    const host = await marked(book(parts));
    host.edit({ sheetName: "计 划", cells: [{ row: 3, column: 4, content: { kind: "number", number: 220 } }] });
    await host.clearMarks("all");
    const sheet = text(host, SHEET);
    expect(sheet).not.toMatch(/fitToPage|landscape|fitToHeight="0"/);
    expect(host.model().definedNames.filter(({ name }) => name.startsWith("_xlnm.Print"))).toEqual([]);
    expect(/paperSize="(\d+)"/.exec(sheet)?.[1]).toBe(parts?.after?.includes("paperSize") ? "9" : undefined);
    expect(/orientation="(\w+)"/.exec(sheet)?.[1]).toBe(parts?.after ? "portrait" : undefined);
  });
});

test.each([
  ["fitted", { before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' }],
  ["scaled", { after: '<pageSetup scale="80"/>' }],
  [
    "broken by hand",
    { after: '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>' },
  ],
  [
    "with an area",
    {
      names:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'计 划\'!$A$1:$F$4</definedName></definedNames>',
    },
  ],
  [
    "with rows that repeat",
    {
      names:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'计 划\'!$1:$2</definedName></definedNames>',
    },
  ],
])("a page that somebody has %s stays as it is", async (_, parts) => {
  const bytes = book(parts);
  const host = await marked(bytes);
  expect(text(host, BOOK)).toBe(readPackage(bytes).readText(BOOK));
  const said = /<sheetPr.*?<\/sheetPr>|<pageSetup[^>]*>/g;
  expect(text(host, SHEET).match(said)).toEqual((readPackage(bytes).readText(SHEET) ?? "").match(said));
});
