/** sheet/: the worksheet 审查情况汇总表: what it is made from, its sections, its list of projects. */
import { text, type Locale } from "../../../messages";
import type { SheetRow } from "../../../marking/sheets";
import type { PolicyPack } from "../../../regulation/types";
import type { SheetReview } from "../../../review";
import { termText } from "../../../review/words";
import type { SheetOrigin } from "../../sheets";
import type { PlanReport, ReportRow } from "../types";

/** What the summary is made from. */
export interface ReportSheetInput {
  readonly report: PlanReport;
  readonly review: SheetReview;
  readonly policy: PolicyPack;
  readonly origin: SheetOrigin;
}

export interface Labels {
  readonly tier: (row: Pick<ReportRow, "tier">) => string;
  readonly route: (row: Pick<ReportRow, "route">) => string;
  readonly text: (name: string) => string;
  readonly year: (year: number | null) => string;
}

export function labelsOf({ review }: ReportSheetInput, locale: Locale): Labels {
  const none = text(locale, "report.blank");
  return {
    tier: ({ tier }) => termText(locale, `tier.${tier}`, review.words),
    route: ({ route }) => text(locale, `route.${route}`),
    text: (name) => (name === "" ? none : name),
    year: (year) => (year === null ? none : String(year)),
  };
}

/** A column of the summary's sections and lists by the name of its heading; "blank" has none. */
export type HeadedColumn =
  | "blank"
  | "project"
  | "row"
  | "projects"
  | "total"
  | "yearAmt"
  | "unit"
  | "tier"
  | "route"
  | "fund"
  | "year"
  | "estimate"
  | "released"
  | "remaining"
  | "body"
  | "rows"
  | "supplement"
  | "ceiling"
  | "cell"
  | "word"
  | "clause"
  | "problem";

export function headerOf(columns: readonly HeadedColumn[], locale: Locale): SheetRow {
  return {
    kind: "header",
    cells: columns.map((column) => (column === "blank" ? null : text(locale, `report.column.${column}`))),
  };
}
