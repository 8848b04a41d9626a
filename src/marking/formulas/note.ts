import { text, type Locale, type MessageKey } from "../../messages";
import type { SheetReview } from "../../review/types";
import { USUAL_SHARE } from "../columns";
import type { LiveRow } from "./types";

/** More columns than this are not named one by one. */
const MOST_NAMED = 2;

/** What a row says of values that stand among formulas: which, and why. */
export function fixedNote(
  { columns, standing }: NonNullable<LiveRow["fixed"]>,
  { words }: Pick<SheetReview, "words">,
  locale: Locale,
): string {
  const names = columns.map((column) =>
    text(locale, `marking.fixed.${column}` satisfies MessageKey, { share: words?.adjustmentShare ?? USUAL_SHARE }),
  );
  const listed = names.slice(0, MOST_NAMED).join(text(locale, "marking.line.separator"));
  return text(locale, "marking.fixed", {
    columns:
      names.length > MOST_NAMED
        ? text(locale, "marking.fixed.several", { columns: listed, count: names.length })
        : listed,
    why: text(locale, `marking.fixed.${standing.why}` satisfies MessageKey, {
      field: "field" in standing ? text(locale, `field.${standing.field}`) : "",
    }),
  });
}
