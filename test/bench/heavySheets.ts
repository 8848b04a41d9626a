/** Workbooks that are heavy with what is no plan: conditional formats, formatted rows with nothing in them, empty rows. */
import { bookOf } from "../xlsx/support/book";

const STRINGS = ["序号", "项目名称", "建设单位", "总投资（万元）", "某某平台", "市某局"];
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="2"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>';
const PLAN_ROWS = 200;
const LAST_ROW = 1_048_576;

const shared = (reference: string, index: number): string => `<c r="${reference}" t="s"><v>${index}</v></c>`;
const rowsFrom = (first: number, count: number, row: (at: number) => string): string => {
  const rows: string[] = [];
  for (let at = first; at < first + count; at += 1) rows.push(row(at));
  return rows.join("");
};
const plan = (): string =>
  `<row r="1">${["A1", "B1", "C1", "D1"].map(shared).join("")}</row>${rowsFrom(
    2,
    PLAN_ROWS,
    (at) =>
      `<row r="${at}"><c r="A${at}"><v>${at - 1}</v></c>${shared(`B${at}`, 4)}${shared(`C${at}`, 5)}<c r="D${at}"><v>${at + 100}</v></c></row>`,
  )}`;

const book = (rows: string, after = ""): Uint8Array =>
  bookOf({
    sheets: { 计划: `<sheetData>${plan()}${rows}</sheetData>${after}` },
    styles: STYLES,
    strings: STRINGS.map((text) => `<si><t>${text}</t></si>`),
  });

const LETTERS = [..."ABCDEFGHIJKLMNOP"];

/** By what they are heavy with; each has a plan of 200 rows. */
export const HEAVY: Readonly<Record<string, () => Uint8Array>> = {
  "20,000 conditional formats": () =>
    book(
      "",
      rowsFrom(
        0,
        20_000,
        (at) =>
          `<conditionalFormatting sqref="D${2 + (at % PLAN_ROWS)}"><cfRule type="expression" dxfId="0" priority="${at + 1}"><formula>$D${2 + (at % PLAN_ROWS)}&gt;${at}</formula></cfRule></conditionalFormatting>`,
      ),
    ),
  "300,000 formatted rows with nothing in them": () =>
    book(
      rowsFrom(
        PLAN_ROWS + 2,
        300_000,
        (at) => `<row r="${at}">${LETTERS.map((letter) => `<c r="${letter}${at}" s="1"/>`).join("")}</row>`,
      ),
    ),
  "1,000,000 empty rows": () =>
    book(rowsFrom(PLAN_ROWS + 2, LAST_ROW - PLAN_ROWS - 1, (at) => `<row r="${at}" ht="15" customHeight="1"/>`)),
};
