/** What differs between two Univer styles, as a change that can be patched into a file. */
import type { IStyleData } from "@univerjs/core";
import type { FormatChange } from "../../../../xlsx";
import type { CellFormat } from "../../types";
import { patternOf } from "../cells";
import { borderOf, formatOf } from "../styles";
import { LINES } from "./cellStyles";

const HORIZONTAL: Readonly<Record<CellFormat["horizontalAlignment"], string | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<CellFormat["verticalAlignment"], string | null>> = {
  Top: "top",
  Center: "center",
  Bottom: null,
  Justify: "justify",
  Distributed: "distributed",
};
const SIDES = ["t", "b", "l", "r"] as const;

const bordersDiffer = (before: IStyleData, after: IStyleData): boolean =>
  SIDES.some((side) => JSON.stringify(borderOf(before.bd?.[side])) !== JSON.stringify(borderOf(after.bd?.[side])));

/** Members that stay the same are left out; null when nothing differs that a file's format could hold. */
export function formatChange(before: IStyleData, after: IStyleData): FormatChange | null {
  const [from, to] = [formatOf(before), formatOf(after)];
  const differs = (key: keyof CellFormat): boolean => from[key] !== to[key];
  const font = {
    ...(differs("bold") ? { bold: to.bold } : {}),
    ...(differs("italic") ? { italic: to.italic } : {}),
    ...(differs("strikethrough") ? { strike: to.strikethrough } : {}),
    ...(differs("underline") ? { underline: to.underline !== "None" } : {}),
    ...(differs("fontColor") ? { color: to.fontColor } : {}),
    ...(differs("fontSize") ? { size: to.fontSize } : {}),
    ...(differs("fontName") ? { name: to.fontName } : {}),
  };
  const edge = (side: (typeof SIDES)[number]) => {
    const line = after.bd?.[side];
    const style = Object.entries(LINES).find(([, code]) => code === line?.s)?.[0];
    return line && style ? { style, color: borderOf(line).color } : null;
  };
  const change: FormatChange = {
    ...(bordersDiffer(before, after)
      ? { border: { top: edge("t"), bottom: edge("b"), left: edge("l"), right: edge("r") } }
      : {}),
    ...(patternOf(before) === patternOf(after) ? {} : { numberFormat: patternOf(after) }),
    ...(differs("wrapText") ? { wrap: to.wrapText } : {}),
    ...(differs("horizontalAlignment") ? { horizontal: HORIZONTAL[to.horizontalAlignment] } : {}),
    ...(differs("verticalAlignment") ? { vertical: VERTICAL[to.verticalAlignment] } : {}),
    ...(differs("fillColor") ? { fill: to.fillColor === "" ? null : to.fillColor } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
  return Object.keys(change).length > 0 ? change : null;
}
