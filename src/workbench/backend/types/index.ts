/**
 * backend/: workbooks that the protocol host can stand on.
 *
 * A backend is a workbook without any knowledge of Excel's client protocol: sheets, cells, formats, events.
 * The protocol host (../protocol) turns the client library's batches into calls of this interface. There are two:
 * memory/ (plain data, fast, no formula calculation) and univer/ (a visible spreadsheet). One conformance suite
 * runs over both, so that the in-memory one is no kinder than a real spreadsheet.
 *
 * Conventions for every method:
 * - rows and columns are 0-based; a range is always a rectangle on one sheet, inside 1,048,576 × 16,384;
 * - a method may answer at once or with a promise; the host awaits it and calls one at a time;
 * - what cannot be done is thrown as a BackendError with one of Excel's error codes;
 * - a write to a protected sheet throws AccessDenied (cells, formats, structure, conditional formats, tables…);
 *   protection itself, settings, selection and custom properties stay allowed.
 */
export * from "./cells";
export type * from "./charts";
export type * from "./formats";
export * from "./features";
export type * from "./events";
export type * from "./backend";
