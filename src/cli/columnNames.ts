import { LOCALES } from "../messages/locale";
import { text, type Locale } from "./words";
import { choiceOf } from "../kept/settings";
import { CHOOSABLE, type ResultChoice } from "../marking";
import { resultHeader } from "../sheet";
import { UsageError } from "./usageFault";

type Key = ResultChoice[number];

/**
 * Result columns that a person names, by key or by header in either language, without unit and share.
 * @throws UsageError that says which names are known
 */
export function columnsNamed(words: string, locale: Locale): ResultChoice {
  const keys = words
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => {
      const key = KEYS.get(plain(word));
      if (key === undefined)
        throw new UsageError(text(locale, "cli.usage.columns", { word, known: knownNames(locale) }));
      return key;
    });
  if (keys.length === 0)
    throw new UsageError(text(locale, "cli.usage.columns", { word: words, known: knownNames(locale) }));
  return choiceOf(keys) ?? keys;
}

const headerOf = (key: Key, locale: Locale): string =>
  resultHeader(key, "万元", locale, "15%").replace(/\s*[（(].*$/, "");

const knownNames = (locale: Locale): { readonly list: readonly string[] } => ({
  list: CHOOSABLE.map((key) => headerOf(key, locale)),
});

const plain = (word: string): string =>
  word
    .normalize("NFKC")
    .replace(/\s|\(.*$|^\d+%/g, "")
    .toLowerCase();

const KEYS: ReadonlyMap<string, Key> = new Map(
  CHOOSABLE.flatMap((key): readonly (readonly [string, Key])[] => [
    [plain(key), key],
    ...LOCALES.map((locale) => [plain(headerOf(key, locale)), key] as const),
  ]),
);
