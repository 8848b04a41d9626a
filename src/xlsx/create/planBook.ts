/** create/: a new workbook, put together part by part. This file: one that holds the empty sheet of a plan. */
import { strToU8, zipSync } from "fflate";
import type { Check, PlanColumn, PlanSheetContent } from "../../library/planSheet";
import { addressOf, columnName, rangeAddress } from "../../sheet";
import { cellXml } from "../patch/cellXml";
import { MAIN } from "../patch/parts";
import { escapeXml } from "../xml/text";
import { element } from "../xml/write";
import { Looks, type Look } from "./styles";

const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A4 in the file format's list of papers. */
const A4 = 9;
/** Serial numbers of 2000-01-01 and 2100-12-31: between them a date of a plan is no slip of the keyboard. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_415];
/** Characters that a page takes in width and can still be read. */
const PAGE_WIDTH = 170;
const GREATEST = 1_000_000_000_000;

/** A workbook with one sheet, as bytes of an .xlsx file. */
export function planBook(content: PlanSheetContent): Uint8Array {
  const looks = new Looks();
  const sheet = sheetXml(content, looks);
  const quoted = `'${content.name.replaceAll("'", "''")}'`;
  const titles = `${quoted}!$A:$${columnName(frozenColumns(content))},${quoted}!$${content.headerRow}:$${content.headerRow + 1}`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${element("sheet", [
      ["name", content.name],
      ["sheetId", 1],
      ["r:id", "rId1"],
    ])}</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(titles)}</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": looks.xml(),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 1),
  });
}

/** Up to the project's name: these columns stay in sight, and are printed on every page. */
const frozenColumns = ({ columns }: PlanSheetContent): number => columns.findIndex(({ field }) => field === "name") + 1;

