import * as v from "valibot";
import { FIELDS, type FieldKey } from "../fields";
import type { MappingCorrections } from "../plan/types";
import { entriesOf, notTold, readBy, type OnLost } from "./read";

/** Key under which a workbook keeps what a person said about its columns. */
export const MAPPING_KEY = "PlanReview.mapping";

/** Corrections by sheet name: names, unlike ids, are the same in Excel and in the saved file. */
export type SheetMappings = Readonly<Record<string, MappingCorrections>>;

/** What may be said of a column: a field, null = ignore it, undefined = as the reader takes it. */
export type ColumnChoice = FieldKey | null | undefined;

/** Bounds of what is taken over from a file: more than any workbook of plans has. */
const MOST_SHEETS = 200;
const MOST_COLUMNS = 500;

const choice = v.nullable(v.custom<FieldKey>((value) => typeof value === "string" && Object.hasOwn(FIELDS, value)));

/** Corrections from what a workbook kept; what cannot be read there is told and left out. */
export function readMappings(kept: unknown, onLost: OnLost = notTold): SheetMappings {
  const sheets = entriesOf(kept, MOST_SHEETS, onLost).map(([sheet, choices]) => {
    const known = entriesOf(choices, MOST_COLUMNS, onLost).flatMap(([header, chosen]) => {
      const field = readBy(choice, chosen, onLost);
      return field !== null || chosen === null ? [[header, field] as const] : [];
    });
    return [sheet, Object.fromEntries(known)] as const;
  });
  return Object.fromEntries(sheets.filter(([, choices]) => Object.keys(choices).length > 0));
}

/** Corrections of one sheet; undefined if there are none. */
export function correctionsOf(mappings: SheetMappings, sheetName: string): MappingCorrections | undefined {
  return Object.hasOwn(mappings, sheetName) ? mappings[sheetName] : undefined;
}

/** The same with one header placed differently. */
export function withChoice(
  mappings: SheetMappings,
  sheetName: string,
  header: string,
  choice: ColumnChoice,
): SheetMappings {
  const others = Object.entries(correctionsOf(mappings, sheetName) ?? {}).filter(([key]) => key !== header);
  return withCorrections(
    mappings,
    sheetName,
    Object.fromEntries(choice === undefined ? others : [...others, [header, choice] as const]),
  );
}

/** The same with all corrections of one sheet replaced; none takes the sheet out. */
export function withCorrections(
  mappings: SheetMappings,
  sheetName: string,
  corrections: MappingCorrections,
): SheetMappings {
  const others = Object.entries(mappings).filter(([name]) => name !== sheetName);
  return Object.fromEntries(
    Object.keys(corrections).length > 0 ? [...others, [sheetName, corrections] as const] : others,
  );
}

/** Corrections follow sheets that were renamed; null if none was. `names`: old name to new. */
export function withRenamed(mappings: SheetMappings, names: ReadonlyMap<string, string>): SheetMappings | null {
  const moved = [...names].filter(([from, to]) => correctionsOf(mappings, from) && !correctionsOf(mappings, to));
  if (moved.length === 0) return null;
  return moved.reduce(
    (now, [from, to]) => withCorrections(withCorrections(now, to, correctionsOf(mappings, from) ?? {}), from, {}),
    mappings,
  );
}
