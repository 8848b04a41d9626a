/** One row as it was judged, which is the row that is told of too: a review keeps no second object of it. */
import { textOf } from "../rules/facts";
import type { RowContext, RowRule } from "../rules/types";
import { traceOfValue, type ComputedValues, type ValueKey } from "../rules/values";
import type { JudgedBreach } from "./judge";
import type { RowFinding } from "./rowFinding";
import type { Finding, ReviewFault, RowReview, Undecided } from "./types";

/** What is told once per sheet, of whatever rows: equal ones are one object. */
export interface Once {
  /** Rule, message and severity. */
  readonly key: string;
  readonly rule: RowRule;
  readonly breach: Pick<JudgedBreach, "message" | "severity">;
}

/** A row that may be told of: what it is and comes to is asked of it when somebody looks. */
abstract class OpenRow implements RowReview {
  abstract readonly findings: readonly Finding[];
  abstract readonly undecided: readonly Undecided[];
  abstract readonly shared?: readonly Finding[];

  protected abstract get judged(): Judged;

  get row(): number {
    return this.judged.context.project.row;
  }
  get classified(): boolean {
    return false;
  }
  get project(): RowReview["project"] {
    const { project } = this.judged.context;
    return { name: textOf(project, "name"), unit: textOf(project, "unit") };
  }
  get applies(): boolean | null {
    return this.judged.context.values.scope.applies;
  }
  get computed(): ComputedValues {
    const { scope, total, tier, supplement, adjustment, ceiling, mixed } = this.judged.context.values;
    return { scope, total, tier, supplement, adjustment, ceiling, mixed };
  }
  get traceOf(): RowReview["traceOf"] {
    return (value: ValueKey) => traceOfValue(this.judged.context, value);
  }

  /** What it says, without what it says it of. */
  toJSON(): Omit<RowReview, "traceOf"> {
    const { row, classified, findings, undecided, project, applies, computed } = this;
    const said = { row, classified, findings, undecided, project, applies, computed };
    return this.shared === undefined ? said : { ...said, shared: this.shared };
  }

  with(findings: readonly Finding[], shared: readonly Finding[]): OpenRow {
    return new OtherFindings(this.judged, findings, shared);
  }
}

/** What the rules said of one row, before findings are numbered among their equals. */
export class Judged extends OpenRow {
  declare readonly shared?: never;
  /** The row as it was put together last, to be the same object again where nothing of it changed. */
  last: RowReview | null = null;

  /**
   * @param found what stands on the row, each as if it were the first of its name
   * @param toldOnce what is told once per sheet: not how, which the first rows are asked again for; rows that say the same
   * share the list
   * @param key of its project; all classified ones have the same
   */
  constructor(
    readonly context: RowContext,
    readonly found: readonly RowFinding[],
    readonly toldOnce: readonly Once[],
    readonly undecided: readonly Undecided[],
    readonly faults: readonly ReviewFault[],
    readonly isClassified: boolean,
    readonly key: string,
  ) {
    super();
  }

  get findings(): readonly Finding[] {
    return this.found;
  }

  protected get judged(): Judged {
    return this;
  }

  /** The row under these findings, which are its own unless others of its name come before it. */
  told(findings: readonly Finding[]): RowReview {
    this.last = this.isClassified
      ? classifiedRow(this, findings)
      : findings === this.found
        ? this
        : this.with(findings, NONE);
    return this.last;
  }
}

/** A judged row under other fingerprints, or with what the rules across rows said of it. */
class OtherFindings extends OpenRow {
  declare readonly shared?: readonly Finding[];

  constructor(
    protected readonly judged: Judged,
    readonly findings: readonly Finding[],
    shared: readonly Finding[],
  ) {
    super();
    if (shared.length > 0) this.shared = shared;
  }

  get undecided(): readonly Undecided[] {
    return this.judged.undecided;
  }
}

const NONE: readonly never[] = [];

/** Of a classified row nothing but its place is kept, and that it is one. */
const classifiedRow = ({ context }: Judged, findings: readonly Finding[]): RowReview => ({
  row: context.project.row,
  classified: true,
  findings,
  undecided: NONE,
  project: { name: "", unit: "" },
  applies: context.values.scope.applies,
  computed: null,
  traceOf: () => null,
});

/** The row with what the rules across rows said of it too; null of a classified one, to which nothing is added. */
export const joinedRow = (
  row: RowReview,
  findings: readonly Finding[],
  shared: readonly Finding[],
): RowReview | null => (row instanceof OpenRow ? row.with(findings, shared) : null);
