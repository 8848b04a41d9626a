/** A chart's own part (ECMA-376 part 1, 21.2): columns or bars, with a line on a second axis where a series has its own unit. */
import { LINE_LABEL_COLOUR, SERIES_COLOURS, type SheetChart, type SheetChartSeries } from "../../marking/sheetCharts";
import { quotedName } from "../../marking/sheets";
import { columnName } from "../../sheet";
import { escapeXml } from "../xml/text";
import { CHART, DRAWING, RELATIONSHIPS } from "./drawingXml";

/** What a cell shows. */
export type ValueAt = (row: number, column: number) => string | number | boolean | null;

const AXES = { category: 1, value: 2, secondCategory: 3, secondValue: 4 } as const;

export function chartXml(chart: SheetChart, sheetName: string, valueAt: ValueAt): string {
  const { kind, title, series } = chart;
  const numbered = series.map((one, index) => ({ ...one, index }));
  const [columns, lines] = [numbered.filter(({ isLine }) => !isLine), numbered.filter(({ isLine }) => isLine)];
  const part = (one: SheetChartSeries & { index: number }, colour: string): string =>
    seriesXml(chart, one, colour, sheetName, valueAt);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${kind === "bars" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    columns.map((one, at) => part(one, SERIES_COLOURS[at] ?? SERIES_COLOURS[0])).join("") +
    `<c:gapWidth val="60"/><c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/></c:barChart>` +
    (lines.length === 0
      ? ""
      : '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
        lines.map((one) => part(one, SERIES_COLOURS[1])).join("") +
        `<c:marker val="1"/><c:axId val="${AXES.secondCategory}"/><c:axId val="${AXES.secondValue}"/></c:lineChart>`) +
    axesXml(kind, lines.length > 0) +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>' +
    "</c:chart></c:chartSpace>"
  );
}

function seriesXml(
  { categories, kind }: SheetChart,
  { index, column, isLine, numberFormat }: SheetChartSeries & { readonly index: number },
  colour: string,
  sheetName: string,
  valueAt: ValueAt,
): string {
  const rows = Array.from(
    { length: categories.lastRow - categories.firstRow + 1 },
    (_, at) => categories.firstRow + at,
  );
  const range = (at: number): string =>
    reference(sheetName, `$${columnName(at)}$${categories.firstRow}:$${columnName(at)}$${categories.lastRow}`);
  const header = categories.firstRow - 1;
  const fill = `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${reference(sheetName, `$${columnName(column)}$${header}`)}</c:f>${strings([valueAt(header, column)])}</c:strRef></c:tx>` +
    (isLine
      ? `<c:spPr><a:ln w="22225">${fill}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}</c:spPr></c:marker>`
      : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`) +
    `<c:dLbls><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>${textXml(isLine ? LINE_LABEL_COLOUR : "#404040", isLine ?? false)}<c:dLblPos val="${isLine ? "t" : "outEnd"}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strRef><c:f>${range(categories.firstColumn)}</c:f>${strings(rows.map((row) => valueAt(row, categories.firstColumn)))}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${range(column)}</c:f>${numbers(rows.map((row) => valueAt(row, column)))}</c:numRef></c:val>` +
    (isLine && kind === "columns" ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

/** Text of 8 points that lies flat: long names break into lines instead of leaning. */
const textXml = (colour: string, isBold = false): string =>
  `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="800" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

const reference = (sheetName: string, address: string): string => escapeXml(`${quotedName(sheetName)}!${address}`);

function strings(values: readonly ReturnType<ValueAt>[]): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${escapeXml(String(value ?? ""))}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

function numbers(values: readonly ReturnType<ValueAt>[]): string {
  const points = values.flatMap((value, at) =>
    typeof value === "number" ? [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`] : [],
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache>`;
}

/** Bars lie with the first category on top; their amounts stand beside them, so that they need no axis of numbers. */
function axesXml(kind: SheetChart["kind"], hasSecond: boolean): string {
  const bars = kind === "bars";
  const axis = (
    name: "catAx" | "valAx",
    id: number,
    crosses: number,
    position: string,
    { isHidden = false, isReversed = false, crossing = "autoZero", more = "" } = {},
  ): string =>
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>` +
    (name === "valAx" ? '<c:min val="0"/>' : "") +
    `</c:scaling><c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${position}"/>${more}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml("#404040")}<c:crossAx val="${crosses}"/><c:crosses val="${crossing}"/></c:${name}>`;
  const numberFormat = '<c:numFmt formatCode="#,##0" sourceLinked="0"/>';
  return (
    axis("catAx", AXES.category, AXES.value, bars ? "l" : "b", { isReversed: bars }) +
    axis("valAx", AXES.value, AXES.category, bars ? "b" : "l", { isHidden: bars, more: numberFormat }) +
    (hasSecond
      ? axis("catAx", AXES.secondCategory, AXES.secondValue, "b", { isHidden: true }) +
        axis("valAx", AXES.secondValue, AXES.secondCategory, "r", { crossing: "max", more: numberFormat })
      : "")
  );
}
