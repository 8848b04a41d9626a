import jsonLogicEngine from "json-logic-js";
import { TIERS } from "./tiers";
import type { Answer, Peer } from "./facts";

const total = { var: "total" };
/** Conditions from the highest band down, as one `if`. */
const TIER = { if: [...[...TIERS].reverse().flatMap(({ tier, least }) => [{ ">=": [total, least] }, tier]), "NA"] };
const SUPPLEMENT = { ">": [{ var: "supplement" }, { "*": [{ var: "contract" }, 0.1] }] };
const ADJUSTMENT = { ">": [{ var: "adjusted" }, { "*": [total, 0.15] }] };

export const jsonLogic: Peer = {
  name: "json-logic-js",
  omits: "doubles",
  prepare: (facts) => () =>
    facts.map((row): Answer => ({
      tier: jsonLogicEngine.apply(TIER, row) as string,
      supplementOver: jsonLogicEngine.apply(SUPPLEMENT, row) as boolean,
      adjustmentOver: jsonLogicEngine.apply(ADJUSTMENT, row) as boolean,
    })),
};
