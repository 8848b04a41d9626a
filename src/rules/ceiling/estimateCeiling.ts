import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { readingOf } from "../../plan/types";
import { type Commitment, type Exceeding, exceeding, hasCommitments, isPending, moneyOf } from "../facts";
import {
  adjustmentOpen,
  compare,
  holds,
  input,
  madeUnderEarlier,
  overEstimate,
  perhapsUnderEarlier,
  present,
  sumIn,
} from "../trace";
import { terms } from "../naming";
import { defineRule, type BreachOf } from "../define";
import { isTrue, ofEach, together, when, whenTold } from "../statement";
import { NOT_APPLICABLE, undecided, type Outcome, type RowContext, type Expression } from "../types";
import { texts } from "./estimateCeiling.texts";

const messages = {
  released: "error",
  priorReleases: "error",
  paid: "error",
  year: "error",
  priorAndYear: "error",
  releasedAndYear: "warning",
  contract: "error",
  contractAndSupplements: "error",
  settlement: "error",
  adjustedTotal: ["error", "warning"],
  underEarlier: "warning",
  yearOverTotal: "warning",
  overTotal: "warning",
} as const;
type OverCeiling = BreachOf<typeof messages>;

/** The approved estimate is the ground of funds and the most a project may cost (Article 28 paragraph 2). Equality passes. */
export const estimateCeiling = defineRule({
  id: "A28-CEILING",
  kind: "law",
  cite: { article: 28, paragraph: 2 },
  reach: "inScope",
  act: "present",
  needs: [
    ["estimate", "adjustedEstimate", "total", "approvedTotal"],
    ["cumPaid", "cumPaidPrior", "paid", "yearAmt", "contract", "settlement", "newTotal"],
  ],
  limits: ["amount"],
  messages,
  texts,
  judge: (row) => {
    const { estimate } = row.values.ceiling;
    if (estimate === null) return withoutEstimate(row);
    const over = exceeding(row, ({ fields }) => overEstimate(row, fields), isTrue);
    return ofEach(over, (commitment) => overCeiling(row, commitment, estimate));
  },
});

function overCeiling(row: RowContext, commitment: Exceeding, estimate: Fen): Outcome<OverCeiling> {
  const { message, sum, act, over } = commitment;
  const told = {
    act,
    fields: marked(row, commitment, estimate),
    data: { sum: { fen: sum }, estimate: { fen: estimate }, excess: { fen: sum - estimate } },
  };
  if (message === "adjustedTotal")
    return whenTold(over, () => [
      { because: adjustmentOpen(row), message: "adjustedTotal", severity: "warning", ...told },
      { message: "adjustedTotal", severity: "error", ...told },
    ]);
  if (commitment.latestOnly) return when(over, () => ({ message, ...told }));
  const amount = sumOf(row, commitment.fields);
  if (holds(madeUnderEarlier(row, amount, act))) return NOT_APPLICABLE;
  return whenTold(over, () => {
    const what = terms(present(row, commitment.fields));
    const data = { ...told.data, what, earlier: { fen: row.values.ceiling.earlier ?? estimate } };
    return [
      { because: perhapsUnderEarlier(row, amount, act), message: "underEarlier", ...told, data },
      { message, ...told },
    ];
  });
}

const sumOf = ({ project }: RowContext, fields: readonly FieldKey[]) => sumIn(project, fields);

/** The cells that broke it: where the contract alone still fits, the supplements, not the contract. Never the estimate itself. */
function marked(row: RowContext, { message, fields }: Commitment, estimate: Fen): readonly FieldKey[] {
  const { contract } = row.values.supplement;
  return message === "contractAndSupplements" && contract !== null && contract <= estimate
    ? ["supp", "suppPrior"]
    : fields;
}

/** Without an estimate the approved total, else the total, is what money is held against; above it is to be verified. */
function withoutEstimate(row: RowContext): Outcome<OverCeiling> {
  if (readingOf(row.project, "estimate").state === "bad") return NOT_APPLICABLE;
  const approved = moneyOf(row.project, "approvedTotal");
  const field: FieldKey = approved !== null && approved > 0n ? "approvedTotal" : "total";
  const limit = moneyOf(row.project, field);
  if (limit === null || limit <= 0n)
    return hasCommitments(row) && isPending(row.project, "estimate") ? undecided("estimate") : NOT_APPLICABLE;
  const above = ({ fields }: Commitment): Expression => compare(sumOf(row, fields), ">", input(row.project, field));
  const exceeded = exceeding(row, above, isTrue).filter(({ message }) => message !== "adjustedTotal");
  const outcome = together(
    exceeded.map(({ message, sum, fields, act, over }): Outcome<OverCeiling> => {
      const data = {
        sum: { fen: sum },
        field: { term: `field.${field}` },
        total: { fen: limit },
        excess: { fen: sum - limit },
      };
      const what = present(row, fields);
      return message === "year"
        ? when(over, () => ({ message: "yearOverTotal", act, fields, data }))
        : when(over, () => ({ message: "overTotal", act, fields: what, data: { ...data, what: terms(what) } }));
    }),
  );
  // The ceiling itself is still to come: what it would have to cover is not judged by it.
  return outcome.kind === "pass" && hasCommitments(row) && isPending(row.project, "estimate")
    ? undecided("estimate")
    : outcome;
}
