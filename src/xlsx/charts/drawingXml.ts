import { chartName, type SheetChart } from "../../marking/sheetCharts";
import { escapeXml } from "../xml/text";

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const DRAWING_NAMESPACES = `xmlns:xdr="${PLACE}" xmlns:a="${DRAWING}"`;
/** English metric units of a point. */
const EMU = 12_700;

/**
 * A chart's place in a drawing: it moves with its cell and keeps its size.
 * @param prefix of the drawing's own vocabulary, with colon
 */
export function anchorXml(chart: SheetChart, prefix: string, id: number, relationship: string): string {
  const { at, width, height, title } = chart;
  const p = prefix;
  return (
    `<${p}oneCellAnchor xmlns:a="${DRAWING}"><${p}from><${p}col>${at.column - 1}</${p}col><${p}colOff>0</${p}colOff>` +
    `<${p}row>${at.row - 1}</${p}row><${p}rowOff>0</${p}rowOff></${p}from>` +
    `<${p}ext cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/><${p}graphicFrame macro="">` +
    `<${p}nvGraphicFramePr><${p}cNvPr id="${id}" name="${escapeXml(chartName(chart))}" descr="${escapeXml(title)}"/>` +
    `<${p}cNvGraphicFramePr/></${p}nvGraphicFramePr><${p}xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></${p}xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}oneCellAnchor>`
  );
}
