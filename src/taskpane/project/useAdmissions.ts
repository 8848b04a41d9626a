import { useMemo } from "react";
import { admissionsOf, type Admission } from "../../review";
import type { ReviewedResult } from "../../session";

const known = new WeakMap<ReviewedResult["index"], ReadonlyMap<number, Admission>>();

/** 入库意见 of every open project of a result, by row; what a person explained stands in nobody's way. */
export function useAdmissions({ review, index }: ReviewedResult): ReadonlyMap<number, Admission> {
  return useMemo(() => {
    let admissions = known.get(index);
    if (!admissions) {
      const explained = new Set(
        index.entries.flatMap(({ waiver, finding }) => (waiver && finding ? [finding.id] : [])),
      );
      admissions = admissionsOf(review, ({ id }) => explained.has(id));
      known.set(index, admissions);
    }
    return admissions;
  }, [review, index]);
}
