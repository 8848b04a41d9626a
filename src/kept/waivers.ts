import * as v from "valibot";
import { FIELDS, type FieldKey } from "../fields";
import { count, entriesOf, named, notTold, readBy, type OnLost } from "./read";

/** Key under which a workbook keeps the explanations of findings (已说明). */
export const WAIVERS_KEY = "PlanReview.waivers";

/** Bounds of what a person may write, and of what is taken over from a file. */
export const LONGEST_WHO = 40;
export const LONGEST_WHY = 500;
export const MOST_WAIVERS = 500;
export const LONGEST_VALUE = 80;
export const MOST_CELLS = 40;
const MOST_SHEETS = 60;
const VERSION = 1;

/** One cell that a finding rests on, as text. */
export interface CellFact {
  readonly field: FieldKey;
  readonly value: string;
}

/** One finding explained by a person: it stands as long as what the finding rests on stays as it was. */
export interface Waiver {
  /** Fingerprint of the finding. */
  readonly id: string;
  readonly number: number;
  readonly who: string;
  readonly why: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Cells of the finding as they were. */
  readonly cells: readonly CellFact[];
  /** Hash of how grave the finding was and of the amounts in its message. */
  readonly facts: string;
}

export type Waivers = Readonly<Record<string, readonly Waiver[]>>;

/** Why a person's words cannot be taken; null if they can. */
export function faultOf(who: string, why: string): "who" | "why" | null {
  if (cleaned(who, LONGEST_WHO) === "") return "who";
  return cleaned(why, LONGEST_WHY) === "" ? "why" : null;
}

/** Explanations as plain JSON. */
export function waiversToKeep(waivers: Waivers): unknown {
  return {
    version: VERSION,
    sheets: Object.fromEntries(Object.entries(waivers).filter(([, list]) => list.length > 0)),
  };
}

const file = v.object({ version: v.literal(VERSION), sheets: named });

const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleaned(text, longest)),
    v.nonEmpty(),
  );

const cell = v.object({
  field: v.custom<FieldKey>((value) => typeof value === "string" && Object.hasOwn(FIELDS, value)),
  value: v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, LONGEST_VALUE + 10)),
  ),
});

const waiver = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{18}(-\d{1,6})?$/)),
  number: count,
  who: words(LONGEST_WHO),
  why: words(LONGEST_WHY),
  at: count,
  cells: v.pipe(v.array(cell), v.maxLength(MOST_CELLS)),
  facts: v.string(),
});

/** Explanations from what a workbook kept; one that cannot be read is told and left out, the others stand. */
export function readWaivers(kept: unknown, onLost: OnLost = notTold): Waivers {
  const sheets = entriesOf(readBy(file, kept, onLost)?.sheets, MOST_SHEETS, onLost).map(([name, list]) => {
    const waivers = readBy(v.array(v.unknown()), list, onLost) ?? [];
    if (waivers.length > MOST_WAIVERS) onLost();
    return [name, waivers.slice(0, MOST_WAIVERS).flatMap((one) => readBy(waiver, one, onLost) ?? [])] as const;
  });
  return Object.fromEntries(sheets.filter(([, list]) => list.length > 0));
}

/** Text as it is, without line breaks and other signs that nobody sees; bounded. */
export function cleaned(text: string, longest: number): string {
  return [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim()].slice(0, longest).join("");
}
