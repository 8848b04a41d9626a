/** A finding that stands on a row. A review may keep half a million of them, so it holds no more than it has to say. */
import { isStateOwned } from "../rules/facts";
import type { RowContext, RowRule } from "../rules/types";
import { judge, type JudgedBreach } from "./judge";
import { clauseOf, localMessage } from "./local";
import { cellsOfFields, differences } from "./runRow";
import type { Finding } from "./types";

/** What is known of the row that a finding stands on. */
export interface FoundOn {
  readonly context: RowContext;
  /** Nothing of a classified row is told, and no finding leads back to it. */
  readonly isClassified: boolean;
  /** Its sheet row alone: the findings of a row share the list. */
  readonly rows: readonly number[];
}

const NONE: readonly never[] = [];

/**
 * How it came about, and what other options would make of it, are found by asking the rule again when somebody looks: what
 * a rule says of a row depends on the row alone.
 */
export class RowFinding implements Finding {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly kind: Finding["kind"];
  readonly cite: Finding["cite"];
  readonly row: number;
  readonly rows: readonly number[];
  readonly cells: Finding["cells"];
  readonly message: Finding["message"];
  readonly doubts: NonNullable<Finding["doubts"]>;
  private readonly context: RowContext | null;
  private known: Finding["differs"] | null = null;

  /** @param place where the breach stands among those that the rule finds on the row */
  constructor(
    readonly id: string,
    private readonly asked: RowRule,
    breach: JudgedBreach,
    private readonly place: number,
    { context, isClassified, rows }: FoundOn,
  ) {
    const { project, policy } = context;
    this.rule = asked.id;
    this.severity = breach.severity;
    this.kind = asked.kind;
    this.cite = clauseOf(policy, asked, breach, isStateOwned(project) ? asked.citeStateOwned : undefined);
    this.row = project.row;
    this.rows = rows;
    this.cells = isClassified ? NONE : cellsOfFields(context, breach.fields, asked.kind);
    this.message = localMessage(policy, asked, breach);
    this.doubts = breach.doubts ?? NONE;
    this.context = isClassified ? null : context;
  }

  get trace(): Finding["trace"] {
    const { asked, context, place } = this;
    return context === null ? null : () => breachAt(asked, context, place).trace();
  }

  get differs(): Finding["differs"] {
    return (this.known ??= this.context === null ? NONE : differences(this.asked, this.context, this.severity));
  }

  /** What it says, without what it says it of. */
  toJSON(): Omit<Finding, "trace" | "differs"> {
    const { id, rule, severity, kind, cite, row, cells, rows, message, doubts } = this;
    return { id, rule, severity, kind, cite, row, cells, rows, message, doubts };
  }

  /** The same under another fingerprint: its row is another one of those of its name. */
  under(id: string): RowFinding {
    return Object.assign(Object.create(RowFinding.prototype) as RowFinding, this, { id });
  }
}

/** @throws Error where the rule says something else of the row than it did */
function breachAt(rule: RowRule, row: RowContext, place: number): JudgedBreach {
  const outcome = judge(rule, row);
  const breach = outcome.kind === "fail" ? outcome.breaches[place] : undefined;
  if (breach === undefined) throw new Error(`${rule.id} is not found again`);
  return breach;
}
