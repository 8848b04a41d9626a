import { FIELDS, type FieldKey } from "../fields";
import { isCount, isRecord } from "./json";

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

/** Explanations from what a workbook kept; what is unreadable there is left out. */
export function readWaivers(kept: unknown): Waivers {
  if (!isRecord(kept) || kept.version !== VERSION || !isRecord(kept.sheets)) return {};
  const sheets = Object.entries(kept.sheets)
    .slice(0, MOST_SHEETS)
    .map(([name, list]) => [name, Array.isArray(list) ? list.slice(0, MOST_WAIVERS).flatMap(readWaiver) : []] as const);
  return Object.fromEntries(sheets.filter(([, list]) => list.length > 0));
}

function readWaiver(kept: unknown): readonly Waiver[] {
  if (!isRecord(kept)) return [];
  const { id, number, who, why, at, cells, facts } = kept;
  const isSound =
    typeof id === "string" &&
    /^[0-9a-f]{18}(-\d{1,6})?$/.test(id) &&
    isCount(number) &&
    isCount(at) &&
    typeof facts === "string" &&
    Array.isArray(cells) &&
    cells.length <= MOST_CELLS;
  if (!isSound || typeof who !== "string" || typeof why !== "string" || faultOf(who, why)) return [];
  const read = cells.flatMap((cell: unknown) =>
    isRecord(cell) && isField(cell.field) && typeof cell.value === "string"
      ? [{ field: cell.field, value: cell.value.slice(0, LONGEST_VALUE + 10) }]
      : [],
  );
  return read.length === cells.length
    ? [{ id, number, who: cleaned(who, LONGEST_WHO), why: cleaned(why, LONGEST_WHY), at, cells: read, facts }]
    : [];
}

/** Text as it is, without line breaks and other signs that nobody sees; bounded. */
export function cleaned(text: string, longest: number): string {
  return [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim()].slice(0, longest).join("");
}

const isField = (value: unknown): value is FieldKey => typeof value === "string" && Object.hasOwn(FIELDS, value);
