import { text, textOfKey, type Locale } from "../../messages";
import type { BodyId, ChainStep, PolicyPack } from "../../regulation/types";

/** A body's name at this place. */
export const bodyText = (body: BodyId, policy: PolicyPack, locale: Locale): string =>
  policy.bodies?.[body]?.[locale] ?? textOfKey(locale, `body.${body}`);

/** 审核, 审签, 审议, 审定. */
export const actText = (act: ChainStep["act"], locale: Locale): string => text(locale, `act.${act}`);
