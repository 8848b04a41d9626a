import { FIELDS, type FieldKey } from "../../fields";
import { hasMessage, textOfKey, type Locale } from "../../messages";

/** Name of a field as people say it: the field's own term. */
export function fieldName(locale: Locale, field: FieldKey): string {
  return locale === "zh-CN" ? FIELDS[field].zh : FIELDS[field].en;
}

export function fieldNames(locale: Locale, fields: readonly FieldKey[]): string {
  return fields.map((field) => fieldName(locale, field)).join(locale === "zh-CN" ? "、" : ", ");
}

/** Title of a rule; its id where a policy pack brings a rule that the catalogues do not know. */
export function ruleTitle(locale: Locale, rule: string): string {
  const key = `ruleName.${rule}`;
  return hasMessage(key) ? textOfKey(locale, key) : rule;
}

export function tierName(locale: Locale, tier: string): string {
  return upperFirst(termOr(locale, `tier.${tier}`, tier));
}

export function supplementTierName(locale: Locale, tier: string): string {
  return termOr(locale, `suppTier.${tier}`, tier);
}

/** Terms that stand inside English sentences begin small; alone they begin a line. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function termOr(locale: Locale, key: string, otherwise: string): string {
  return hasMessage(key) ? textOfKey(locale, key) : otherwise;
}
