import type { MoneyUnit } from "../exact";
import { listText, text, type Locale } from "../messages";
import type { Admission } from "../review";
import { shortText } from "../rules/findingText";

/** Reasons told at most; the whole is in the pane. */
const MOST = 4;

/** 入库意见 in one line: the word, then its reasons with their clauses. */
export function admissionText(admission: Admission, unit: MoneyUnit, locale: Locale): string {
  const { verdict } = admission;
  const word = text(locale, `admission.${verdict}`);
  const reasons = reasonsOf(admission, unit, locale);
  if (reasons.length === 0) return word;
  const told = reasons.slice(0, MOST).join(text(locale, "admission.join"));
  const rest = reasons.length > MOST ? text(locale, "admission.rest", { count: reasons.length - MOST }) : "";
  return text(locale, "admission.because", { word, reasons: told + rest });
}

/** Each reason in a few words. */
export function reasonsOf(
  { verdict, reasons, missing, missingColumns, unchecked }: Admission,
  unit: MoneyUnit,
  locale: Locale,
): readonly string[] {
  return [
    ...reasons.map((finding) => {
      const { what, clause } = shortText(locale, finding, unit);
      return clause === null ? what : `${what}${text(locale, "marking.line.clause", { clause })}`;
    }),
    ...(missing.length > 0
      ? [
          text(locale, "admission.missing", {
            fields: listText(
              locale,
              missing.map((field) => text(locale, `field.${field}`)),
            ),
          }),
        ]
      : []),
    ...(missingColumns.length > 0
      ? [
          text(locale, "admission.missingColumns", {
            fields: listText(
              locale,
              missingColumns.map((field) => text(locale, `field.${field}`)),
            ),
          }),
        ]
      : []),
    // Silence must not read as compliance.
    ...(verdict === "admit" && unchecked > 0 ? [text(locale, "admission.unchecked", { count: unchecked })] : []),
  ];
}
