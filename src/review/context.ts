import type { Day } from "../exact";
import type { PlanSheet, Project } from "../plan/types";
import type { PolicyPack, ReadingChoice, ReadingId } from "../regulation/types";
import type { RowContext } from "../rules/types";
import { LazyValues } from "../rules/values";

/** Options in force: those chosen, else the defaults of the pack. */
export type Readings = (id: ReadingId) => ReadingChoice;

/**
 * @throws RangeError for an option that a reading does not have
 */
export function readingsInForce(policy: PolicyPack, chosen: Partial<Record<ReadingId, ReadingChoice>> = {}): Readings {
  const inForce = new Map<ReadingId, ReadingChoice>();
  for (const reading of policy.readings) {
    const option = chosen[reading.id] ?? reading.default;
    if (!reading.options.includes(option)) throw new RangeError(`reading ${reading.id} has no option ${option}`);
    inForce.set(reading.id, option);
  }
  return (id) => {
    const option = inForce.get(id);
    if (option === undefined) throw new RangeError(`policy ${policy.id} has no reading ${id}`);
    return option;
  };
}

/** The context of one row, which is its values too, each computed when asked for: one object of every row is kept. */
class Row extends LazyValues implements RowContext {
  constructor(
    project: Project,
    readonly sheet: PlanSheet,
    policy: PolicyPack,
    asOf: Day,
    reading: Readings,
  ) {
    super(project, policy, asOf, reading);
  }
}

export const rowContext = (
  project: Project,
  sheet: PlanSheet,
  policy: PolicyPack,
  asOf: Day,
  reading: Readings,
): RowContext => new Row(project, sheet, policy, asOf, reading);

/** The same row with one reading changed. */
export function underAnotherOption(row: RowContext, id: ReadingId, option: ReadingChoice): RowContext {
  return rowContext(row.project, row.sheet, row.policy, row.asOf, (asked) =>
    asked === id ? option : row.reading(asked),
  );
}
