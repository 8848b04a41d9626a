import type { Day } from "../../exact";
import type { Project } from "../../plan/types";
import type { PolicyPack, ReadingChoice, ReadingId } from "../../regulation/types";
import { computeAdjustment } from "./adjustment";
import { computeCeiling } from "./ceiling";
import { datesOf, type Dated } from "../acts/dates";
import { standingOf } from "../acts/standing";
import { ACTS, type ActId, type Standing } from "../acts/table";
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

const ACT_COUNT = Object.keys(ACTS).length;
const PLACE_OF_ACT = Object.fromEntries(Object.keys(ACTS).map((act, place) => [act, place])) as Readonly<
  Record<ActId, number>
>;

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
  /** By the place of the act among all: a map of them would be the largest thing that is kept of a row. */
  private standingsKnown: (Standing | undefined)[] | undefined;
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
    const known = (this.standingsKnown ??= new Array<Standing | undefined>(ACT_COUNT));
    return (known[PLACE_OF_ACT[act]] ??= standingOf(this, act, (this.datesKnown ??= datesOf(this.project))));
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
