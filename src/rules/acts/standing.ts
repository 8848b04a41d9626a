import { addMonths, yearInterval, type Day } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { dateOf } from "../facts/access";
import type { ValueContext } from "../values/context";
import { effectiveDay } from "../values/effective";
import { beginningOf, datedBy, documentOf } from "./dates";
import { ACTS, ORDER, type ActDefinition, type ActId, type Standing } from "./table";

/** The days an act can have been done on; `from` or `to` is null where no date of the row bounds it. */
export interface ActSpan {
  readonly from: Day | null;
  readonly to: Day | null;
  /** True where the act has a date of its own. */
  readonly own: boolean;
}

/** Months from the procedure's last step before the contract to acceptance, at most in principle (Article 42). */
const USUAL_MONTHS = 12;

/** The field that holds the act's own date; null where it has none. */
export function dateFieldOf(project: Project, act: ActId): FieldKey | null {
  return ACTS[act].dates.find((field) => datedBy(project, field) !== null) ?? null;
}

/** When an act was done, as the dates of its row tell. */
export function spanOf(project: Project, act: ActId): ActSpan {
  const definition = ACTS[act];
  const { money } = definition;
  const moneyYear = money === undefined ? undefined : project.moneyYears?.[money.field];
  const named = moneyYear === undefined ? null : yearInterval(moneyYear);
  if (named !== null && money?.year === "of") return { ...named, own: true };
  for (const field of definition.dates) {
    const own = datedBy(project, field);
    if (own === null) continue;
    // What lasted from one day to another was done on neither alone.
    const begun = act === "publication" ? datedBy(project, "publicFrom") : null;
    return begun !== null && begun.from < own.from
      ? { from: begun.from, to: own.to, own: false }
      : { ...own, own: true };
  }
  // The year of its document bounds it like the dates around it.
  const year = documentDays(project, definition);
  const from = later(latestBefore(project, definition), year?.from ?? null);
  const to = earlier(earlier(earliestAfter(project, definition), year?.to ?? null), named?.to ?? null);
  // Of dates that contradict each other the first and the last bound it; their order is a finding of its own.
  return from !== null && to !== null && from > to
    ? { from: Math.min(firstBefore(project, definition) ?? to, to), to: from, own: false }
    : { from, to, own: false };
}

/** One mechanism for every rule: whether the act that a finding would accuse is older than the Measures (Article 66). */
export function standingOf(context: Pick<ValueContext, "project" | "policy" | "reading">, act: ActId): Standing {
  const effective = effectiveDay(context);
  const { from, to, own } = spanOf(context.project, act);
  if (to !== null && to < effective) return "before";
  if (from !== null) return from >= effective ? "since" : own ? "unclear" : "perhaps";
  // A plan of the year of the Measures or an older one may have been decided before them.
  if (act !== "present" && (datedBy(context.project, "planYear")?.from ?? effective) < effective) return "perhaps";
  if (!own && maybeOlder(context.project, ACTS[act], effective)) return "perhaps";
  // Bounded only by what came long after it: a project accepted in the first year was begun before it, or may have been.
  return !own && to !== null && isLongBefore(context.project, act) && to < addMonths(effective, USUAL_MONTHS)
    ? "perhaps"
    : "since";
}

/**
 * Whether an act without a date that comes before it may be older than that day: what came after it may be, a date that
 * is not exact; an adjustment, which as a rule follows the contract; for money, which flows from the contract on, the
 * project's trial run, acceptance or use.
 */
function maybeOlder(project: Project, { after, before, sideBefore = [] }: ActDefinition, day: Day): boolean {
  const begins = (field: FieldKey): boolean => (datedBy(project, field)?.from ?? day) < day;
  if (before === null) return after === "signed" && ORDER.slice(indexOf("trialFrom")).some(begins);
  const precedesBuilding = indexOf(before) <= indexOf("trialFrom");
  return [...ORDER.slice(indexOf(before)), ...sideBefore, ...(precedesBuilding ? (["adjustDone"] as const) : [])].some(
    begins,
  );
}

const documentDays = (project: Project, { dates }: ActDefinition) =>
  dates.map((field) => documentOf(project, field)?.days).find((days) => days !== undefined) ?? null;

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
const earlier = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** Whether all that bounds the act from above is the end of the project: it has to precede the contract itself. */
function isLongBefore(project: Project, act: ActId): boolean {
  const place = ACTS[act].before === null ? -1 : ORDER.indexOf(ACTS[act].before as (typeof ORDER)[number]);
  const signed = ORDER.indexOf("signed");
  if (place < 0 || place > signed + 1) return false;
  return ORDER.slice(place, ORDER.indexOf("trialFrom")).every((field) => dateOf(project, field) === null);
}

const indexOf = (field: FieldKey): number => (ORDER as readonly FieldKey[]).indexOf(field);

const fieldsBefore = ({ after, sideAfter = [] }: ActDefinition): readonly FieldKey[] =>
  after === null ? sideAfter : [...ORDER.slice(0, indexOf(after) + 1), ...sideAfter];

/** The latest first day of what comes before the act. */
function latestBefore(project: Project, definition: ActDefinition): Day | null {
  let latest: Day | null = null;
  for (const field of fieldsBefore(definition)) latest = later(latest, datedBy(project, field)?.from ?? null);
  return latest;
}

/** The first day of all that comes before the act. */
function firstBefore(project: Project, definition: ActDefinition): Day | null {
  return fieldsBefore(definition).reduce<Day | null>(
    (first, field) => earlier(first, datedBy(project, field)?.from ?? null),
    null,
  );
}

/** The earliest last day of what comes after the act. */
function earliestAfter(project: Project, { before, sideBefore = [] }: ActDefinition): Day | null {
  const fields = before === null ? sideBefore : [...ORDER.slice(indexOf(before)), ...sideBefore];
  let earliest: Day | null = null;
  for (const field of fields) earliest = earlier(earliest, datedBy(project, field)?.to ?? null);
  return before !== null && indexOf(before) <= indexOf("trialFrom")
    ? earlier(earliest, beginningOf(project)?.to ?? null)
    : earliest;
}
