import { filterEntries, groupEntries, type Entry, type EntryFilter, type ReviewedResult } from "../../../session";
import { EXPLAINED_GROUP } from "../../../session/findings/entryFilter";
import type { ListRow } from "../../findings/listRows";

/** Key of a finding in a list over several sheets: two sheets may say the same of one project. */
export const rowKey = (sheetId: string, key: string): string => `${sheetId}:${key}`;

/** Findings of all sheets: the gravest first, what is explained last; or sheet by sheet, each with its heading. */
export function rowsOfSheets(
  results: readonly ReviewedResult[],
  filter: EntryFilter,
  bySheet: boolean,
  folded: ReadonlySet<string>,
  textOf: (entry: Entry) => string,
): readonly ListRow[] {
  const sheetOf = new Map<Entry, string>();
  const shown = results.map(({ sheetId, index }) => {
    const entries = filterEntries(index.entries, filter, textOf);
    for (const entry of entries) sheetOf.set(entry, sheetId);
    return { sheetId, entries };
  });
  let position = 0;
  const rowOf = (entry: Entry): ListRow => {
    position += 1;
    return { kind: "entry", key: rowKey(sheetOf.get(entry) ?? "", entry.key), entry, position };
  };
  const ordered = (entries: readonly Entry[]): readonly Entry[] => {
    const groups = groupEntries(entries, "none");
    return [...groups]
      .sort((a, b) => Number(a.value === EXPLAINED_GROUP) - Number(b.value === EXPLAINED_GROUP))
      .flatMap((group) => group.entries);
  };
  if (!bySheet) return ordered(shown.flatMap(({ entries }) => entries)).map(rowOf);
  return shown
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ sheetId, entries }): readonly ListRow[] => {
      const open = !folded.has(sheetId);
      const rows = ordered(entries).map(rowOf);
      return [
        { kind: "group", key: `group:${sheetId}`, value: sheetId, count: entries.length, open },
        ...(open ? rows : []),
      ];
    });
}
