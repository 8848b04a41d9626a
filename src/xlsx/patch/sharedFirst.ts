import { addressOf, cellOf, moveFormula } from "../../sheet";
import { XmlReader } from "../xml/reader";
import { cellXml } from "./cellXml";

/** The first cell of a shared formula, which states it for the others. */
export interface SharedFirst {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly range: string;
}

/** Lets the next cell of a shared formula take over from a first cell that was overwritten. */
export function rehome(text: string, prefix: string, orphaned: ReadonlyMap<string, SharedFirst>): string {
  if (orphaned.size === 0) return text;
  const left = new Map(orphaned);
  const pieces: string[] = [];
  let copied = 0;
  const reader = new XmlReader(text, 0, text.length, prefix);
  let place: { row: number; column: number } | null = null;
  for (let kind = reader.next(); kind !== "end" && left.size > 0; kind = reader.next()) {
    if (kind !== "open") continue;
    if (reader.name === "c") place = cellOf(reader.attribute("r") ?? "");
    const id = reader.name === "f" && reader.attribute("t") === "shared" ? reader.attribute("si") : undefined;
    const first = id === undefined ? undefined : left.get(id);
    if (!first || id === undefined || !place) continue;
    left.delete(id);
    const { start } = reader;
    reader.skip();
    const formula = moveFormula(first.text, place.row - first.row, place.column - first.column);
    pieces.push(
      text.slice(copied, start),
      sharedFirst(prefix, id, `${addressOf(place.row, place.column)}:${first.range.replace(/^.*:/, "")}`, formula),
    );
    copied = reader.end;
  }
  return pieces.join("") + text.slice(copied);
}

const sharedFirst = (prefix: string, id: string, range: string, formula: string): string =>
  cellXml.formula(prefix, formula, [
    ["t", "shared"],
    ["ref", range],
    ["si", id],
  ]);
