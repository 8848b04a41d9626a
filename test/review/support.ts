/** The timeline of one project. */
import { dayOfIso, isoOf, monthInterval, type DateInterval } from "../../src/exact";
import type { FieldKey } from "../../src/fields";
import type { Project } from "../../src/plan/types";
import { DAZHOU_2023 } from "../../src/regulation";
import { timelineOf, type Timeline } from "../../src/review";
import { planOf, type Row } from "../support/plan";

export const day = (iso: string): number => dayOfIso(iso) as number;

export function timeline(
  row: Row,
  asOf: string,
  months: Partial<Record<FieldKey, readonly [number, number]>> = {},
  policy = DAZHOU_2023,
): Timeline {
  const plan = planOf([{ name: "智慧城管", unit: "市城管局", total: 300, ...row }]);
  const fields = { ...plan.projects[0]!.fields };
  for (const [field, [year, month]] of Object.entries(months) as [FieldKey, readonly [number, number]][]) {
    fields[field] = {
      state: "value",
      value: { type: "date", interval: monthInterval(year, month) as DateInterval },
      source: { row: 2, column: 1, raw: "" },
      notes: [],
    };
  }
  const project: Project = { ...plan.projects[0]!, fields };
  return timelineOf(project, { ...plan, projects: [project] }, policy, day(asOf));
}

export const iso = ({ from, to }: DateInterval) => (from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`);

export const told = ({ tasks }: Timeline) =>
  tasks.map(
    ({ field, term, state }) =>
      `${field} ${state} ${[term.kind, ...(term.kind === "by" || term.kind === "window" ? [iso(term.latest)] : term.kind === "from" ? [iso(term.earliest)] : [])].join(" ")}`,
  );
