import { addMonths, yearInterval, type DateInterval, type Day } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import type { ValueContext } from "../values/context";
import { effectiveDay } from "../values/effective";
import { beginningOf, datedBy, datesOf, documentOf, yearsIn, type Dated } from "./dates";
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

/** Which dates stand how to an act, told once for all rows. */
interface Bounds {
  /** What comes before it, and what comes after it. */
  readonly before: ReadonlySet<FieldKey>;
  readonly after: ReadonlySet<FieldKey>;
  /** Dates by which it may be older than a day, where it has none of its own (maybeOlder). */
  readonly older: ReadonlySet<FieldKey>;
  /** Whether the first day of building bounds it too. */
  readonly precedesBuilding: boolean;
  /**
   * Dates from it to the trial run, of an act that has to precede the contract itself; none of one that is done while the
   * contract is performed, as early as its first day; null for others.
   */
  readonly untilTrial: ReadonlySet<FieldKey> | null;
}

const indexOf = (field: FieldKey): number => (ORDER as readonly FieldKey[]).indexOf(field);
const [SIGNED, TRIAL] = [indexOf("signed"), indexOf("trialFrom")];

function boundsOf({ after, before, sideAfter = [], sideBefore = [] }: ActDefinition): Bounds {
  const place = before === null ? -1 : indexOf(before);
  const following: readonly FieldKey[] = place < 0 ? [] : ORDER.slice(place);
  const isDuringContract = after === "signed" && before === "accepted";
  const precedesBuilding = place >= 0 && place <= TRIAL;
  // An adjustment, which as a rule follows the contract; of money, which flows from it on, the trial run and what follows.
  const older: readonly FieldKey[] =
    before === null
      ? after === "signed"
        ? ORDER.slice(TRIAL)
        : []
      : [...following, ...sideBefore, ...(precedesBuilding ? (["adjustDone"] as const) : [])];
  return {
    before: new Set([...(after === null ? [] : ORDER.slice(0, indexOf(after) + 1)), ...sideAfter]),
    after: new Set([...following, ...sideBefore]),
    older: new Set(older),
    precedesBuilding,
    untilTrial: isDuringContract
      ? new Set()
      : place < 0 || place > SIGNED + 1
        ? null
        : new Set(ORDER.slice(place, TRIAL)),
  };
}

const BOUNDS = Object.fromEntries(Object.entries(ACTS).map(([act, each]) => [act, boundsOf(each)])) as Readonly<
  Record<ActId, Bounds>
>;

/** The field that holds the act's own date; null where it has none. */
export function dateFieldOf(project: Project, act: ActId): FieldKey | null {
  return ACTS[act].dates.find((field) => datedBy(project, field) !== null) ?? null;
}

/** When an act was done, as the dates of its row tell. */
export function spanOf(project: Project, act: ActId, dates: readonly Dated[] = datesOf(project)): ActSpan {
  const definition = ACTS[act];
  const { money } = definition;
  const moneyYear = money === undefined ? undefined : project.moneyYears?.[money.field];
  const named = moneyYear === undefined ? null : yearInterval(moneyYear);
  if (named !== null && money?.year === "of") return { ...named, own: true };
  for (const field of definition.dates) {
    const own = given(dates, field);
    if (own === null) continue;
    // What lasted from one day to another was done on neither alone.
    const begun = act === "publication" ? given(dates, "publicFrom") : null;
    return begun !== null && begun.from < own.from
      ? { from: begun.from, to: own.to, own: false }
      : { from: own.from, to: own.to, own: true };
  }
  // The year of its document bounds it like the dates around it.
  const year = documentDays(project, definition);
  const { first, last, end } = around(dates, BOUNDS[act]);
  const begun = BOUNDS[act].precedesBuilding ? (beginningOf(project)?.to ?? null) : null;
  const from = later(last, year?.from ?? null);
  const to = earlier(earlier(earlier(end, begun), year?.to ?? null), named?.to ?? null);
  // Of dates that contradict each other the first and the last bound it; their order is a finding of its own.
  return from !== null && to !== null && from > to
    ? { from: Math.min(first ?? to, to), to: from, own: false }
    : { from, to, own: false };
}

/** The first and the latest first day of what comes before an act, and the earliest last day of what comes after it. */
function around(dates: readonly Dated[], { before, after }: Bounds) {
  let first: Day | null = null;
  let last: Day | null = null;
  let end: Day | null = null;
  for (const { field, from, to } of dates) {
    if (before.has(field)) {
      first = earlier(first, from);
      last = later(last, from);
    }
    if (after.has(field)) end = earlier(end, to);
  }
  return { first, last, end };
}

/**
 * One mechanism for every rule: whether the act that a finding would accuse is older than the Measures (Article 66).
 * `dates`: those of the row, where they are known already.
 */
export function standingOf(
  context: Pick<ValueContext, "project" | "policy" | "reading">,
  act: ActId,
  dates: readonly Dated[] = datesOf(context.project),
): Standing {
  const { project } = context;
  const effective = effectiveDay(context);
  const { from, to, own } = spanOf(project, act, dates);
  if (to !== null && to < effective) return "before";
  if (from !== null) return from >= effective ? "since" : own ? "unclear" : "perhaps";
  // A plan of the year of the Measures or an older one may have been decided before them.
  if (act !== "present" && (given(dates, "planYear")?.from ?? effective) < effective) return "perhaps";
  // What came after it, and has a date that is not exact, may be older; then so may the act be.
  const { older, untilTrial } = BOUNDS[act];
  if (!own && isAnyBefore(dates, older, effective)) return "perhaps";
  // Bounded only by what came long after it: a project accepted in the first year was begun before it, or may have been.
  return !own &&
    to !== null &&
    untilTrial !== null &&
    !isAnyBefore(dates, untilTrial, Infinity) &&
    to < addMonths(effective, USUAL_MONTHS)
    ? "perhaps"
    : "since";
}

/** Whether a date of one of the fields may lie before the day. */
function isAnyBefore(dates: readonly Dated[], fields: ReadonlySet<FieldKey>, day: Day): boolean {
  for (const { field, from } of dates) if (from < day && fields.has(field)) return true;
  return false;
}

function given(dates: readonly Dated[], field: FieldKey): Dated | null {
  for (const date of dates) if (date.field === field) return date;
  return null;
}

function documentDays(project: Project, { dates }: ActDefinition): DateInterval | null {
  for (const field of dates) {
    const found = yearsIn(project, field) ?? documentOf(project, field)?.days;
    if (found !== undefined) return found;
  }
  return null;
}

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
const earlier = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
