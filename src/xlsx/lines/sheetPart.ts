import { parseAreas, rangeAddress, shiftAnchored, type LineAxis } from "../../sheet";
import { sectionsOf } from "../patch/sections";
import { attribute, elementTexts } from "../xml/change";
import { Splice } from "../xml/splice";
import { unescapeXml } from "../xml/text";
import { moveCells } from "./cells";
import { moveColumnsElement } from "./columns";
import { moveFilter } from "./filter";
import { movedAreas, movedCell, movedFormula, placeOfLine, type Move } from "./move";
import { withChildren } from "./children";
import { movedExtensions } from "./extensions";
import { anchorsMoved } from "./drawings";

/**
 * Text of a worksheet's part after lines were put into a sheet of the workbook or taken out: of that sheet (`isOwn`), or
 * of another whose formulas refer to it. What stood on lines that are gone, goes.
 */
export function moveSheetPart(xml: string, move: Move, isOwn: boolean): string {
  const sections = sectionsOf(xml);
  const splice = new Splice(xml);
  const { prefix } = sections;
  for (const { name, start, end, content } of sections.list) {
    if (name === "sheetData") {
      if (content) moveCells(content.start, content.end, { ...move, splice, prefix, isOwn });
      continue;
    }
    const before = xml.slice(start, end);
    const after = (isOwn ? ownSection : otherSection)(name, before, prefix, move);
    if (after !== before) splice.replace(start, end, after);
  }
  return splice.result();
}

/** A section of another sheet: only its formulas may refer to the lines. */
function otherSection(name: string, text: string, prefix: string, move: Move): string {
  const formula = (source: string): string => movedFormula(source, move, false);
  switch (name) {
    case "conditionalFormatting":
    case "dataValidations":
      return ["formula", "formula1", "formula2"].reduce((at, element) => elementTexts(at, element, formula), text);
    case "hyperlinks":
      return attribute(text, "location", formula);
    case "extLst":
      return movedExtensions(text, move, false);
    default:
      return text;
  }
}

function ownSection(name: string, text: string, prefix: string, move: Move): string {
  const areas = (list: string): string => movedAreas(list, move);
  switch (name) {
    case "dimension":
      return attribute(text, "ref", (value) => areas(value) || "A1");
    case "sheetViews":
      return movedViews(text, prefix, move);
    case "cols":
      return moveColumnsElement(text, prefix, move);
    case "protectedRanges":
    case "ignoredErrors":
      return withChildren(text, prefix, (child) => emptied(attribute(child, "sqref", areas), "sqref"));
    case "scenarios":
      return attribute(attribute(text, "sqref", areas), "r", (value) => movedCell(value, move) ?? value);
    case "autoFilter":
    case "sortState":
      return moveFilter(text, prefix, move);
    case "mergeCells":
      return withChildren(text, prefix, (child) => {
        const moved = attribute(child, "ref", areas);
        return /\sref\s*=\s*["'][^"']*:/.test(moved) ? moved : "";
      });
    case "conditionalFormatting":
      return movedRule(text, move);
    case "dataValidations":
      return withChildren(text, prefix, (child) => movedRule(child, move));
    case "hyperlinks":
      return withChildren(text, prefix, (child) =>
        emptied(
          attribute(attribute(child, "ref", areas), "location", (value) => movedFormula(value, move, true)),
          "ref",
        ),
      );
    case "rowBreaks":
    case "colBreaks":
      return movedBreaks(text, prefix, name === "rowBreaks" ? "row" : "column", move);
    case "cellWatches":
      return withChildren(text, prefix, (child) =>
        emptied(
          attribute(child, "r", (value) => movedCell(value, move) ?? ""),
          "r",
        ),
      );
    case "oleObjects":
    case "controls":
    case "mc:AlternateContent":
      return anchorsMoved(text, move);
    case "customSheetViews":
      return movedCustomViews(text, move);
    case "extLst":
      return movedExtensions(text, move, true);
    default:
      return text;
  }
}

/** Nothing where an attribute that says what an element is about has become empty. */
const emptied = (child: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:""|'')`).test(child) ? "" : child;

/** A conditional format or a validation: its ranges, and its formulas as they are read from the first cell. */
function movedRule(text: string, { shifts, sheet }: Move): string {
  const sqref = unescapeXml(/\ssqref\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? "");
  const areas = parseAreas(sqref);
  if (areas.length === 0) return text;
  const to = (formula: string): string | null => shiftAnchored(areas, [formula], shifts, sheet)?.formulas[0] ?? null;
  const moved = shiftAnchored(areas, [], shifts, sheet);
  if (!moved) return "";
  const list = moved.areas.map(rangeAddress).join(" ");
  return ["formula", "formula1", "formula2"].reduce(
    (at, element) => elementTexts(at, element, (formula) => to(formula) ?? formula),
    list === areas.map(rangeAddress).join(" ") ? text : attribute(text, "sqref", () => list),
  );
}

/** A break stands behind the line it names; one before the first line is none. */
function movedBreaks(text: string, prefix: string, axis: LineAxis, move: Move): string {
  const seen = new Set<number>();
  const moved = withChildren(text, prefix, (child) => {
    const line = Number(/\sid\s*=\s*["'](\d+)/.exec(child)?.[1] ?? 0);
    const id = placeOfLine(line + 1, axis, move) - 1;
    if (id < 1 || seen.has(id)) return "";
    seen.add(id);
    return id === line ? child : child.replace(/(\sid\s*=\s*["'])\d+/, `$1${id}`);
  });
  return moved.replace(/(\smanualBreakCount\s*=\s*["'])\d+/, (_, before: string) => {
    return before + String([...moved.matchAll(/\sman\s*=\s*["'](?:1|true)/g)].length);
  });
}

/** What is selected and where the view begins. Cells that are gone give way to the first cell. */
function movedViews(text: string, prefix: string, move: Move): string {
  const cell = (value: string): string => movedCell(value, move) ?? "A1";
  const selected = attribute(text, "sqref", (value) => movedAreas(value, move) || "A1");
  return ["activeCell", "topLeftCell"].reduce((at, name) => attribute(at, name, cell), selected);
}

/** Views that people keep beside the usual one, each with its own selection, breaks and filter. */
function movedCustomViews(text: string, move: Move): string {
  const areas = (value: string): string => movedAreas(value, move) || "A1";
  const views = movedViews(text, "", move);
  return attribute(views, "ref", areas).replace(
    /<((?:\w+:)?)(rowBreaks|colBreaks)\b[\s\S]*?<\/\1\2>/g,
    (breaks, prefix: string, name: string) =>
      movedBreaks(breaks, prefix, name === "rowBreaks" ? "row" : "column", move),
  );
}
