/**
 * univer/: the workbook that a person sees in the workbench, as a Backend. Univer keeps cells, styles, formulas,
 * conditional formats, filter, validation and notes; what Univer has no place for (tables, print areas, protection,
 * the add-in's settings) stands beside it in Extras and moves with inserted and deleted rows and columns.
 *
 * Runs in a browser with Univer's interface over it, and headless in Node (engine.ts), where the conformance suite
 * proves it. The add-in's writes are Univer mutations, not commands: they are not on the person's undo stack, which
 * every batch that writes clears, as Excel's long-term versions do.
 */
export { createUniverBackend, type UniverBackend } from "./backend";
export { createExtras, type Extras } from "./extras";
export { createHeadlessUniver } from "./engine";
