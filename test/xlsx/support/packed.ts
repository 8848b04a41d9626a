/** A small workbook, packed. */
import { bookOf } from "./book";

export const simple = bookOf({ sheets: { 计划: '<row r="1"><c r="A1"><v>1</v></c></row>' } });

export const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const centralOf = (bytes: Uint8Array): number => view(bytes).getUint32(bytes.length - 22 + 16, true);
