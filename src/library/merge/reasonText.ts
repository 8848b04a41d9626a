import { text, type Locale, type MessageKey } from "../../messages";
import type { LostReason, NotTakenReason, SentRow } from "./types";

/** Why a row is not taken, as a person reads it. */
export function reasonText(locale: Locale, reason: NotTakenReason): string {
  switch (reason.kind) {
    case "classified":
    case "noName":
    case "example":
    case "leftOut":
      return text(locale, `merge.reason.${reason.kind}`);
    case "classifiedInLibrary":
      return text(locale, "merge.reason.classifiedInLibrary", { row: reason.libraryRow });
    case "unitUnclear":
      return text(locale, "merge.reason.unitUnclear", {
        header: reason.header,
        unit: reason.unit,
        amount: { fen: reason.read },
      });
    case "doubt":
      return text(locale, `merge.reason.${reason.doubt}` satisfies MessageKey, { rows: { rows: reason.libraryRows } });
    case "sentTwice":
      return text(locale, "merge.reason.sentTwice", { others: placesText(locale, reason.others) });
    case "unfaithful":
      return text(locale, "merge.reason.unfaithful", {
        header: reason.header,
        computed: reason.computed ?? text(locale, "merge.reason.none"),
        sent: reason.sent,
      });
  }
}

export const lostText = (locale: Locale, reason: LostReason): string =>
  text(locale, `merge.lost.${reason}` satisfies MessageKey);

const placeText = ({ file, sheet, row }: SentRow): string => `${file.replace(/^.*[\\/]/, "")}!${sheet}!${row}`;

const MOST_PLACES = 3;

function placesText(locale: Locale, rows: readonly SentRow[]): string {
  const places = rows
    .slice(0, MOST_PLACES)
    .map(placeText)
    .join(locale === "zh-CN" ? "；" : "; ");
  return rows.length > MOST_PLACES ? text(locale, "merge.reason.more", { places, count: rows.length }) : places;
}
