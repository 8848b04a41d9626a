/** A place that calls every body otherwise, and the names that none of its texts may say. */
import type { Locale } from "../../src/messages";
import { AGENCY_IDS, BODY_IDS, type PolicyPack } from "../../src/regulation";
import type { Trace } from "../../src/rules/trace";

/** The same rules under other names: 甲部, 乙部, … */
export const renamed = (policy: PolicyPack): PolicyPack => ({
  ...policy,
  bodies: Object.fromEntries(
    [...BODY_IDS, ...AGENCY_IDS].map((id, index) => [
      id,
      { "zh-CN": `${"甲乙丙丁戊己庚辛壬癸"[index] ?? ""}部`, "en-US": `office ${String.fromCharCode(65 + index)}` },
    ]),
  ),
});

/** Any of the names that the catalogues have for bodies, whole or by the word that tells them. */
export const USUAL_NAMES: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /市长|市领导|数字经济|数据局|发改委|发展改革委|财政局|市委|市政府|财经委|常委会|常务会/,
  "en-US":
    /mayor|digital economy|development and reform|both bureaus|finance (?:bureau|commission|committee)|party committee|standing committee|executive meeting|\bthe city(?! brain|'s)|municipal (?:government(?!-funded| IT)|party)/i,
};

/** A trace whose cells say nothing: what an office wrote into them is its own. */
export function withoutCellText(trace: Trace, known = new Map<Trace, Trace>()): Trace {
  const before = known.get(trace);
  if (before) return before;
  // Leaves read their cell when they are asked: only what they say of it is replaced.
  const saying = (said: Readonly<Record<string, unknown>>): Trace =>
    Object.create(trace, Object.fromEntries(Object.entries(said).map(([name, value]) => [name, { value }]))) as Trace;
  const masked =
    trace.kind === "operation"
      ? { ...trace, operands: trace.operands.map((each) => withoutCellText(each, known)) }
      : trace.kind === "input"
        ? saying({ shown: "…", value: typeof trace.value === "string" ? "…" : trace.value })
        : trace.kind === "state"
          ? saying({ shown: "…" })
          : trace.kind === "words"
            ? saying({ shown: "…", text: "" })
            : trace;
  known.set(trace, masked);
  return masked;
}
