/** Texts name a body by its placeholder, so that another place's name stands there; none says the usual name itself. */
import { join } from "node:path";
import { FIELD_KEYS } from "../../src/fields";
import { BODY_NAMES, text, textOfKey, type Locale } from "../../src/messages";
import { catalogue as english } from "../../src/messages/en-US";
import { shellText } from "../../src/messages/shell";
import { catalogue as chinese } from "../../src/messages/zh-CN";
import { AGENCY_IDS, BODY_IDS, DAZHOU_2023 } from "../../src/regulation";
import { bodyNames, localWords } from "../../src/review/words";
import { sourcesOf } from "../../scripts/rule-pages/sources";
import { renamed, USUAL_NAMES } from "../support/renamed";
import { ruleTexts } from "../support/ruleTexts";

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
const COUNTY = renamed(DAZHOU_2023);

/** Texts that say a usual name, and why they may. */
const ALLOWED: readonly (readonly [key: RegExp, why: string])[] = [
  [/^body\./, "the usual name itself"],
  [/^approval\.body\./, "the usual name in short, for a sheet's name; another name stands there as it is"],
  [/^(?:tier|tierShort|suppTier)\.[A-Z]/, "said otherwise as a whole where a body has another name"],
  [/^field\./, "header words that offices write"],
];
const allowed = (key: string): boolean => ALLOWED.some(([pattern]) => pattern.test(key));

/** Paragraphs of the rules' pages. */
const pages = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...sourcesOf(join(__dirname, "../.."), jest.requireActual)].map(([id, { page }]) => [`${id}.page`, page[locale]]),
  );

const textsOf = (locale: Locale): Readonly<Record<string, string>> => ({
  ...(locale === "zh-CN" ? chinese : english),
  ...ruleTexts(locale),
  ...pages(locale),
  shell: JSON.stringify(shellText[locale]),
});

test.each(LOCALES)(
  "no text says a body's usual name, the names themselves and the sheet's headers apart: %s",
  (locale) => {
    const said = Object.entries(textsOf(locale))
      .filter(([key, template]) => !allowed(key) && USUAL_NAMES[locale].test(template.replace(/\{\w+\}/g, "")))
      .map(([key, template]) => `${key}: ${template}`);
    expect(said).toEqual([]);
  },
);

test("each usual name is one that is looked for", () => {
  for (const locale of LOCALES)
    for (const id of [...BODY_IDS, ...AGENCY_IDS]) {
      const name = textOfKey(locale, `body.${id}`);
      expect([name, USUAL_NAMES[locale].test(name)]).toEqual([name, true]);
    }
});

test("whatever is allowed to say one is there, and the header words are those of the fields", () => {
  for (const [pattern] of ALLOWED)
    expect(Object.entries(chinese).some(([key, name]) => pattern.test(key) && USUAL_NAMES["zh-CN"].test(name))).toBe(
      true,
    );
  const fields = new Set<string>(FIELD_KEYS.map((key) => `field.${key}`));
  expect(Object.keys(chinese).filter((key) => key.startsWith("field.") && !fields.has(key))).toEqual([]);
});

test.each(LOCALES)("tiers that the catalogues name whole are said otherwise where bodies are renamed: %s", (locale) => {
  const { terms } = localWords(COUNTY);
  const left = Object.entries(locale === "zh-CN" ? chinese : english).filter(
    ([key, name]) =>
      /^(?:tier|tierShort|suppTier)\./.test(key) && USUAL_NAMES[locale].test(terms[key]?.[locale] ?? name),
  );
  expect(left).toEqual([]);
});

test("a text that names a body says the usual name, or the place's", () => {
  const say = (names: typeof BODY_NAMES, locale: Locale): string => text(locale, "adjustRoute.self_file", names);
  expect(say(BODY_NAMES, "zh-CN")).toBe("可自行调整，报市数字经济局备案");
  expect(say(bodyNames(DAZHOU_2023), "zh-CN")).toBe("可自行调整，报市数字经济局备案");
  expect(say(BODY_NAMES, "en-US")).toBe("own adjustment, filed with the digital economy bureau");
  for (const locale of LOCALES) expect(say(bodyNames(COUNTY), locale)).not.toMatch(USUAL_NAMES[locale]);
});
