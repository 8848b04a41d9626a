/** model/: a workbook as plain data, read from the package. Nothing here writes. */
import { refuse, unreadableReason, type XlsxPackage } from "../package";
import { readStyles } from "../styles";
import { child, childrenNamed, descend, flag, numberOf, parseXml, type XmlElement } from "../xml/tree";
import { relationshipsOf, type Relationship } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { readSheet, type SheetEntry } from "./sheet";
import type { SheetModel, WorkbookModel } from "./types";

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | null;
  readonly theme: string | null;
  readonly sharedStrings: string | null;
  readonly calcChain: string | null;
}

/** Finds them by relationships, never by file names. Throws HostError "unreadable": xlsb, notWorkbook, damaged. */
export function findParts(pkg: XlsxPackage): WorkbookParts {
  const workbook = relationshipsOf(pkg, "").find(({ kind }) => kind === "officeDocument")?.target ?? null;
  const xml = workbook && !/\.bin$/i.test(workbook) ? pkg.readText(workbook) : null;
  if (!workbook || xml === null)
    throw refuse(workbook && /\.bin$/i.test(workbook) ? "xlsb" : "notWorkbook", workbook ?? "");
  const root = parseXml(xml);
  if (root.name !== "workbook") throw refuse("notWorkbook", root.name);
  const relationships = relationshipsOf(pkg, workbook);
  const target = (kind: string): string | null =>
    relationships.find((candidate) => candidate.kind === kind)?.target ?? null;
  const listed = childrenNamed(child(root, "sheets"), "sheet");
  const sheets = distinct(listed.flatMap((sheet, index) => sheetEntry(sheet, index, relationships)));
  if (sheets.length === 0) throw refuse(listed.length > 0 ? "noSheets" : "notWorkbook", "no worksheet");
  return {
    workbook,
    root,
    sheets,
    styles: target("styles"),
    theme: target("theme"),
    sharedStrings: target("sharedStrings"),
    calcChain: target("calcChain"),
  };
}

/** A workbook with all its worksheets. Throws HostError "unreadable". */
export function readWorkbook(pkg: XlsxPackage): WorkbookModel {
  const parts = findParts(pkg);
  const read = (name: string | null): string | null => (name ? pkg.readText(name) : null);
  const { palette, ...styles } = readStyles(read(parts.styles), read(parts.theme));
  const date1904 = flag(child(parts.root, "workbookPr"), "date1904");
  const strings = read(parts.sharedStrings);
  const context = { strings: strings === null ? null : readSharedStrings(strings), styles, date1904 };
  const all = childrenNamed(child(parts.root, "sheets"), "sheet").map(({ attributes }) => attributes.get("name") ?? "");
  const active = all[numberOf(descend(parts.root, "bookViews", "workbookView"), "activeTab") ?? 0];
  const { sheets, unreadable } = readSheets(parts.sheets, (entry) => readSheet(pkg, entry, context, palette));
  return {
    sheets,
    unreadableSheets: unreadable,
    activeSheet: parts.sheets.some(({ name }) => name === active)
      ? (active as string)
      : (parts.sheets[0]?.name ?? null),
    styles,
    definedNames: childrenNamed(child(parts.root, "definedNames"), "definedName").map((name) => ({
      name: name.attributes.get("name") ?? "",
      formula: name.text,
      sheetName: all[numberOf(name, "localSheetId") ?? -1] ?? null,
    })),
    date1904,
    isProtected: flag(child(parts.root, "workbookProtection"), "lockStructure"),
  };
}

/**
 * A fault of one sheet is that sheet's: the others are read.
 * @throws HostError "unreadable" when none can be read: why the first cannot
 */
function readSheets(
  entries: readonly SheetEntry[],
  read: (entry: SheetEntry) => SheetModel,
): { readonly sheets: readonly SheetModel[]; readonly unreadable: WorkbookModel["unreadableSheets"] } {
  const sheets: SheetModel[] = [];
  const unreadable: { readonly name: string; readonly error: unknown }[] = [];
  for (const entry of entries) {
    try {
      sheets.push(read(entry));
    } catch (error) {
      if (unreadableReason(error) === null) throw error;
      unreadable.push({ name: entry.name, error });
    }
  }
  if (sheets.length === 0) throw unreadable[0]?.error;
  return {
    sheets,
    unreadable: unreadable.map(({ name, error }) => ({ name, reason: unreadableReason(error) ?? "damaged" })),
  };
}

/**
 * Two sheets of one name or one number, which Excel would not write: the later one is told apart, so that each is read,
 * named and marked for itself.
 */
function distinct(entries: readonly SheetEntry[]): SheetEntry[] {
  const [names, ids] = [new Set<string>(), new Set<string>()];
  const free = (taken: Set<string>, wanted: string, nth: (number: number) => string): string => {
    let found = wanted;
    for (let number = 2; taken.has(found.toLowerCase()); number += 1) found = nth(number);
    taken.add(found.toLowerCase());
    return found;
  };
  return entries.map((entry) => ({
    ...entry,
    name: free(names, entry.name, (number) => `${entry.name} (${number})`),
    sheetId: free(ids, entry.sheetId, (number) => `${entry.sheetId}-${number}`),
  }));
}

function sheetEntry(sheet: XmlElement, index: number, relationships: readonly Relationship[]): SheetEntry[] {
  const id = [...sheet.attributes].find(([name]) => /^[^:]+:id$/.test(name))?.[1];
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (relationship?.kind !== "worksheet" || !relationship.target) return [];
  const state = sheet.attributes.get("state");
  return [
    {
      name: sheet.attributes.get("name") ?? "",
      path: relationship.target,
      sheetId: sheet.attributes.get("sheetId") ?? "",
      fileId: sheet.attributes.get("sheetId") ?? "",
      index,
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
    },
  ];
}
