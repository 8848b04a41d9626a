/** merge/: see types.ts for what a merge is. */
export * from "./types";
export { mergeSheets, type MergeOptions } from "./merge";
export { keyOfRow, nameOfRow } from "./sentProjects";
export { templateRows } from "./places";
export { shownValue } from "./compare";
export { compareWritten, UnfaithfulError, type PlanOnGrid } from "./outcome";
export { overwriting, type LibraryEdit, type Overwriting } from "./overwrite";
export { lostText, reasonText } from "./reasonText";
