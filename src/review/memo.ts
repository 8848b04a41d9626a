import type { PlanSheet, Project } from "../plan/types";
import type { Breach, RowContext, RowRule, SheetRule } from "../rules/types";
import type { JudgedBreach } from "./judge";
import type { Finding, ReviewFault, RowReview, Undecided } from "./types";

/** A breach with the rule that found it. */
export interface Said {
  readonly rule: RowRule;
  readonly breach: JudgedBreach;
}

/** What the rules said of one row, before findings are numbered among their equals. */
export interface Judged {
  readonly context: RowContext;
  /** What stands on the row. */
  readonly said: readonly Said[];
  /** What is told once per sheet. */
  readonly toldOnce: readonly Said[];
  readonly undecided: readonly Undecided[];
  readonly faults: readonly ReviewFault[];
  readonly isClassified: boolean;
  /** Key of its project; all classified ones have the same. */
  readonly key: string;
  /** The row as it was put together last, to be the same object again where nothing of it changed. */
  last: RowReview | null;
  findings: Map<Breach, Finding> | null;
}

/** What is told once per sheet, with its rows. */
export interface Told {
  /** On the first rows that it concerns; they all read alike. */
  readonly said: Said[];
  readonly rows: number[];
  finding: Finding | null;
}

/** A review that is over, as the next one of the same sheet needs it. */
export interface LastReview {
  readonly plan: PlanSheet;
  readonly judged: readonly Judged[];
  /** Without what the rules across rows said. */
  readonly rows: readonly RowReview[];
  readonly told: ReadonlyMap<string, Told>;
  readonly across: ReadonlyMap<SheetRule, readonly Finding[]>;
  /** Rows with what the rules across rows said, by the row without it. */
  readonly joined: ReadonlyMap<RowReview, RowReview>;
}

/**
 * What the reviews of one sheet share: a project that is still the same object (plan/memo.ts) was judged before, as long
 * as rules, readings, base date and columns are the same; what is told of several rows together is found again only
 * where one of them changed. A review with a memo says exactly what it would say without.
 */
export class ReviewMemo {
  private signature = "";
  private policy: unknown = null;
  private rules: unknown = null;
  private judged = new WeakMap<Project, Judged>();
  last: LastReview | null = null;

  /** Forgets all that was judged under something else. `signature` holds what the rules see besides the row. */
  under(policy: unknown, rules: unknown, signature: string): void {
    if (policy === this.policy && rules === this.rules && signature === this.signature) return;
    this.policy = policy;
    this.rules = rules;
    this.signature = signature;
    this.judged = new WeakMap();
    this.last = null;
  }

  /** What was said of a project; `place`: where it stands among the others, for there it is found at once. */
  get(project: Project, place: number): Judged | undefined {
    const there = this.last?.judged[place];
    return there?.context.project === project ? there : this.judged.get(project);
  }

  keep(judged: Judged): Judged {
    this.judged.set(judged.context.project, judged);
    return judged;
  }
}
