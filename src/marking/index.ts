/**
 * marking/ says what is to stand on a marked sheet, as data, and writes nothing; the hosts do. Its promises: the user's
 * own formatting stays, a mark never accuses another row or another value than the reviewed one, and everything of ours
 * is recognised again, wherever it was copied to.
 */
import { text, type Locale } from "../messages";
import { type CellRange, type SheetGrid, valueAt } from "../sheet";
import { admissionsOf } from "../review";
import type { SheetReview } from "../review/types";
import { admissionText } from "./admissionText";
import { chooseAnchor, classifiedAnchor, formAnchor, placeOf, token } from "./anchors";
import {
  chosenColumns,
  computedCells,
  EMPTY,
  fittedColumns,
  headerCells,
  RESULT_COLUMNS,
  type ResultChoice,
} from "./columns";
import { explanationOf } from "./explain";
import { fixedNote, LIVE_COLUMNS, LiveResults, NO_LIVE, type LiveRow } from "./formulas";
import { conditionalMarks, quoted } from "./formats";
import { anchorHolds, flagHolds, MARKER_START, markerText, verdictSaid, type Anchor, type Flag } from "./marker";
import { place } from "./place";
import { markedRows, type Explained, type MarkedRow } from "./rows";
import { sameTokenFormula, tokenKind } from "./tokens";
import type { MarkManner, MarkPlan, ResultCell } from "./types";
import { verdictOf } from "./verdict";

export { isOurFormula, LONGEST_FORMULA } from "./formats";
export { MARK_STYLES } from "./styles";
export {
  CHOOSABLE,
  USUAL,
  keysOfBlock,
  keysToNote,
  RESULT_COLUMNS,
  resultColumnOf,
  type ResultChoice,
} from "./columns";
export { chooseHints, isOurHint, withHints } from "./hints";
export { withNamedWhole } from "./place";
export { MARKER_START } from "./marker";
export { takesInWholeTable } from "./wholeTable";
export type { Explained } from "./rows";
export type * from "./types";

/** The columns whose look the results take on: what is named, and an amount. */
function modelOf({ columns, range: { lastColumn } }: SheetReview["plan"]): Pick<MarkPlan, "model"> {
  const text = columns.find(({ field }) => field === "name")?.column;
  const amount = (columns.find(({ field }) => field === "total") ?? columns.find(({ unit }) => unit !== null))?.column;
  return text === undefined ? {} : { model: { text, amount: amount ?? text, lastColumn } };
}

const NOTHING: readonly ResultCell[] = RESULT_COLUMNS.map(() => EMPTY);
/** The last row carries a marker in any case: by it the block's end is found again. */
const LAST_ROW: readonly ResultCell[] = [...NOTHING.slice(0, -1), { kind: "text", text: MARKER_START }];

/** What a form of a classified project is known by. */
const SECRET = ["classified"] as const;

/** All that a form says, on the row of its results. */
function onOneRow(rows: readonly MarkedRow[], { plan }: SheetReview, block: CellRange): readonly MarkedRow[] {
  const project = rows.find(({ row }) => row === plan.projects[0]?.row);
  if (!project) return [];
  const flags = project.classified ? [] : rows.flatMap((row) => row.flags);
  return [{ ...project, row: block.lastRow, flags }];
}

const NO_ADMISSIONS: ReturnType<typeof admissionsOf> = new Map();

/** More conditions than this would make a verdict formula longer than a cell takes (8,192 characters). */
const MOST_CONDITIONS = 20;

/** Rows between two steps of planning. */
const ROWS_PER_STEP = 100;

/**
 * What a review leaves on its sheet: result block and highlights.
 * @param grid the sheet as it was read for this review: the marks hold for these values only
 * @param choice the result columns to write, the marker beside them; null: the usual ones
 * @param explained what a person said to findings: they are told with it, and not highlighted
 * @param manner how they are written
 */
