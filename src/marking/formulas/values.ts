/** The results as formulas: Articles 10, 43 and 45 from the bands and shares of a pack, by the readings in force. */
import { bandOf, type MoneyUnit } from "../../exact";
import type { Parameters, ReadingChoice, ReadingId, TierId } from "../../regulation/types";
import type { RowCells } from "./cells";
import {
  abs,
  amount,
  and,
  choose,
  inUnit,
  isNumber,
  isPlain,
  isPositive,
  isWithin,
  atLeast,
  max,
  min,
  minus,
  or,
  plus,
  said,
  saidFrom,
  shareDown,
  showIf,
  ZERO,
  type AmountCell,
  type Outcome,
  type Term,
} from "./terms";

export interface Rules {
  readonly parameters: Pick<Parameters, "threshold" | "tiers" | "supplementShare" | "adjustmentShare">;
  readonly reading: (id: ReadingId) => ReadingChoice;
  /** Unit that amounts are shown in. */
  readonly unit: MoneyUnit;
}

const NONE: Outcome = said("");

/**
 * The total that scope and tier go by, 0 where there is none: 总投资 and 批复总投资, the higher (reading 3.9), else the
 * approved estimate. A total that is not above 0 is replaced by no other.
 * @param by option of the reading A10-tier-amount; "higher" for the scope
 * @param untold stands for a total that is written as a text
 */
function decisive({ total, approvedTotal, estimate }: RowCells, by: string, untold: Term): Term {
  const [own, approved] = [amount(total), amount(approvedTotal)];
  const named =
    by === "higher" ? max(own, approved) : by === "approved" ? choose(isPositive(approved), approved, own) : own;
  const lacking = choose(isPlain(estimate), ZERO, untold);
  const other = choose(
    isNumber(approvedTotal),
    max(ZERO, approved),
    choose(isNumber(estimate), max(ZERO, amount(estimate)), lacking),
  );
  return choose(
    and(isPlain(total), isPlain(approvedTotal)),
    choose(isNumber(total), choose(isPositive(own), approvedTotal === null ? own : named, ZERO), other),
    untold,
  );
}

/** Article 10. @param tierText a tier as the row says it. @param isBounded whether below the threshold there is no tier */
export function tierFormula(
  cells: RowCells,
  { parameters, reading }: Rules,
  tierText: (tier: TierId | "NA" | "UNKNOWN") => string,
  isBounded: boolean,
): Outcome {
  const least = isBounded ? parameters.threshold.value : 1n;
  const bands = parameters.tiers.value;
  const bounds = [1n, least, ...bands.map(({ from }) => from)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const steps = [
    { from: 0n, text: tierText("UNKNOWN") },
    ...[...new Set(bounds)]
      .filter((from) => from > 0n)
      .map((from) => ({
        from,
        text: tierText(from < least ? "NA" : (bandOf(bands, from)?.value.id ?? "NA")),
      })),
  ];
  return saidFrom(decisive(cells, reading("A10-tier-amount"), ZERO), steps);
}

/** Any amount below the threshold: of a total that is a text it is not known whether it is one. */
const PERHAPS_BELOW: Term = { formula: "1", fen: 1n };

/** Amounts are not shown where the row lies below the threshold of Article 2, or may do so. */
const unlessBelow = (cells: RowCells, { parameters }: Rules, isBounded: boolean, shown: Outcome): Outcome =>
  isBounded
    ? showIf(isWithin(decisive(cells, "higher", PERHAPS_BELOW), parameters.threshold.value), NONE, shown)
    : shown;

/** Article 43 paragraph 1: the share of the contract, down to the 分. */
const cap = ({ contract }: RowCells, { parameters }: Rules): Term =>
  shareDown(amount(contract), parameters.supplementShare.value);

/** One after the other: an error in a cell stands in what looks at it, and no further condition may. */
const withContract = ({ contract }: RowCells, shown: Outcome): Outcome =>
  showIf(isNumber(contract), showIf(atLeast(amount(contract), 0n), shown, NONE), NONE);

export const capFormula = (cells: RowCells, rules: Rules, isBounded: boolean): Outcome =>
  unlessBelow(cells, rules, isBounded, withContract(cells, inUnit(cap(cells, rules), rules.unit)));

/** What is left of it after all supplements; reductions give no room back unless the reading says so (3.20). */
export function supplementRestFormula(cells: RowCells, rules: Rules, isBounded: boolean): Outcome {
  const [now, before] = [amount(cells.supp), amount(cells.suppPrior)];
  const used =
    rules.reading("A43-reductions") === "net"
      ? max(ZERO, plus(now, before))
      : plus(positive(cells.supp, now), positive(cells.suppPrior, before));
  const known = and(isPlain(cells.supp), isPlain(cells.suppPrior));
  const left = showIf(known, rest(minus(cap(cells, rules), used), rules.unit), NONE);
  return unlessBelow(cells, rules, isBounded, withContract(cells, left));
}

const positive = (cell: AmountCell, term: Term): Term => (cell === null ? ZERO : max(ZERO, term));

/** Overdrawn by less than 1 元 shows that nothing is left, as the results' values do. */
const rest = (left: Term, unit: MoneyUnit): Outcome => inUnit(choose(atLeast(left, -99n), max(ZERO, left), left), unit);

/** Article 45: the share of the approved total, the smaller of the bases at hand, less what is adjusted (3.25 to 3.27). */
export function adjustmentRestFormula(cells: RowCells, rules: Rules, isBounded: boolean): Outcome {
  const { approvedTotal, estimate, adjustedEstimate, up, down, adj, adjPrior } = cells;
  const base = baseOf(cells, rules.reading("A45-base"));
  const [more, less] = [abs(amount(up)), abs(amount(down))];
  const both = rules.reading("A45-amount") === "absolute" ? plus(more, less) : larger(more, less);
  const single = choose(or(isNumber(up), isNumber(down)), both, abs(amount(adj)));
  const used = rules.reading("A45-cumulative") === "single" ? single : plus(single, abs(amount(adjPrior)));
  const known = and(...[approvedTotal, adjustedEstimate, estimate, up, down, adj, adjPrior].map(isPlain));
  const left = minus(shareDown(base, rules.parameters.adjustmentShare.value), used);
  return unlessBelow(
    cells,
    rules,
    isBounded,
    showIf(known, showIf(isPositive(base), rest(left, rules.unit), NONE), NONE),
  );
}

const larger = (a: Term, b: Term): Term => (a === ZERO ? b : b === ZERO ? a : max(a, b));

/** 0 or less where there is none. The ceiling is the latest approved estimate (Article 28). */
function baseOf({ approvedTotal, estimate, adjustedEstimate }: RowCells, by: string): Term {
  const approved = amount(approvedTotal);
  const later = amount(adjustedEstimate);
  const ceiling = choose(isPositive(later), later, amount(estimate));
  if (ceiling === ZERO) return approved;
  if (approved === ZERO) return ceiling;
  if (by === "approved") return choose(isPositive(approved), approved, ceiling);
  if (by === "estimate") return choose(isPositive(ceiling), ceiling, approved);
  const smaller = min(approved, ceiling);
  return choose(isPositive(smaller), smaller, max(approved, ceiling));
}
