import type { CSSProperties } from "react";
import { MARK_STYLES } from "../../marking";
import type { CellLook, CellView } from "../service/types";

const SIDES: Readonly<Record<string, CSSProperties["justifyContent"]>> = {
  left: "flex-start",
  right: "flex-end",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
};
const HEIGHTS: Readonly<Record<string, CSSProperties["alignItems"]>> = {
  top: "flex-start",
  center: "center",
  distributed: "center",
  justify: "flex-start",
};

const EDGES = ["borderTop", "borderRight", "borderBottom", "borderLeft"] as const;

/** Width of a digit in parts of the font's size, and what a cell keeps free: CSS pixels. */
const DIGIT = 0.56;
const FREE = 7;

/** A number or day is never cut, which would make it another one: it is drawn smaller. */
const fittingSize = (size: number, { kind, text }: CellView, width: number): number =>
  kind === "text" ? size : Math.min(size, Math.max((width - FREE) / (text.length * DIGIT), 1));

/** A cell's own format in a width (CSS pixels), and over it what a highlight of ours shows. */
export function cellStyle(look: CellLook, cell: CellView, width: number): CSSProperties {
  const { kind, mark } = cell;
  const over = mark ? MARK_STYLES[mark] : {};
  const side = look.horizontal && look.horizontal !== "general" ? look.horizontal : GENERAL[kind];
  const style: CSSProperties = {
    justifyContent: SIDES[side] ?? "flex-start",
    textAlign: side === "right" ? "right" : side === "center" ? "center" : "left",
    alignItems: HEIGHTS[look.vertical ?? ""] ?? "flex-end",
    fontSize: fittingSize(look.size, cell, width),
    fontFamily: look.font ? `${JSON.stringify(look.font)}, var(--sheet-font)` : undefined,
    fontWeight: look.bold || over.bold ? 700 : undefined,
    fontStyle: look.italic || over.italic ? "italic" : undefined,
    textDecoration:
      [look.underline || over.underline ? "underline" : "", look.strike ? "line-through" : ""].join(" ").trim() ||
      undefined,
    color: over.fontColor ?? look.color ?? undefined,
    backgroundColor: over.fill ?? look.fill ?? undefined,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    paddingLeft: 3 + look.indent * 9,
  };
  EDGES.forEach((edge, index) => {
    const line = look.borders[index];
    if (line) style[edge] = line;
  });
  if (over.border) style.boxShadow = `inset 0 0 0 1px ${over.border}`;
  return style;
}

const GENERAL = { text: "left", number: "right", other: "center" } as const;

/** Whether a text may run on over empty cells at its right, as spreadsheets show it. */
export const mayRunOn = (look: CellLook, { kind, text }: CellView): boolean =>
  kind === "text" &&
  !look.wrap &&
  text !== "" &&
  (look.horizontal === null || look.horizontal === "general" || look.horizontal === "left");
