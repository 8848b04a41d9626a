import { rowAfter, type RowInsertion, type RowsToInsert } from "../../library/rows";
import { columnName, rangeAddress, parseArea } from "../../sheet";
import { sectionsOf, placeFor, SHEET_ORDER, type Section } from "../patch/sections";
import { Splice } from "../xml/splice";
import { attribute, elementTexts } from "../xml/change";
import { shiftFormula, shiftRanges } from "../../library/rowFormulas";
import { moveEnds, shiftSheetData, type TemplateRow } from "./sheetData";

export interface SheetPartShift {
  /** Name of the sheet that gets rows, and whether this part is that sheet. */
  readonly sheet: string;
  readonly isOwn: boolean;
  readonly rows: RowsToInsert;
  readonly newRows: (insertion: RowInsertion, firstRow: number, template: TemplateRow) => string;
}

/** Text of a worksheet's part after rows were put into a sheet of the workbook: this one, or another it refers to. */
export function shiftSheetPart(xml: string, shift: SheetPartShift): string {
  const sections = sectionsOf(xml);
  const splice = new Splice(xml);
  const { prefix } = sections;
  for (const section of sections.list) {
    if (section.name === "sheetData") {
      if (section.content) shiftSheetData(section.content.start, section.content.end, { ...shift, splice, prefix });
      continue;
    }
    const before = xml.slice(section.start, section.end);
    const after = shiftSection(section.name, before, shift);
    if (after !== before) splice.replace(section.start, section.end, after);
  }
  if (shift.isOwn && !sections.list.some(({ name }) => name === "mergeCells")) {
    const merges = newMerges([], shift.rows);
    if (merges.length > 0) {
      const at = placeFor(sections, "mergeCells", SHEET_ORDER, (sections.list[0] as Section).start);
      splice.insert(
        at,
        `<${prefix}mergeCells count="${merges.length}">${mergesXml(merges, prefix)}</${prefix}mergeCells>`,
      );
    }
  }
  return splice.result();
}

function shiftSection(name: string, text: string, { sheet, isOwn, rows }: SheetPartShift): string {
  const formulas = (source: string, isInBody: boolean): string =>
    shiftFormulaTexts(source, rows, { sheet, isOnSheet: isOwn, isInBody });
  switch (name) {
    case "conditionalFormatting": {
      const firstRow = parseArea(/\ssqref\s*=\s*["']\s*([^\s"']*)/.exec(text)?.[1] ?? "")?.firstRow ?? 0;
      const moved = formulas(text, isOwn && rows.bodyRows.has(firstRow));
      return isOwn ? attribute(moved, "sqref", (value) => shiftRanges(value, rows)) : moved;
    }
    case "dataValidations": {
      const moved = formulas(text, isOwn);
      return isOwn ? attribute(moved, "sqref", (value) => shiftRanges(value, rows)) : moved;
    }
    case "hyperlinks": {
      const moved = attribute(text, "location", (value) =>
        shiftFormula(value, rows, { sheet, isOnSheet: isOwn, isInBody: true }),
      );
      return isOwn ? attribute(moved, "ref", (value) => moveEnds(value, rows)) : moved;
    }
    case "extLst":
      return shiftExtensions(text, sheet, isOwn, rows);
  }
  if (!isOwn) return text;
  switch (name) {
    case "dimension":
    case "autoFilter":
    case "sortState":
      return attribute(text, "ref", (value) => shiftRanges(value, rows));
    case "protectedRanges":
    case "ignoredErrors":
      return attribute(text, "sqref", (value) => shiftRanges(value, rows));
    case "mergeCells":
      return shiftMerges(text, rows);
    case "rowBreaks":
      // A break stands below the row it names.
      return text.replace(/(<(?:\w+:)?brk\s[^>]*?\bid\s*=\s*["'])(\d+)/g, (_, before: string, row: string) => {
        return `${before}${rowAfter(rows, Number(row))}`;
      });
    default:
      return text;
  }
}

/** Merged cells move; those of a template row come again in each new row, and those that the new rows bring. */
function shiftMerges(text: string, rows: RowsToInsert): string {
  const prefix = /^<([^\s>]*:)?mergeCells/.exec(text)?.[1] ?? "";
  const across = [...text.matchAll(/\sref\s*=\s*["']([^"']*)/g)].map(([, range]) => parseArea(range ?? ""));
  const added = newMerges(
    across.filter((range) => range !== null && range.firstRow === range.lastRow),
    rows,
  );
  const moved = attribute(text, "ref", (value) => moveEnds(value, rows));
  if (added.length === 0) return moved;
  const close = moved.lastIndexOf("</");
  return (moved.slice(0, close) + mergesXml(added, prefix) + moved.slice(close)).replace(
    /(\scount\s*=\s*["'])\d+/,
    (_, before: string) => `${before}${across.length + added.length}`,
  );
}

function newMerges(across: readonly ReturnType<typeof parseArea>[], rows: RowsToInsert): readonly string[] {
  return rows.insertions.flatMap((insertion) => {
    const first = rowAfter(rows, insertion.after) + 1;
    const down = insertion.merges.map(
      ({ column, first: from, last }) => `${columnName(column)}${first + from}:${columnName(column)}${first + last}`,
    );
    const again = across.flatMap((range) =>
      range && range.firstRow === insertion.template
        ? insertion.rows.map((_, index) => rangeAddress({ ...range, firstRow: first + index, lastRow: first + index }))
        : [],
    );
    return [...down, ...again];
  });
}

const mergesXml = (merges: readonly string[], prefix: string): string =>
  merges.map((range) => `<${prefix}mergeCell ref="${range}"/>`).join("");

/** What newer programs keep: conditional formats, validations, sparklines, with their formulas and ranges as elements. */
function shiftExtensions(text: string, sheet: string, isOwn: boolean, rows: RowsToInsert): string {
  const moved = elementTexts(text, "f", (value) =>
    shiftFormula(value, rows, { sheet, isOnSheet: isOwn, isInBody: isOwn }),
  );
  return isOwn ? elementTexts(moved, "sqref", (value) => shiftRanges(value, rows)) : moved;
}

/** Formulas within conditional formats and validations. */
function shiftFormulaTexts(text: string, rows: RowsToInsert, place: Parameters<typeof shiftFormula>[2]): string {
  return ["formula", "formula1", "formula2"].reduce(
    (source, name) => elementTexts(source, name, (value) => shiftFormula(value, rows, place)),
    text,
  );
}
