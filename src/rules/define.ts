/** How a rule is written down: what it may say is declared, so that the compiler holds what it says to it. */
import type { Because, Said, SaidOfSheet } from "./statement";
import { explained, treeOf } from "./trace/explain";
import type { Trace } from "./trace/types";
import type {
  Breach,
  Messages,
  Outcome,
  RowContext,
  RowRule,
  RuleTexts,
  Severity,
  SheetBreach,
  SheetContext,
  SheetRule,
} from "./types";

type Keys<M extends Messages> = keyof M & string;
/** Messages that are always given at the same severity. */
type Plain<M extends Messages> = { [K in Keys<M>]: M[K] extends Severity ? K : never }[Keys<M>];
type Declares<M extends Messages> =
  | { readonly message: Plain<M>; readonly severity?: undefined }
  | {
      [K in Exclude<Keys<M>, Plain<M>>]: {
        readonly message: K;
        readonly severity: M[K] extends readonly (infer Each)[] ? Each : never;
      };
    }[Exclude<Keys<M>, Plain<M>>];

/** A breach as the rule with the messages M gives it: the severity only where its message has several. */
export type BreachOf<M extends Messages> = Omit<Said, "message"> & Because & Declares<M>;
/** A breach of one of the messages K, each of which is always given at the same severity. */
export type Says<K extends string> = Omit<Said, "message"> & Because & { readonly message: K };
export type SheetBreachOf<M extends Messages> = Omit<SaidOfSheet, "message"> & Because & Declares<M>;
export type OutcomeOf<M extends Messages> = Outcome<BreachOf<M>>;

interface Declared<M extends Messages> {
  readonly messages: M;
  readonly texts: RuleTexts<NoInfer<Keys<M>>>;
}

/** A rule that judges one row at a time. */
export function defineRule<const M extends Messages>(
  rule: Omit<RowRule, "scope" | "messages" | "texts" | "judge"> &
    Declared<M> & { readonly judge: (row: RowContext) => OutcomeOf<NoInfer<M>> },
): RowRule {
  const judge = rule.judge as JudgeRow;
  return {
    ...rule,
    scope: "row",
    judge: (row) => {
      const outcome = judge(row);
      return outcome.kind === "fail" ? finished(rule.messages, outcome.breaches, judge, row) : outcome;
    },
  };
}

/** A rule that looks at the rows of a sheet together, or at the sheet itself. */
export function defineSheetRule<const M extends Messages>(
  rule: Omit<SheetRule, "scope" | "messages" | "texts" | "judge"> &
    Declared<M> & { readonly judge: (sheet: SheetContext) => readonly SheetBreachOf<NoInfer<M>>[] },
): SheetRule {
  const judge = rule.judge as (sheet: SheetContext) => readonly Given<SheetBreach>[];
  return {
    ...rule,
    scope: "sheet",
    judge: (sheet) => finishedOfSheet(rule.messages, judge(sheet), () => judge(sheet)),
  };
}

/** As a judge gives it, whatever it declares. */
type Given<B extends Breach | SheetBreach> = Omit<B, "severity" | "trace"> & Because & Partial<Pick<B, "severity">>;
type JudgeRow = (row: RowContext) => Outcome<Given<Breach>>;

const severityOf = (
  messages: Messages,
  { message, severity }: Pick<Given<Breach>, "message" | "severity">,
): Severity => {
  const declared = messages[message];
  return severity ?? (typeof declared === "string" ? declared : "error");
};

/** Breaches with their severities, and with what explains them: the rule again, of which the statements are trees then. */
function finished(messages: Messages, breaches: readonly Given<Breach>[], judge: JudgeRow, row: RowContext): Outcome {
  const explanation = new Explanation(judge, row);
  const [first] = breaches;
  // One, as most are, without a closure.
  if (first !== undefined && breaches.length === 1)
    return { kind: "fail", breaches: [new Finished(first, severityOf(messages, first), explanation, 0)] };
  return {
    kind: "fail",
    breaches: breaches.map((breach, at) => new Finished(breach, severityOf(messages, breach), explanation, at)),
  };
}

/** What explains the breaches of one outcome, found together when one of them is asked for. */
class Explanation {
  private found: readonly Because[] | null = null;

  constructor(
    private readonly judge: JudgeRow,
    private readonly row: RowContext,
  ) {}

  of(place: number): Trace {
    return treeOf((this.found ??= explained(() => this.again()))[place]?.statement ?? null);
  }

  private again(): readonly Because[] {
    const outcome = this.judge(this.row);
    return outcome.kind === "fail" ? outcome.breaches : [];
  }
}

/** A class of all that a breach can say: a review may keep half a million of them, and each had closures of its own. */
class Finished implements Breach {
  readonly message: string;
  readonly data: Breach["data"];
  readonly fields: Breach["fields"];
  readonly cite: Breach["cite"];
  readonly ownCite: Breach["ownCite"];
  readonly act: Breach["act"];
  readonly oncePerSheet: Breach["oncePerSheet"];

  constructor(
    given: Given<Breach>,
    readonly severity: Severity,
    private readonly explanation: Explanation,
    private readonly at: number,
  ) {
    this.message = given.message;
    this.data = given.data;
    this.fields = given.fields;
    this.cite = given.cite;
    this.ownCite = given.ownCite;
    this.act = given.act;
    this.oncePerSheet = given.oncePerSheet;
  }

  get trace(): () => Trace {
    return () => this.explanation.of(this.at);
  }
}

/** The same across rows; they are few. */
function finishedOfSheet(
  messages: Messages,
  breaches: readonly Given<SheetBreach>[],
  again: () => readonly Because[],
): readonly SheetBreach[] {
  let explanations: readonly Because[] | null = null;
  return breaches.map((breach, at) => ({
    ...breach,
    severity: severityOf(messages, breach),
    trace: () => treeOf((explanations ??= explained(again))[at]?.statement ?? null),
  }));
}

/** Severities at which a rule gives a message. */
export function severitiesOf({ messages }: { readonly messages: Messages }, message: string): readonly Severity[] {
  const declared = messages[message] ?? [];
  return typeof declared === "string" ? [declared] : declared;
}
