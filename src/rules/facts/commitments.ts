import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { ActId } from "../acts/table";
import type { RowContext, Expression } from "../types";
import { moneyOf } from "./access";
import { isOpenAdjustment } from "./adjusting";

/** What a sum that binds money is called; each is a message of A28-CEILING. */
type Plain =
  | "released"
  | "priorReleases"
  | "paid"
  | "year"
  | "priorAndYear"
  | "releasedAndYear"
  | "contract"
  | "contractAndSupplements"
  | "settlement";
type Said = { readonly message: Plain } | { readonly message: "adjustedTotal"; readonly severity: "error" | "warning" };

/** A sum that binds money, with the act that made it. Amounts in 分. */
export interface Commitment {
  readonly said: Said;
  readonly sum: Fen;
  readonly fields: readonly FieldKey[];
  readonly act: ActId;
  /** Always measured by the latest estimate: what is still planned, and what settles the whole. */
  readonly latestOnly?: true;
}

/**
 * What exceeds a limit: that of which the statement holds. One sum that breaks it is told once: the larger sum replaces
 * its own parts.
 */
export function exceeding(
  row: RowContext,
  statement: (commitment: Commitment) => Expression,
  holds: (statement: Expression) => boolean,
): readonly (Commitment & { readonly over: Expression })[] {
  const over: (Commitment & { readonly over: Expression })[] = [];
  for (const commitment of commitments(row)) {
    const stated = statement(commitment);
    if (holds(stated)) over.push({ ...commitment, over: stated });
  }
  if (over.length === 0) return over;
  const has = (message: string): boolean => over.some(({ said }) => said.message === message);
  return over.filter(({ said: { message } }) => {
    // Where the contract alone exceeds it, whatever was added to it changes nothing.
    if (message === "contractAndSupplements") return !has("contract");
    if (message === "priorAndYear") return !has("priorReleases") && !has("year");
    if (message === "releasedAndYear") return !has("released") && !has("year");
    return true;
  });
}

/** Every sum that the estimate must cover, each with the act that made it. */
export function commitments(row: RowContext): readonly Commitment[] {
  const { project } = row;
  const list: Commitment[] = [];
  const [year, released, prior] = [
    moneyOf(project, "yearAmt"),
    moneyOf(project, "cumPaid"),
    moneyOf(project, "cumPaidPrior"),
  ];
  for (const single of SINGLE) {
    const sum = moneyOf(project, single.fields[0]);
    if (sum !== null) list.push({ ...single, sum });
  }
  if (year !== null) {
    list.push({ said: { message: "year" }, sum: year, fields: ["yearAmt"], act: "yearFunds" });
    // 以前年度 leaves this year out, so both are added; an unclear 累计 may hold it already (reading 0.6).
    if (prior !== null)
      list.push({
        said: { message: "priorAndYear" },
        sum: prior + year,
        fields: ["cumPaidPrior", "yearAmt"],
        act: "yearFunds",
      });
    else if (released !== null)
      list.push({
        said: { message: "releasedAndYear" },
        sum: released + year,
        fields: ["cumPaid", "yearAmt"],
        act: "yearFunds",
      });
  }
  const { contract, net } = row.values.supplement;
  if (contract !== null) {
    list.push({ ...CONTRACT, sum: contract });
    if (net !== null && net !== 0n) list.push({ ...CONTRACT_AND_SUPPLEMENTS, sum: contract + net });
  }
  const settlement = moneyOf(project, "settlement");
  if (settlement !== null) list.push({ ...SETTLEMENT, sum: settlement });
  const newTotal = moneyOf(project, "newTotal");
  if (newTotal !== null)
    list.push({
      said: { message: "adjustedTotal", severity: isOpenAdjustment(row) ? "warning" : "error" },
      sum: newTotal,
      fields: ["newTotal"],
      act: "adjustment",
      latestOnly: true,
    });
  return list;
}

type Known = Omit<Commitment, "sum">;

/** Payments count like releases, whatever the column is called. */
const SINGLE: readonly (Known & { readonly fields: readonly [FieldKey] })[] = [
  { said: { message: "released" }, fields: ["cumPaid"], act: "release" },
  { said: { message: "priorReleases" }, fields: ["cumPaidPrior"], act: "earlierRelease" },
  { said: { message: "paid" }, fields: ["paid"], act: "payment" },
];
const CONTRACT: Known = { said: { message: "contract" }, fields: ["contract"], act: "contract" };
const CONTRACT_AND_SUPPLEMENTS: Known = {
  said: { message: "contractAndSupplements" },
  fields: ["contract", "supp", "suppPrior"],
  act: "supplement",
};
const SETTLEMENT: Known = {
  said: { message: "settlement" },
  fields: ["settlement"],
  act: "settlement",
  latestOnly: true,
};
