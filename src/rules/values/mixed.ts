import { readingOf } from "../../plan/types";
import { moneyOf } from "../facts/access";
import { holds } from "../trace/evaluate";
import { overHalf } from "../trace/total";
import type { ValueContext } from "./context";
import type { MixedValue } from "./types";

const NOT_MIXED: MixedValue = { lead: null };

/**
 * Article 8 paragraph 2: who approves a project that holds engineering and IT parts which cannot be separated. The
 * denominator is the whole project's estimate, not the sum of the parts; exactly half is not more than half.
 */
export function computeMixed(context: ValueContext): MixedValue {
  const { project, values, reading } = context;
  const states = [readingOf(project, "engineeringPart").state, readingOf(project, "itPart").state];
  if (states.every((state) => state === "absent" || state === "blank")) return NOT_MIXED;
  const engineering = moneyOf(project, "engineeringPart");
  const it = moneyOf(project, "itPart");
  const whole = values.ceiling.estimate ?? values.total.total;
  if (whole === null || states.includes("bad")) return { lead: "UNKNOWN" };
  if ((engineering ?? 0n) < 0n || (it ?? 0n) < 0n || (engineering ?? 0n) + (it ?? 0n) > whole)
    return { lead: "UNKNOWN" };
  if (holds(overHalf(context, "engineeringPart"))) return { lead: "developmentReform" };
  if (holds(overHalf(context, "itPart"))) return { lead: "digitalEconomy" };
  if (engineering === null || it === null) return { lead: "UNKNOWN" };
  if (reading("A8-exact-half") === "larger" && engineering !== it)
    return { lead: engineering > it ? "developmentReform" : "digitalEconomy" };
  return { lead: "unnamed" };
}
