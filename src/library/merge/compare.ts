/** What a row that was sent says otherwise than the library's. */
import { fenToText, isExact, isoOf } from "../../exact";
import type { FieldKey } from "../../fields";
import { squeeze } from "../../plan/cells/text";
import { readingOf, type FieldReading, type Project } from "../../plan/types";
import { codeKey, nameKey } from "../match";
import { libraryCell, type ColumnPair } from "./cells";
import type { FieldChange } from "./types";

/** Kept by the library's own hand: no reason to ask. */
const NOT_COMPARED: ReadonlySet<FieldKey> = new Set<FieldKey>(["seq", "remark"]);
const NAMES: ReadonlySet<FieldKey> = new Set<FieldKey>(["name", "unit"]);

/**
 * Fields of both in which the values differ. What was sent empty says nothing against the library.
 * @param withRemarks whether a remark counts too: between two rows that were sent it does
 */
export function changesOf(
  library: Project,
  sent: Project,
  pairs: readonly ColumnPair[],
  withRemarks = false,
): readonly FieldChange[] {
  return pairs.flatMap((pair): FieldChange[] => {
    const { field } = pair;
    if (NOT_COMPARED.has(field) && !(withRemarks && field === "remark")) return [];
    const [before, after] = [readingOf(library, field), readingOf(sent, field)];
    if (saysNothing(after) || isSame(pair, before, after)) return [];
    return [{ field, library: shownValue(before), sent: shownValue(after) }];
  });
}

const saysNothing = (reading: FieldReading): boolean =>
  reading.state === "absent" || (reading.state === "blank" && reading.blank === "empty");

/** Whether two readings say the same: 200 and 200.00, 200 万元 and 2000000 元, 2026-3-1 and 2026年3月1日. */
export function isSame(pair: ColumnPair, library: FieldReading, sent: FieldReading): boolean {
  if (library.state === "absent" || sent.state === "absent") return true;
  if (library.state === "blank" && sent.state === "blank")
    return (library.blank === "pending") === (sent.blank === "pending");
  if (library.state !== sent.state) return false;
  if (library.state === "value" && sent.state === "value") return isSameValue(pair.field, library, sent);
  // What cannot be read is compared as it would be written.
  const cell = libraryCell(pair, sent, "General");
  const text = cell?.kind === "text" ? cell.text : cell?.kind === "number" ? cell.decimal : String(rawOf(sent));
  return squeeze(text) === squeeze(String(rawOf(library)));
}

function isSameValue(
  field: FieldKey,
  library: Extract<FieldReading, { state: "value" }>,
  sent: Extract<FieldReading, { state: "value" }>,
): boolean {
  const [one, other] = [library.value, sent.value];
  switch (one.type) {
    case "money":
      return (
        other.type === "money" &&
        one.fen === other.fen &&
        library.notes.includes("approximate") === sent.notes.includes("approximate")
      );
    case "text":
      if (other.type !== "text") return false;
      if (field === "code") return codeKey(one.text) === codeKey(other.text);
      return NAMES.has(field) ? nameKey(one.text) === nameKey(other.text) : squeeze(one.text) === squeeze(other.text);
    case "enum":
      return other.type === "enum" && one.option === other.option;
    default:
      return JSON.stringify(one) === JSON.stringify(other);
  }
}

const rawOf = (reading: FieldReading): string | number | boolean | null =>
  reading.state === "absent" ? null : reading.source.raw;

/** A value as it is told: amounts in 万元, whole days as ISO text, everything else as it was written. */
export function shownValue(reading: FieldReading): string | null {
  if (reading.state === "absent" || (reading.state === "blank" && reading.blank === "empty")) return null;
  if (reading.state === "value") {
    const { value } = reading;
    if (value.type === "money") return fenToText(value.fen, "万元");
    if (value.type === "date" && isExact(value.interval)) return isoOf(value.interval.from);
  }
  return String(reading.source.raw);
}
