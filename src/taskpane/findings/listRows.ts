import type { Entry, EntryGroup, GroupBy } from "../../session";

/** One row of the virtual list. */
export type ListRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly value: string;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: "entry"; readonly key: string; readonly entry: Entry; readonly position: number };

/** Groups and their entries in one flat list, folded groups without their entries. An unnamed group has no heading where it is the only one or nothing is grouped. */
export function listRows(groups: readonly EntryGroup[], folded: ReadonlySet<string>, by: GroupBy): readonly ListRow[] {
  const rows: ListRow[] = [];
  const headed = !(groups.length === 1 && groups[0]?.value === "");
  let position = 0;
  for (const { value, entries } of groups) {
    const isHeaded = headed && !(by === "none" && value === "");
    const open = !isHeaded || !folded.has(value);
    if (isHeaded) rows.push({ kind: "group", key: `group:${value}`, value, count: entries.length, open });
    for (const entry of entries) {
      position += 1;
      if (open) rows.push({ kind: "entry", key: entry.key, entry, position });
    }
  }
  return rows;
}

/** The entry `step` places after (or before) the one with `key` among the rows that are open; the first or last one without `key`. */
export function neighbour(rows: readonly ListRow[], key: string | null, step: 1 | -1): Entry | null {
  const entries = rows.flatMap((row) => (row.kind === "entry" ? [row.entry] : []));
  const at = entries.findIndex((entry) => entry.key === key);
  if (at < 0) return (step === 1 ? entries[0] : entries[entries.length - 1]) ?? null;
  return entries[at + step] ?? null;
}
