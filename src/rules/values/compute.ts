import type { Day } from "../../exact";
import type { Project } from "../../plan/types";
import type { PolicyPack, ReadingChoice, ReadingId } from "../../regulation/types";
import { AdjustmentOfRow } from "./adjustment";
import { CeilingOfRow } from "./ceiling";
import { standingOf } from "../acts/standing";
import { ACTS, type ActId, type Standing } from "../acts/table";
import type { ValueContext } from "./context";
import { computeMixed } from "./mixed";
import { computeScope } from "./scope";
import { SupplementOfRow } from "./supplement";
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

const STANDINGS: readonly Standing[] = ["before", "unclear", "perhaps", "since"];
/** Bits that hold one of them, or none, and acts whose bits a small integer holds. */
const BITS = 3;
const ACTS_A_NUMBER = 10;
if (Object.keys(ACTS).length > 2 * ACTS_A_NUMBER) throw new RangeError("more acts than two numbers hold");
const PLACE_OF_ACT = Object.fromEntries(Object.keys(ACTS).map((act, place) => [act, place])) as Readonly<
  Record<ActId, number>
>;

/**
 * All values of a row, each computed when first asked for and only once. A class, and its own context: reviews make one
 * for every row and another for every alternative reading, and closures were half of a review's time.
 */
export class LazyValues implements ProjectValues, ValueContext {
  private scopeKnown: ScopeValue | undefined;
  private totalKnown: TotalValue | undefined;
  private tierKnown: TierValue | undefined;
  private supplementKnown: SupplementValue | undefined;
  private adjustmentKnown: AdjustmentValue | undefined;
  private ceilingKnown: CeilingValue | undefined;
  /** Three bits for each act, ten acts a number: a list would be the largest thing that is kept of a row. */
  private standingsOfFirst = 0;
  private standingsOfRest = 0;
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
    return (this.supplementKnown ??= new SupplementOfRow(this));
  }
  get adjustment(): AdjustmentValue {
    return (this.adjustmentKnown ??= new AdjustmentOfRow(this));
  }
  get ceiling(): CeilingValue {
    return (this.ceilingKnown ??= new CeilingOfRow(this.project));
  }
  standing(act: ActId): Standing {
    const place = PLACE_OF_ACT[act];
    const isFirst = place < ACTS_A_NUMBER;
    const shift = BITS * (isFirst ? place : place - ACTS_A_NUMBER);
    const known = ((isFirst ? this.standingsOfFirst : this.standingsOfRest) >> shift) & 7;
    if (known !== 0) return STANDINGS[known - 1] as Standing;
    const standing = standingOf(this, act);
    const bits = (STANDINGS.indexOf(standing) + 1) << shift;
    if (isFirst) this.standingsOfFirst |= bits;
    else this.standingsOfRest |= bits;
    return standing;
  }
  get mixed(): MixedValue {
    return (this.mixedKnown ??= computeMixed(this));
  }
}
