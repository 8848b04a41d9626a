import { exceedsRatio } from "../../exact";
import { readingOf } from "../../plan/types";
import { moneyOf } from "../facts/access";
import type { ValueContext } from "./context";
import type { MixedValue } from "./types";

const HALF = { numerator: 1n, denominator: 2n };

/**
 * Article 8 paragraph 2: who approves a project that holds engineering and IT parts which cannot be separated. The
 * denominator is the whole project's estimate, not the sum of the parts; exactly half is not more than half.
 */
export function computeMixed({ project, values, reading }: ValueContext): MixedValue {
  const states = [readingOf(project, "engineeringPart").state, readingOf(project, "itPart").state];
  if (states.every((state) => state === "absent" || state === "blank")) return { lead: null };
  const engineering = moneyOf(project, "engineeringPart");
  const it = moneyOf(project, "itPart");
  const whole = values.ceiling.estimate ?? values.total.total;
  if (whole === null || states.includes("bad")) return { lead: "UNKNOWN" };
  if ((engineering ?? 0n) < 0n || (it ?? 0n) < 0n || (engineering ?? 0n) + (it ?? 0n) > whole)
    return { lead: "UNKNOWN" };
  if (engineering !== null && exceedsRatio(engineering, whole, HALF)) return { lead: "developmentReform" };
  if (it !== null && exceedsRatio(it, whole, HALF)) return { lead: "digitalEconomy" };
  if (engineering === null || it === null) return { lead: "UNKNOWN" };
  if (reading("A8-exact-half") === "larger" && engineering !== it)
    return { lead: engineering > it ? "developmentReform" : "digitalEconomy" };
  return { lead: "unnamed" };
}
