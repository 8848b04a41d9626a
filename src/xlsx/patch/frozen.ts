import { addressOf } from "../../sheet";
import type { Splice } from "../xml/splice";
import { child, childrenNamed, numberOf, type XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import type { SheetEdits } from "./types";

type Frozen = NonNullable<SheetEdits["frozen"]>;

/** The pane of a sheet whose first rows and columns stay in place (ECMA-376 part 1, 18.3.1.66); "" where none do. */
export function paneXml(prefix: string, { rows, columns }: Frozen): string {
  if (rows + columns === 0) return "";
  return element(`${prefix}pane`, [
    ["xSplit", columns || null],
    ["ySplit", rows || null],
    ["topLeftCell", addressOf(rows + 1, columns + 1)],
    ["activePane", columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight"],
    ["state", "frozen"],
  ]);
}

/** Makes other rows and columns stay in place. What is selected is forgotten where the panes are others. */
export function patchFrozen(splice: Splice, views: XmlElement | null, prefix: string, frozen: Frozen): boolean {
  const view = child(views ?? undefined, "sheetView");
  if (!view) return false;
  const pane = child(view, "pane");
  const isSame = (name: string, count: number): boolean => (numberOf(pane, name) ?? 0) > 0 === count > 0;
  const keepsPanes = isSame("xSplit", frozen.columns) && isSame("ySplit", frozen.rows);
  const text = paneXml(prefix, frozen);
  if (pane) splice.replace(pane.start, pane.end, text);
  else if (view.content) splice.insert(view.content.start, text);
  else {
    const head = splice.source.slice(view.start, view.end).replace(/\s*\/>$/, ">");
    splice.replace(view.start, view.end, `${head}${text}</${prefix}sheetView>`);
  }
  if (!keepsPanes)
    for (const selection of childrenNamed(view, "selection")) splice.replace(selection.start, selection.end, "");
  return true;
}
