import { text, type Locale } from "../../messages";
import type { BodyId, ChainStep, PolicyPack } from "../../regulation/types";
import { bodyName } from "../../review/words";

/** A body's name at this place. */
export const bodyText = (body: BodyId, policy: PolicyPack, locale: Locale): string => bodyName(policy, body, locale);

/** The same in few words, for the name of a sheet. */
export const bodyShort = (body: BodyId, policy: PolicyPack, locale: Locale): string =>
  policy.bodies?.[body]?.[locale] ?? text(locale, `approval.body.${body}`);

/** 审核, 审签, 审议, 审定. */
export const actText = (act: ChainStep["act"], locale: Locale): string => text(locale, `act.${act}`);
