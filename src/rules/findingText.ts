/** What people read of a finding: the texts that stand with its rule, filled in and put together. */
import type { MoneyUnit } from "../exact";
import {
  amountText,
  BODY_NAMES,
  citationMark,
  citationText,
  fillTemplate,
  hasMessage,
  textOfKey,
  type Locale,
  type MessageData,
  type MessageKey,
} from "../messages";
import type { Citation } from "../regulation/types";
import type { Doubt } from "./doubts";
import { RULES } from "./registry";
import type { RuleTexts, Severity } from "./types";

/** A finding as people read it: what is wrong, by which clause, what to do. */
export interface FindingText {
  readonly what: string;
  /** 第四十三条第一款, or null where no clause stands behind it. */
  readonly clause: string | null;
  readonly todo: string;
  /** Why it is only to be verified; empty where nothing is in doubt. */
  readonly doubt: string;
  /** All of it in one line, for a sheet cell or a terminal. */
  readonly line: string;
}

/** Anything that carries a message and a clause; a review's Finding does. */
export interface Explainable {
  readonly cite: Citation | null;
  /** `key`: rules.<rule>.<message>. */
  readonly message: { readonly key: string; readonly data: MessageData };
  readonly doubts?: readonly Doubt[];
}

/** Key of the word for how grave a finding is: an error is 不符合 under the Measures and 数据错误 in the data. */
export const severityKey = ({ severity, kind }: { readonly severity: Severity; readonly kind: string }) =>
  `severity.${severity !== "error" ? severity : kind === "law" ? "errorLaw" : "errorData"}` satisfies MessageKey;

const TEXTS: ReadonlyMap<string, RuleTexts> = new Map(RULES.map(({ id, texts }) => [id, texts]));

/**
 * Text of a finding, amounts in `unit`.
 * @throws RangeError for a message that no rule has or a placeholder without data: a fault of ours, caught by the tests
 */
export function findingText(locale: Locale, finding: Explainable, unit: MoneyUnit): FindingText {
  const { key, data } = finding.message;
  const [, rule = "", message = ""] = key.split(".");
  const template = TEXTS.get(rule)?.messages[message]?.[locale];
  if (template === undefined) throw new RangeError(`no message ${key} in ${locale}`);
  const what = fillTemplate(locale, template.what, data, unit, BODY_NAMES);
  const todo = fillTemplate(locale, template.todo, data, unit, BODY_NAMES);
  const clause = finding.cite === null ? null : citationText(locale, finding.cite);
  const stop = locale === "zh-CN" ? "。" : ". ";
  const doubt = (finding.doubts ?? []).map((each) => textOfKey(locale, each.key, each.data, unit)).join(stop);
  const cited = clause === null ? what : locale === "zh-CN" ? `${what}（${clause}）` : `${what} (${clause})`;
  const line = `${[cited, todo, doubt].filter(Boolean).join(stop)}${stop.trim()}`;
  return { what, clause, todo, doubt, line };
}

/**
 * The same in a few words (messages/: short) with its clause as a mark, for one line beside a row. Amounts below
 * 0.01 万元 are told in 元 alone, so that they can be read.
 */
export function shortText(
  locale: Locale,
  finding: Explainable,
  unit: MoneyUnit,
): { readonly what: string; readonly clause: string | null } {
  const { key, data } = finding.message;
  const own = key.replace(/^rules\./, "short.");
  const small = inSmallCoin(data, locale);
  const what = hasMessage(own)
    ? textOfKey(locale, own, small, unit)
    : findingText(locale, { ...finding, message: { key, data: small } }, unit).what;
  return { what, clause: finding.cite === null ? null : citationMark(locale, finding.cite) };
}

function inSmallCoin(data: MessageData, locale: Locale): MessageData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const fen = typeof value === "object" && "fen" in value ? value.fen : null;
      const isSmall = fen !== null && fen !== 0n && fen < 10_000n && fen > -10_000n;
      return [name, isSmall ? amountText(locale, fen, "元") : value];
    }),
  );
}

/** Title of a rule; its id where a kept review speaks of a rule that is no more. */
export function ruleTitle(locale: Locale, rule: string): string {
  return TEXTS.get(rule)?.name[locale] ?? rule;
}
