import { hasMessage, textOfKey, type Locale } from "../../messages";
import type { PolicyPack, ReadingId } from "../../regulation/types";
import type { SheetReview } from "../../review/types";

/** Options in force that are not the usual ones, be it by the pack or by this review; printed on every output. */
export function unusualReadings(policy: PolicyPack, review: Pick<SheetReview, "readings">): readonly { readonly reading: ReadingId; readonly option: string }[] {
  const inReview = new Map(review.readings.map(({ reading, option }) => [reading, option]));
  return policy.readings.flatMap(({ id, options, default: usual }) => {
    const option = inReview.get(id) ?? usual;
    return option === options[0] ? [] : [{ reading: id, option }];
  });
}

/** Question and answer in one line. */
export function readingText(locale: Locale, reading: ReadingId, option: string): string {
  const key = `readings.${reading}.option.${option}`;
  return `${textOfKey(locale, `readings.${reading}.question`)}${locale === "zh-CN" ? "" : " "}${hasMessage(key) ? textOfKey(locale, key) : option}`;
}
