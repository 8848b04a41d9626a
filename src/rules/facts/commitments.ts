import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { ActId } from "../acts/table";
import type { RowContext, Trace } from "../types";
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
  statement: (commitment: Commitment) => Trace,
  holds: (statement: Trace) => boolean,
): readonly (Commitment & { readonly over: Trace })[] {
  const over = commitments(row)
    .map((commitment) => ({ ...commitment, over: statement(commitment) }))
    .filter((commitment) => holds(commitment.over));
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
  const add = (
    message: Plain,
    act: ActId,
    fields: readonly FieldKey[],
    sum = moneyOf(project, fields[0] ?? "total"),
  ): void => {
    if (sum !== null) list.push({ said: { message }, sum, fields, act });
  };
  const [year, released, prior] = (["yearAmt", "cumPaid", "cumPaidPrior"] as const).map((field) =>
    moneyOf(project, field),
  );
  add("released", "release", ["cumPaid"]);
  add("priorReleases", "earlierRelease", ["cumPaidPrior"]);
  // Payments count like releases, whatever the column is called.
  add("paid", "payment", ["paid"]);
  if (year !== null && year !== undefined) {
    list.push({ said: { message: "year" }, sum: year, fields: ["yearAmt"], act: "yearFunds" });
    // 以前年度 leaves this year out, so both are added; an unclear 累计 may hold it already (reading 0.6).
    if (prior !== null && prior !== undefined)
      add("priorAndYear", "yearFunds", ["cumPaidPrior", "yearAmt"], prior + year);
    else if (released !== null && released !== undefined)
      add("releasedAndYear", "yearFunds", ["cumPaid", "yearAmt"], released + year);
  }
  const { contract, net } = row.values.supplement;
  if (contract !== null) {
    add("contract", "contract", ["contract"]);
    if (net !== null && net !== 0n)
      add("contractAndSupplements", "supplement", ["contract", "supp", "suppPrior"], contract + net);
  }
  const settlement = moneyOf(project, "settlement");
  if (settlement !== null)
    list.push({
      said: { message: "settlement" },
      sum: settlement,
      fields: ["settlement"],
      act: "settlement",
      latestOnly: true,
    });
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
