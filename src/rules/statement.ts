/**
 * How a rule decides. It makes a statement about the row; where the statement is true the row is found, and the same
 * statement is what explains the finding. There is no other way to a finding, so no rule can explain itself by what it
 * did not decide by.
 */
import { all } from "./trace/operations";
import { holds } from "./trace/evaluate";
import type { Breach, Outcome, SheetBreach, Expression } from "./types";

/** What a rule says of a finding; why it is one is the statement. */
export type Said = Omit<Breach, "severity" | "trace">;
export type SaidOfSheet = Omit<SheetBreach, "severity" | "trace">;
/** The statement that a finding was made by; a tree while the rule explains (trace/explain.ts). */
export interface Because {
  readonly statement: Expression;
}

const PASS: Outcome<never> = { kind: "pass" };

/**
 * Fails where the statement is true, and says so by `said`, which is asked only then; passes where it is not. `of` and `as` are
 * what `said` speaks of: what is asked of every cell of a sheet needs no function of its own for each.
 */
export function when<const S extends Said>(statement: Expression, said: () => S): Outcome<S & Because>;
export function when<const S extends Said, T>(statement: Expression, said: (of: T) => S, of: T): Outcome<S & Because>;
export function when<const S extends Said, T, U>(
  statement: Expression,
  said: (of: T, as: U) => S,
  of: T,
  as: U,
): Outcome<S & Because>;
export function when<const S extends Said, T, U>(
  statement: Expression,
  said: (of: T, as: U) => S,
  of?: T,
  as?: U,
): Outcome<S & Because> {
  return holds(statement) ? { kind: "fail", breaches: [{ ...said(of as T, as as U), statement }] } : PASS;
}

/** A way in which a finding is told, with the ground on which it is told so. */
interface Grounded {
  readonly because: Expression;
}
interface Last {
  readonly because?: Expression | undefined;
}
/**
 * The ways in which a finding is told. The last, which is taken where no other is, needs no ground: nothing but a ground
 * that is stated chooses between them.
 */
type Tellings<G, L> = readonly [...G[], L];

/**
 * Fails where the statement is true, told in the first way whose own ground is true too. That ground is part of what
 * explains the finding, so that a message cannot tell another story than the verdict.
 * @throws Error where no way is left
 */
export function whenTold<const G extends Said & Grounded, const L extends Said & Last>(
  statement: Expression,
  tellings: () => Tellings<G, L>,
): Outcome<(G | L) & Because> {
  return holds(statement) ? { kind: "fail", breaches: [told(statement, tellings())] } : PASS;
}

function told<G extends Grounded, L extends Last>(statement: Expression, tellings: Tellings<G, L>): (G | L) & Because {
  for (const telling of tellings) {
    if (telling.because !== undefined && !holds(telling.because)) continue;
    const { because, ...said } = telling;
    const ground = because === undefined ? statement : all(statement, because);
    return { ...(said as unknown as G | L), statement: ground };
  }
  throw new Error("a finding that is told in no way");
}

/** Whether a statement is true, where a rule chooses by it what it tells. */
export const isTrue = (statement: Expression): boolean => holds(statement);

/** The first of several questions that finds or leaves something open; each is asked only if those before it did not. */
export function firstOf<B extends Said & Because>(...questions: readonly (() => Outcome<B>)[]): Outcome<B> {
  for (const question of questions) {
    const outcome = question();
    if (outcome.kind === "fail" || outcome.kind === "undecided") return outcome;
  }
  return PASS;
}

/** The same of one question that is asked of several things in turn. */
export function firstOfEach<T, B extends Said & Because>(
  things: readonly T[],
  question: (thing: T) => Outcome<B>,
): Outcome<B> {
  for (const thing of things) {
    const outcome = question(thing);
    if (outcome.kind === "fail" || outcome.kind === "undecided") return outcome;
  }
  return PASS;
}

/** Everything that one question finds of several things. */
export function ofEach<T, B extends Said & Because>(
  things: readonly T[],
  question: (thing: T) => Outcome<B>,
): Outcome<B> {
  let breaches: readonly B[] | null = null;
  for (const thing of things) {
    const outcome = question(thing);
    if (outcome.kind === "fail") breaches = breaches === null ? outcome.breaches : [...breaches, ...outcome.breaches];
  }
  return breaches === null ? PASS : { kind: "fail", breaches };
}

/** Everything that any of several questions finds. */
export function together<B extends Said & Because>(outcomes: readonly Outcome<B>[]): Outcome<B> {
  let breaches: readonly B[] | null = null;
  for (const outcome of outcomes)
    if (outcome.kind === "fail") breaches = breaches === null ? outcome.breaches : [...breaches, ...outcome.breaches];
  return breaches === null ? PASS : { kind: "fail", breaches };
}

/** What was found before, and one more outcome. */
export function joined<B extends Said & Because>(before: Outcome<B>, outcome: Outcome<B>): Outcome<B> {
  if (outcome.kind !== "fail") return before;
  return before.kind === "fail" ? { kind: "fail", breaches: [...before.breaches, ...outcome.breaches] } : outcome;
}

/** A finding across rows or about the sheet itself, where the statement is true. */
export function whenOnSheet<const S extends SaidOfSheet>(
  statement: Expression,
  said: () => S,
): readonly (S & Because)[] {
  return holds(statement) ? [{ ...said(), statement }] : [];
}

/** The same of one that is told in several ways. */
export function whenToldOnSheet<const G extends SaidOfSheet & Grounded, const L extends SaidOfSheet & Last>(
  statement: Expression,
  tellings: () => Tellings<G, L>,
): readonly ((G | L) & Because)[] {
  return holds(statement) ? [told(statement, tellings())] : [];
}
