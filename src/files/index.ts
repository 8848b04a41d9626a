/**
 * files/: what is done with a workbook that is a file: its sheets reviewed, its marked copy made. The command line and
 * the file page do it with this same code, so that their copies are the same bytes.
 */
export { reviewBook, type BookReview, type BookRequest, type ReviewedSheet } from "./reviewBook";
export type { SkippedSheet, SkipCause } from "./reviewBook";
export type { CopyProblem, MarkedCopy } from "./markedCopy";
