import { addMonths, yearInterval, type DateInterval, type Day } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { dateOf, yearOf } from "../facts/access";
import type { ValueContext } from "../values/context";
import { effectiveDay } from "../values/effective";
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
  const year = money === undefined ? undefined : project.moneyYears?.[money.field];
  const named = year === undefined ? null : yearInterval(year);
  if (named !== null && money?.year === "of") return { ...named, own: true };
  for (const field of definition.dates) {
    const own = datedBy(project, field);
    if (own !== null) return { ...own, own: true };
  }
  const from = latestBefore(project, definition);
  const to = earlier(earliestAfter(project, definition), named?.to ?? null);
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
  // Bounded only by what came long after it: a project accepted in the first year was begun before it, or may have been.
  return !own && to !== null && isLongBefore(context.project, act) && to < addMonths(effective, USUAL_MONTHS)
    ? "perhaps"
    : "since";
}

const earlier = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** Whether all that bounds the act from above is the end of the project: it has to precede the contract itself. */
function isLongBefore(project: Project, act: ActId): boolean {
  const place = ACTS[act].before === null ? -1 : ORDER.indexOf(ACTS[act].before as (typeof ORDER)[number]);
  const signed = ORDER.indexOf("signed");
  if (place < 0 || place > signed + 1) return false;
  return ORDER.slice(place, ORDER.indexOf("trialFrom")).every((field) => dateOf(project, field) === null);
}

function datedBy(project: Project, field: FieldKey): DateInterval | null {
  if (field !== "planYear") return dateOf(project, field);
  const year = yearOf(project, field);
  return year === null ? null : yearInterval(year);
}

const indexOf = (field: FieldKey): number => (ORDER as readonly FieldKey[]).indexOf(field);

const fieldsBefore = ({ after, sideAfter = [] }: ActDefinition): readonly FieldKey[] =>
  after === null ? sideAfter : [...ORDER.slice(0, indexOf(after) + 1), ...sideAfter];

/** The latest first day of what comes before the act. */
function latestBefore(project: Project, definition: ActDefinition): Day | null {
  let latest: Day | null = null;
  for (const field of fieldsBefore(definition)) {
    const date = dateOf(project, field);
    if (date !== null && (latest === null || date.from > latest)) latest = date.from;
  }
  return latest;
}

/** The first day of all that comes before the act. */
function firstBefore(project: Project, definition: ActDefinition): Day | null {
  return fieldsBefore(definition).reduce<Day | null>(
    (first, field) => earlier(first, dateOf(project, field)?.from ?? null),
    null,
  );
}

/** The earliest last day of what comes after the act. */
function earliestAfter(project: Project, { before, sideBefore = [] }: ActDefinition): Day | null {
  const fields = before === null ? sideBefore : [...ORDER.slice(indexOf(before)), ...sideBefore];
  let earliest: Day | null = null;
  for (const field of fields) {
    const date = datedBy(project, field);
    if (date !== null && (earliest === null || date.to < earliest)) earliest = date.to;
  }
  return earliest;
}
