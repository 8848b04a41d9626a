import { FIELDS, type FieldKey } from "../fields";
import type { MappingCorrections } from "../plan/types";

/** Key under which a workbook keeps what a person said about its columns. */
export const MAPPING_KEY = "PlanReview.mapping";

/** Corrections by sheet name: names, unlike ids, are the same in Excel and in the saved file. */
export type SheetMappings = Readonly<Record<string, MappingCorrections>>;

/** What may be said of a column: a field, null = ignore it, undefined = as the reader takes it. */
export type ColumnChoice = FieldKey | null | undefined;

/** Bounds of what is taken over from a file: more than any workbook of plans has. */
const MOST_SHEETS = 200;
const MOST_COLUMNS = 500;

/** Corrections from what a workbook kept. What is unreadable there (another version, a hand in the file) is left out. */
export function readMappings(kept: unknown): SheetMappings {
  const sheets = entriesOf(kept)
    .slice(0, MOST_SHEETS)
    .map(([sheet, choices]) => {
      const known = entriesOf(choices)
        .slice(0, MOST_COLUMNS)
        .filter((entry): entry is [string, FieldKey | null] => entry[1] === null || isField(entry[1]));
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

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

const isField = (value: unknown): value is FieldKey => typeof value === "string" && Object.hasOwn(FIELDS, value);
