import { cellOf, parseArea } from "../../sheet";
import { unreadableReason, type XlsxPackage } from "../package";
import { XmlReader } from "../xml/reader";
import { child, childrenNamed, numberOf, parseXml, type XmlElement } from "../xml/tree";
import { unescapeCell } from "../xml/text";
import { relationshipsOf, type Relationship } from "./relationships";
import { readRichText } from "./sharedStrings";
import type { NoteModel, TableModel } from "./types";

/** Notes (the older kind of comments) of a sheet. */
export function readNotes(pkg: XlsxPackage, relationships: readonly Relationship[]): NoteModel[] {
  const target = relationships.find(({ kind }) => kind === "comments")?.target;
  return orNothing(() => notesOf(target ? pkg.readText(target) : null));
}

/** Damage in what hangs on a sheet is none of its cells. */
function orNothing<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (unreadableReason(error) === null) throw error;
    return [];
  }
}

function notesOf(xml: string | null): NoteModel[] {
  if (!xml) return [];
  const authors: string[] = [];
  const notes: NoteModel[] = [];
  const reader = new XmlReader(xml);
  let place: { row: number; column: number; author: string } | null = null;
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
    if (kind !== "open") continue;
    if (reader.name === "author") authors.push(readPlain(reader));
    else if (reader.name === "comment") {
      const cell = cellOf(reader.attribute("ref") ?? "");
      place = cell && { ...cell, author: authors[Number(reader.attribute("authorId") ?? -1)] ?? "" };
    } else if (reader.name === "text" && place) {
      notes.push({ ...place, text: readRichText(reader) });
      place = null;
    }
  }
  return notes;
}

function readPlain(reader: XmlReader): string {
  let text = "";
  if (!reader.selfClosing) while (reader.next() === "text") text += reader.text;
  return unescapeCell(text);
}

/** Tables of a sheet. */
export function readTables(pkg: XlsxPackage, relationships: readonly Relationship[]): TableModel[] {
  return relationships
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => orNothing(() => tableOf(pkg, target)));
}

function tableOf(pkg: XlsxPackage, target: string | null): TableModel[] {
  const xml = target ? pkg.readText(target) : null;
  const table: XmlElement | null = xml ? parseXml(xml) : null;
  const range = parseArea(table?.attributes.get("ref") ?? "");
  if (!table || !range) return [];
  return [
    {
      name: table.attributes.get("displayName") ?? table.attributes.get("name") ?? "",
      range,
      headerRows: numberOf(table, "headerRowCount") ?? 1,
      totalsRows: numberOf(table, "totalsRowCount") ?? 0,
      hasFilter: child(table, "autoFilter") !== undefined,
      isFed:
        (table.attributes.get("tableType") ?? "worksheet") !== "worksheet" ||
        relationshipsOf(pkg, target ?? "").some(({ kind }) => kind === "queryTable"),
      filteredColumns: filteredColumns(child(table, "autoFilter")),
    },
  ];
}

/** Columns of the sheet by which a filter chooses rows (ECMA-376 part 1, 18.3.2.7: counted from its first). */
export function filteredColumns(filter: XmlElement | undefined): readonly number[] {
  const range = parseArea(filter?.attributes.get("ref") ?? "");
  return range
    ? childrenNamed(filter, "filterColumn")
        .filter(({ children }) => children.length > 0)
        .map((column) => range.firstColumn + (numberOf(column, "colId") ?? 0))
    : [];
}
