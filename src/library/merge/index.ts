/** merge/: see types.ts for what a merge is. */
export * from "./types";
export { mergeSheets, type MergeOptions } from "./merge";
export { keyOfRow } from "./sentProjects";
export { shownValue } from "./compare";
export { lostText, reasonText } from "./reasonText";
