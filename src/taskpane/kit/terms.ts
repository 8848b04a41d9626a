import { FIELDS, type FieldKey } from "../../fields";
import { hasMessage, listText, textOfKey, type Locale } from "../../messages";
import type { PolicyPack } from "../../regulation/types";
import { localWords } from "../../review/words";

export { ruleTitle } from "../../rules/findingText";

/** Name of a field as people say it: the field's own term. */
export function fieldName(locale: Locale, field: FieldKey): string {
  return locale === "zh-CN" ? FIELDS[field].zh : FIELDS[field].en;
}

export function fieldNames(locale: Locale, fields: readonly FieldKey[]): string {
  return listText(
    locale,
    fields.map((field) => fieldName(locale, field)),
  );
}

/** Name of a tier, with the amounts and bodies of the pack in force. */
export function tierName(locale: Locale, tier: string, policy: PolicyPack): string {
  return upperFirst(localWords(policy).terms[`tier.${tier}`]?.[locale] ?? termOr(locale, `tier.${tier}`, tier));
}

export function supplementTierName(locale: Locale, tier: string, policy: PolicyPack): string {
  return localWords(policy).terms[`suppTier.${tier}`]?.[locale] ?? termOr(locale, `suppTier.${tier}`, tier);
}

/** Terms that stand inside English sentences begin small; alone they begin a line. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function termOr(locale: Locale, key: string, otherwise: string): string {
  return hasMessage(key) ? textOfKey(locale, key) : otherwise;
}
