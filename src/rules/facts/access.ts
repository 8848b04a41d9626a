/** Short questions that rules ask of a project. Money in 分; null means that the cell holds no such value. */
import { addMonths, type DateInterval, type Fen } from "../../exact";
import { FIELDS, type Evidence, type FieldKey } from "../../fields";
import { readingOf, type FieldReading, type MoneyAmount, type Project } from "../../plan/types";

/** A month on average, to guess a number of months that is then tried. */
const DAYS_OF_MONTH = 30.4375;

/**
 * What a row holds of a field that its sheet may have no column for. The values that are computed for every row take it from
 * the row by the field's own name (project.fields.supp), which costs a tenth of looking for a field whose name is passed.
 */
type Held = FieldReading | undefined;

/** The amount of a field; null where blank, unreadable or without a column. */
export const moneyOf = (project: Project, field: FieldKey): Fen | null => moneyIn(project.fields[field]);

export const moneyIn = (held: Held): Fen | null =>
  held !== undefined && held.state === "value" && held.value.type === "money" ? held.value.fen : null;

const NONE: readonly MoneyAmount[] = [];

/** Every amount of a field's cell. */
export const amountsOf = (project: Project, field: FieldKey): readonly MoneyAmount[] =>
  amountsIn(project.fields[field]);

export const amountsIn = (held: Held): readonly MoneyAmount[] =>
  held !== undefined && held.state === "value" && held.value.type === "money" ? held.value.amounts : NONE;

/** The amount of a field that holds more than nothing; null where it does not. */
export function positiveIn(held: Held): Fen | null {
  const fen = moneyIn(held);
  return fen !== null && fen > 0n ? fen : null;
}

/** Whether one of a field's amounts takes something off. */
export const isReducedIn = (held: Held): boolean =>
  held !== undefined && held.state === "value" && held.value.type === "money" && held.value.isReduced;

/**
 * Amounts that are known of a field: where it is read from several columns and one of them is not known, those of the
 * others. An estimate proves nothing, and nothing is known where the cells and their stated sum contradict each other.
 */
export function knownAmounts(project: Project, field: FieldKey): readonly MoneyAmount[] {
  const held = readingOf(project, field);
  if (held.state !== "bad" && held.state !== "blank") return amountsIn(held);
  if (held.state === "bad" && held.reason === "otherSum") return NONE;
  return (held.parts ?? []).filter(({ notes }) => !notes.includes("approximate")).flatMap(amountsIn);
}

/**
 * Whether an amount is not known: 待定 or unreadable. An empty cell, "/", "—", 无 or a missing column means that there is
 * none: supplements, adjustments, sources of funds.
 */
export const isUnknown = (project: Project, field: FieldKey): boolean => isUnknownIn(project.fields[field]);

export const isUnknownIn = (held: Held): boolean =>
  held !== undefined && (held.state === "bad" || (held.state === "blank" && held.blank === "pending"));

/** Amounts of such a field; null where they are not known. */
export function amountsOrNone(project: Project, field: FieldKey): readonly Fen[] | null {
  return isUnknown(project, field) ? null : amountsOf(project, field).map(({ fen }) => fen);
}

/** Whether a cell says that its value is still to come (待定, 办理中). */
export function isPending(project: Project, field: FieldKey): boolean {
  const reading = readingOf(project, field);
  return reading.state === "blank" && reading.blank === "pending";
}

/** Whether a cell's amount is an estimate (约, 暂估, 不超过). */
export function isEstimated(project: Project, field: FieldKey): boolean {
  const reading = readingOf(project, field);
  return reading.state === "value" && reading.notes.includes("approximate");
}

/** Sum of the positive amounts. */
export function positives(amounts: readonly Fen[]): Fen {
  let total = 0n;
  for (const amount of amounts) if (amount > 0n) total += amount;
  return total;
}

/** Sum of the negative amounts, as a positive number. */
export function negatives(amounts: readonly Fen[]): Fen {
  let total = 0n;
  for (const amount of amounts) if (amount < 0n) total -= amount;
  return total;
}

export type Answer = "yes" | "no" | "partly" | "blank" | "absent" | "bad";

/** What a yes-or-no cell says. A blank is not "no"; an explicit 无 is. */
export const answerOf = (project: Project, field: FieldKey): Answer => answerIn(project.fields[field]);

export function answerIn(held: Held): Answer {
  if (held === undefined) return "absent";
  if (held.state === "absent" || held.state === "bad") return held.state;
  if (held.state === "blank") return held.blank === "none" ? "no" : "blank";
  return held.value.type === "flag" ? held.value.answer : "bad";
}

