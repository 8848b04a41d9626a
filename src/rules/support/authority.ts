import type { BodyId, PolicyPack } from "../../regulation/types";

/** Whether a decision of `actual` is enough where `required` must decide. A higher body always is. */
export function isEnough(policy: PolicyPack, actual: BodyId, required: BodyId): boolean {
  return policy.authority.indexOf(actual) >= policy.authority.indexOf(required);
}

/** "副市长" alone: which of them is not said, and it may be the one that decides. */
export function isUnnamedViceMayor(text: string): boolean {
  return !/两|二位|2位|数字经济|大数据|信息化|项目|建设单位|行业|业务|、|和/.test(text);
}

/** A body the pack knows, from an enum cell. */
export function bodyOf(option: string | null): BodyId | null {
  return option !== null && BODIES.has(option) ? (option as BodyId) : null;
}

const BODIES = new Set<string>(["viceMayors", "financeViceMayor", "mayor", "governmentMeeting", "partyFinanceCommittee", "partyStandingCommittee"]);
