import type { Day } from "../../exact";
import type { Project } from "../../plan/types";
import type { PolicyPack, ReadingChoice, ReadingId } from "../../regulation/types";
import { computeAdjustment } from "./adjustment";
import { computeCeiling } from "./ceiling";
import { datesOf, type Dated } from "../acts/dates";
import { standingOf } from "../acts/standing";
import type { ActId, Standing } from "../acts/table";
import type { ValueContext } from "./context";
import { computeMixed } from "./mixed";
import { computeScope } from "./scope";
import { computeSupplement } from "./supplement";
import { computeTier } from "./tier";
import { computeTotal } from "./total";
import type {
  AdjustmentValue,
  CeilingValue,
  MixedValue,
  ProjectValues,
  ScopeValue,
  SupplementValue,
  TierValue,
  TotalValue,
} from "./types";

/**
 * All values of a row, each computed when first asked for and only once. A class, and its own context: reviews make one
 * for every row and another for every alternative reading, and closures were half of a review's time.
 */
class LazyValues implements ProjectValues, ValueContext {
  private scopeKnown: ScopeValue | undefined;
  private totalKnown: TotalValue | undefined;
  private tierKnown: TierValue | undefined;
  private supplementKnown: SupplementValue | undefined;
  private adjustmentKnown: AdjustmentValue | undefined;
  private ceilingKnown: CeilingValue | undefined;
  /** By act: few are asked for, and a map of them would be the largest thing that is kept of a row. */
  private readonly actsKnown: ActId[] = [];
  private readonly standingsKnown: Standing[] = [];
  private datesKnown: readonly Dated[] | undefined;
  private mixedKnown: MixedValue | undefined;

  constructor(
    readonly project: Project,
    readonly policy: PolicyPack,
    readonly asOf: Day,
    readonly reading: (id: ReadingId) => ReadingChoice,
  ) {}

  get values(): ProjectValues {
    return this;
  }
  get scope(): ScopeValue {
    return (this.scopeKnown ??= computeScope(this));
  }
  get total(): TotalValue {
    return (this.totalKnown ??= computeTotal(this));
  }
  get tier(): TierValue {
    return (this.tierKnown ??= computeTier(this));
  }
  get supplement(): SupplementValue {
    return (this.supplementKnown ??= computeSupplement(this));
  }
  get adjustment(): AdjustmentValue {
    return (this.adjustmentKnown ??= computeAdjustment(this));
  }
  get ceiling(): CeilingValue {
    return (this.ceilingKnown ??= computeCeiling(this));
  }
  standing(act: ActId): Standing {
    const known = this.standingsKnown[this.actsKnown.indexOf(act)];
    if (known !== undefined) return known;
    const standing = standingOf(this, act, (this.datesKnown ??= datesOf(this.project)));
    this.actsKnown.push(act);
    this.standingsKnown.push(standing);
    return standing;
  }
  get mixed(): MixedValue {
    return (this.mixedKnown ??= computeMixed(this));
  }
}

export const computeValues = (
  project: Project,
  policy: PolicyPack,
  asOf: Day,
  reading: (id: ReadingId) => ReadingChoice,
): ProjectValues => new LazyValues(project, policy, asOf, reading);
