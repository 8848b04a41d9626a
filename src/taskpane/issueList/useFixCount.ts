import { useEffect, useState } from "react";
import { usePane, useSnapshot } from "../kit/PaneContext";

/** Calm after a review before fixes are counted (milliseconds): whoever types is not kept waiting. */
const CALM_MS = 600;

/** How many safe fixes the sheet in front has; null until they are counted. */
export function useFixCount(): number | null {
  const { session } = usePane();
  const result = useSnapshot("result");
  const work = useSnapshot("work");
  const review = result?.kind === "reviewed" && !result.stale && work === null ? result.review : null;
  const [counted, setCounted] = useState<{ readonly review: unknown; readonly count: number } | null>(null);
  useEffect(() => {
    if (!review) return undefined;
    const timer = setTimeout(() => setCounted({ review, count: session.fixing.list().length }), CALM_MS);
    return () => clearTimeout(timer);
  }, [review, session]);
  return counted?.review === review && review ? counted.count : null;
}
