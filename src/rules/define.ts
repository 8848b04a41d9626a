/** How a rule is written down: what it may say is declared, so that the compiler holds what it says to it. */
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
type Given<M extends Messages> =
  | { readonly message: Plain<M>; readonly severity?: undefined }
  | {
      [K in Exclude<Keys<M>, Plain<M>>]: {
        readonly message: K;
        readonly severity: M[K] extends readonly (infer Each)[] ? Each : never;
      };
    }[Exclude<Keys<M>, Plain<M>>];

/** A breach as the rule with the messages M gives it: the severity only where its message has several. */
export type BreachOf<M extends Messages> = Omit<Breach, "message" | "severity"> & Given<M>;
/** A breach of one of the messages K, each of which is always given at the same severity. */
export type Says<K extends string> = Omit<Breach, "message" | "severity"> & { readonly message: K };
export type SheetBreachOf<M extends Messages> = Omit<SheetBreach, "message" | "severity"> & Given<M>;
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
  return {
    ...rule,
    scope: "row",
    judge: (row) => {
      const outcome = rule.judge(row) as Outcome<Unfinished<Breach>>;
      return outcome.kind === "fail"
        ? { kind: "fail", breaches: outcome.breaches.map((breach) => withSeverity(rule.messages, breach)) }
        : outcome;
    },
  };
}

/** A rule that looks at the rows of a sheet together, or at the sheet itself. */
export function defineSheetRule<const M extends Messages>(
  rule: Omit<SheetRule, "scope" | "messages" | "texts" | "judge"> &
    Declared<M> & { readonly judge: (sheet: SheetContext) => readonly SheetBreachOf<NoInfer<M>>[] },
): SheetRule {
  return {
    ...rule,
    scope: "sheet",
    judge: (sheet) => {
      const breaches = rule.judge(sheet) as readonly Unfinished<SheetBreach>[];
      return breaches.map((breach) => withSeverity(rule.messages, breach));
    },
  };
}

/** As a judge gives it, whatever it declares. */
type Unfinished<B extends Breach | SheetBreach> = Omit<B, "severity"> & Partial<Pick<B, "severity">>;

function withSeverity<B extends Unfinished<Breach> | Unfinished<SheetBreach>>(
  messages: Messages,
  breach: B,
): B & { readonly severity: Severity } {
  const declared = messages[breach.message];
  return { ...breach, severity: breach.severity ?? (typeof declared === "string" ? declared : "error") };
}

/** Severities at which a rule gives a message. */
export function severitiesOf({ messages }: { readonly messages: Messages }, message: string): readonly Severity[] {
  const declared = messages[message] ?? [];
  return typeof declared === "string" ? [declared] : declared;
}
