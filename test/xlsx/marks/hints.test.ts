/** Hints in files: only where a cell has no validation of its own, and gone to the letter. */
import { isOurHint, withHints } from "../../../src/marking";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { createXlsxHost, readPackage, type XlsxHost } from "../../../src/xlsx";
import { bookOf } from "../support/book";

const SHEET = "xl/worksheets/sheet1.xml";
const HEADER = ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）", "是否涉密"];
const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: readonly (string | number)[]): string =>
  `<row r="${number}">${cells
    .map((value, at) => {
      const reference = `${String.fromCharCode(65 + at)}${number}`;
      return typeof value === "number" ? `<c r="${reference}"><v>${value}</v></c>` : text(reference, value);
    })
    .join("")}</row>`;
const OVER = (number: number): string => row(number, [`平台&amp;${number}`, "市城管局", 110, 100, 10.01, "否"]);
const DATA = `<sheetData>${row(1, HEADER)}${OVER(2)}${OVER(3)}${row(4, ["机要系统", "市委机要局", 300, 250, 99, "是"])}</sheetData>`;
/** With what stands before and behind validations in a sheet, and with them or without. */
const book = (validations: string, extension = ""): Uint8Array =>
  bookOf({
    sheets: {
      计划: `${DATA}<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>${validations}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${extension}`,
      台账: "",
    },
  });
const LIST =
  '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="x" sqref="F2:F9"><formula1>"是,否"</formula1></dataValidation>';
const extended = (sqref: string, prompt = ""): string =>
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"${prompt} xr:uid="{1}"><x14:formula1><xm:f>台账!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

async function mark(host: XlsxHost, hints: boolean) {
  const grid = await host.readSheet("1");
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  const review = dazhouEngine.review(reading.plan, 20_600);
  const plan = dazhouEngine.marks(review, grid, "zh-CN");
  return host.applyMarks("1", hints ? withHints(plan, review, grid, "zh-CN") : plan);
}
const opened = (bytes: Uint8Array): XlsxHost => createXlsxHost(bytes, "计划.xlsx");
const xml = (host: XlsxHost): string => readPackage(host.save()).readText(SHEET) ?? "";
const before = (bytes: Uint8Array): string => readPackage(bytes).readText(SHEET) ?? "";
const hintsOn = (host: XlsxHost, sheet = 0): readonly string[] =>
  (host.model().sheets[sheet]?.dataValidations ?? [])
    .filter(({ promptTitle }) => isOurHint(promptTitle))
    .flatMap(({ ranges }) =>
      ranges.map(({ firstRow, firstColumn }) => `${String.fromCharCode(64 + firstColumn)}${firstRow}`),
    )
    .sort();

test("flagged cells get a prompt of any value, where the standard wants it, with the text as it is", async () => {
  const host = opened(book(""));
  const receipt = await mark(host, true);
  const hints = hintsOn(host);
  expect(receipt.hints).toEqual({ set: hints.length, own: 0, rest: 0 });
  expect(hints).toContain("E2");
  expect(hints.filter((cell) => cell.endsWith("4"))).toEqual([]);
  const [hint] = host.model().sheets[0]?.dataValidations ?? [];
  expect(hint).toMatchObject({ type: "none", showInputMessage: true, showErrorMessage: false, formula1: null });
  expect(hint?.prompt).toMatch(/^审查时属于：平台&2\n不符合：[^]*\n/);
  expect(xml(host)).toMatch(
    new RegExp(
      `</mergeCells>(<conditionalFormatting.*</conditionalFormatting>)<dataValidations count="${hints.length}">.*</dataValidations><pageMargins`,
    ),
  );
});

test("without hints a marked file has none, and marked so again they go", async () => {
  const host = opened(book(""));
  await mark(host, false);
  const without = xml(host);
  expect(without).not.toContain("dataValidation");
  await mark(host, true);
  expect(xml(host)).toContain("promptTitle");
  await mark(host, false);
  // The marker header goes on telling that there may be some.
  expect(xml(host).replace(";i;m", ";m")).toBe(without);
});

const BOOKS = [
  ["no validation", book("")],
  ["validations of the user's", book(`<dataValidations count="1">${LIST}</dataValidations>`)],
  [
    "validations that are not counted, with other attributes",
    book(`<dataValidations xWindow="5" yWindow="6">${LIST}</dataValidations>`),
  ],
  ["an empty list of validations", book('<dataValidations count="0"/>')],
  ["validations in the extension list", book("", extended("E2"))],
] as const;

test.each(BOOKS)(
  "a file with %s: marked with hints, marked again and cleared it is what it was, to the letter",
  async (_, bytes) => {
    const host = opened(bytes);
    await mark(host, true);
    const once = xml(host);
    await mark(host, true);
    expect(xml(host)).toBe(once);
    expect(await host.clearMarks("all")).toEqual({ sheets: ["计划"] });
    expect(xml(host)).toBe(before(bytes));
  },
);

test.each([
  [
    "a rule over part of the column",
    book(`<dataValidations count="1">${LIST.replace("F2:F9", "E1:E2 G7")}</dataValidations>`),
  ],
  [
    "a prompt alone",
    book(
      '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="填表说明" prompt="单位：万元" sqref="E2"/></dataValidations>',
    ),
  ],
  ["a rule that looks at another sheet", book("", extended("E2"))],
])("a cell with a validation of its own keeps it and gets no hint: %s", async (_, bytes) => {
  const host = opened(bytes);
  const receipt = await mark(host, true);
  expect(hintsOn(host)).not.toContain("E2");
  expect(hintsOn(host)).toContain("E3");
  expect(receipt.hints).toMatchObject({ own: 1 });
});

test("a rule that the user gave a hinted cell since stays, our words leave it", async () => {
  const prompt = ' promptTitle="计划审查提示（可清除）" prompt="审查时属于：甲&#10;…"';
  const bytes = book(
    `<dataValidations count="2"><dataValidation type="whole" showInputMessage="1"${prompt} sqref="E2"><formula1>1</formula1></dataValidation>${LIST}</dataValidations>`,
    extended("E3", prompt),
  );
  const host = opened(bytes);
  expect(await host.clearMarks("all")).toEqual({ sheets: ["计划"] });
  expect(xml(host)).toBe(before(bytes).replaceAll(prompt, ""));
});

test("hints copied to other cells and sheets are found by their title", async () => {
  const host = opened(book(""));
  await mark(host, true);
  const [hint] = host.model().sheets[0]?.dataValidations ?? [];
  host.edit({
    sheetName: "台账",
    dataValidations: {
      add: [
        {
          range: { firstRow: 2, lastRow: 30, firstColumn: 2, lastColumn: 3 },
          title: hint?.promptTitle ?? "",
          message: hint?.prompt ?? "",
        },
      ],
    },
  });
  expect(await host.clearMarks("all")).toEqual({ sheets: ["计划", "台账"] });
  expect(host.model().sheets.map(({ dataValidations }) => dataValidations)).toEqual([[], []]);
});

test("a hostile project name stays text within the attribute", async () => {
  const host = opened(
    bookOf({ sheets: { 计划: DATA.replace("平台&amp;2", "&quot;/&gt;&lt;x y=&apos;&apos;&gt;_x005F_x000D_") } }),
  );
  await mark(host, true);
  expect(host.model().sheets[0]?.dataValidations[0]?.prompt).toMatch(/^审查时属于："\/><x y=''>＿x000D_\n/);
});