export function planMarks(
  review: SheetReview,
  grid: SheetGrid,
  locale: Locale,
  choice: ResultChoice | null = null,
  explained: Explained = new Map(),
  manner: MarkManner = {},
): MarkPlan {
  const steps = planMarksSteps(review, grid, locale, choice, explained, manner);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same marks, stopping after every few rows, so that whoever plans them may do something else or give it up. */
export function* planMarksSteps(
  review: SheetReview,
  grid: SheetGrid,
  locale: Locale,
  choice: ResultChoice | null = null,
  explained: Explained = new Map(),
  { wrap = false, formulas = null }: MarkManner = {},
): Generator<null, MarkPlan, void> {
  const { plan } = review;
  const written = chosenColumns(choice);
  const only = (cells: readonly ResultCell[]): readonly ResultCell[] => written.map((index) => cells[index] ?? EMPTY);
  const { block, table } = place(plan, grid, written.length);
  const found = markedRows(review, grid, explained);
  const marked = new Map((plan.isForm ? onOneRow(found, review, block) : found).map((row) => [row.row, row]));
  yield null;
  const rowNumbers = Array.from({ length: block.lastRow - block.firstRow }, (_, index) => block.firstRow + 1 + index);
  const secret = new Set([...marked.values()].filter(({ classified }) => classified).map(({ row }) => row));
  const named = rowNumbers.filter(
    (row) => !secret.has(row) && plan.columns.some(({ column }) => (valueAt(grid, row, column) ?? "") !== ""),
  );
  const anchors = {
    project: { letter: "A", columns: plan.isForm ? formAnchor(plan) : chooseAnchor(plan, grid, named) },
    classified: { letter: "C", columns: plan.isForm ? formAnchor(plan, SECRET) : classifiedAnchor(plan) },
  } as const;
  const flags = [...marked.values()].flatMap((row) => row.flags);
  const stale = text(locale, "marking.verdict.stale");
  const marker = block.lastColumn;
  const results = formulas && !plan.isForm ? new LiveResults(review, grid, formulas, locale, { marker, stale }) : null;
  const isLive = written.map((index) => LIVE_COLUMNS.find((key) => results && key === RESULT_COLUMNS[index]?.key));
  // What a form says stands in cells far from each other: its results are values.
  let fixedRows = formulas && plan.isForm ? 1 : 0;
  const admissions = choice?.includes("admission")
    ? admissionsOf(review, ({ id }) => explained.has(id))
    : NO_ADMISSIONS;
  const lines: (readonly ResultCell[])[] = [];
  for (const row of rowNumbers) {
    const said = marked.get(row);
    const cells = said ? rowCells(said, said.classified ? anchors.classified : anchors.project) : NOTHING;
    lines.push(only(row === block.lastRow && cells === NOTHING ? LAST_ROW : cells));
    if (lines.length % ROWS_PER_STEP === 0) yield null;
  }
  const cells = [only(headerCells(review.unit, locale, review.words?.adjustmentShare)), ...lines];
  return {
    sheetName: review.sheetName,
    block,
    columns: fittedColumns(written, cells, wrap, review.unit),
    cells,
    ...highlights(),
    ...(fixedRows > 0 ? { fixedRows } : {}),
    replaces: plan.resultBlock,
    ...(plan.isForm
      ? {}
      : {
          ...modelOf(plan),
          headerRows: { firstRow: Math.min(...plan.headerRows), lastRow: Math.max(...plan.headerRows) },
        }),
    ...(table ? { table } : {}),
    witness: anchors.project.columns.map(({ column }) => ({
      column,
      values: [block.firstRow, ...rowNumbers].map((row) => valueAt(grid, row, column)),
    })),
  };

  function admissionCell({ row, review: own }: MarkedRow): ResultCell {
    const admission = admissions.get(own?.row ?? row);
    return admission ? { kind: "text", text: admissionText(admission, review.unit, locale) } : EMPTY;
  }

  function highlights(): Pick<MarkPlan, "formats" | "isCoarse"> {
    const kinds = new Map(
      anchors.project.columns.map((column) => [
        placeOf(column),
        new Set((plan.isForm ? [block.lastRow] : named).map((row) => tokenKind(token(grid, row, column)))),
      ]),
    );
    const live = isLive.flatMap((key, at) => (key ? [{ key, column: block.firstColumn + at }] : []));
    const formats = conditionalMarks(block, anchors.project, flags, stale, written.includes(0), kinds, live);
    return { formats, ...(formats.some((mark) => mark.isCoarse) ? { isCoarse: true } : {}) };
  }

  function rowCells(said: MarkedRow, anchor: Anchor): readonly ResultCell[] {
    const verdict = verdictOf(said, locale);
    // A row that nothing tells from others gets no verdict: it could not be called back when rows are sorted.
    if (
      anchor.columns.length === 0 ||
      anchor.columns.some((column) => said.classified && token(grid, said.row, column) === "?")
    )
      return NOTHING;
    const values = computedCells(said.classified ? null : said.review, review.unit, locale, review.words);
    const live = results && !said.classified ? results.rowOf(said.review, values, isLive) : NO_LIVE;
    if (live.fixed) fixedRows += 1;
    const flags = [...said.flags, ...unflagged(live, said, anchor)];
    const seen = new Map(anchor.columns.map((each) => [placeOf(each), token(grid, said.row, each)]));
    const holds = [
      anchorHolds(anchor, said.row, marker, (cell, scale, at) => sameTokenFormula(cell, scale, seen.get(at) ?? "?")),
      // Copied to another row, or filled down a table's column, the formula says this of no other row.
      verdictSaid(verdict.text, said.row, marker),
      ...flags
        .slice(0, MOST_CONDITIONS)
        .map((flag) => flagHolds(flag, said.row, marker, (cell, scale) => sameTokenFormula(cell, scale, flag.token))),
    ];
    const condition = holds.length === 1 ? holds[0] : `AND(${holds.join(",")})`;
    const explanation = [
      explanationOf(said, review, locale, wrap),
      live.fixed ? fixedNote(live.fixed, review, locale) : "",
    ]
      .filter((part) => part !== "")
      .join(wrap ? "\n" : text(locale, "marking.verdict.join"));
    return [
      verdict.text === ""
        ? EMPTY
        : {
            kind: "formula",
            formula: `=IF(${condition},${quoted(verdict.text)},${quoted(stale)})`,
            shown: verdict.text,
          },
      admissionCell(said),
      ...values.map((value, at) => live.cells[at] ?? value),
      explanation === "" ? EMPTY : { kind: "text", text: explanation },
      { kind: "text", text: markerText(grid, said.row, anchor, verdict, flags, live.parts) },
    ];
  }
}

/** Amounts that formulas look at, where neither a finding nor the anchor names them: the verdict was made for them too. */
const unflagged = ({ watched }: LiveRow, { flags }: MarkedRow, anchor: Anchor): readonly Flag[] =>
  watched.filter(({ column }) => ![...flags, ...anchor.columns].some((known) => known.column === column));
