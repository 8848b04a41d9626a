/** Clearing a file gives back what a person had taken in around the plan in Excel: the filter, the print area. */
import type { ResultChoice } from "../../../src/marking";
import { decodeMarkerHeader, encodeMarkerHeader } from "../../../src/sheet";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { createXlsxHost, readPackage, type XlsxHost } from "../../../src/xlsx";
import { bookOf } from "../support/book";

const HEADER = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"];
const ROWS = [
  [1, "政务云平台", "市数据局", 210, 200, 0],
  [2, "智慧城管", "市城管局", 110, 100, 10.01],
  [3, "智慧停车", "市城管局", 90, 80, 0],
];
const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

const cell = (value: string | number, row: number, column: number): string => {
  const place = `r="${String.fromCharCode(65 + column)}${row}"`;
  return typeof value === "number"
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
};
const DATA = [HEADER, ...ROWS]
  .map((cells, at) => `<row r="${at + 1}">${cells.map((value, column) => cell(value, at + 1, column)).join("")}</row>`)
  .join("");
const filterName = (last: string): string =>
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'计 划'!$A$1:$${last}$4</definedName>`;
const areaName = (area: string): string =>
  `<definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName>`;

const plain = (
  filter = '<autoFilter ref="A1:F4"/>',
  names = `<definedNames>${filterName("F")}<definedName name="合计">'计 划'!$D$2</definedName></definedNames>`,
): Uint8Array => bookOf({ sheets: { "计 划": `<sheetData>${DATA}</sheetData>${filter}` }, afterSheets: names });

async function mark(host: XlsxHost, columns: ResultChoice | null = null): Promise<void> {
  const grid = await host.readSheet("1");
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  await host.applyMarks("1", dazhouEngine.marks(dazhouEngine.review(reading.plan, 20_600), grid, "zh-CN", columns));
}

/** What Excel and the pane make of a marked file when a person asks for it: the note in the marker header, and `change`. */
async function takenIn(
  bytes: Uint8Array,
  note: { filter?: number; printArea?: true },
  change: (sheet: string, book: string) => readonly [string, string],
): Promise<XlsxHost> {
  const first = createXlsxHost(bytes, "计划.xlsx");
  await mark(first);
  const sheet = first.model().sheets[0];
  const header = sheet?.rows[0]?.cells.at(-1);
  const state = decodeMarkerHeader(header?.value ?? null);
  if (!header || !state) throw new Error("no marker header");
  first.edit({
    sheetName: "计 划",
    cells: [
      { row: 1, column: header.column, content: { kind: "text", text: encodeMarkerHeader({ ...state, ...note }) } },
    ],
  });
  const pkg = readPackage(first.save());
  const [sheetXml, bookXml] = change(pkg.readText(SHEET) ?? "", pkg.readText(BOOK) ?? "");
  pkg.writeText(SHEET, sheetXml);
  pkg.writeText(BOOK, bookXml);
  return createXlsxHost(pkg.save(), "计划.xlsx");
}

const text = (host: XlsxHost, part: string): string => readPackage(host.save()).readText(part) ?? "";
const extended =
  (inside = ""): Parameters<typeof takenIn>[2] =>
  (sheet, book) => [
    sheet.replace('<autoFilter ref="A1:F4"/>', `<autoFilter ref="A1:M4">${inside}</autoFilter>`),
    book.replace("$F$4", "$M$4"),
  ];

describe("the filter that was extended over the result columns", () => {
  test("ends where it ended, and so does the name that Excel keeps for it; other names stay to the letter", async () => {
    const before = createXlsxHost(plain(), "计划.xlsx");
    const host = await takenIn(plain(), { filter: 7 }, extended());
    expect(host.model().sheets[0]?.autoFilter?.lastColumn).toBe(13);
    expect(await host.clearMarks("all")).toEqual({ sheets: ["计 划"] });
    expect(text(host, BOOK)).toBe(text(before, BOOK));
    expect(text(host, SHEET)).toContain('<autoFilter ref="A1:F4">');
  });

  test("criteria by result columns go and the rows they hid are shown; Excel calls a file damaged whose filter reaches too far", async () => {
    const host = await takenIn(plain(), { filter: 7 }, (sheet, book) => {
      const [changed, named] = extended(
        '<filterColumn colId="6"><filters><filter val="不符合"/></filters></filterColumn><sortState ref="A2:M4"><sortCondition ref="G2:G4"/></sortState>',
      )(sheet, book);
      return [changed.replace('<row r="2"', '<row r="2" hidden="1"'), named];
    });
    await host.clearMarks("all");
    expect(text(host, SHEET)).toContain('<autoFilter ref="A1:F4"></autoFilter>');
    expect(host.model().sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, false, false, false]);
  });

  test("criteria and sorting by the user's columns stay, with the rows they hide", async () => {
    const own = '<filterColumn colId="2"><filters><filter val="市城管局"/></filters></filterColumn>';
    const host = await takenIn(plain(), { filter: 7 }, (sheet, book) => {
      const [changed, named] = extended(
        `${own}<filterColumn colId="7"><filters blank="1"/></filterColumn><sortState ref="A2:M4"><sortCondition ref="C2:C4"/></sortState>`,
      )(sheet, book);
      return [changed.replace('<row r="2"', '<row r="2" hidden="1"'), named];
    });
    await host.clearMarks("all");
    expect(text(host, SHEET)).toContain(
      `<autoFilter ref="A1:F4">${own}<filterColumn colId="7">`.replace(
        '<filterColumn colId="7">',
        '<sortState ref="A2:F4"><sortCondition ref="C2:C4"/></sortState></autoFilter>',
      ),
    );
    expect(host.model().sheets[0]?.rows[1]?.hidden).toBe(true);
  });

  test("one that a person has changed since then is left alone", async () => {
    const host = await takenIn(plain(), { filter: 7 }, (sheet, book) => [
      sheet.replace('ref="A1:F4"', 'ref="A1:K4"'),
      book,
    ]);
    await host.clearMarks("all");
    expect(text(host, SHEET)).toContain('<autoFilter ref="A1:K4"/>');
  });

  test("marked again in the same place it stays extended; with other result columns it is given back, and the note goes", async () => {
    const host = await takenIn(plain(), { filter: 7 }, extended());
    await mark(host);
    expect(host.model().sheets[0]?.autoFilter?.lastColumn).toBe(13);
    await mark(host, ["tier"]);
    expect(host.model().sheets[0]?.autoFilter?.lastColumn).toBe(6);
    expect(decodeMarkerHeader(host.model().sheets[0]?.rows[0]?.cells.at(-1)?.value ?? null)?.filter).toBeUndefined();
  });
});

/** A page that somebody scaled is not set up by marking. */
const SCALED = '<pageSetup scale="80"/>';

describe("the print area that was set without the result columns", () => {
  const names =
    (area: string): Parameters<typeof takenIn>[2] =>
    (sheet, book) => [sheet, book.replace("</workbook>", `<definedNames>${areaName(area)}</definedNames></workbook>`)];

  test("goes, and with it the list of names when it was the only one", async () => {
    const before = createXlsxHost(plain("", ""), "计划.xlsx");
    const host = await takenIn(plain(SCALED, ""), { printArea: true }, names("'计 划'!$A$1:$F$4"));
    await host.clearMarks("all");
    expect(text(host, BOOK)).toBe(text(before, BOOK));
  });

  test.each(["'计 划'!$A$1:$D$4", "'计 划'!$A$1:$F$4,'计 划'!$A$9:$F$12", "OFFSET('计 划'!$A$1,0,0,4,6)"])(
    "another one (%s) is the user's and stays",
    async (area) => {
      const host = await takenIn(plain(SCALED, ""), { printArea: true }, names(area));
      await host.clearMarks("all");
      expect(text(host, BOOK)).toContain(areaName(area));
    },
  );

  test("one that nobody set through the pane stays, though it ends beside the results", async () => {
    const host = await takenIn(plain(SCALED, ""), {}, names("'计 划'!$A$1:$F$4"));
    await host.clearMarks("all");
    expect(text(host, BOOK)).toContain("_xlnm.Print_Area");
  });
});
