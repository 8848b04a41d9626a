import { parseAreas, rangeAddress, shiftAnchored } from "../../sheet";
import { elementTexts } from "../xml/change";
import { movedFormula, type Move } from "./move";

/** Elements of newer programs that hold formulas (xm:f) and the ranges they are for (xm:sqref), without their prefix. */
const ANCHORED = /<(\w+):(conditionalFormatting|dataValidation|ignoredError|sparkline)(?=[\s>])[\s\S]*?<\/\1:\2>/g;

/** What newer programs keep in a list of extensions: conditional formats, validations, sparklines. Those of no cell go. */
export function movedExtensions(text: string, move: Move, isOwn: boolean): string {
  const all = (source: string): string => elementTexts(source, "f", (formula) => movedFormula(formula, move, isOwn));
  if (!isOwn) return all(text);
  let [at, result] = [0, ""];
  for (const match of text.matchAll(ANCHORED)) {
    result += all(text.slice(at, match.index)) + movedElement(match[0], move);
    at = match.index + match[0].length;
  }
  return withoutEmpty(counted(result + all(text.slice(at))));
}

/** An element with its ranges; "" where none is left. */
function movedElement(whole: string, move: Move): string {
  const formula = (text: string): string => movedFormula(text, move, true);
  const areas = parseAreas(/<(?:\w+:)?sqref[^>]*>([^<]*)/.exec(whole)?.[1]);
  if (areas.length === 0) return elementTexts(whole, "f", formula);
  const moved = shiftAnchored(areas, [], move.shifts, move.sheet);
  if (!moved) return "";
  const withAreas = elementTexts(whole, "sqref", () => moved.areas.map(rangeAddress).join(" "));
  // What a sparkline shows is not read from where it stands.
  const isAnchored = !/^<\w+:sparkline[\s>]/.test(whole);
  return elementTexts(withAreas, "f", (text) =>
    isAnchored ? (shiftAnchored(areas, [text], move.shifts, move.sheet)?.formulas[0] ?? text) : formula(text),
  );
}

/** The number of validations that are left. */
const counted = (text: string): string =>
  text.replace(/<(\w+):dataValidations\b[\s\S]*?<\/\1:dataValidations>/g, (list: string, prefix: string) =>
    list.replace(/(\scount\s*=\s*["'])\d+/, (_, before: string) => {
      return before + String(list.split(`<${prefix}:dataValidation `).length - 1);
    }),
  );

/** Lists that lost all their elements go with the extension that holds them. */
function withoutEmpty(text: string): string {
  const lists = text.replace(
    /<((?:\w+:)?(?:conditionalFormattings|dataValidations|ignoredErrors|sparklines|sparklineGroup|sparklineGroups))(?:\s[^>]*)?>\s*<\/\1>/g,
    "",
  );
  const again = lists
    .replace(/<((?:\w+:)?ext)(?:\s[^>]*)?>\s*<\/\1>/g, "")
    .replace(/<((?:\w+:)?extLst)>\s*<\/\1>/g, "");
  return again === text ? text : withoutEmpty(again);
}
