/** The policy pack of the Measures issued by Dazhou on 2023-06-06. */
import { tableDay as day } from "../holidays";
import type { Citation, Dated, PolicyPack } from "../types";
import { STATE_COUNCIL_CALENDAR } from "../workdays";
import { places } from "./places";
import { readings } from "./readings";
import { approvalTiers, supplementTiers, unifiedRoute } from "./tiers";

/** Article 66: in force from the day of issue. No end is known. */
const EFFECTIVE = day("2023-06-06");

function sinceIssue<T>(value: T, cite: Citation): Dated<T> {
  return { from: EFFECTIVE, to: null, value, cite };
}

export const DAZHOU_2023: PolicyPack = {
  id: "dazhou-2023",
  effective: EFFECTIVE,
  published: day("2023-07-25"),
  publication: { url: "https://dzskjx.sczwfw.gov.cn/art/2023/7/25/art_44327_227016.html" },
  parameters: {
    threshold: sinceIssue(30_000_000n, { article: 2, paragraph: 1 }),
    tiers: sinceIssue(approvalTiers, { article: 10, paragraph: 2 }),
    unifiedRoute: sinceIssue(unifiedRoute, { article: 10, paragraph: 1 }),
    selfBuildCap: sinceIssue(1_000_000_000n, { article: 11, paragraph: 2, item: 3 }),
    clearlyCheaper: sinceIssue({ numerator: 90n, denominator: 100n }, { article: 12, item: 2 }),
    supplementShare: sinceIssue({ numerator: 1n, denominator: 10n }, { article: 43, paragraph: 1 }),
    supplementTiers: sinceIssue(supplementTiers, { article: 43, paragraph: 2 }),
    adjustmentShare: sinceIssue({ numerator: 3n, denominator: 20n }, { article: 45 }),
    buildMonths: sinceIssue(12, { article: 42 }),
    publicationDays: sinceIssue(7, { article: 35 }),
    schemeDays: sinceIssue(60, { article: 36 }),
    technicalReviewDays: sinceIssue(10, { article: 37 }),
    budgetReviewWorkdays: sinceIssue(30, { article: 38 }),
    trialMonths: sinceIssue(1, { article: 47 }),
    evaluationMonths: sinceIssue({ earliest: 12, latest: 24 }, { article: 52 }),
  },
  readings,
  calendar: STATE_COUNCIL_CALENDAR,
  places,
  /** Bodies in order of authority: a decision of a later one covers what an earlier one may decide. */
  authority: ["viceMayors", "financeViceMayor", "mayor", "governmentMeeting", "partyStandingCommittee"],
};
