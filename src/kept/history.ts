import * as v from "valibot";
import type { Numbered, ProjectSaid } from "../review/comparison";
import type { EntryKind } from "../review/types";
import { bytesOf } from "./bytes";
import { count, entriesOf, named, notTold, readBy, type OnLost } from "./read";

/** Key under which a workbook keeps what the last review of each sheet has said. */
export const HISTORY_KEY = "PlanReview.history";

/** One finding of the last review. */
export interface KeptSaid extends Numbered {
  /** Rule; "" for what could not be decided. */
  readonly rule: string;
  readonly kind: EntryKind;
}

export interface KeptProject extends ProjectSaid {
  readonly name: string;
}

/** What the last review of one sheet has said. */
export interface SheetHistory {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** First number that was never given on this sheet. */
  readonly next: number;
  readonly said: readonly KeptSaid[];
  readonly projects: readonly KeptProject[];
  /** There was too much to keep it: only the numbers go on. */
  readonly isCut: boolean;
}

export type Histories = Readonly<Record<string, SheetHistory>>;

/**
 * Bounds. Excel refuses settings of an add-in above about 1 MB in all (office-js 3957, 621; Microsoft names 2 MB), so
 * everything that is kept stays below 900 KB in UTF-8: 12,000 findings on 6,000 projects take about 0.7 MB.
 */
export const MOST_FINDINGS = 12_000;

const MOST_SHEETS = 60;

const LONGEST_NAME = 40;

export const MOST_BYTES = 900_000;

/** Nothing longer is taken over from a file; an earlier version kept more. */
const LONGEST_READ = 1_200_000;

const VERSION = 1;

const KINDS: Readonly<Record<EntryKind, string>> = {
  violation: "v",
  dataError: "d",
  warning: "w",
  undecided: "u",
  info: "i",
};

const KIND_OF: Readonly<Record<string, EntryKind>> = {
  v: "violation",
  d: "dataError",
  w: "warning",
  u: "undecided",
  i: "info",
};

/** One line each, so that nothing in it can be taken for a separator. */
export const shortName = (name: string): string =>
  [...name.replace(/\s+/g, " ").trim()].slice(0, LONGEST_NAME).join("");

/** The histories as plain JSON, and the sheets of which there was no room for more than the numbers. */
export interface KeptHistories {
  readonly json: unknown;
  readonly cut: readonly string[];
}

/**
 * The histories as plain JSON: long lists as one text each. The sheets reviewed longest ago go where it is too much.
 * @param room bytes that may be taken
 */
export function historiesToKeep(histories: Histories, room = MOST_BYTES): KeptHistories {
  const sheets: (readonly [string, unknown])[] = [];
  const cut: string[] = [];
  let left = room - bytesOf({ version: VERSION, sheets: {} });
  for (const [name, history] of Object.entries(histories)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST_SHEETS)) {
    const size = (kept: unknown): number => bytesOf([name, kept]);
    let kept = packed(history);
    if (size(kept) > left) {
      kept = packed({ ...history, said: [], projects: [], isCut: true });
      if (!history.isCut) cut.push(name);
    }
    left -= size(kept);
    if (left >= 0) sheets.push([name, kept]);
  }
  return { json: { version: VERSION, sheets: Object.fromEntries(sheets) }, cut };
}

function packed({ at, next, said, projects, isCut }: SheetHistory) {
  const rules = [...new Set(said.map(({ rule }) => rule))];
  const ruleNumbers = new Map(rules.map((rule, place) => [rule, place.toString(36)]));
  return {
    at,
    next,
    isCut,
    rules,
    said: said
      .map(({ number, rule, kind, id, facts }) =>
        [number.toString(36), ruleNumbers.get(rule), KINDS[kind], id, facts].join(),
      )
      .join(";"),
    projects: projects.map(({ key, body, code, name }) => [key, body, code, name].join()).join("\n"),
  };
}

const file = v.object({ version: v.literal(VERSION), sheets: named });

const packedSheet = v.pipe(
  v.object({
    at: count,
    next: v.pipe(count, v.minValue(1)),
    isCut: v.optional(v.boolean(), false),
    rules: v.array(v.string()),
    said: v.string(),
    projects: v.string(),
  }),
  v.check(({ said, projects }) => said.length + projects.length <= LONGEST_READ),
);

/** Histories from what a workbook kept; a sheet whose own cannot be read is told and has no earlier review. */
export function readHistories(kept: unknown, onLost: OnLost = notTold): Histories {
  return Object.fromEntries(
    entriesOf(readBy(file, kept, onLost)?.sheets, MOST_SHEETS, onLost).flatMap(([name, sheet]) => {
      const packed = readBy(packedSheet, sheet, onLost);
      const history = packed && unpacked(packed, onLost);
      return history ? [[name, history] as const] : [];
    }),
  );
}

function unpacked(
  { at, next, isCut, rules, said, projects }: v.InferOutput<typeof packedSheet>,
  onLost: OnLost,
): SheetHistory | null {
  const findings = said === "" ? [] : said.split(";").map((line) => unpackedSaid(line, rules, next));
  const whole = findings.filter((one): one is KeptSaid => one !== null);
  const isWhole =
    whole.length === findings.length &&
    whole.length <= MOST_FINDINGS &&
    new Set(whole.map(({ number }) => number)).size === whole.length &&
    new Set(whole.map(({ id }) => id)).size === whole.length;
  const lines = projects === "" ? [] : projects.split("\n");
  const known = lines.flatMap(unpackedProject);
  if (!isWhole || known.length < lines.length) onLost();
  return isWhole ? { at, next, said: whole, projects: known, isCut } : null;
}

function unpackedSaid(line: string, rules: readonly string[], next: number): KeptSaid | null {
  const [first = "", rulePlace = "", letter = "", id = "", facts = "", ...more] = line.split(",");
  const number = parseInt(first, 36);
  const rule = rules[parseInt(rulePlace, 36)];
  const kind = Object.hasOwn(KIND_OF, letter) ? KIND_OF[letter] : undefined;
  const isSound =
    /^[0-9a-z]{1,6}$/.test(first) &&
    number >= 1 &&
    number < next &&
    rule !== undefined &&
    /^[A-Z0-9-]{0,60}$/.test(rule) &&
    /^[0-9a-f]{18}(-\d{1,6})?$/.test(id) &&
    /^[0-9a-f]{0,8}$/.test(facts);
  return isSound && kind && more.length === 0 ? { number, rule, kind, id, facts, isProblem: kind !== "info" } : null;
}

function unpackedProject(line: string): KeptProject[] {
  const match = /^([0-9a-f]{10}),([0-9a-f]{8}),([0-9a-f]{8}|),(.*)$/.exec(line);
  return match
    ? [{ key: match[1] ?? "", body: match[2] ?? "", code: match[3] ?? "", name: shortName(match[4] ?? "") }]
    : [];
}

/** What is kept by sheet name follows sheets that were renamed; null if none was. `names`: old name to new. */
export function followNames<T>(
  kept: Readonly<Record<string, T>>,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, T>> | null {
  const moved = [...names].filter(([from, to]) => Object.hasOwn(kept, from) && !Object.hasOwn(kept, to));
  if (moved.length === 0) return null;
  const to = new Map(moved);
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [to.get(name) ?? name, value]));
}
