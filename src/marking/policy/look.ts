/** Result columns look like the plan's own: font, alignment, lines, a header that wraps within the plan's header height. */
import { type BlockState, type CellRange, isNotable, type PriorLook } from "../../sheet";
import { wrappedWidth } from "../textLines";
import type { MarkPlan } from "../types";
import type { FoundLook, PlaceInspection, SheetEdit, StandingBlock } from "./types";

/** Height of a line of text for its size in points, rounded up: a header must never make its row grow. */
const LINE = 1.45;
/** Size of the font by which widths are counted. */
const USUAL_SIZE = 11;
/** Characters left free beside a header. */
const MARGIN = 2;

type Looks = NonNullable<BlockState["looks"]>;

/** How the block's cells looked before any marking: what was noted then, else how they look now; null: they are left alone. */
export function looksBefore(plan: MarkPlan, found: PlaceInspection): Looks | null {
  if (!found.looks || !plan.model) return null;
  const noted = found.blocks.find(({ state }) => state.looks)?.state.looks;
  const { fresh } = found.looks;
  if (noted) {
    // Columns or rows that come in must have looked alike, or they could not be put back.
    const isAlike = (now: FoundLook | null, then: PriorLook | null): boolean =>
      now === null || JSON.stringify(plain(now)) === JSON.stringify(then);
    return fresh === null || (isAlike(fresh.header, noted.header) && isAlike(fresh.body, noted.body)) ? noted : null;
  }
  // Marks of an earlier version noted that they wrap, and nothing of how cells look.
  const { header, body } = found.looks;
  const didWrap = found.blocks.some(({ state }) => state.wrapped !== undefined);
  const looks = { header: plain(header), body: plain(body && didWrap ? { ...body, wrap: false } : body) };
  return looks.header || looks.body ? looks : null;
}

/** A look that can be noted and put back: the same everywhere, and without lines of the user's. */
function plain(look: FoundLook | null): PriorLook | null {
  if (!look || look.hasBorders !== false) return null;
  const { font, size, horizontal, vertical, wrap } = look;
  if (font === null || size === null || horizontal === null || vertical === null || wrap === null) return null;
  const prior = { font, size, horizontal, vertical, wrap };
  return isNotable(prior) ? prior : null;
}

/** What two looks have in common. */
export function inCommon(all: FoundLook | null, look: FoundLook): FoundLook {
  if (all === null) return look;
  const same = <Key extends keyof FoundLook>(key: Key): FoundLook[Key] | null =>
    all[key] === look[key] ? all[key] : null;
  return {
    font: same("font"),
    size: same("size"),
    horizontal: same("horizontal"),
    vertical: same("vertical"),
    wrap: same("wrap"),
    hasBorders: same("hasBorders"),
  };
}

/** Lines that fit into the plan's header row. */
function headerLines({ looks }: PlaceInspection): number {
  const size = looks?.model.header.size ?? USUAL_SIZE;
  return Math.max(1, Math.floor((looks?.model.headerHeight ?? 0) / (size * LINE)));
}

/** Makes the block look like the plan. */
export function lookLikePlan(plan: MarkPlan, found: PlaceInspection, looks: Looks | null): readonly SheetEdit[] {
  const { block, model, columns } = plan;
  if (!looks || !model || !found.looks) return [];
  const shown: CellRange = { ...block, lastColumn: block.lastColumn - 1 };
  if (shown.lastColumn < shown.firstColumn) return [];
  const header = { ...shown, lastRow: block.firstRow };
  const body = { ...shown, firstRow: block.firstRow + 1 };
  const { model: like } = found.looks;
  const edits: SheetEdit[] = [];
  if (looks.header) {
    const { font, size, horizontal, vertical } = like.header;
    edits.push({
      do: "look",
      range: header,
      look: { font, size, horizontal, vertical, ...(headerLines(found) > 1 ? { wrap: true } : {}) },
      ...(like.header.hasBorders ? { border: { row: block.firstRow, column: model.lastColumn } } : {}),
    });
  }
  if (looks.body && body.lastRow >= body.firstRow) {
    const at = (index: number): number => block.firstColumn + index;
    for (const [isAmount, { font, size, horizontal, vertical }] of [
      [false, like.text],
      [true, like.amount],
    ] as const)
      for (const [first, last] of runs(columns.slice(0, -1).map(({ format }) => (format !== undefined) === isAmount)))
        edits.push({
          do: "look",
          range: { ...body, firstColumn: at(first), lastColumn: at(last) },
          look: { font, size, horizontal, vertical },
        });
    if (like.text.hasBorders !== false)
      edits.push({ do: "look", range: body, look: {}, border: { row: body.firstRow, column: model.text } });
  }
  return edits;
}

/** Neighbouring places that are chosen, from the left. */
function runs(chosen: readonly boolean[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  chosen.forEach((isChosen, index) => {
    const last = found.at(-1);
    if (!isChosen) return;
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/** The look that cells of some columns of a block had before, from a row on; the marker column was never changed. */
export function looksBack(
  { state, range, columns }: StandingBlock,
  of: readonly (number | null)[],
  firstRow = range.firstRow,
): readonly SheetEdit[] {
  const { looks } = state;
  const markers = columns.at(-1);
  const ours = of.filter((column): column is number => column !== null && column !== markers).sort((a, b) => a - b);
  if (!looks || ours.length === 0) return [];
  const back = (rows: Pick<CellRange, "firstRow" | "lastRow">, look: PriorLook | null): readonly SheetEdit[] =>
    look === null || rows.lastRow < rows.firstRow
      ? []
      : neighbours(ours).map((cells) => ({
          do: "look",
          range: { ...rows, ...cells },
          look,
          border: null,
          isBack: true,
        }));
  return [
    ...back({ firstRow, lastRow: range.firstRow }, looks.header),
    ...back({ firstRow: Math.max(firstRow, range.firstRow + 1), lastRow: range.lastRow }, looks.body),
  ];
}

function neighbours(columns: readonly number[]): readonly Pick<CellRange, "firstColumn" | "lastColumn">[] {
  const found: { firstColumn: number; lastColumn: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.lastColumn === column - 1) last.lastColumn = column;
    else found.push({ firstColumn: column, lastColumn: column });
  }
  return found;
}

/** Characters that a column needs: for what it holds, and for its header within the lines that the plan's header row has. */
export function widthOf(plan: MarkPlan, found: PlaceInspection, looks: Looks | null, index: number): number {
  const column = plan.columns[index];
  if (!column || index === plan.columns.length - 1) return column?.width ?? 0;
  const cell = plan.cells[0]?.[index];
  const title = cell?.kind === "text" ? cell.text : "";
  const like = found.looks?.model;
  const scaled = (characters: number, size: number | null | undefined): number =>
    Math.ceil(characters * Math.max(1, (size ?? USUAL_SIZE) / USUAL_SIZE));
  const lines = looks?.header ? headerLines(found) : 1;
  const header = wrappedWidth(title, lines) + (lines === 1 ? 1 : 2) * MARGIN;
  return Math.max(
    scaled(column.width, looks?.body ? like?.text.size : null),
    scaled(header, looks?.header ? like?.header.size : null),
  );
}
