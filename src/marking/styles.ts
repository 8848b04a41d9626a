import type { MarkStyle, MarkStyleName } from "./types";

/**
 * How our conditional formats look. Kinds differ by more than colour (bold with a border, underline, italic), for
 * black-and-white prints and for those who do not tell the colours apart; text on fill is above 4.5 : 1.
 */
export const MARK_STYLES: Readonly<Record<MarkStyleName, MarkStyle>> = {
  error: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, border: "#9C0006" },
  warning: { fill: "#FFEB9C", fontColor: "#6B4E00", underline: true },
  info: { fill: "#DDEBF7", fontColor: "#1F4E79", italic: true },
  // Blanks results that belong to another row: by number format, and by colour for programs that ignore it.
  stale: { fill: "#E7E6E6", fontColor: "#E7E6E6", numberFormat: ";;;" },
  header: { fill: "#D9E1F2", fontColor: "#1F3864", bold: true, border: "#8EA9DB" },
  // By number format, and by colour for programs that ignore it: a long marker would run on over the cells beside it.
  marker: { fontColor: "#FFFFFF", numberFormat: ";;;" },
  markerLabel: { fontColor: "#FFFFFF", numberFormat: ";;;" },
  verdictError: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
  verdictWarning: { fill: "#FFEB9C", fontColor: "#6B4E00", underline: true },
};