function sheetXml(content: PlanSheetContent, looks: Looks): string {
  const { columns, firstRow, lastRow, footer } = content;
  const frozen = frozenColumns(content);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const pane = element("pane", [
    ["xSplit", frozen],
    ["ySplit", firstRow - 1],
    ["topLeftCell", addressOf(firstRow, frozen + 1)],
    ["activePane", "bottomRight"],
    ["state", "frozen"],
  ]);
  const cols = columns.map(({ width }, index) =>
    element("col", [
      ["min", index + 1],
      ["max", index + 1],
      ["width", width + 0.71],
      ["customWidth", 1],
    ]),
  );
  const merges = mergesOf(content);
  const checks = columns.map((column, index) => checkXml(column, columnName(index + 1), content)).filter(Boolean);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${element("dimension", [["ref", `A1:${addressOf(lastRow, columns.length)}`]])}` +
    `<sheetViews><sheetView workbookViewId="0">${pane}${element("selection", [
      ["pane", "bottomRight"],
      ["activeCell", addressOf(firstRow, frozen + 1)],
      ["sqref", addressOf(firstRow, frozen + 1)],
    ])}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join("")}</cols><sheetData>${rowsXml(content, looks)}</sheetData>` +
    element(
      "mergeCells",
      [["count", merges.length]],
      merges.map((ref) => element("mergeCell", [["ref", ref]])).join(""),
    ) +
    element("dataValidations", [["count", checks.length]], checks.join("")) +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    element("pageSetup", [
      ["paperSize", A4],
      ["fitToWidth", Math.ceil(width / PAGE_WIDTH)],
      ["fitToHeight", 0],
      ["orientation", "landscape"],
    ]) +
    `<headerFooter><oddFooter>${escapeXml(`&C${footer}`)}</oddFooter></headerFooter></worksheet>`
  );
}

/** Title and notes over all columns; a group over its columns; a header without a group of its own over both rows. */
function mergesOf(content: PlanSheetContent): readonly string[] {
  const { columns, headerRow, notes } = content;
  const over = (row: number, first: number, last: number): string =>
    rangeAddress({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last });
  const groups: string[] = [];
  for (let from = 0; from < columns.length;) {
    let to = from;
    const group = columns[from]?.group ?? null;
    while (group !== null && columns[to + 1]?.group === group) to += 1;
    if (to > from) groups.push(over(headerRow, from + 1, to + 1));
    if (group === null) groups.push(`${addressOf(headerRow, from + 1)}:${addressOf(headerRow + 1, from + 1)}`);
    from = to + 1;
  }
  return [
    over(1, 1, columns.length),
    over(2, 1, frozenColumns(content)),
    ...notes.slice(1).map((_, index) => over(3 + index, 1, columns.length)),
    ...groups,
  ];
}

const GROUP: Look = { bold: true, fill: "#D9E1F2", horizontal: "center", bordered: true };
const HEADER: Look = { bold: true, fill: "#EDF2FA", horizontal: "center", wrap: true, bordered: true };

function rowsXml(content: PlanSheetContent, looks: Looks): string {
  const { columns, headerRow, firstRow, lastRow, examples } = content;
  const cells = (row: number, texts: readonly (string | number | null)[], lookOf: (column: number) => Look): string =>
    texts
      .map((value, index) =>
        cellXml("", {
          reference: addressOf(row, index + 1),
          style: looks.index(lookOf(index)),
          content:
            value === null
              ? { kind: "blank" }
              : typeof value === "number"
                ? { kind: "number", number: value }
                : { kind: "text", text: value },
        }),
      )
      .join("");
  const row = (number: number, height: number | null, inner: string): string =>
    element(
      "row",
      [
        ["r", number],
        ["ht", height],
        ["customHeight", height === null ? null : 1],
      ],
      inner,
    );
  const line = (texts: readonly string[]): (string | null)[] => columns.map((_, index) => texts[index] || null);
  const frozen = frozenColumns(content);
  const [sender = "", ...notes] = content.notes;
  const second = line([sender]);
  second[frozen] = content.unitNote;
  const groups = columns.map(({ group, header }, index) =>
    group === null ? header : columns[index - 1]?.group === group ? null : group,
  );
  const rows = [
    row(
      1,
      30,
      cells(1, line([content.title]), () => ({ bold: true, size: 16, horizontal: "left" })),
    ),
    row(
      2,
      20,
      cells(2, second, (index) => ({ horizontal: index < frozen ? "left" : "center" })),
    ),
    ...notes.map((note, index) =>
      row(
        3 + index,
        20,
        cells(3 + index, line([note]), () => ({ color: "#7F7F7F", horizontal: "left" })),
      ),
    ),
    row(
      headerRow,
      22,
      cells(headerRow, groups, () => GROUP),
    ),
    row(
      headerRow + 1,
      34,
      cells(
        headerRow + 1,
        columns.map(({ header }) => header),
        () => HEADER,
      ),
    ),
  ];
  for (let at = firstRow; at <= lastRow; at += 1) {
    const example = examples[at - firstRow];
    rows.push(
      row(
        at,
        example ? 30 : null,
        cells(at, example ?? columns.map(() => null), (index) => bodyLook(columns[index], example !== undefined)),
      ),
    );
  }
  return rows.join("");
}

function bodyLook(column: PlanColumn | undefined, isExample: boolean): Look {
  return {
    numberFormat: column?.numberFormat,
    horizontal: column?.horizontal,
    wrap: column?.horizontal === "left",
    bordered: true,
    ...(isExample ? { italic: true, color: "#7F7F7F" } : {}),
  };
}

/** A validation of a column's cells; a hint alone where nothing is checked. */
function checkXml(column: PlanColumn, letters: string, { firstRow, lastRow, hintTitle }: PlanSheetContent): string {
  const { check, hint, refusal, mayStay } = column;
  if (!check && hint === "") return "";
  const { type, operator, formulas } = check ? ruleOf(check) : { type: null, operator: null, formulas: [] };
  return element(
    "dataValidation",
    [
      ["type", type],
      ["errorStyle", check && mayStay ? "warning" : null],
      ["operator", operator],
      ["allowBlank", 1],
      ["showInputMessage", hint === "" ? null : 1],
      ["showErrorMessage", check ? 1 : null],
      ["errorTitle", check ? hintTitle : null],
      ["error", check ? refusal : null],
      ["promptTitle", hint === "" ? null : column.header],
      ["prompt", hint === "" ? null : hint],
      ["sqref", `${letters}${firstRow}:${letters}${lastRow}`],
    ],
    formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`).join(""),
  );
}

function ruleOf(check: Check): { type: string; operator: string | null; formulas: readonly string[] } {
  switch (check.kind) {
    case "list":
      return { type: "list", operator: null, formulas: [`"${check.options.join(",")}"`] };
    case "date":
      return { type: "date", operator: null, formulas: [String(FIRST_DAY), String(LAST_DAY)] };
    case "number":
      if (check.limit !== null) return { type: "custom", operator: null, formulas: [check.limit] };
      return { type: "decimal", operator: null, formulas: [String(check.least ?? -GREATEST), String(GREATEST)] };
  }
}
