import type { Day } from "../../exact";
import type { Project } from "../../plan/types";
import type { PolicyPack, ReadingChoice, ReadingId } from "../../regulation/types";
import { computeAdjustment } from "./adjustment";
import { computeCeiling } from "./ceiling";
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
  private readonly standingKnown = new Map<ActId, Standing>();
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
  /** Bound, since rules take it out of the values. */
  readonly standing = (act: ActId): Standing => {
    const known = this.standingKnown.get(act);
    if (known !== undefined) return known;
    const standing = standingOf(this, act);
    this.standingKnown.set(act, standing);
    return standing;
  };
  get mixed(): MixedValue {
    return (this.mixedKnown ??= computeMixed(this));
  }
}

export function computeValues({ project, policy, asOf, reading }: Omit<ValueContext, "values">): ProjectValues {
  return new LazyValues(project, policy, asOf, reading);
}
