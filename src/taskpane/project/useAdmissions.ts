import { useMemo } from "react";
import { admissionsOf, type Admission } from "../../review";
import type { ReviewedResult } from "../../session";

/** 入库意见 by row, worked out when it is first asked for: most views show none of them. */
class Admissions {
  private all: ReadonlyMap<number, Admission> | null = null;

  constructor(private readonly result: Pick<ReviewedResult, "review" | "index">) {}

  get(row: number): Admission | undefined {
    return (this.all ??= this.read()).get(row);
  }

  private read(): ReadonlyMap<number, Admission> {
    const { review, index } = this.result;
    const explained = new Set(index.entries.flatMap(({ waiver, finding }) => (waiver && finding ? [finding.id] : [])));
    return admissionsOf(review, ({ id }) => explained.has(id));
  }
}

const known = new WeakMap<ReviewedResult["index"], Admissions>();

/** 入库意见 of every open project of a result, by row; what a person explained stands in nobody's way. */
export function useAdmissions({ review, index }: ReviewedResult): Pick<ReadonlyMap<number, Admission>, "get"> {
  return useMemo(() => {
    const admissions = known.get(index) ?? new Admissions({ review, index });
    known.set(index, admissions);
    return admissions;
  }, [review, index]);
}
