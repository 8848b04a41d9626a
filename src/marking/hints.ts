import { LOCALES, text, type Locale } from "../messages";
import { findingText } from "../rules/findingText";
import { contains, type SheetGrid, valueAt } from "../sheet";
import type { Finding, SheetReview } from "../review/types";
import { byGravity, markedRows, type Explained } from "./rows";
import type { CellHint, HintPlan, HintsDone, MarkPlan } from "./types";
import { wordOf, wordText } from "./verdict";

/** Hints set on a sheet at most. Each has a text of its own, so that each costs the workbook a step: their number must not grow with the findings. */
const MOST = 200;
/** Cells asked for a validation of their own before those are chosen. */
const ASKED = 2 * MOST;

/** Longest title and message of a validation's prompt that Excel takes (a file with longer ones is told as damaged). */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_NAME = 40;

const TITLES: ReadonlySet<string> = new Set(
  LOCALES.map((locale) => cut(text(locale, "marking.hint.title"), LONGEST_TITLE)),
);

/** Whether a validation's prompt is a hint of ours, by its title, wherever it was copied to. */
export function isOurHint(title: string | null | undefined): boolean {
  return typeof title === "string" && TITLES.has(title);
}

/** The marks with hints on the cells they flag. */
export function withHints(
  plan: MarkPlan,
  review: SheetReview,
  grid: SheetGrid,
  locale: Locale,
  explained: Explained = new Map(),
): MarkPlan {
  return { ...plan, hints: planHints(review, grid, locale, explained) };
}

/**
 * Hints for the cells of open findings. A prompt stays at its cell's address when rows are sorted and does not look at
 * values, as a highlight does: so each names the project it was said of, tells that it is of the time of the review, and
 * leaves the verdict to the colour. A general text would accuse nobody either, but say nothing that the colour does not.
 */
function planHints(review: SheetReview, grid: SheetGrid, locale: Locale, explained: Explained): HintPlan {
  const rows = markedRows(review, grid, explained);
  const flagged = rows.flatMap(({ row, flags }) =>
    flags.filter(({ severity }) => severity !== "explained").map(({ column }) => ({ row, column })),
  );
  const found = findingsByCell(rows.flatMap(({ findings }) => findings));
  const isCovered = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    grid.merges.some(
      (merge) => contains(merge, row, column) && (merge.firstRow !== row || merge.firstColumn !== column),
    );
  const byWeight = flagged
    .flatMap((cell) => {
      const here = found.get(keyOf(cell));
      return here?.[0] ? [{ ...cell, severity: here[0].severity, findings: here }] : [];
    })
    .sort(byGravity);
  const candidates: typeof byWeight = [];
  for (const cell of byWeight) {
    if (candidates.length === ASKED) break;
    if (!isCovered(cell)) candidates.push(cell);
  }
  const name = review.plan.columns.find(({ field }) => field === "name")?.column;
  const named = (row: number): number => (review.plan.isForm ? (review.plan.projects[0]?.row ?? row) : row);
  return {
    most: MOST,
    flagged: flagged.length,
    cells: candidates.map(({ row, column, findings }): CellHint => ({
      row,
      column,
      title: cut(text(locale, "marking.hint.title"), LONGEST_TITLE),
      message: messageOf(
        findings,
        nameOf(name === undefined ? null : valueAt(grid, named(row), name), row, locale),
        review,
        locale,
      ),
    })),
  };
}

/** The first hints whose cells are free, as many as are set at most, and what became of the others. */
export function chooseHints(
  { cells, most, flagged }: HintPlan,
  isFree: (cell: CellHint, index: number) => boolean,
): { readonly hints: readonly CellHint[]; readonly done: HintsDone } {
  const hints: CellHint[] = [];
  let own = 0;
  for (const [index, cell] of cells.entries()) {
    if (hints.length === most) break;
    if (isFree(cell, index)) hints.push(cell);
    else own += 1;
  }
  return { hints, done: { set: hints.length, own, rest: flagged - hints.length - own } };
}

/** Open findings by each cell they stand on, gravest first. */
function findingsByCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Set<Finding>>();
  for (const finding of findings)
    for (const cell of finding.cells) {
      const key = keyOf(cell);
      found.set(key, (found.get(key) ?? new Set()).add(finding));
    }
  return new Map([...found].map(([key, here]) => [key, [...here].sort(byGravity)]));
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

function nameOf(value: unknown, row: number, locale: Locale): string {
  const name = plain(String(value ?? ""));
  return name === "" ? text(locale, "marking.hint.noName", { row }) : cut(name, LONGEST_NAME);
}

/** Whose cell it was, the gravest finding with as much of it as there is room for, and how long that holds. */
function messageOf(findings: readonly Finding[], name: string, { unit }: SheetReview, locale: Locale): string {
  const [first] = findings;
  if (!first) return "";
  const { what, clause, line } = findingText(locale, first, unit);
  const head = `${text(locale, "marking.hint.of", { name })}\n`;
  const rest = `${findings.length > 1 ? text(locale, "marking.hint.more", { text: "", count: findings.length - 1 }) : ""}\n${text(locale, "marking.hint.holds")}`;
  const said = (told: string): string =>
    text(locale, "marking.hint.finding", { word: wordText(locale, wordOf(first)), text: plain(told) });
  const room = LONGEST_MESSAGE - head.length - rest.length;
  const whole = said(line);
  if (whole.length <= room) return head + whole + rest;
  // What to do is left out first, then the end of what is wrong; the clause stays.
  const withClause = (told: string): string =>
    said(clause === null ? told : text(locale, "marking.hint.clause", { text: told, clause }));
  const excess = Math.max(0, withClause(what).length - room);
  return head + cut(withClause(excess === 0 ? what : cut(what, Math.max(1, what.length - excess))), room) + rest;
}

/** One line; nothing that a file would take for an escaped character (_x000A_, ECMA-376 part 1, 22.9.2.19). */
function plain(value: string): string {
  return value
    .replace(/[\u0000-\u001f\u007f\s]+/g, " ")
    .replace(/_(?=x[\da-f]{4}_)/gi, "\uff3f")
    .trim();
}

/** The text within so many UTF-16 units, never half a character. */
function cut(value: string, longest: number): string {
  if (value.length <= longest) return value;
  return `${value.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
