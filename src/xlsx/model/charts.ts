import { isOurChart } from "../../marking/sheetCharts";
import type { XlsxPackage } from "../package";
import { deepNamed, parseXml } from "../xml/tree";
import type { Relationship } from "./relationships";

/** Names of the charts of ours on a sheet, in their order; damage in a drawing is none of its cells. */
export function readOurCharts(pkg: XlsxPackage, relationships: readonly Relationship[]): readonly string[] {
  const drawing = relationships.find(({ kind }) => kind === "drawing")?.target ?? null;
  const xml = drawing === null ? null : pkg.readText(drawing);
  if (xml === null || !xml.includes("PlanReview")) return [];
  return deepNamed(parseXml(xml), "cNvPr")
    .map(({ attributes }) => attributes.get("name") ?? "")
    .filter(isOurChart);
}
