/** The languages of the product, the first one first. */
export const LOCALES = ["zh-CN", "en-US"] as const;

export type Locale = (typeof LOCALES)[number];

/** Whether a text names a language of ours: one kept on the machine, or typed on the command line. */
export const isLocale = (given: unknown): given is Locale => LOCALES.some((locale) => locale === given);
