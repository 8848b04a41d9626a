import type { FieldKey } from "../../fields";
import { squeeze } from "../../plan/cells/text";
import type { FieldReading, FieldValue, MoneyAmount, PlanSheet, Project, ReadingNote } from "../../plan/types";
import { FixMemory } from "./memory";

/** A value with the notes on how it was read. */
interface Read {
  readonly value: FieldValue;
  readonly notes: readonly ReadingNote[];
}

/** What fixes are there to take away; any other note must stay as it is. */
const MENDED: ReadonlySet<ReadingNote> = new Set(["textNumber", "textDate"]);

/** Whether two values say the same, to the last 分 and day, with the same reservations. */
export function sameRead(before: Read, after: Read): boolean {
  const isUnnoted = before.notes.length + after.notes.length === 0;
  return sameValue(before.value, after.value) && (isUnnoted || kept(before.notes) === kept(after.notes));
}

const kept = (notes: readonly ReadingNote[]): string =>
  notes
    .filter((note) => !MENDED.has(note))
    .sort()
    .join();

function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (a.type === "money" && b.type === "money")
    return (
      a.fen === b.fen &&
      a.amounts.length === b.amounts.length &&
      a.amounts.every((amount, index) => sameAmount(amount, b.amounts[index]))
    );
  // The option is what is judged; its text is only shown.
  if (a.type === "enum" && b.type === "enum") return a.option === b.option && squeeze(a.text) === squeeze(b.text);
  return isAlike(a, b);
}

/** Two values of the same parts. */
function isAlike(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isAlike(a[key], b[key]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * The same amount, entered as finely: places decide whether an excess may come from rounding (reading 0.6), so 300.00
 * and 300 are not the same in 万元. In 元, and below two places, they never matter.
 */
function sameAmount(a: MoneyAmount, b: MoneyAmount | undefined): boolean {
  const places = ({ decimals, unit }: MoneyAmount): number => (unit === "元" || decimals < 2 ? 0 : decimals);
  return b !== undefined && a.fen === b.fen && a.unit === b.unit && places(a) === places(b);
}

function sameField(a: FieldReading | undefined, b: FieldReading | undefined): boolean {
  if (a?.state === "value")
    return (
      b?.state === "value" &&
      sameRead(a, b) &&
      a.source.row === b.source.row &&
      a.source.column === b.source.column &&
      a.parts?.length === b.parts?.length
    );
  if (a?.state === "blank") return b?.state === "blank" && a.blank === b.blank;
  if (a?.state === "bad") return b?.state === "bad" && a.reason === b.reason;
  return a?.state === b?.state;
}

function sameProject(a: Project, b: Project): boolean {
  if (a === b) return true;
  if (a.row !== b.row || a.rows.join() !== b.rows.join()) return false;
  const fields = Object.keys(a.fields) as FieldKey[];
  if (!fields.every((field) => sameField(a.fields[field], b.fields[field]))) return false;
  if (!Object.keys(b.fields).every((field) => field in a.fields)) return false;
  return (
    a.fundingLines.length === b.fundingLines.length &&
    a.fundingLines.every((line, index) => {
      const other = b.fundingLines[index];
      return other?.row === line.row && other.fen === line.fen && other.source === line.source;
    })
  );
}

/**
 * Rows whose projects read differently in two readings of a sheet; null if more than single projects differ (rows that
 * are projects in one and not in the other, other columns, units or sums).
 */
export function differingRows(
  before: PlanSheet,
  after: PlanSheet,
  memory: FixMemory = new FixMemory(),
): readonly number[] | null {
  const frame = ({ columns, headerRows, unit, unitSource, otherRows }: PlanSheet): string =>
    JSON.stringify([columns, headerRows, unit, unitSource, otherRows]);
  const sums = ({ sums: stated }: PlanSheet): string =>
    stated.map(({ row, column, fen, rows }) => `${row} ${column} ${fen} ${rows.join()}`).join(";");
  if (
    frame(before) !== frame(after) ||
    sums(before) !== sums(after) ||
    before.projects.length !== after.projects.length
  )
    return null;
  return before.projects.flatMap((project, index) => {
    const other = after.projects[index];
    const isAlike = other && memory.isAlike(project, other, () => sameProject(project, other));
    return isAlike ? [] : project.rows;
  });
}
