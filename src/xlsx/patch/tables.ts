import { HostError } from "../../host/types";
import { rangeAddress, parseArea } from "../../sheet";
import { Splice } from "../xml/splice";
import { escapeCell, unescapeCell } from "../xml/text";
import { child, childrenNamed, numberOf, parseXml, prefixOf, type XmlElement } from "../xml/tree";
import { endFilterAt, endSortingAt, setAttribute } from "./filters";
import type { TableEdit } from "./types";

/**
 * The text of a table part with columns taken off or put on at its right end: the range, that of its filter, and the
 * list of columns, and criteria for columns that leave; nothing else (ECMA-376 part 1, 18.5.1.2 and 18.5.1.3). Taking off what was put on gives the text before.
 */
export function patchTable(xml: string, { lastColumn, added }: TableEdit): string {
  const table = parseXml(xml);
  const range = parseArea(table.attributes.get("ref") ?? "");
  const columns = child(table, "tableColumns");
  if (!range || !columns?.content) throw new HostError("unreadable", "damaged: table");
  const splice = new Splice(xml);
  setAttribute(splice, table, "ref", rangeAddress({ ...range, lastColumn }));
  const filter = child(table, "autoFilter");
  const sorting = child(table, "sortState");
  if (sorting) endSortingAt(splice, sorting, lastColumn);
  const all = childrenNamed(columns, "tableColumn");
  const width = lastColumn - range.firstColumn + 1;
  const kept = all.slice(0, width - added.length);
  const [firstGone, lastGone] = [all[kept.length], all.at(-1)];
  if (filter) {
    const isOther = (place: number): boolean =>
      place >= kept.length && nameOf(all[place]) !== added[place - kept.length];
    endFilterAt(splice, filter, lastColumn, isOther);
  }
  let id = Math.max(0, ...kept.map((column) => numberOf(column, "id") ?? 0));
  const text = added
    .map(
      (name) => `<${prefixOf(xml)}tableColumn id="${(id += 1)}" name="${escapeCell(name).replace(/\n/g, "_x000a_")}"/>`,
    )
    .join("");
  const after = kept.at(-1)?.end ?? columns.content.start;
  if (firstGone && lastGone) splice.replace(firstGone.start, lastGone.end, text);
  else if (text !== "") splice.insert(after, text);
  setAttribute(splice, columns, "count", String(width));
  return splice.result();
}

/** As its header cell has it. */
const nameOf = (column: XmlElement | undefined): string | undefined =>
  column ? unescapeCell(column.attributes.get("name") ?? "") : undefined;
