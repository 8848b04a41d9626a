/** plan/: from a grid of cells to projects. `readPlan` is the reader; the rest is what its result is made of. */
export { readPlan, MOST_ROWS } from "./readPlan";
export { ReadMemo } from "./memo";
export { headerKey } from "./headers/word";
export { fieldOfHeader } from "./headers/columns";
export { ENUM_OPTIONS, BODY_RANK, type EnumField, type EnumOption } from "./enums";
export { placeOfColumn, placeOfRow, placesOfColumn } from "./place";
export * from "./types";
