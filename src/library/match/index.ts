/**
 * match/: which row of one sheet is which of another. By code, else by name and unit after width, space and
 * punctuation; whatever is less certain is asked, never guessed.
 */
export * from "./types";
export { codeKey, nameKey, plainText } from "./keys";
export { matchProjects } from "./match";
export { matchRows } from "./rows";
