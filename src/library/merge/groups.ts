/** Rows that were sent, put together by what they mean. */
import { valueAt } from "../../sheet";
import { codeKey } from "../match";
import { identityOf, type SentProject } from "./sentProjects";

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** 1, 2, 3 down a sheet is a count of rows under the name of a code. */
export function isCount(codes: readonly string[]): boolean {
  const said = codes.map(codeKey).filter((code) => code !== "");
  return said.length > 0 && said.every((code, index) => /^\d{1,4}$/.test(code) && Number(code) === index + 1);
}

/** Rows that mean one project, together. */
export function projectGroups(rows: readonly SentProject[]): readonly (readonly SentProject[])[] {
  const byKey = new Map<string, SentProject[]>();
  const groups = new Set<SentProject[]>();
  for (const row of rows) {
    const code = codeKey(row.match.code);
    const keys = [...(code === "" ? [] : [`c${code}`]), `n${identityOf(row)}`];
    const found = [...new Set(keys.map((key) => byKey.get(key)).filter((group) => group !== undefined))];
    const group = found[0] ?? [];
    for (const other of found.slice(1)) {
      group.push(...other);
      groups.delete(other);
    }
    group.push(row);
    groups.add(group);
    for (const each of group)
      for (const key of [
        ...(codeKey(each.match.code) === "" ? [] : [`c${codeKey(each.match.code)}`]),
        `n${identityOf(each)}`,
      ])
        byKey.set(key, group);
  }
  return [...groups];
}

/** What a row holds, as one text, so that the choice between two that say the same does not hang on their order. */
export const wordsOf = ({ sent, project, columns }: SentProject): string =>
  JSON.stringify(columns.pairs.map(({ from, field }) => [field, valueAt(sent.grid, project.row, from.column)]).sort());
