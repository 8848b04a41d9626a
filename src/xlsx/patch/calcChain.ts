import { addressOf } from "../../sheet";
import { Splice } from "../xml/splice";
import { parseXml, prefixOf } from "../xml/tree";
import { element } from "../xml/write";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The calculation chain without cells that lost their formula (Excel calls a file damaged that names them) and with
 * those that got one. A cell without a sheet number belongs to the sheet of the cell before it (ECMA-376, 18.6.1).
 * Null when no cell would be left: such a part may not exist.
 */
export function patchCalcChain(
  xml: string,
  sheetId: string,
  removed: readonly Place[],
  added: readonly Place[],
): string | null {
  const gone = new Set(removed.map(({ row, column }) => addressOf(row, column)));
  const fresh = new Set(added.map(({ row, column }) => addressOf(row, column)));
  const root = parseXml(xml);
  const splice = new Splice(xml);
  const prefix = prefixOf(xml);
  let sheet = "";
  let fileSheet = "";
  let left = 0;
  for (const cell of root.children) {
    const stated = cell.attributes.get("i");
    sheet = stated ?? sheet;
    const reference = cell.attributes.get("r") ?? "";
    const drop = sheet === sheetId && gone.has(reference) && !fresh.has(reference);
    if (sheet === sheetId && !drop) fresh.delete(reference);
    if (drop) splice.replace(cell.start, cell.end, "");
    else {
      left += 1;
      // The cell that said which sheet follows may be gone.
      if (stated === undefined && fileSheet !== sheet)
        splice.replace(cell.start, cell.end, element(`${prefix}c`, [...cell.attributes, ["i", sheet]]));
      fileSheet = sheet;
    }
  }
  if (left + fresh.size === 0) return null;
  if (root.content)
    splice.insert(
      root.content.end,
      [...fresh]
        .map((reference) =>
          element(`${prefix}c`, [
            ["r", reference],
            ["i", sheetId],
          ]),
        )
        .join(""),
    );
  return splice.result();
}
