/** Bodies by id. Their names are the catalogues' (messages: body.<id>), unless a policy pack brings its own. */

/** Those that review, deliberate or decide, from the lowest to the highest. */
export const BODY_IDS = [
  "viceMayors",
  "financeViceMayor",
  "mayor",
  "governmentMeeting",
  "partyFinanceCommittee",
  "partyStandingCommittee",
] as const;
export type BodyId = (typeof BODY_IDS)[number];

/** Those that texts name beside them: whom to ask, where to file, who adjusts the budget. */
export const AGENCY_IDS = ["leadership", "digitalBureau", "developmentCommission", "financeBureau"] as const;
export type AgencyId = (typeof AGENCY_IDS)[number];
