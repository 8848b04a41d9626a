import { FEN_PER, type Fen } from "../../exact";
import { constant, operation, operationIn, parted, sum, totalOf } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, type RowContext, type Expression } from "../types";
import { texts } from "./displayBoundary.texts";
import { parameterOn } from "../acts/parameters";

/** Two decimals of 万元. */
const PLACE = FEN_PER["万元"] / 100n;

/** The value, the value rounded for display, and the bound between the two. */
function apart(row: RowContext, total: Fen, shown: Fen): Expression {
  const { tiers } = row.policy.parameters;
  const place = constant("trace.displayPlace", PLACE, "fen");
  const places = operationIn(
    "count",
    "÷↓",
    "trace.rounded",
    sum(totalOf(row), constant("trace.halfPlace", PLACE / 2n, "fen")),
    place,
  );
  const rounded = operation("×", "trace.rounded", places, place);
  return shown > total ? parted(totalOf(row), rounded, shown, tiers) : parted(rounded, totalOf(row), total, tiers);
}

/** A total that shows in another tier when rounded to two decimals of 万元; the value decides (reading 3.39). */
export const displayBoundary = defineRule({
  id: "DATA-DISPLAY-BOUNDARY",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [["total", "approvedTotal", "estimate", "annualFee"]],
  limits: ["amount"],
  messages: { shown: "info" },
  texts,
  judge: (row) => {
    const { total, field } = row.values.total;
    if (total === null || field === null || parameterOn(row, "tiers") === null) return NOT_APPLICABLE;
    const shown = ((total + PLACE / 2n) / PLACE) * PLACE;
    if (shown === total) return NOT_APPLICABLE;
    return when(apart(row, total, shown), () => ({
      message: "shown",
      data: { total: { fen: total }, shown: { fen: shown } },
      fields: [field],
    }));
  },
});
