import type { Day } from "../../exact";
import type { ValueContext } from "./context";

/** First day of the Measures under the reading in force (Article 66: day of issue; another reading: day of publication). */
export function effectiveDay(context: Pick<ValueContext, "policy" | "reading">): Day {
  return context.reading("A66-effective") === "published" ? context.policy.published : context.policy.effective;
}
