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

/** A cell's own format, and over it what a highlight of ours shows. */
export function cellStyle(look: CellLook, { kind, mark }: CellView): CSSProperties {
  const over = mark ? MARK_STYLES[mark] : {};
  const side = look.horizontal && look.horizontal !== "general" ? look.horizontal : GENERAL[kind];
  const style: CSSProperties = {
    justifyContent: SIDES[side] ?? "flex-start",
    textAlign: side === "right" ? "right" : side === "center" ? "center" : "left",
    alignItems: HEIGHTS[look.vertical ?? ""] ?? "flex-end",
    fontSize: look.size,
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
