import type { Locale } from "../../messages/types";

/**
 * The pane's language for a display language as Office tells it ("zh-CN", "zh-Hans-CN", "en-GB").
 * Chinese in any form is read as zh-CN and everything else as en-US; without one, Chinese: the pane's first language.
 */
export function localeFor(displayLanguage: string | undefined): Locale {
  if (!displayLanguage) return "zh-CN";
  return /^zh\b/i.test(displayLanguage.trim()) ? "zh-CN" : "en-US";
}
