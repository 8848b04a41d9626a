/** The two charts of the summary: projects and their amounts by tier, and where the money goes. */
import type { SheetChart } from "../../../marking/sheetCharts";
import { text, type Locale } from "../../../messages";

/** Rows of a section of the summary: labels in A, projects in B, total in C, this year's in D. */
export interface SectionPlace {
  readonly first: number;
  readonly last: number;
}

export interface ChartedSections {
  readonly tier: SectionPlace;
  readonly unit: SectionPlace;
  readonly fund: SectionPlace;
  readonly year: SectionPlace;
}

/** Right of the sections, above the list of projects. */
const FIRST_COLUMN = 6;
const WIDTH = 580;
const ROW_POINTS = 15;
const TIER_ROWS = 16;
/** More bars than these are not told apart. */
const MOST_BARS = 20;
const AMOUNTS = "#,##0.00";

/**
 * @param hasYear whether anything is allocated this year
 * @param rows rows of the sheet beside which nothing stands: from the first section to the list of projects
 */
export function reportCharts(
  { sections, hasYear }: { readonly sections: ChartedSections; readonly hasYear: boolean },
  rows: { readonly first: number; readonly last: number },
  locale: Locale,
): readonly SheetChart[] {
  const { tier } = sections;
  if (tier.last < tier.first) return [];
  const column = (place: SectionPlace) => ({
    firstRow: place.first,
    lastRow: place.last,
    firstColumn: 1,
    lastColumn: 1,
  });
  const by = (["unit", "fund", "year"] as const).find((key) => sections[key].last > sections[key].first) ?? "unit";
  const all = sections[by];
  const shown = { ...all, last: Math.min(all.last, all.first + MOST_BARS - 1) };
  const bars = shown.last - shown.first + 1;
  const second = rows.first + TIER_ROWS + 1;
  return [
    {
      key: "tiers",
      title: text(locale, "report.chart.tier"),
      kind: "columns",
      categories: column(tier),
      series: [
        { column: 2, isLine: true, numberFormat: "0" },
        { column: 3, numberFormat: AMOUNTS },
      ],
      at: { row: rows.first, column: FIRST_COLUMN },
      width: WIDTH,
      height: TIER_ROWS * ROW_POINTS,
    },
    {
      key: "amounts",
      title: text(locale, shown.last < all.last ? "report.chart.unitMost" : `report.chart.${by}`, { count: bars }),
      kind: "bars",
      categories: column(shown),
      series: [{ column: 3, numberFormat: AMOUNTS }, ...(hasYear ? [{ column: 4, numberFormat: AMOUNTS }] : [])],
      at: { row: second, column: FIRST_COLUMN },
      width: WIDTH,
      height: Math.min(rows.last - second, Math.ceil(4 + bars * (hasYear ? 1.7 : 1.1))) * ROW_POINTS,
    },
  ];
}
