/** Edits of a small package. */
import { applyEdits, readPackage, type SheetEdits, type XlsxPackage } from "../../../src/xlsx";
import { bookOf, type BookParts } from "./book";

export const SHEET = "xl/worksheets/sheet1.xml";

export const edited = (bytes: Uint8Array, edits: Omit<SheetEdits, "sheetName">): XlsxPackage => {
  const pkg = readPackage(bytes);
  applyEdits(pkg, { sheetName: "计划", ...edits });
  return readPackage(pkg.save());
};

export const book = (content: string, more: Partial<BookParts> = {}): Uint8Array =>
  bookOf({ sheets: { 计划: content }, ...more });

export const sheetData = (pkg: XlsxPackage): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(pkg.readText(SHEET) ?? "")?.[1] ?? "";

export const changedParts = (before: Uint8Array, after: XlsxPackage): string[] => {
  const original = readPackage(before);
  expect(after.names()).toEqual(original.names());
  return after
    .names()
    .filter(
      (name) => Buffer.compare(Buffer.from(after.read(name) ?? []), Buffer.from(original.read(name) ?? [])) !== 0,
    );
};
