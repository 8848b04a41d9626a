import { computeAdjustment } from "./adjustment";
import { computeCeiling } from "./ceiling";
import type { ValueContext } from "./context";
import { computeMixed } from "./mixed";
import { computeScope } from "./scope";
import { computeSupplement } from "./supplement";
import { computeTier } from "./tier";
import { computeTotal } from "./total";
import type { ProjectValues } from "./types";

/** All values of a row, each computed when first asked for and only once. */
export function computeValues(context: Omit<ValueContext, "values">): ProjectValues {
  const full: ValueContext = {
    ...context,
    get values() {
      return values;
    },
  };
  const once = <T>(compute: (context: ValueContext) => T): (() => T) => {
    let known: { readonly value: T } | null = null;
    return () => (known ??= { value: compute(full) }).value;
  };
  const [scope, total, tier, supplement] = [once(computeScope), once(computeTotal), once(computeTier), once(computeSupplement)];
  const [adjustment, ceiling, mixed] = [once(computeAdjustment), once(computeCeiling), once(computeMixed)];
  const values: ProjectValues = {
    get scope() { return scope(); },
    get total() { return total(); },
    get tier() { return tier(); },
    get supplement() { return supplement(); },
    get adjustment() { return adjustment(); },
    get ceiling() { return ceiling(); },
    get mixed() { return mixed(); },
  };
  return values;
}
