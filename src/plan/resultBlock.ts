/**
 * The result columns that a review writes beside a plan, as far as the reader must know them: they are ours, not part
 * of the plan, and are found again by the header of their last column, the marker column. That header also carries
 * what must be put back when the marks are removed, so that the block needs no storage elsewhere and travels with the
 * sheet, whoever marked it.
 */

/** What people read as the marker column's header. */
export const MARKER_LABEL = "审查标记（可清除）";

/** Width of a column before it was marked: the sheet's standard, points (Excel), or characters (files). */
export type PriorWidth = "standard" | { readonly points: number } | { readonly characters: number };

export interface BlockState {
  /** Number of result columns, the marker column included. */
  readonly columns: number;
  /** One per column, from the left. */
  readonly widths: readonly PriorWidth[];
  /** Whether a column was hidden before. */
  readonly hidden: readonly boolean[];
}

const HEADER = new RegExp(`^${MARKER_LABEL}\\s*\\nPR1;n=(\\d+);w=([^;]*);h=([01]*)$`);

/** Header text of the marker column: label, line break, state. */
export function encodeMarkerHeader(state: BlockState): string {
  const widths = state.widths.map((width) => (width === "standard" ? "d" : "points" in width ? `p${width.points}` : `c${width.characters}`));
  return `${MARKER_LABEL}\nPR1;n=${state.columns};w=${widths.join(",")};h=${state.hidden.map((hidden) => (hidden ? "1" : "0")).join("")}`;
}

/** State of a marker header; null if the text is not one. A state that was tampered with yields standard widths. */
export function decodeMarkerHeader(text: unknown): BlockState | null {
  if (typeof text !== "string" || !text.startsWith(MARKER_LABEL)) return null;
  const match = HEADER.exec(text);
  if (!match) return { columns: 1, widths: ["standard"], hidden: [false] };
  const columns = Math.max(1, Math.min(20, Number(match[1])));
  const widths = (match[2] ?? "").split(",");
  return {
    columns,
    widths: Array.from({ length: columns }, (_, index) => decodeWidth(widths[index])),
    hidden: Array.from({ length: columns }, (_, index) => match[3]?.[index] === "1"),
  };
}

function decodeWidth(text: string | undefined): PriorWidth {
  const size = Number(text?.slice(1));
  if (!text || text === "d" || !Number.isFinite(size) || size < 0 || size > 2000) return "standard";
  return text.startsWith("p") ? { points: size } : { characters: size };
}
