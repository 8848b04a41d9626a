/** en-US, part "clauses": see zh-CN. */
export const clauses = {
  "clause.2.1":
    "The Measures apply to IT projects paid from public funds whose total investment reaches the threshold.",
  "clause.8.1": "The IT part of a construction project is approved on its own.",
  "clause.8.2": "Where it cannot be separated, its share decides who approves.",
  "clause.9.1": "An application tells the project, the technical scheme and the source of funds.",
  "clause.9.2":
    "Incomplete papers, unclear needs or data not shared keep a project out of the library; outside it the technical scheme is in principle not reviewed, unless {leadership} require otherwise.",
  "clause.10.1":
    "Projects of the library are assessed by experts, deliberated together by {partyFinanceCommittee} and decided by {governmentMeeting} and {partyStandingCommittee}.",
  "clause.10.2":
    "Others are decided one by one in four tiers by total investment: {financeViceMayor}, {mayor}, {governmentMeeting}, and above it {partyStandingCommittee}.",
  "clause.10.3": "Every project needs its approval; technical review and funds rest on it.",
  "clause.11.2": "Self-building needs one of the cases listed.",
  "clause.15.1":
    "Resources move to the common infrastructure; nothing of one's own is built unless assessed and approved.",
  "clause.20.2": "Eight kinds of projects are in principle not approved, unless law says otherwise.",
  "clause.20.2.1": "Machine rooms, data centres, private clouds, servers, storage of one's own.",
  "clause.20.2.2":
    "Leased internet lines, private lines outside the government network, end-point protection outside common supervision.",
  "clause.20.2.3": "Unclassified projects not on the government cloud.",
  "clause.20.2.4": "Common systems such as licences, seals, payment, complaints; apps and data platforms of one's own.",
  "clause.20.2.5": "Public services outside the common platforms, office systems outside the common office platform.",
  "clause.20.2.6": "Unclear needs or goals; merging, catalogues, sharing or security not done.",
  "clause.20.2.7": "Infrastructure, support platforms and data that are not built and used in common.",
  "clause.20.2.8": "Upgrades of a project that has not been accepted yet.",
  "clause.28.2": "The approved estimate is what funds are released by, and their ceiling.",
  "clause.31.2": "What is left over while goal and content stay is returned.",
  "clause.43.1":
    "More of the same goods or services may be added by supplementary contracts up to the share of the contract that is set, all of them together; beyond it, the steps from approval on are taken again.",
  "clause.43.2":
    "Supplements within the limit are decided in four tiers by amount: {financeViceMayor}, {mayor}, {governmentMeeting}, {partyStandingCommittee}.",
  "clause.43.3": "City-owned enterprises follow the same.",
  "clause.38": "The budget review has a term; the control price may not exceed the estimate.",
  "clause.45":
    "Within the approved total, with the goal unchanged, up to the share that is set and in one of the cases listed, the unit adjusts by itself and files it.",
  "clause.51.1": "A self-evaluation is due after going into operation.",
} as const;
