/**
 * Judging and explaining are one computation, done in two ways: a rule's expressions yield their bare values while it
 * judges, and trees while it explains what it found. There is one text of each statement, so that a finding cannot be
 * explained by what it was not decided by.
 */
import type { Expression, Trace } from "./types";

let explaining = false;

/** Whether expressions are to be trees now. */
export const isExplaining = (): boolean => explaining;

/** Does the work with trees for expressions. It must not wait for anything. */
export function explained<T>(work: () => T): T {
  const before = explaining;
  explaining = true;
  try {
    return work();
  } finally {
    explaining = before;
  }
}

/**
 * What an expression was put together from.
 * @throws TypeError for a bare value: it was made while its rule judged
 */
export function treeOf(expression: Expression): Trace {
  if (typeof expression !== "object" || expression === null || expression.kind === "share")
    throw new TypeError("an expression that was not made to be explained");
  return expression;
}
