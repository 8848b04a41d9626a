import { lastRowAfter, rowAfter, type RowsToInsert } from "../../library/rows";
import { rangeAddress, parseArea } from "../../sheet";
import { Splice } from "../xml/splice";
import { childrenNamed, parseXml, prefixOf } from "../xml/tree";
import { element } from "../xml/write";
import { setAttribute } from "../patch/filters";
import { shiftCell, shiftFormula, shiftRanges } from "../../library/rowFormulas";
import { recalculatedOnOpening } from "../patch/recalculate";
import { attribute, elementTexts } from "../xml/change";

/** The workbook part: names move and grow; formulas are calculated when a program opens the file. */
export function shiftWorkbook(xml: string, sheet: string, rows: RowsToInsert, recalculate: boolean): string {
  const moved = elementTexts(xml, "definedName", (text) =>
    shiftFormula(text, rows, { sheet, isOnSheet: false, isInBody: false }),
  );
  return recalculate ? recalculatedOnOpening(moved) : moved;
}

/** A table of the sheet: its range takes the new rows in, with its filter and sorting. */
export function shiftTable(xml: string, sheet: string, rows: RowsToInsert): string {
  const table = parseXml(xml);
  const splice = new Splice(xml);
  const range = parseArea(table.attributes.get("ref") ?? "");
  if (!range) return xml;
  const move = (text: string): string => shiftRanges(text, rows);
  setAttribute(
    splice,
    table,
    "ref",
    rangeAddress({
      ...range,
      firstRow: rowAfter(rows, range.firstRow),
      lastRow: lastRowAfter(rows, range.firstRow, range.lastRow),
    }),
  );
  for (const part of [...childrenNamed(table, "autoFilter"), ...childrenNamed(table, "sortState")])
    splice.replace(part.start, part.end, attribute(xml.slice(part.start, part.end), "ref", move));
  for (const columns of childrenNamed(table, "tableColumns")) {
    const before = xml.slice(columns.start, columns.end);
    const after = ["calculatedColumnFormula", "totalsRowFormula"].reduce(
      (text, name) =>
        elementTexts(text, name, (formula) =>
          shiftFormula(formula, rows, { sheet, isOnSheet: true, isInBody: name !== "totalsRowFormula" }),
        ),
      before,
    );
    if (after !== before) splice.replace(columns.start, columns.end, after);
  }
  return splice.result();
}

/** Notes and threaded comments: the cells they belong to. */
export const shiftComments = (xml: string, rows: RowsToInsert): string =>
  attribute(xml, "ref", (reference) => shiftCell(reference, rows));

/** Shapes of notes (VML): their cell, and where they float (rows counted from 0). */
export function shiftNoteShapes(xml: string, rows: RowsToInsert): string {
  const anchored = elementTexts(xml, "Anchor", (text) => {
    const numbers = text.split(",");
    return numbers.map((each, index) => (index === 2 || index === 6 ? moveFromZero(each, rows) : each)).join(",");
  });
  return elementTexts(anchored, "Row", (text) => moveFromZero(text, rows));
}

/** Drawings: what is anchored to rows (counted from 0) moves with them. */
export const shiftDrawing = (xml: string, rows: RowsToInsert): string =>
  elementTexts(xml, "row", (text) => moveFromZero(text, rows));

/** Charts anywhere in the workbook: the ranges they show. */
export const shiftChart = (xml: string, sheet: string, rows: RowsToInsert): string =>
  elementTexts(xml, "f", (text) => shiftFormula(text, rows, { sheet, isOnSheet: false, isInBody: false }));

/** A pivot table's source. */
export function shiftPivotSource(xml: string, sheet: string, rows: RowsToInsert): string {
  return xml.replace(/<(?:\w+:)?worksheetSource\s[^>]*>/g, (source) => {
    const named = /\ssheet\s*=\s*["']([^"']*)/.exec(source)?.[1];
    return named?.toLowerCase() === sheet.toLowerCase()
      ? attribute(source, "ref", (text) => shiftRanges(text, rows))
      : source;
  });
}

/** The calculation chain: cells of the sheet by their new places, and the new ones. */
export function shiftCalcChain(xml: string, sheetId: string, rows: RowsToInsert, added: readonly string[]): string {
  const root = parseXml(xml);
  const splice = new Splice(xml);
  let sheet = "";
  for (const cell of root.children) {
    sheet = cell.attributes.get("i") ?? sheet;
    if (sheet === sheetId) setAttribute(splice, cell, "r", shiftCell(cell.attributes.get("r") ?? "", rows));
  }
  const prefix = prefixOf(xml);
  if (root.content && added.length > 0)
    splice.insert(
      root.content.end,
      added
        .map((reference) =>
          element(`${prefix}c`, [
            ["r", reference],
            ["i", sheetId],
          ]),
        )
        .join(""),
    );
  return splice.result();
}

function moveFromZero(text: string, rows: RowsToInsert): string {
  const row = Number(text);
  return Number.isInteger(row) && text.trim() !== "" ? text.replace(/\d+/, String(rowAfter(rows, row + 1) - 1)) : text;
}
