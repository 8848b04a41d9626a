import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { readingOf } from "../../plan/types";
import { moneyOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { isOpenAdjustment } from "../support/adjusting";
import { overEstimate, totalOf } from "../support/explain";
import { compare, input } from "../support/trace";
import { defineRule, type BreachOf } from "../define";
import { fail, NOT_APPLICABLE, PASS, type Outcome, type RowContext } from "../types";
import { texts } from "./estimateCeiling.texts";

const messages = {
  released: "error",
  priorReleases: "error",
  year: "error",
  priorAndYear: "error",
  releasedAndYear: "warning",
  contract: "error",
  contractAndSupplements: "error",
  settlement: "error",
  adjustedTotal: ["error", "warning"],
  yearOverTotal: "warning",
} as const;
type OverCeiling = BreachOf<typeof messages>;

type Plain = Exclude<OverCeiling["message"], "adjustedTotal">;
type Said = { readonly message: Plain } | { readonly message: "adjustedTotal"; readonly severity: "error" | "warning" };

interface Commitment {
  readonly said: Said;
  readonly sum: Fen;
  readonly fields: readonly FieldKey[];
}

/** The approved estimate is the ground of funds and the most a project may cost (Article 28 paragraph 2). Equality passes. */
export const estimateCeiling = defineRule({
  id: "A28-CEILING",
  kind: "law",
  cite: { article: 28, paragraph: 2 },
  reach: "inScope",
  needs: [
    ["estimate", "adjustedEstimate", "total", "approvedTotal"],
    ["cumPaid", "cumPaidPrior", "yearAmt", "contract", "settlement", "newTotal"],
  ],
  limits: ["amount"],
  messages,
  texts,
  judge: (row) => {
    const { estimate, field } = row.values.ceiling;
    if (estimate === null || field === null) return withoutEstimate(row);
    const breaches = commitments(row)
      .filter((commitment) => commitment.sum > estimate)
      .map((commitment): OverCeiling => ({
        ...commitment.said,
        fields: marked(row, commitment, estimate),
        data: { sum: { fen: commitment.sum }, estimate: { fen: estimate }, excess: { fen: commitment.sum - estimate } },
        trace: () => overEstimate(row, commitment.said.message === "contract" ? ["contract"] : commitment.fields),
      }));
    return fail(...withoutRepeats(breaches));
  },
});

/** The cells that broke it: where the contract alone still fits, the supplements, not the contract. Never the estimate itself. */
function marked(row: RowContext, { said: { message }, fields }: Commitment, estimate: Fen): readonly FieldKey[] {
  const { contract } = row.values.supplement;
  return message === "contractAndSupplements" && contract !== null && contract <= estimate
    ? ["supp", "suppPrior"]
    : fields;
}

/** Every sum that the estimate must cover. */
function commitments(row: RowContext): readonly Commitment[] {
  const { project } = row;
  const list: Commitment[] = [];
  const add = (said: Plain | Said, sum: Fen | null, fields: readonly FieldKey[]): void => {
    if (sum !== null) list.push({ said: typeof said === "string" ? { message: said } : said, sum, fields });
  };
  const year = moneyOf(project, "yearAmt");
  const released = moneyOf(project, "cumPaid");
  const prior = moneyOf(project, "cumPaidPrior");
  add("released", released, ["cumPaid"]);
  add("priorReleases", prior, ["cumPaidPrior"]);
  add("year", year, ["yearAmt"]);
  // 以前年度 leaves this year out, so both are added; an unclear 累计 may hold it already (reading 0.6).
  if (prior !== null && year !== null) add("priorAndYear", prior + year, ["cumPaidPrior", "yearAmt"]);
  if (released !== null && year !== null && prior === null)
    add("releasedAndYear", released + year, ["cumPaid", "yearAmt"]);
  const { contract, net } = row.values.supplement;
  // Each act by its own date: a contract from before the Measures is judged by them only with what was added since.
  if (contract !== null && !isBeforeMeasures(row, net === null || net === 0n ? "signed" : "suppSigned"))
    add(net === null || net === 0n ? "contract" : "contractAndSupplements", contract + (net ?? 0n), [
      "contract",
      "supp",
      "suppPrior",
    ]);
  add("settlement", moneyOf(project, "settlement"), ["settlement"]);
  const severity = isOpenAdjustment(row) ? "warning" : "error";
  add({ message: "adjustedTotal", severity }, moneyOf(project, "newTotal"), ["newTotal"]);
  return list;
}

/** One sum that breaks the ceiling is told once: the larger sum replaces its own parts. */
function withoutRepeats(breaches: readonly OverCeiling[]): readonly OverCeiling[] {
  const has = (message: OverCeiling["message"]): boolean => breaches.some((breach) => breach.message === message);
  return breaches.filter(({ message }) => {
    if (message === "priorAndYear") return !has("priorReleases") && !has("year");
    if (message === "releasedAndYear") return !has("released") && !has("year");
    return true;
  });
}

function withoutEstimate(row: RowContext): Outcome<OverCeiling> {
  const year = moneyOf(row.project, "yearAmt");
  const { total, field } = row.values.total;
  if (readingOf(row.project, "estimate").state === "bad" || year === null || total === null) return NOT_APPLICABLE;
  if (year <= total) return PASS;
  return fail({
    message: "yearOverTotal",
    data: {
      sum: { fen: year },
      field: { term: `field.${field === "approvedTotal" ? field : "total"}` },
      total: { fen: total },
      excess: { fen: year - total },
    },
    fields: ["yearAmt"],
    trace: () => compare(input(row.project, "yearAmt"), ">", totalOf(row)),
  });
}
