import type { ReviewedResult } from "../../session";

type StandingCounts = Readonly<Record<"settled" | "removed" | "open" | "new", number>>;

/** By the entries and what they were held against: tiles and what is read aloud ask for the same. */
const COUNTED = new WeakMap<
  ReviewedResult["index"],
  { readonly loop: ReviewedResult["loop"]; readonly counts: StandingCounts }
>();

/** 已整改, 已删除, 未整改, 新增 against the last review; what is explained counts as none of them. */
export function standingCounts({ index, loop }: ReviewedResult): StandingCounts {
  const known = COUNTED.get(index);
  if (known?.loop === loop) return known.counts;
  const removed = loop.settled.filter(({ isRemoved }) => isRemoved).length;
  const counts = { settled: loop.settled.length - removed, removed, open: 0, new: 0 };
  for (const { standing, waiver } of index.entries) if (standing && !waiver) counts[standing] += 1;
  COUNTED.set(index, { loop, counts });
  return counts;
}
