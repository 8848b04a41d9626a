import type { Project } from "../plan/types";
import type { Breach, RowContext, RowRule } from "../rules/types";
import type { JudgedBreach } from "./judge";
import type { Finding, ReviewFault, RowReview, Undecided } from "./types";

/** What the rules said of one row, before findings are numbered among their equals. */
export interface Judged {
  readonly context: RowContext;
  readonly said: readonly { readonly rule: RowRule; readonly breach: JudgedBreach }[];
  readonly undecided: readonly Undecided[];
  readonly faults: readonly ReviewFault[];
  /** The row as it was put together last, to be the same object again where nothing of it changed. */
  last: RowReview | null;
  findings: Map<Breach, Finding> | null;
  /** Key of the project, once it was asked for. */
  key: string | null;
}

/**
 * What the reviews of one sheet share: a project that is still the same object (plan/memo.ts) was judged before, as long
 * as rules, readings, base date and columns are the same. A review with a memo says exactly what it would say without.
 */
export class ReviewMemo {
  private signature = "";
  private policy: unknown = null;
  private rules: unknown = null;
  private judged = new WeakMap<Project, Judged>();

  /** Forgets all that was judged under something else. `signature` holds what the rules see besides the row. */
  under(policy: unknown, rules: unknown, signature: string): void {
    if (policy === this.policy && rules === this.rules && signature === this.signature) return;
    this.policy = policy;
    this.rules = rules;
    this.signature = signature;
    this.judged = new WeakMap();
  }

  get(project: Project): Judged | undefined {
    return this.judged.get(project);
  }

  keep(judged: Judged): Judged {
    this.judged.set(judged.context.project, judged);
    return judged;
  }
}
