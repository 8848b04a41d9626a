/** create/: a new workbook, put together part by part. This file: one that holds the empty sheet of a plan. */
import { strToU8, zipSync } from "fflate";
import type { PlanSheetContent } from "../../library/planSheet";
import { addressOf, columnName, rangeAddress } from "../../sheet";
import { cellXml } from "../patch/cellXml";
import { MAIN } from "../patch/parts";
import { validationXml } from "../patch/newSheet";
import type { CellContent } from "../patch/types";
import { escapeXml } from "../xml/text";
import { element } from "../xml/write";
import { frozenColumns, planChecks, planMerges, planPages, planRows } from "./planRows";
import { Looks } from "./styles";

const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A4 in the file format's list of papers. */
const A4 = 9;
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

function sheetXml(content: PlanSheetContent, looks: Looks): string {
  const { columns, firstRow, lastRow, footer } = content;
  const frozen = frozenColumns(content);
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
  const merges = planMerges(content);
  const checks = planChecks(content).map(validationXml);
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
      merges.map((range) => element("mergeCell", [["ref", rangeAddress(range)]])).join(""),
    ) +
    element("dataValidations", [["count", checks.length]], checks.join("")) +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    element("pageSetup", [
      ["paperSize", A4],
      ["fitToWidth", planPages(content)],
      ["fitToHeight", 0],
      ["orientation", "landscape"],
    ]) +
    `<headerFooter><oddFooter>${escapeXml(`&C${footer}`)}</oddFooter></headerFooter></worksheet>`
  );
}

function rowsXml(content: PlanSheetContent, looks: Looks): string {
  return planRows(content)
    .map(({ row, height, values, lookOf }) =>
      element(
        "row",
        [
          ["r", row],
          ["ht", height],
          ["customHeight", height === null ? null : 1],
        ],
        values
          .map((value, index) =>
            cellXml("", {
              reference: addressOf(row, index + 1),
              style: looks.index(lookOf(index)),
              content: contentOf(value),
            }),
          )
          .join(""),
      ),
    )
    .join("");
}

/** What a cell of a new sheet holds. */
export const contentOf = (value: string | number | null): Exclude<CellContent, { kind: "keep" }> =>
  value === null
    ? { kind: "blank" }
    : typeof value === "number"
      ? { kind: "number", number: value }
      : { kind: "text", text: value };
