/**
 * What rules ask of a row.
 * - `access`: what a cell says: amounts, dates, answers, evidence, options.
 * - `kinds`, `keywords`, `funding`: what kind of project it is, by its columns or its name.
 * - `stages`, `steps`, `adjusting`, `commitments`: how far it has come, and what binds money.
 * - `authority`, `termEnd`: who may decide, when a term ends.
 * - `cumulative`: how its numbers are meant. `layout`: which of its fields the rows of a sheet have at all.
 */
export * from "./access";
export * from "./kinds";
export * from "./keywords";
export * from "./funding";
export * from "./stages";
export * from "./steps";
export * from "./adjusting";
export * from "./commitments";
export * from "./authority";
export * from "./termEnd";
export * from "./cumulative";
export * from "./layout";
