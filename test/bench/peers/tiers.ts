/** Article 10's bands as the peers get them: doubles in 万元, from the least, below the next. */
import type { Project } from "../../../src/plan/types";
import { DAZHOU_2023 } from "../../../src/regulation";
import { tierOfAmount } from "../../../src/rules/values";

/** No dates: the tiers in force on the first day. */
const NO_ROW: Project = { row: 1, rows: [1], fields: {}, fundingLines: [] };
const LEAST = [30, 200, 500, 1000];

export const TIERS = LEAST.map((least, index) => {
  const tier = tierOfAmount(
    { policy: DAZHOU_2023, asOf: DAZHOU_2023.effective, project: NO_ROW },
    BigInt(least) * 1_000_000n,
  )?.id;
  if (!tier) throw new Error(`no tier at ${least} 万元`);
  return { tier: tier as string, least, below: LEAST[index + 1] ?? Infinity };
});
