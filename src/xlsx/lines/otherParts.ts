import { parseArea, shiftLine, shiftReferences, unquoted } from "../../sheet";
import { rewriteCalcChain } from "../patch/calcChain";
import { setAttribute } from "../patch/filters";
import { attribute, elementTexts } from "../xml/change";
import { Splice } from "../xml/splice";
import { escapeXml } from "../xml/text";
import { child, childrenNamed, deepNamed, parseXml } from "../xml/tree";
import { movedAreas, movedCell, movedFormula, type Move } from "./move";

/** Names that list areas: one whose cells are gone leaves the list, and the name goes with the last. */
const LISTS = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract)$/i;

/** The workbook part: its names. Those that Excel keeps for a sheet go with the cells that they name. */
export function moveNames(xml: string, { sheet, shifts }: Move): string {
  const list = child(parseXml(xml), "definedNames");
  const names = childrenNamed(list, "definedName");
  if (!list || names.length === 0) return xml;
  const splice = new Splice(xml);
  let left = names.length;
  for (const { attributes, content, text, start, end } of names) {
    const name = attributes.get("name") ?? "";
    const follow = (formula: string): string =>
      shiftReferences(formula, shifts, { sheet, isOnSheet: false, isName: true });
    const moved = LISTS.test(name)
      ? partsOf(text)
          .map(follow)
          .filter((part) => !part.endsWith("#REF!"))
          .join(",")
      : follow(text);
    const isGone = moved === "" || (name === "_xlnm._FilterDatabase" && losesHeader(text, { sheet, shifts }));
    if (isGone && text !== "") {
      splice.replace(start, end, "");
      left -= 1;
    } else if (content && moved !== text) splice.replace(content.start, content.end, escapeXml(moved));
  }
  if (left > 0) return splice.result();
  const whole = new Splice(xml);
  whole.replace(list.start, list.end, "");
  return whole.result();
}

/** The areas of a list, apart. A comma within quotes belongs to the name of a sheet. */
const partsOf = (formula: string): readonly string[] => formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

/** Whether the first row of the range that a name of the moved sheet names is gone. */
function losesHeader(formula: string, { sheet, shifts }: Move): boolean {
  const at = formula.lastIndexOf("!");
  const area = parseArea(formula.slice(at + 1));
  const isOnSheet = unquoted(formula.slice(0, at)).toLowerCase() === sheet.toLowerCase();
  return isOnSheet && area !== null && shiftLine(area.firstRow, "row", shifts) === null;
}

/** Notes and threaded comments: they go with their cells. */
export function moveComments(xml: string, move: Move): string {
  const root = parseXml(xml);
  const splice = new Splice(xml);
  for (const comment of [...deepNamed(root, "comment"), ...childrenNamed(root, "threadedComment")]) {
    const reference = comment.attributes.get("ref") ?? "";
    const moved = movedCell(reference, move);
    if (moved === null) splice.replace(comment.start, comment.end, "");
    else if (moved !== reference) setAttribute(splice, comment, "ref", moved);
  }
  return splice.result();
}

/** Charts anywhere in the workbook: the ranges they show. */
export const moveChart = (xml: string, move: Move): string =>
  elementTexts(xml, "f", (text) => movedFormula(text, move, false));

/** A pivot table's source, where it lies on the sheet. */
export const movePivotSource = (xml: string, move: Move): string =>
  xml.replace(/<(?:\w+:)?worksheetSource\s[^>]*>/g, (source) => {
    const named = parseXml(source.replace(/\/?>$/, "/>")).attributes.get("sheet");
    return named?.toLowerCase() === move.sheet.toLowerCase()
      ? attribute(source, "ref", (text) => movedAreas(text, move) || text)
      : source;
  });

/** A pivot table that stands on the sheet. */
export const movePivotTable = (xml: string, move: Move): string =>
  xml.replace(/<(?:\w+:)?location\s[^>]*>/, (location) =>
    attribute(location, "ref", (text) => movedAreas(text, move) || text),
  );

/** A form control: the cells it writes to and lists from. */
export const moveControl = (xml: string, move: Move, isOnSheet: boolean): string =>
  ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"].reduce(
    (text, name) => attribute(text, name, (formula) => movedFormula(formula, move, isOnSheet)),
    xml,
  );

/** The calculation chain: cells by their new places, without those that are gone; "" where none is left. */
export const moveCalcChain = (xml: string, sheetId: string, move: Move): string =>
  rewriteCalcChain(xml, sheetId, (reference) => movedCell(reference, move)) ?? "";
