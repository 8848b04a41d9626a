import type { Locale } from "../../messages";
import { findingText } from "../../rules/findingText";
import type { MoneyUnit } from "../../exact";
import { addressesOfFinding, type Entry } from "../../session";
import { fieldNames, ruleTitle } from "../app/terms";
import { text } from "../../messages";

/** An entry as people read it. */
export interface EntryText {
  readonly what: string;
  readonly clause: string | null;
  readonly todo: string;
  /** 项目名称, or 第 3 行 for a classified row, or 整张表. */
  readonly subject: string;
  /** "L4", or "L4 等 3 处". */
  readonly place: string;
  /** Everything that the search looks through. */
  readonly all: string;
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
  const all = [
    told.what,
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
  return { what: told.what, clause: told.clause, todo: told.todo, subject, place, all };
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
