import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { ActId } from "../acts/table";
import type { RowContext, Expression } from "../types";
import { moneyOf } from "./access";
import { oncePerLayout } from "./layout";

/** What a sum that binds money is called; each is a message of A28-CEILING. */
type Message =
  | "released"
  | "priorReleases"
  | "paid"
  | "year"
  | "priorAndYear"
  | "releasedAndYear"
  | "contract"
  | "contractAndSupplements"
  | "settlement"
  | "adjustedTotal";

/** A sum that binds money, with the act that made it. */
export interface Commitment {
  readonly message: Message;
  readonly fields: readonly FieldKey[];
  readonly act: ActId;
  /** Always measured by the latest estimate: what is still planned, and what settles the whole. */
  readonly latestOnly?: true;
  /** What it comes to on a row, in 分; null where the row has no such sum. */
  readonly sumOn: (row: RowContext) => Fen | null;
}

/** One that exceeds a limit: what it comes to, and the statement that it does. */
export type Exceeding = Commitment & { readonly sum: Fen; readonly over: Expression };

/**
 * What exceeds a limit: that of which the statement holds. One sum that breaks it is told once: the larger sum replaces
 * its own parts.
 */
export function exceeding(
  row: RowContext,
  statement: (commitment: Commitment) => Expression,
  holds: (statement: Expression) => boolean,
): readonly Exceeding[] {
  let over: Exceeding[] | null = null;
  for (const commitment of commitmentsOf(row.project)) {
    const sum = commitment.sumOn(row);
    if (sum === null) continue;
    const stated = statement(commitment);
    if (holds(stated)) (over ??= []).push({ ...commitment, sum, over: stated });
  }
  return over === null ? NONE : withoutParts(over);
}

const NONE: readonly Exceeding[] = [];

function withoutParts(over: readonly Exceeding[]): readonly Exceeding[] {
  const has = (found: Message): boolean => over.some(({ message }) => message === found);
  return over.filter(({ message }) => {
    // Where the contract alone exceeds it, whatever was added to it changes nothing.
    if (message === "contractAndSupplements") return !has("contract");
    if (message === "priorAndYear") return !has("priorReleases") && !has("year");
    if (message === "releasedAndYear") return !has("released") && !has("year");
    return true;
  });
}

/** Whether a row has any sum that an estimate must cover. */
export const hasCommitments = (row: RowContext): boolean => COMMITMENTS.some(({ sumOn }) => sumOn(row) !== null);

const sumOfBoth = ({ project }: RowContext, one: FieldKey, other: FieldKey): Fen | null => {
  const [first, second] = [moneyOf(project, one), moneyOf(project, other)];
  return first === null || second === null ? null : first + second;
};

const alone = (
  message: Message,
  field: FieldKey,
  act: ActId,
): Pick<Commitment, "message" | "fields" | "act" | "sumOn"> => ({
  message,
  fields: [field],
  act,
  sumOn: ({ project }) => moneyOf(project, field),
});

/** Every sum that the estimate must cover. Payments count like releases, whatever the column is called. */
const COMMITMENTS: readonly Commitment[] = [
  alone("released", "cumPaid", "release"),
  alone("priorReleases", "cumPaidPrior", "earlierRelease"),
  alone("paid", "paid", "payment"),
  alone("year", "yearAmt", "yearFunds"),
  // 以前年度 leaves this year out, so both are added; an unclear 累计 may hold it already (reading 0.6).
  {
    message: "priorAndYear",
    fields: ["cumPaidPrior", "yearAmt"],
    act: "yearFunds",
    sumOn: (row) => sumOfBoth(row, "cumPaidPrior", "yearAmt"),
  },
  {
    message: "releasedAndYear",
    fields: ["cumPaid", "yearAmt"],
    act: "yearFunds",
    sumOn: (row) => (moneyOf(row.project, "cumPaidPrior") === null ? sumOfBoth(row, "cumPaid", "yearAmt") : null),
  },
  {
    message: "contract",
    fields: ["contract"],
    act: "contract",
    sumOn: ({ values }) => values.supplement.contract,
  },
  {
    message: "contractAndSupplements",
    fields: ["contract", "supp", "suppPrior"],
    act: "supplement",
    sumOn: ({ values }) => {
      const { contract, net } = values.supplement;
      return contract === null || net === null || net === 0n ? null : contract + net;
    },
  },
  { ...alone("settlement", "settlement", "settlement"), latestOnly: true },
  { ...alone("adjustedTotal", "newTotal", "adjustment"), latestOnly: true },
];

/** Those that a sheet has columns for: few of eleven. */
const commitmentsOf = oncePerLayout((has) => COMMITMENTS.filter(({ fields }) => fields.some(has)));
