import type { BodyId, PolicyPack } from "../../regulation/types";

/** Whether a decision of `actual` is enough where `required` must decide. A higher body always is. */
export function isEnough(policy: PolicyPack, actual: BodyId, required: BodyId): boolean {
  return policy.authority.indexOf(actual) >= policy.authority.indexOf(required);
}

/** A body the pack knows, from an enum cell. */
export function bodyOf(option: string | null): BodyId | null {
  return option !== null && BODIES.has(option) ? (option as BodyId) : null;
}

const BODIES = new Set<string>(["viceMayors", "financeViceMayor", "mayor", "governmentMeeting", "partyFinanceCommittee", "partyStandingCommittee"]);
