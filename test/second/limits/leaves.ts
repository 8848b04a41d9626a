/** The numbers, dates, deciding bodies and places of a pack, and a pack in which one of them is another. */
import type { PolicyPack } from "../../../src/regulation";
import { workdayCalendar, type CalendarSource } from "../../../src/regulation/workdays";
import { dayAt, isoAt } from "../days";

export interface Leaf {
  readonly path: string;
  readonly value: unknown;
  /** What else could stand there: one step below and above, or another body or place. */
  readonly others: readonly unknown[];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
/** Words that decide something: bodies, places. Ids, names, addresses and texts of notices decide nothing. */
const DECIDES = /\.requires$|^places\./;
/** What follows from another part of a pack. */
const MADE = /^calendar\.(years|off|worked)\b/;

export function leavesOf(pack: PolicyPack): readonly Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: unknown, path: string): void => {
    if (MADE.test(path)) return;
    const others = othersOf(value, path, pack);
    if (others) found.push({ path, value, others });
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`);
  };
  walk(pack, "");
  return found;
}

function othersOf(value: unknown, path: string, { authority }: PolicyPack): readonly unknown[] | null {
  if (typeof value === "bigint") return [value - 1n, value + 1n].filter((other) => other >= 0n);
  if (typeof value === "number") return [value - 1, value + 1].filter((other) => other >= 0);
  if (typeof value !== "string") return null;
  if (ISO.test(value)) return [dayAt(value) - 1, dayAt(value) + 1].map(isoAt);
  if (!DECIDES.test(path)) return null;
  if (path.startsWith("places.")) return ["桃花源"];
  const rank = authority.findIndex((body) => body === value);
  return [authority[rank - 1], authority[rank + 1]].filter((body) => body !== undefined);
}

const EDGE = /^(parameters\.\w+\.value)\.(\d+)\.(from|to)$/;

/** The pack with another value at a path; an edge moves for both of its bands, and working days follow from the notices. */
export function packWith(pack: PolicyPack, path: string, value: unknown): PolicyPack {
  const changed = replaced(pack, path.split("."), value) as PolicyPack;
  const [, bands, index, side] = EDGE.exec(path) ?? [];
  if (bands !== undefined && !(side === "from" && index === "0")) {
    const other = side === "from" ? `${Number(index) - 1}.to` : `${Number(index) + 1}.from`;
    return replaced(changed, `${bands}.${other}`.split("."), value) as PolicyPack;
  }
  if (!path.startsWith("calendar.")) return changed;
  return { ...changed, calendar: workdayCalendar(changed.calendar.sources as readonly CalendarSource[]) };
}

function replaced(at: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = replaced((at as Record<string, unknown>)[key], rest, value);
  return Array.isArray(at)
    ? at.map((each: unknown, index) => (index === Number(key) ? inner : each))
    : { ...(at as object), [key]: inner };
}
