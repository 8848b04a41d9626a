import type { FieldKey } from "../fields";
import { type CellAddress, decodeMarkerHeader, keysOfBlock, MARKER_START, type SheetGrid, valueAt } from "../sheet";
import type { ColumnBinding, PlanSheet } from "../plan/types";
import { rowOf, scaleOf } from "./anchors";
import { LIVE_PART } from "./marker";
import { tokenOf } from "./tokens";
import type { MarkStyleName } from "./types";

/** What a conditional format of ours shows on a cell. `isStale`: a verdict that says now that its row must be reviewed again. */
export interface ShownMark extends CellAddress {
  readonly style: MarkStyleName;
  readonly isStale?: true;
}

interface Part {
  readonly letter: string;
  readonly field: FieldKey;
  readonly token: string;
}

const SEVERITIES = { E: "error", W: "warning", I: "info" } as const;

/**
 * What the highlights of a marked sheet show on its cells as they are now, for programs that calculate no conditional
 * formats. The same tokens and the same tests as in the formulas; a highlight that goes by the verdict, because its
 * formula would be too long, is taken by its cell here.
 * @param plan read from the same grid
 */
export function shownMarks(grid: SheetGrid, plan: PlanSheet): readonly ShownMark[] {
  const block = plan.resultBlock;
  if (!block) return [];
  const marker = block.lastColumn;
  const state = decodeMarkerHeader(valueAt(grid, block.firstRow, marker));
  const keys = state === null ? [] : keysOfBlock(state);
  const hasVerdict = keys[0] === "verdict";
  const columnsOf = new Map<FieldKey, ColumnBinding[]>();
  for (const binding of plan.columns.flatMap((each) => [each, ...(each.alternates ?? [])]))
    columnsOf.set(binding.field, [...(columnsOf.get(binding.field) ?? []), binding]);
  const rowIn = (row: number, binding: ColumnBinding): number => rowOf(binding).row ?? row;
  const holds = (row: number, binding: ColumnBinding, token: string): boolean =>
    tokenOf(valueAt(grid, rowIn(row, binding), binding.column), scaleOf(binding)) === token;
  const marks: ShownMark[] = [{ row: block.firstRow, column: marker, style: "markerLabel" }];
  for (let column = block.firstColumn; column < marker; column += 1)
    marks.push({ row: block.firstRow, column, style: "header" });
  for (let row = block.firstRow + 1; row <= block.lastRow; row += 1) {
    marks.push({ row, column: marker, style: "marker" });
    const text = valueAt(grid, row, marker);
    if (typeof text !== "string" || !text.startsWith(MARKER_START)) continue;
    const { parts, weight } = partsOf(text);
    const anchors = parts.filter(({ letter }) => letter === "A" || letter === "C");
    const flags = parts.filter(({ letter }) => letter !== "A" && letter !== "C");
    const isAnchored =
      anchors.length > 0 &&
      anchors.every(({ field, token }, at) => {
        const before = anchors.slice(0, at).filter((anchor) => anchor.field === field).length;
        const binding = columnsOf.get(field)?.[before];
        return binding !== undefined && holds(row, binding, token);
      });
    const held = flags.flatMap((flag) =>
      (columnsOf.get(flag.field) ?? [])
        .filter((binding) => holds(row, binding, flag.token))
        .map((binding) => ({ flag, binding })),
    );
    const isFresh = isAnchored && flags.every((flag) => held.some((one) => one.flag === flag));
    const isProject = anchors[0]?.letter === "A";
    if (hasVerdict && valueAt(grid, row, block.firstColumn) !== null) {
      if (!isFresh) marks.push({ row, column: block.firstColumn, style: "verdictWarning", isStale: true });
      else if (weight) marks.push({ row, column: block.firstColumn, style: weight });
    }
    if (isProject && !(isAnchored && (isFresh || !hasVerdict)))
      for (let column = block.firstColumn + (hasVerdict ? 1 : 0); column < marker; column += 1)
        if (!text.includes(`|${LIVE_PART}${keys[column - block.firstColumn] ?? ""}|`))
          marks.push({ row, column, style: "stale" });
    if (!isAnchored || !isProject) continue;
    for (const { flag, binding } of held) {
      const style = (SEVERITIES as Readonly<Record<string, (typeof SEVERITIES)[keyof typeof SEVERITIES]>>)[flag.letter];
      if (style) marks.push({ row: rowIn(row, binding), column: binding.column, style });
    }
  }
  return marks;
}

function partsOf(marker: string): { readonly parts: readonly Part[]; readonly weight: MarkStyleName | null } {
  const parts: Part[] = [];
  let weight: MarkStyleName | null = null;
  for (const part of marker.slice(MARKER_START.length).split("|")) {
    const [, letter = "", field, token = ""] = /^([A-Z])(?:\.([^=]+))?=(.*)$/s.exec(part) ?? [];
    if (letter === "V") weight = token === "E" ? "verdictError" : "verdictWarning";
    else if (field !== undefined) parts.push({ letter, field: field as FieldKey, token });
  }
  return { parts, weight };
}
