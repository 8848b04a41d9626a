import { parseArea } from "../../sheet";
import { relationshipsOf } from "../model/relationships";
import type { XlsxPackage } from "../package";
import { Splice } from "../xml/splice";
import { escapeCell, unescapeCell } from "../xml/text";
import { child, childrenNamed, numberOf, parseXml } from "../xml/tree";
import { setAttribute } from "./filters";
import type { CellEdit } from "./types";

/**
 * Gives the columns of a sheet's tables the names that edits write into their header cells: Excel takes a file for damaged
 * in which the two differ (ECMA-376 part 1, 18.5.1.3). A column that formulas name, and a name that another column has,
 * stay as they are.
 * @param sheet the sheet's part
 */
export function renameTableColumns(pkg: XlsxPackage, sheet: string, cells: readonly CellEdit[]): void {
  for (const { kind, target } of relationshipsOf(pkg, sheet)) {
    const xml = kind === "table" && target ? pkg.readText(target) : null;
    if (!xml || !target) continue;
    const renamed = withNames(xml, cells, (name) => isNamed(pkg, name));
    if (renamed !== xml) pkg.writeText(target, renamed);
  }
}

function withNames(xml: string, cells: readonly CellEdit[], isUsed: (name: string) => boolean): string {
  const table = parseXml(xml);
  const range = parseArea(table.attributes.get("ref") ?? "");
  if (!range || (numberOf(table, "headerRowCount") ?? 1) < 1) return xml;
  const columns = childrenNamed(child(table, "tableColumns"), "tableColumn");
  const names = columns.map(({ attributes }) => unescapeCell(attributes.get("name") ?? ""));
  const splice = new Splice(xml);
  columns.forEach((column, place) => {
    const edit = cells.find((cell) => cell.row === range.firstRow && cell.column === range.firstColumn + place);
    const text = edit?.content.kind === "text" ? edit.content.text : "";
    const before = names[place] ?? "";
    const isTaken = names.some((name) => name.toLowerCase() === text.toLowerCase());
    if (text === "" || text === before || isTaken || isUsed(before)) return;
    names[place] = text;
    setAttribute(splice, column, "name", escapeCell(text).replace(/\n/g, "_x000a_").replace(/\$/g, "$$$$"));
  });
  return splice.result();
}

/** Whether a formula may name a column: its name stands in brackets somewhere. */
const isNamed = (pkg: XlsxPackage, name: string): boolean =>
  pkg.names().some((part) => /\.xml$/i.test(part) && (pkg.readText(part) ?? "").includes(`[${escapeCell(name)}]`));
