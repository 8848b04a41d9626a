import type { PlanSheet, Project } from "../plan/types";
import { placeFrom } from "../sheet";
import type { RowContext, SheetRule } from "../rules/types";
import type { Judged, Once } from "./judged";
import type { Finding, RowReview } from "./types";

const NONE: readonly Judged[] = [];

/** What is told once per sheet, with its rows. */
export interface Told {
  readonly once: Once;
  /** The first rows that it concerns; they all read alike. */
  readonly first: RowContext[];
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
  readonly placesOf: PlacesByKey;
  /** Places of rows on which a rule threw. */
  readonly faulty: readonly number[];
}

/** Where the rows of a project stand, by its key; looked through only when it is first asked for. */
export class PlacesByKey {
  private places: Map<string, number[]> | null = null;

  constructor(private readonly judged: readonly Judged[]) {}

  of(key: string): readonly number[] {
    if (this.places === null) {
      const places = new Map<string, number[]>();
      this.judged.forEach(({ key: its }, place) => {
        const here = places.get(its);
        if (here) here.push(place);
        else places.set(its, [place]);
      });
      this.places = places;
    }
    return this.places.get(key) ?? [];
  }
}

/** Place of a project by its sheet row: they stand in the order of the sheet. */
export function placeOf(judged: readonly Judged[], row: number): number {
  const place = placeFrom(judged, row, rowOf);
  const one = judged[place];
  return one !== undefined && rowOf(one) === row ? place : -1;
}

const rowOf = ({ context }: Judged): number => context.project.row;

/**
 * What the reviews of one sheet share: a project that is still the same object (plan/memo.ts) was judged before, as long
 * as rules, readings, base date and columns are the same; what is told of several rows together is found again only
 * where one of them changed. A review with a memo says exactly what it would say without.
 */
export class ReviewMemo {
  private signature = "";
  private policy: unknown = null;
  private rules: unknown = null;
  /** Rows of a review that is not over, or was given up, by their place. */
  private begun: Judged[] = [];
  private reviewed: LastReview | null = null;

  /** Forgets all that was judged under something else. `signature` holds what the rules see besides the row. */
  under(policy: unknown, rules: unknown, signature: string): void {
    if (policy === this.policy && rules === this.rules && signature === this.signature) return;
    this.policy = policy;
    this.rules = rules;
    this.signature = signature;
    this.last = null;
  }

  get last(): LastReview | null {
    return this.reviewed;
  }
  set last(reviewed: LastReview | null) {
    this.reviewed = reviewed;
    // A review that is over has them all; one under something else knows none of them.
    this.begun = [];
  }

  /** What was said of a project; `place`: where it stands among the others, for there it is found at once. */
  get(project: Project, place: number): Judged | undefined {
    const judged = this.reviewed?.judged ?? NONE;
    // Asked of the plan, whose projects stand in one list, and not of each row: most rows are as they were.
    if (this.reviewed?.plan.projects[place] === project) return judged[place];
    // Other rows became projects, or ceased to be: a project that stayed one stands in the same row.
    const moved = judged[placeOf(judged, project.row)];
    if (moved?.context.project === project) return moved;
    const begun = this.begun[place];
    return begun?.context.project === project ? begun : undefined;
  }

  keep(judged: Judged, place: number): Judged {
    this.begun[place] = judged;
    return judged;
  }
}
