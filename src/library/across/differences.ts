/** What of one project differs between two places. */
import { absFen, FEN_PER } from "../../exact";
import type { FieldKey } from "../../fields";
import type { MessageValue } from "../../messages/types";
import { readingOf, type FieldReading, type FieldValue, type Project } from "../../plan/types";
import { isEstimated, textOf } from "../../rules/facts";
import { nameKey } from "../match";

/**
 * Amounts that belong to a project and not to a year or a stage of it. What is arranged for a year, and how far it has
 * come, differs between sheets by nature.
 */
const AMOUNTS: readonly FieldKey[] = ["total", "approvedTotal", "estimate", "adjustedEstimate", "control", "contract"];

type Money = Extract<FieldValue, { type: "money" }>;

/** Fields in which two places of one project differ. */
export function differingFields(one: Project, other: Project): readonly FieldKey[] {
  const [here, there] = [nameKey(textOf(one, "name")), nameKey(textOf(other, "name"))];
  return [
    ...(here !== "" && there !== "" && here !== there ? (["name"] as const) : []),
    ...AMOUNTS.filter((field) => {
      const [before, after] = [amountIn(one, field), amountIn(other, field)];
      return before !== null && after !== null && !agree(before, after);
    }),
  ];
}

/** What stands in a field that is compared; null = nothing comparable. */
export function valueIn(project: Project, field: FieldKey): MessageValue | null {
  if (field === "name") return textOf(project, "name") || null;
  const amount = amountIn(project, field);
  return amount && { fen: amount.fen };
}

function amountIn(project: Project, field: FieldKey): Money | null {
  const reading: FieldReading = readingOf(project, field);
  if (reading.state !== "value" || reading.value.type !== "money" || isEstimated(project, field)) return null;
  return reading.value;
}

/** Whether two amounts are one, but for what one of them was rounded to. */
function agree(one: Money, other: Money): boolean {
  const coarse = [one, other].map(placeOf).reduce((a, b) => (a > b ? a : b));
  return one.fen === other.fen || 2n * absFen(one.fen - other.fen) <= coarse;
}

/**
 * Finest place in 分 to which an amount is written, where it may be rounded: two decimals of 万元 or 千元, though trailing
 * zeros are not kept, or the last decimal of 百万元 or 亿元. 0 = exact.
 */
function placeOf({ amounts }: Money): bigint {
  const places = amounts.map(({ decimals, unit }) => {
    if (unit === "元") return 0n;
    const most = FEN_PER[unit] > FEN_PER.万元 ? 6 : 2;
    return decimals > most ? 0n : FEN_PER[unit] / 10n ** BigInt(Math.max(2, decimals));
  });
  return places.reduce((a, b) => (a > b ? a : b), 0n);
}
