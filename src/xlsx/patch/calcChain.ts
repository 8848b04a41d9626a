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
 * those that got one. Null when no cell would be left: such a part may not exist.
 */
export function patchCalcChain(
  xml: string,
  sheetId: string,
  removed: readonly Place[],
  added: readonly Place[],
): string | null {
  const gone = new Set(removed.map(({ row, column }) => addressOf(row, column)));
  const fresh = new Set(added.map(({ row, column }) => addressOf(row, column)));
  const kept = (reference: string): string | null => {
    if (gone.has(reference) && !fresh.has(reference)) return null;
    fresh.delete(reference);
    return reference;
  };
  return rewriteCalcChain(xml, sheetId, kept, fresh);
}

/**
 * The calculation chain with the cells of one sheet where `placeOf` puts them, without those that it gives none, and with
 * what is left in `added` when all have been asked. A cell without a sheet number belongs to the sheet of the cell before
 * it (ECMA-376, 18.6.1). Null when no cell would be left.
 */
export function rewriteCalcChain(
  xml: string,
  sheetId: string,
  placeOf: (reference: string) => string | null,
  added: ReadonlySet<string> = new Set(),
): string | null {
  const root = parseXml(xml);
  const splice = new Splice(xml);
  const name = `${prefixOf(xml)}c`;
  let sheet = "";
  let saidBefore = "";
  let left = 0;
  for (const cell of root.children) {
    const stated = cell.attributes.get("i");
    sheet = stated ?? sheet;
    const reference = cell.attributes.get("r") ?? "";
    const place = sheet === sheetId ? placeOf(reference) : reference;
    if (place === null) {
      splice.replace(cell.start, cell.end, "");
      continue;
    }
    left += 1;
    // The cell that said which sheet follows may be gone.
    const lacksSheet = stated === undefined && saidBefore !== sheet;
    saidBefore = sheet;
    if (place === reference && !lacksSheet) continue;
    const attributes = new Map(cell.attributes).set("r", place);
    if (lacksSheet) attributes.set("i", sheet);
    splice.replace(cell.start, cell.end, element(name, [...attributes]));
  }
  if (left + added.size === 0) return null;
  const fresh = [...added].map((reference) =>
    element(name, [
      ["r", reference],
      ["i", sheetId],
    ]),
  );
  if (root.content) splice.insert(root.content.end, fresh.join(""));
  return splice.result();
}
