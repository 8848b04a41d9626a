/** A small marked sheet as the policy sees it: what is to stand and what is found. */
import type { MarkPlan, RESULT_COLUMNS, ResultCell, ResultColumn } from "../../../src/marking";
import {
  clearing,
  marking,
  standingBlocks,
  type FoundLook,
  type Inspection,
  type MarkScript,
  type PlaceInspection,
  type Refusal,
  type StandingBlock,
} from "../../../src/marking/policy";
import {
  type BlockState,
  type CellRange,
  type CellValue,
  encodeMarkerHeader,
  MARKER_START,
  parseArea,
  rangeAddress,
  resultHeader,
} from "../../../src/sheet";
import { allTold } from "./told";

export type Key = (typeof RESULT_COLUMNS)[number]["key"];

export function area(a1: string): CellRange {
  const found = parseArea(a1);
  if (!found) throw new Error(a1);
  return found;
}

export const pointsOf = (characters: number): number => characters * 5 + 4;

const FORMATS: Partial<Record<Key, Pick<ResultColumn, "format" | "headerFormat">>> = {
  supplementCap: { format: "0.00####" },
  supplementRemaining: { format: "0.00####" },
  adjustmentRemaining: { format: "0.00####" },
  marker: { format: ";;;", headerFormat: ";;;" },
};
const title = (key: Key): ResultCell => ({ kind: "text", text: resultHeader(key, "万元", "zh-CN", "15%") });

/** Marks of a plan in A2:F5 (header in row 2): these result columns from G on, each cell below the header "…". */
export function planOf(
  keys: readonly Key[] = ["verdict", "supplementCap", "explanation", "marker"],
  more: Partial<MarkPlan> & { at?: string; wrap?: boolean; text?: string } = {},
): MarkPlan {
  const { at = "G2:G5", wrap = false, text = "…", ...rest } = more;
  const column = area(at);
  const block = { ...column, lastColumn: column.firstColumn + keys.length - 1 };
  return {
    sheetName: "计划",
    block,
    columns: keys.map((key) => ({
      key,
      width: key === "marker" ? 5 : key === "explanation" ? 40 : 20,
      wrap: wrap && key === "explanation",
      ...FORMATS[key],
    })),
    cells: Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, down) =>
      keys.map((key): ResultCell =>
        down === 0 ? title(key) : { kind: "text", text: key === "marker" ? `${MARKER_START}A.name=t甲|` : text },
      ),
    ),
    formats: [],
    replaces: null,
    headerRows: { firstRow: 2, lastRow: 2 },
    model: { text: 2, amount: 4, lastColumn: 6 },
    ...rest,
  };
}

export const LOOK: FoundLook = {
  font: "等线",
  size: 11,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  hasBorders: false,
};
/** How a plan in 仿宋 10 with lines looks, its header row 40 points high. */
export const DRESSED = {
  header: { ...LOOK, font: "仿宋", size: 10, horizontal: "center", wrap: true, hasBorders: true },
  headerHeight: 40,
  text: { ...LOOK, font: "仿宋", size: 10, hasBorders: true },
  amount: { ...LOOK, font: "仿宋", size: 10, horizontal: "right", hasBorders: true },
};

/** A sheet on which nothing speaks against these marks. */
export function placeFor(plan: MarkPlan, more: Partial<PlaceInspection> = {}): PlaceInspection {
  const rows = plan.block.lastRow - plan.block.firstRow + 1;
  return {
    sheetName: "计划",
    sheetId: "S1",
    isProtected: false,
    blocks: [],
    tables: [],
    filter: null,
    printArea: null,
    witness: (plan.witness ?? []).map(({ values }) => values),
    content: [],
    merges: [],
    columns: plan.columns.map(() => ({ width: "standard", isHidden: false })),
    formats: plan.columns.map(() => Array<string>(rows).fill("General")),
    wraps: false,
    looks: null,
    free: [],
    ...more,
  };
}

/** Cells of the block without lines and never formatted, beside a dressed plan. */
export const looksBeside = (more: Partial<NonNullable<PlaceInspection["looks"]>> = {}): PlaceInspection["looks"] => ({
  header: LOOK,
  body: LOOK,
  fresh: { header: LOOK, body: LOOK },
  model: DRESSED,
  ...more,
});

export function scriptOf(plan: MarkPlan, found: PlaceInspection): MarkScript {
  const script = marking(plan, found);
  if ("refused" in script) throw new Error(script.detail);
  return script;
}

export const refusalOf = (script: MarkScript | Refusal): Refusal | null => ("refused" in script ? script : null);

/** A block that stands: its header cells, and its markers from the row below. */
export function standing(
  at: string,
  keys: readonly Key[],
  state: Partial<BlockState> = {},
  seen: { texts?: readonly CellValue[]; below?: readonly CellValue[]; widths?: readonly number[] } = {},
): StandingBlock {
  const range = area(at);
  const usual: BlockState = {
    columns: keys.length,
    widths: keys.map(() => "standard"),
    hidden: keys.map(() => false),
    keys,
    ...state,
  };
  const names = keys.slice(0, -1).map((key) => (title(key) as { text: string }).text);
  const [block] = standingBlocks(
    [
      {
        row: range.firstRow,
        column: range.lastColumn,
        texts: seen.texts ?? [...names, encodeMarkerHeader(usual)],
        below: seen.below ?? Array.from({ length: range.lastRow - range.firstRow }, () => `${MARKER_START}A.name=t甲|`),
        ...(seen.widths ? { widths: seen.widths } : {}),
      },
    ],
    pointsOf,
    "S1",
  );
  if (!block) throw new Error("no block");
  return block;
}

/** The block that stands once a script is carried out. */
export const standingAfter = ({ block, columns }: MarkPlan, { state }: MarkScript): StandingBlock =>
  standing(
    rangeAddress(block),
    columns.map(({ key }) => key as Key),
    state,
  );

export const USUAL = ["verdict", "supplementCap", "explanation", "marker"] as const;
export const plan = planOf(USUAL);

export const edits = (wanted: MarkPlan, found: Partial<PlaceInspection> = {}): readonly string[] =>
  allTold(scriptOf(wanted, placeFor(wanted, found)).edits);

export const state = (wanted: MarkPlan, found: Partial<PlaceInspection> = {}): BlockState =>
  scriptOf(wanted, placeFor(wanted, found)).state;

/** What stands once these marks were written. */
export const marked = (wanted: MarkPlan, found: Partial<PlaceInspection> = {}): StandingBlock =>
  standingAfter(wanted, scriptOf(wanted, placeFor(wanted, found)));

/** Without what stands in every script: the contents and the conditional formats. */
export const besides = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !/^(writeBlock|formats|hints)/.test(line));

/** Edits that take the marks of these blocks off the sheet, the headers' behind "headers:". */
export function cleared(found: Partial<Inspection>): readonly string[] {
  const away = clearing({ ...placeFor(plan), ...found });
  if ("refused" in away) throw new Error(away.detail);
  return [...allTold(away.edits), "headers:", ...allTold(away.headers)];
}

/** A column that is no longer ours has number format, width and sight of before again. */
export const givenBack = (cells: string): readonly string[] => {
  const column = cells.charAt(0);
  return [`numberFormat ${cells} General`, `width ${column} "standard"`, `show ${column}`];
};
