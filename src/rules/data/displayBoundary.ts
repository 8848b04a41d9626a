import { FEN_PER } from "../../exact";
import { tierOfAmount } from "../values";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** A total that shows in another tier when rounded to two decimals of 万元; the value decides (reading 3.39). */
export const displayBoundary: RowRule = {
  id: "DATA-DISPLAY-BOUNDARY", kind: "data", cite: null, scope: "row", reach: "all", needs: [["total", "approvedTotal", "estimate", "annualFee"]],
  judge: ({ policy, values }) => {
    const { total, field } = values.total;
    if (total === null || field === null) return NOT_APPLICABLE;
    const place = FEN_PER["万元"] / 100n;
    const shown = ((total + place / 2n) / place) * place;
    const [byValue, byDisplay] = [tierOfAmount(policy, total)?.id ?? null, tierOfAmount(policy, shown)?.id ?? null];
    return byValue === byDisplay ? PASS : fail({ severity: "info", message: "shown", data: { total: { fen: total }, shown: { fen: shown } }, fields: [field] });
  },
};
