import { hasMessage, textOfKey, type Locale } from "../../messages";

/** Name of a policy pack; another place's own id where the catalogues do not know it. */
export function policyName(locale: Locale, policy: string): string {
  const key = `pane.policy.${policy}`;
  return hasMessage(key) ? textOfKey(locale, key) : policy;
}
