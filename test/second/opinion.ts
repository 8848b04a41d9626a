/** The second opinion on a row: straight from the text, sharing no code with the product. */
import { amounts, type Values } from "./amounts";
import { decisions } from "./decisions";
import { atMostVerify, NONE, type Range, type TypedRow } from "./row";
import { scopeOf } from "./scope";
import { steps } from "./steps";

export interface Opinion {
  /** null: this reading leaves it open. */
  readonly applies: boolean | null;
  readonly tier: readonly string[] | null;
  readonly rules: Readonly<Record<string, Range>>;
  /** In 分, as digits; a name that is not there is left open. */
  readonly values: Values;
}

export function opinionOf(row: TypedRow): Opinion {
  const scope = scopeOf(row);
  const priced = amounts(row, scope);
  const law: Record<string, Range> = { ...decisions(row, scope), ...priced.rules, ...steps(row, scope) };
  for (const rule of Object.keys(law)) {
    if (scope.silent) law[rule] = rule === "A10-DRIFT" ? [0, 2] : NONE;
    else if (scope.doubt) law[rule] = atMostVerify(law[rule] ?? NONE);
    else if (scope.open && !(scope.operations && (rule === "A57-SEC" || rule === "A21-CATALOG")))
      law[rule] = atMostVerify(law[rule] ?? NONE);
    // Operations have a track of their own (Articles 32 and 33): only catalogue and security certainly bind them.
    else if (scope.small || (scope.operations && rule !== "A21-CATALOG" && rule !== "A57-SEC"))
      law[rule] = [0, law[rule]?.[1] ?? 0];
    // The tier of a mixed project is a reference only.
    else if (scope.mixed && rule === "A11-SELFBUILD") law[rule] = [0, law[rule]?.[1] ?? 0];
    else if (scope.mixed && rule === "A10-UNDERAUTH" && !scope.unified) law[rule] = [0, law[rule]?.[1] ?? 0];
  }
  return {
    applies: scope.applies,
    tier: scope.tier,
    rules: { ...law, ...scope.rules },
    values: scope.silent || scope.operations || scope.small || scope.applies === null ? {} : priced.values,
  };
}
