/** How a rule is written down: what it may say is declared, so that the compiler holds what it says to it. */
import type { Because, Said, SaidOfSheet } from "./statement";
import { explained, treeOf } from "./trace/explain";
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
  const judge = rule.judge as (row: RowContext) => Outcome<Given<Breach>>;
  const breachesOf = (row: RowContext): readonly Given<Breach>[] => {
    const outcome = judge(row);
    return outcome.kind === "fail" ? outcome.breaches : [];
  };
  // By itself: a row of which nothing is found costs no closure.
  const found = (row: RowContext, breaches: readonly Given<Breach>[]): Outcome => ({
    kind: "fail",
    breaches: finished(rule.messages, breaches, () => breachesOf(row)),
  });
  return {
    ...rule,
    scope: "row",
    judge: (row) => {
      const outcome = judge(row);
      return outcome.kind === "fail" ? found(row, outcome.breaches) : outcome;
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
    judge: (sheet) => finished(rule.messages, judge(sheet), () => judge(sheet)),
  };
}

/** As a judge gives it, whatever it declares. */
type Given<B extends Breach | SheetBreach> = Omit<B, "severity" | "trace"> & Because & Partial<Pick<B, "severity">>;

/** Breaches with their severities, and with what explains them: the rule again, of which the statements are trees then. */
function finished<B extends Breach | SheetBreach>(
  messages: Messages,
  breaches: readonly Given<B>[],
  again: () => readonly Given<B>[],
): readonly B[] {
  let explanations: readonly Given<B>[] | null = null;
  return breaches.map((breach, index) => {
    const declared = messages[breach.message];
    return {
      ...breach,
      severity: breach.severity ?? (typeof declared === "string" ? declared : "error"),
      trace: () => treeOf((explanations ??= explained(again))[index]?.statement ?? null),
    } as unknown as B;
  });
}

/** Severities at which a rule gives a message. */
export function severitiesOf({ messages }: { readonly messages: Messages }, message: string): readonly Severity[] {
  const declared = messages[message] ?? [];
  return typeof declared === "string" ? [declared] : declared;
}
