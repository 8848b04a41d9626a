import type { ReviewedResult } from "../../session";

/** 已整改, 已删除, 未整改, 新增 against the last review; what is explained counts as none of them. */
export function standingCounts({ index, loop }: ReviewedResult): {
  readonly settled: number;
  readonly removed: number;
  readonly open: number;
  readonly new: number;
} {
  const removed = loop.settled.filter(({ isRemoved }) => isRemoved).length;
  const counts = { settled: loop.settled.length - removed, removed, open: 0, new: 0 };
  for (const { standing, waiver } of index.entries) if (standing && !waiver) counts[standing] += 1;
  return counts;
}