/** Whether a cell answers at all. */
export const isAnswer = (answer: Answer): boolean => answer === "yes" || answer === "no" || answer === "partly";

export type EvidenceState = "given" | "none" | "pending" | "blank" | "absent";

/**
 * Whether a field that names evidence (a number, a date, a body) gives it, denies it (无, 未报批), says that it is on its
 * way (审批流程中, 拟2026年3月批复), or is empty.
 */
export function evidenceOf(project: Project, field: FieldKey): EvidenceState {
  const reading = readingOf(project, field);
  if (reading.state === "absent") return "absent";
  if (reading.state === "blank")
    return reading.blank === "none" || reading.blank === "pending" ? reading.blank : "blank";
  return reading.state === "value" && reading.notes.includes("planned") ? "pending" : "given";
}

/** What columns together say of one thing: given by any of them, else denied by one that denies this very thing. */
export function evidenceAmong(
  project: Project,
  fields: readonly FieldKey[],
  thing: Evidence,
): { readonly state: EvidenceState; readonly field: FieldKey | null } {
  let most: EvidenceState = "absent";
  let told: FieldKey | null = null;
  for (const field of fields) {
    const state = stateFor(project, field, thing);
    if (state === "absent" || TELLING[state] < TELLING[most]) continue;
    // Of two cells that say the same the one with something written in it is told.
    if (told !== null && state === most && (saidIn(project, told) !== "" || saidIn(project, field) === "")) continue;
    most = state;
    told = field;
  }
  return { state: most, field: told };
}

const TELLING: Readonly<Record<EvidenceState, number>> = { absent: 0, blank: 1, pending: 2, none: 3, given: 4 };

/** A denial counts only for what the field's own data says that it denies. */
function stateFor(project: Project, field: FieldKey, thing: Evidence): EvidenceState {
  const state = evidenceOf(project, field);
  return state === "none" && FIELDS[field].denies !== thing ? "blank" : state;
}

/** What stands in a cell that gives nothing, as it was written; empty where nothing does. */
export function saidIn(project: Project, field: FieldKey): string {
  const reading = readingOf(project, field);
  return reading.state === "absent" || reading.source.raw === null
    ? ""
    : String(reading.source.raw).trim().slice(0, 40);
}

export const optionOf = (project: Project, field: FieldKey): string | null => optionIn(project.fields[field]);

export const optionIn = (held: Held): string | null =>
  held !== undefined && held.state === "value" && held.value.type === "enum" ? held.value.option : null;

/** Text of a cell as it stands, trimmed; empty where there is none. */
export const textOf = (project: Project, field: FieldKey): string => textIn(project.fields[field]);

export function textIn(held: Held): string {
  if (held === undefined || held.state !== "value") return "";
  if (held.value.type === "text") return held.value.text;
  return typeof held.source.raw === "string" ? held.source.raw.trim() : "";
}

export function dateOf(project: Project, field: FieldKey): DateInterval | null {
  const held = project.fields[field];
  return held !== undefined && held.state === "value" && held.value.type === "date" ? held.value.interval : null;
}

export function countOf(project: Project, field: FieldKey): number | null {
  const reading = readingOf(project, field);
  return reading.state === "value" && reading.value.type === "count" ? reading.value.count : null;
}

/** True where the cell names only the least number ("3家以上"). */
export function isLeastOnly(project: Project, field: FieldKey): boolean {
  const reading = readingOf(project, field);
  return reading.state === "value" && reading.value.type === "count" && reading.value.atLeast === true;
}

/**
 * Whole months of a duration; of a span of dates only where both ends are known to the month and make whole months
 * (2026年1月—2028年12月). null where the cell says none.
 */
export function monthsOf(project: Project, field: FieldKey): number | null {
  const reading = readingOf(project, field);
  if (reading.state !== "value" || reading.value.type !== "duration") return null;
  const { months, span } = reading.value;
  if (months !== null) return months > 0 ? Math.round(months) : null;
  if (span === null || span.from.to - span.from.from > 30 || span.to.to - span.to.from > 30) return null;
  const [from, end] = [span.from.from, span.to.to];
  const count = Math.round((end - from) / DAYS_OF_MONTH);
  const corresponding = addMonths(from, count);
  return count > 0 && (corresponding === end || corresponding === end + 1) ? count : null;
}

export function yearOf(project: Project, field: FieldKey): number | null {
  const reading = readingOf(project, field);
  return reading.state === "value" && reading.value.type === "year" ? reading.value.year : null;
}

export const isBlank = (project: Project, field: FieldKey): boolean => readingOf(project, field).state === "blank";
export const isUnreadable = (project: Project, field: FieldKey): boolean => readingOf(project, field).state === "bad";
