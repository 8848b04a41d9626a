/**
 * second/: a second reading of the Measures beside the product's own, from the text, in another style: tables over plain
 * numbers, a parser and a calendar of its own. It shares no code with src/ but the sheet that goes in (sheet.ts).
 *
 * opinion.ts says of a typed row what must and what may be found, part by part: scope, decisions, amounts, steps. Where the
 * text leaves a question open, it says so by a range. draw.ts draws rows at the boundaries; differential.test.ts holds both
 * readings against each other.
 */
export { opinionOf, type Opinion } from "./opinion";
