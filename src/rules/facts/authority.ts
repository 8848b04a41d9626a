import { BODY_IDS } from "../../regulation/bodies";
import type { BodyId, PolicyPack } from "../../regulation/types";

/** Bodies that deliberate and decide nothing: neither above nor below those that do (Articles 10 and 13). */
export function onlyDeliberates(policy: PolicyPack, actual: BodyId): boolean {
  return !policy.authority.includes(actual);
}

/** All bodies that deliberate and decide nothing. */
export const deliberating = (policy: PolicyPack): readonly BodyId[] =>
  BODY_IDS.filter((body) => onlyDeliberates(policy, body));

/** A body the pack knows, from an enum cell. */
export function bodyOf(option: string | null): BodyId | null {
  return option !== null && (BODY_IDS as readonly string[]).includes(option) ? (option as BodyId) : null;
}
