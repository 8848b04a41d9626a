/**
 * timeline/: a project's dates in order, and what is due next and by when, from the terms of Articles 7 to 52. It
 * claims nothing that is undecided: a term known to a month only is told as an interval.
 */
import type { DateInterval, Day } from "../../exact";
import { FIELD_KEYS } from "../../fields";
import { readingOf, type PlanSheet, type Project } from "../../plan/types";
import type { PolicyPack } from "../../regulation/types";
import { isAsked, isBlank, stageEvidence, STAGES } from "../../rules/facts";
import type { RowContext } from "../../rules/types";
import { readingsInForce, rowContext } from "../context";
import { STATUTORY_TERMS } from "./terms";
import type { Term, TermState, Timeline, TimelineDate, TimelineTask } from "./types";

export type * from "./types";

/** Most pressing first. */
const URGENCY: readonly TermState[] = ["overdue", "today", "unclear", "running", "ahead"];

/** A project's dates and what is next, on the base date. Of a classified project neither. */
export function timelineOf(project: Project, plan: PlanSheet, policy: PolicyPack, asOf: Day): Timeline {
  const row = rowContext(project, plan, policy, asOf, readingsInForce(policy));
  const { because } = row.values.scope;
  if (because === "classified") return { dates: [], tasks: [] };
  return { dates: datesOf(project, asOf), tasks: because === "inScope" ? tasksOf(row) : [] };
}

function datesOf(project: Project, asOf: Day): readonly TimelineDate[] {
  return FIELD_KEYS.flatMap((field): TimelineDate[] => {
    const reading = readingOf(project, field);
    if (reading.state !== "value" || reading.value.type !== "date") return [];
    const { interval } = reading.value;
    const when = interval.to <= asOf ? "past" : interval.from > asOf ? "planned" : "now";
    return [{ field, interval, row: reading.source.row, column: reading.source.column, when }];
  }).sort((a, b) => a.interval.from - b.interval.from || a.interval.to - b.interval.to);
}

function tasksOf(row: RowContext): readonly TimelineTask[] {
  const tasks = STATUTORY_TERMS.flatMap(({ field, cite, inPrinciple = false, termOf }): TimelineTask[] => {
    const term = isBlank(row.project, field) ? termOf(row) : null;
    return term ? [{ field, cite, inPrinciple, term, state: stateOf(term, row.asOf) }] : [];
  });
  const next = nextStage(row);
  const all = next && !tasks.some(({ field }) => field === next.field) ? [...tasks, next] : tasks;
  return [...all].sort(
    (a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || dayOfTerm(a.term) - dayOfTerm(b.term),
  );
}

/** A stage that comes next, without a term. */
const OPEN: Term = { kind: "open" };

/** The first stage after the last one that is shown, if the sheet has a column for it. */
function nextStage(row: RowContext): TimelineTask | null {
  const last = STAGES.reduce(
    (found, stage, index) => (stageEvidence(row, stage).state === "given" ? index : found),
    -1,
  );
  const stage = STAGES.slice(last + 1).find(
    (candidate) => isAsked(row, candidate) && stageEvidence(row, candidate).state !== "absent",
  );
  return stage && ["blank", "pending"].includes(stageEvidence(row, stage).state)
    ? { field: stage.date, cite: stage.cite, inPrinciple: false, term: OPEN, state: stateOf(OPEN, row.asOf) }
    : null;
}

function stateOf(term: Term, asOf: Day): TermState {
  switch (term.kind) {
    case "by":
      return untilState(term.latest, asOf);
    case "from":
      return fromState(term.earliest, asOf);
    case "window": {
      const begin = fromState(term.earliest, asOf);
      return begin === "running" ? untilState(term.latest, asOf) : begin;
    }
    case "open":
      return "running";
    case "noCalendar":
      return "unclear";
  }
}

function untilState({ from, to }: DateInterval, asOf: Day): TermState {
  if (asOf > to) return "overdue";
  if (asOf < from) return "running";
  return from === to ? "today" : "unclear";
}

const fromState = ({ from, to }: DateInterval, asOf: Day): TermState =>
  asOf < from ? "ahead" : asOf >= to ? "running" : "unclear";

const dayOfTerm = (term: Term): Day =>
  term.kind === "by" || term.kind === "window"
    ? term.latest.from
    : term.kind === "from"
      ? term.earliest.from
      : Number.MAX_SAFE_INTEGER;
