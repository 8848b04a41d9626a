/**
 * charts/: native charts of ours in a package: the chart's part, its place in the sheet's drawing, relationships and
 * content types (ECMA-376 part 1, 20.5 and 21.2). Whatever else stands in the drawing stays.
 */
import { isOurChart, type SheetChart } from "../../marking/sheetCharts";
import { HostError } from "../../host/types";
import { relationshipsOf } from "../model/relationships";
import { findParts } from "../model/workbook";
import { refuse, type XlsxPackage } from "../package";
import { placeFor, sectionsOf, SHEET_ORDER } from "../patch/sections";
import { addContentType, addRelationship, dropPart } from "../patch/parts";
import { Splice } from "../xml/splice";
import { deepNamed, parseXml, prefixOf, type XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { chartXml, type ValueAt } from "./chartXml";
import { anchorXml, DRAWING_NAMESPACES, RELATIONSHIPS } from "./drawingXml";

const CHART_CONTENT = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_CONTENT = "application/vnd.openxmlformats-officedocument.drawing+xml";

/**
 * Gives a sheet these charts in place of those of ours that it has.
 * @param valueAt what the cells hold, for programs that show a chart before they calculate
 * @throws HostError notFound, unreadable (a part is damaged)
 */
export function setCharts(pkg: XlsxPackage, sheetName: string, charts: readonly SheetChart[], valueAt: ValueAt): void {
  const sheet = findParts(pkg).sheets.find(({ name }) => name === sheetName)?.path;
  if (sheet === undefined) throw new HostError("notFound", sheetName, { sheetName });
  const standing = relationshipsOf(pkg, sheet).find(({ kind }) => kind === "drawing")?.target ?? null;
  if (standing !== null) removeOurs(pkg, standing);
  if (charts.length === 0) return;
  const drawing = standing ?? addDrawing(pkg, sheet);
  const xml = pkg.readText(drawing);
  const root = xml === null ? null : parseXml(xml);
  if (xml === null || root === null) throw refuse("damaged", drawing);
  const taken = deepNamed(root, "cNvPr").map(({ attributes }) => Number(attributes.get("id") ?? 0));
  const anchors = charts.map((chart, index) => {
    const part = freePart(pkg, "xl/charts/chart");
    pkg.writeText(part, chartXml(chart, sheetName, valueAt));
    addContentType(pkg, part, CHART_CONTENT);
    const relationship = addRelationship(pkg, drawing, `${RELATIONSHIPS}/chart`, part);
    return anchorXml(chart, prefixOf(xml), Math.max(1, ...taken) + index + 1, relationship);
  });
  const splice = new Splice(xml);
  const open = xml.slice(root.start, root.end);
  if (root.content) splice.insert(root.content.end, anchors.join(""));
  else splice.replace(root.start, root.end, `${open.replace(/\s*\/>$/, ">")}${anchors.join("")}</${tagOf(open)}>`);
  pkg.writeText(drawing, splice.result());
}

const tagOf = (open: string): string => /^<([^\s/>]+)/.exec(open)?.[1] ?? "";

function removeOurs(pkg: XlsxPackage, drawing: string): void {
  const xml = pkg.readText(drawing);
  if (xml === null) return;
  const targets = new Map(relationshipsOf(pkg, drawing).map(({ id, target }) => [id, target]));
  const splice = new Splice(xml);
  for (const anchor of parseXml(xml).children) {
    if (!deepNamed(anchor, "cNvPr").some(({ attributes }) => isOurChart(attributes.get("name") ?? ""))) continue;
    splice.replace(anchor.start, anchor.end, "");
    for (const part of targetsIn(anchor, targets)) dropPart(pkg, drawing, part);
  }
  pkg.writeText(drawing, splice.result());
}

/** Parts that an element refers to: by an attribute of the relationships' vocabulary, whatever its prefix. */
function targetsIn(element: XmlElement, targets: ReadonlyMap<string, string | null>): readonly string[] {
  const own = [...element.attributes].flatMap(([name, value]) => (/:id$/.test(name) ? [targets.get(value)] : []));
  return [...own, ...element.children.flatMap((child) => targetsIn(child, targets))].filter(
    (part): part is string => typeof part === "string",
  );
}

function addDrawing(pkg: XlsxPackage, sheet: string): string {
  const drawing = freePart(pkg, "xl/drawings/drawing");
  pkg.writeText(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${DRAWING_NAMESPACES}></xdr:wsDr>`,
  );
  addContentType(pkg, drawing, DRAWING_CONTENT);
  const relationship = addRelationship(pkg, sheet, `${RELATIONSHIPS}/drawing`, drawing);
  const xml = pkg.readText(sheet);
  if (xml === null) throw refuse("damaged", sheet);
  const sections = sectionsOf(xml);
  const first = sections.list[0]?.start ?? sections.rootEnd;
  const splice = new Splice(xml);
  splice.insert(
    placeFor(sections, "drawing", SHEET_ORDER, first),
    element(`${sections.prefix}drawing`, [
      ["xmlns:r", RELATIONSHIPS],
      ["r:id", relationship],
    ]),
  );
  pkg.writeText(sheet, splice.result());
  return drawing;
}

function freePart(pkg: XlsxPackage, stem: string): string {
  let number = 1;
  while (pkg.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
