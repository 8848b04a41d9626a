import { amountText, text, type Locale } from "../../messages";
import type { Finding } from "../../review/types";
import { findingText, shortText } from "../../rules/findingText";
import type { MoneyUnit } from "../../exact";
import { addressesOfFinding, type Entry } from "../../session";
import { fieldNames, ruleTitle } from "../kit/terms";

/** An entry as people read it. */
export interface EntryText {
  readonly what: string;
  /** The same in a few words, with the clause as a mark ("43①"). */
  readonly short: ShortLine;
  readonly clause: string | null;
  readonly todo: string;
  /** 项目名称, or 第 3 行 for a classified row, or 整张表. */
  readonly subject: string;
  /** "L4", or "L4 等 3 处". */
  readonly place: string;
  /** Everything that the search looks through. */
  readonly all: string;
}

/** One line that may be cut before and behind its amount, never in it. */
export interface ShortLine {
  readonly before: string;
  /** The amount in excess; "" where the finding tells none. */
  readonly amount: string;
  readonly after: string;
  readonly clause: string | null;
}

const cache = new WeakMap<Entry, Map<string, EntryText>>();

/** Text of an entry; made once per entry, language and unit, because a list of ten thousand asks often. */
export function entryText(entry: Entry, locale: Locale, unit: MoneyUnit): EntryText {
  const key = `${locale} ${unit}`;
  let texts = cache.get(entry);
  if (!texts) cache.set(entry, (texts = new Map()));
  let made = texts.get(key);
  if (!made) texts.set(key, (made = makeText(entry, locale, unit)));
  return made;
}

function makeText(entry: Entry, locale: Locale, unit: MoneyUnit): EntryText {
  const subject = subjectOf(entry, locale);
  const place = placeOf(entry, locale);
  const told = entry.finding ? findingText(locale, entry.finding, unit) : undecidedText(entry, locale);
  const short = entry.finding
    ? shortLine(shortText(locale, entry.finding, unit), entry.finding, locale, unit)
    : { before: told.what, amount: "", after: "", clause: null };
  const all = [
    told.what,
    short.before + short.amount + short.after,
    told.clause,
    told.todo,
    subject,
    entry.project?.unit,
    place,
    entry.finding?.rule,
    text(locale, `pane.kind.${entry.kind}`),
    `${entry.number}.`,
    entry.standing && text(locale, `pane.loop.${entry.standing}`),
    entry.waiver?.who,
    entry.waiver?.why,
  ]
    .filter(Boolean)
    .join(" ");
  return { what: told.what, short, clause: told.clause, todo: told.todo, subject, place, all };
}

/** Amounts that a finding is about, the most telling first. */
const TELLING = ["excess", "surplus", "difference", "reduced"] as const;

function shortLine(
  { what: told, clause }: ReturnType<typeof shortText>,
  { message: { data } }: Finding,
  locale: Locale,
  unit: MoneyUnit,
): ShortLine {
  // Beside a row it goes on after others; here it begins a line.
  const what = told.charAt(0).toUpperCase() + told.slice(1);
  for (const name of TELLING) {
    const value = data[name];
    if (typeof value !== "object" || !("fen" in value)) continue;
    const amount = [unit, "元" as const]
      .map((shown) => amountText(locale, value.fen, shown))
      .find((each) => what.includes(each));
    if (amount === undefined) continue;
    const at = what.indexOf(amount);
    return { before: what.slice(0, at), amount, after: what.slice(at + amount.length), clause };
  }
  return { before: what, amount: "", after: "", clause };
}

function undecidedText(entry: Entry, locale: Locale) {
  const { rules = [], missing = [], years = [] } = entry.undecided ?? {};
  const wanted = [
    ...(missing.length ? [fieldNames(locale, missing)] : []),
    ...years.map((year) => text(locale, "undecided.year", { year })),
  ];
  return {
    // A row without an amount to go by is undecided before any rule asks.
    what: text(locale, "pane.undecided.what", {
      rules: rules.length
        ? { list: rules.map((rule) => ruleTitle(locale, rule)) }
        : text(locale, "pane.undecided.limits"),
    }),
    clause: null,
    todo: wanted.length ? text(locale, "pane.undecided.todo", { fields: { list: wanted } }) : "",
  };
}

function subjectOf(entry: Entry, locale: Locale): string {
  if (entry.row === null) return text(locale, "pane.finding.sheet");
  return entry.project?.name || text(locale, "pane.finding.row", { row: entry.row });
}

function placeOf(entry: Entry, locale: Locale): string {
  if (!entry.finding) return entry.row === null ? "" : text(locale, "pane.finding.row", { row: entry.row });
  const { cells, row, rows } = entry.finding;
  // A finding on whole rows has no cell of its own.
  const concerned = row === null ? rows : [row];
  const places = cells.length
    ? addressesOfFinding(entry.finding)
    : concerned.map((one) => text(locale, "pane.finding.row", { row: one }));
  const [first] = places;
  if (!first) return "";
  return places.length === 1 ? first : text(locale, "pane.finding.places", { first, count: places.length });
}
