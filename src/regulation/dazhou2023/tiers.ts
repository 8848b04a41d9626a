import { proveBands, type Band, type Fen } from "../../exact";
import type { ChainStep, SupplementTier, TierId, TierRule } from "../types";

const wan = (amount: bigint): Fen => amount * 1_000_000n;

const twoViceMayors: ChainStep = { act: "review", body: "viceMayors" };

const CHAINS = {
  financeViceMayor: [twoViceMayors, { act: "decide", body: "financeViceMayor" }],
  mayor: [twoViceMayors, { act: "countersign", body: "financeViceMayor" }, { act: "decide", body: "mayor" }],
  governmentMeeting: [{ act: "decide", body: "governmentMeeting" }],
  partyStandingCommittee: [
    { act: "deliberate", body: "governmentMeeting" },
    { act: "decide", body: "partyStandingCommittee" },
  ],
} as const satisfies Record<string, readonly ChainStep[]>;

/** Four steps of authority share their chains between Articles 10 and 43; only the amounts differ. */
function fourTiers<Id extends string>(
  ids: readonly [Id, Id, Id, Id],
  bounds: readonly [bigint, bigint, bigint, bigint],
  article: number,
): readonly Band<TierRule<Id>>[] {
  const bodies = ["financeViceMayor", "mayor", "governmentMeeting", "partyStandingCommittee"] as const;
  return proveBands(
    bodies.map((body, index) => ({
      from: wan(bounds[index] as bigint),
      to: index === 3 ? null : wan(bounds[index + 1] as bigint),
      value: {
        id: ids[index] as Id,
        chain: CHAINS[body],
        requires: body,
        cite: { article, paragraph: 2, item: index + 1 },
      },
    })),
  );
}

/** Article 10 paragraph 2: [30,200) [200,500) [500,1000) [1000,∞) 万元; 30 comes from Article 2. */
export const approvalTiers = fourTiers<TierId>(["T1", "T2", "T3", "T4"], [30n, 200n, 500n, 1000n], 10);

/** Article 43 paragraph 2: (0,500) [500,1000) [1000,5000) [5000,∞) 万元. */
export const supplementTiers = fourTiers<SupplementTier>(["S1", "S2", "S3", "S4"], [0n, 500n, 1000n, 5000n], 43);

/** Article 10 paragraph 1: whatever the amount. */
export const unifiedRoute: TierRule<"UNIFIED"> = {
  id: "UNIFIED",
  chain: [
    { act: "deliberate", body: "partyFinanceCommittee" },
    { act: "decide", body: "governmentMeeting" },
    { act: "decide", body: "partyStandingCommittee" },
  ],
  requires: "partyStandingCommittee",
  cite: { article: 10, paragraph: 1 },
};
