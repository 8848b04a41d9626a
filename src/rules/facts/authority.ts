import type { BodyId, PolicyPack } from "../../regulation/types";

/** Whether a decision of `actual` is enough where `required` must decide. A higher body always is. */
export function isEnough(policy: PolicyPack, actual: BodyId, required: BodyId): boolean {
  return policy.authority.indexOf(actual) >= policy.authority.indexOf(required);
}

/** Bodies that deliberate and decide nothing: neither above nor below those that do (Articles 10 and 13). */
export function onlyDeliberates(policy: PolicyPack, actual: BodyId): boolean {
  return !policy.authority.includes(actual);
}

/** All bodies that deliberate and decide nothing. */
export const deliberating = (policy: PolicyPack): readonly BodyId[] =>
  [...BODIES].filter((body) => onlyDeliberates(policy, body));

/** "副市长" alone where the one in charge of finance must decide: which of them did is not said, and it may be that one. */
export function mayBeEnough(actual: BodyId, required: BodyId, text: string): boolean {
  return (
    actual === "viceMayors" &&
    required === "financeViceMayor" &&
    !/两|二位|2位|数字经济|大数据|信息化|项目|建设单位|行业|业务|、|和/.test(text)
  );
}

/** A body the pack knows, from an enum cell. */
export function bodyOf(option: string | null): BodyId | null {
  return option !== null && (BODIES as ReadonlySet<string>).has(option) ? (option as BodyId) : null;
}

const BODIES: ReadonlySet<BodyId> = new Set<BodyId>([
  "viceMayors",
  "financeViceMayor",
  "mayor",
  "governmentMeeting",
  "partyFinanceCommittee",
  "partyStandingCommittee",
]);
