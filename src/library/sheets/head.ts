/** What stands above the table on every worksheet of ours: what it is, what it rests on, and whose it is. */
import type { SheetRow } from "../../marking/sheets";
import { hasMessage, momentText, readingText, text, textOfKey, type Locale } from "../../messages";
import { withOwnSheetMark } from "../../sheet";
import type { SheetReview } from "../../review/types";
import { PRODUCT_VERSION } from "./version";

/** Where a sheet of ours comes from. */
export interface SheetOrigin {
  readonly file: string;
  /** Milliseconds since 1970 when it is made. */
  readonly at: number;
}

/** Title, facts, and the line that tells whose the sheet is, last. At most twelve rows, so that the line is found. */
export function headRows(
  title: string,
  places: readonly string[],
  review: SheetReview,
  { at }: SheetOrigin,
  locale: Locale,
  more: readonly string[] = [],
): readonly SheetRow[] {
  const policy = `pane.policy.${review.policy}`;
  const readings = review.readings
    .map(({ reading, option }) => readingText(locale, reading, option, review.words?.terms))
    .join(text(locale, "issues.join"));
  const facts = [
    ...places,
    text(locale, "sheets.rules", {
      asOf: { day: review.asOf },
      policy: hasMessage(policy) ? textOfKey(locale, policy) : review.policy,
      version: PRODUCT_VERSION,
      time: momentText(locale, at),
    }),
    readings === "" ? text(locale, "issues.facts.usualReadings") : text(locale, "issues.facts.readings", { readings }),
    ...more,
  ];
  return [
    { kind: "title", cells: [title] },
    ...facts.map((fact): SheetRow => ({ kind: "fact", cells: [fact] })),
    { kind: "fact", cells: [withOwnSheetMark(text(locale, "sheets.own"))] },
  ];
}

/** A file's or sheet's name, not longer than a line takes. */
export const shortened = (name: string): string => (name.length > 100 ? `${name.slice(0, 99)}…` : name);

/** A cell's text, not longer than a reader takes. */
export const cut = (long: string): string => (long.length > 2_000 ? `${long.slice(0, 1_999)}…` : long);
