import type { Fen } from "../../../exact";
import { amountCell, amountFormula, countFormula } from "../../sheets";
import type { SheetRow } from "../../../marking/sheets";
import { rowsText, text, type Locale, type MessageKey } from "../../../messages";
import { chainOf } from "../report";
import type { BodyGroup, Group, PlanReport, ReportRow } from "../types";
import { actText, bodyText } from "../words";
import type { ChartedSections } from "./charts";
import { findingRows } from "./findings";
import { headerOf, type HeadedColumn, type Labels, type ReportSheetInput } from "./input";

export interface Place {
  /** Rows of the list of projects. */
  readonly first: number;
  readonly last: number;
  /** Row of the first section. */
  readonly start: number;
}

export function sectionRows(
  input: ReportSheetInput,
  labels: Labels,
  locale: Locale,
  place: Place,
): { readonly rows: readonly SheetRow[]; readonly places: ChartedSections } {
  const { report } = input;
  const rows: SheetRow[] = [];
  const next = (): number => place.start + rows.length;
  const range = (letter: string): string => `$${letter}$${place.first}:$${letter}$${place.last}`;
  const heading = (title: MessageKey, columns: readonly HeadedColumn[]): void => {
    rows.push({ kind: "group", cells: [text(locale, title)] }, headerOf(columns, locale));
  };
  /** A section whose lines are found in one column of the list by their label. */
  const bySection = <Key>(
    title: MessageKey,
    key: HeadedColumn,
    letter: string,
    groups: readonly Group<Key>[],
    label: (key: Key) => string,
  ): { readonly at: ReadonlyMap<Key, number>; readonly first: number; readonly last: number } => {
    heading(title, [key, "projects", "total", "yearAmt"]);
    const at = new Map<Key, number>();
    for (const group of groups) {
      const row = next();
      at.set(group.key, row);
      const hits = `--(${range(letter)}=$A${row})`;
      rows.push({
        kind: "body",
        cells: [
          label(group.key),
          countFormula(`SUMPRODUCT(${hits})`, group.rows.length),
          amountFormula(`ROUND(SUMPRODUCT(${hits},${range("C")}),6)`, group.total),
          amountFormula(`ROUND(SUMPRODUCT(${hits},${range("D")}),6)`, group.yearAmt),
        ],
      });
    }
    const [first, last] = [next() - groups.length, next() - 1];
    rows.push(totalRow(first, last, next(), report, locale), { kind: "body", cells: [] });
    return { at, first, last };
  };
  const tiers = bySection("report.byTier", "tier", "F", report.byTier, (tier) => labels.tier({ tier }));
  heading("report.byBody", ["body", "projects", "total", "yearAmt", "rows"]);
  for (const group of report.byBody) rows.push(bodyRow(group, tiers.at, input, locale));
  rows.push({ kind: "body", cells: [] });
  if (report.bySupplementBody.length > 0) {
    heading("report.bySupplementBody", ["body", "projects", "supplement", "blank", "rows"]);
    for (const group of report.bySupplementBody) rows.push(bodyRow(group, null, input, locale));
    rows.push({ kind: "body", cells: [] });
  }
  const unit = bySection("report.byUnit", "unit", "E", greatestFirst(report.byUnit), labels.text);
  const fund = bySection("report.byFund", "fund", "H", greatestFirst(report.byFund), labels.text);
  bySection("report.byRoute", "route", "G", report.byRoute, (route) => labels.route({ route }));
  const year = bySection("report.byYear", "year", "I", report.byYear, labels.year);
  const { ceilings } = report;
  if (ceilings.rows.length > 0) {
    heading("report.ceilings", ["ceiling", "projects", "estimate", "released", "remaining"]);
    const known = `--ISNUMBER(${range("L")})`;
    rows.push(
      {
        kind: "body",
        cells: [
          text(
            locale,
            ceilings.rows.some(({ mayOverlap }) => mayOverlap) ? "report.ceilingsOverlap" : "report.ceilingsSum",
          ),
          countFormula(`SUMPRODUCT(${known})`, ceilings.rows.filter(({ remaining }) => remaining !== null).length),
          amountFormula(`ROUND(SUMPRODUCT(${known},${range("J")}),6)`, ceilings.estimate),
          amountFormula(`ROUND(SUMPRODUCT(${known},${range("K")}),6)`, ceilings.released),
          { ...amountFormula(`ROUND(SUM(${range("L")}),6)`, ceilings.remaining), align: "left" },
        ],
      },
      { kind: "body", cells: [] },
    );
  }
  rows.push(...findingRows(input, locale), { kind: "body", cells: [] });
  return { rows, places: { tier: tiers, unit, fund, year } };
}

/** Those with the greatest sum first; equal ones stay in the order of the plan. */
const greatestFirst = (groups: readonly Group<string>[]): readonly Group<string>[] =>
  [...groups].sort((a, b) => byAmount(a.total ?? 0n, b.total ?? 0n));

const byAmount = (a: Fen, b: Fen): number => (a === b ? 0 : a < b ? 1 : -1);

/** 合计: of the lines above it, which are all projects but the classified. */
function totalRow(from: number, to: number, row: number, report: PlanReport, locale: Locale): SheetRow {
  const sum = (letter: string): string => (row > from ? `SUM(${letter}${from}:${letter}${to})` : "0");
  return {
    kind: "total",
    cells: [
      text(locale, "report.total"),
      countFormula(sum("B"), report.rows.length),
      amountFormula(`ROUND(${sum("C")},6)`, report.total),
      amountFormula(`ROUND(${sum("D")},6)`, report.yearAmt),
    ],
  };
}

/** A body's line adds up the tiers that it takes a step in; without them it is what was found. */
function bodyRow(
  group: BodyGroup,
  tiers: ReadonlyMap<ReportRow["tier"], number> | null,
  { policy }: ReportSheetInput,
  locale: Locale,
): SheetRow {
  const { body, act, rows, total, yearAmt } = group;
  const label =
    body === null || act === null
      ? text(locale, "report.noBody")
      : text(locale, "report.bodyStep", { body: bodyText(body, policy, locale), step: actText(act, locale) });
  const lines = [...(tiers ?? [])]
    .filter(([tier]) =>
      body === null ? tier === "UNKNOWN" : chainOf(tier, policy).some((step) => step.body === body && step.act === act),
    )
    .map(([, row]) => row);
  const sum = (letter: string): string => lines.map((row) => `${letter}${row}`).join("+");
  return {
    kind: "body",
    cells: [
      label,
      tiers ? countFormula(sum("B"), rows.length) : { value: rows.length, align: "right" },
      tiers ? amountFormula(`ROUND(${sum("C")},6)`, total) : amountCell(total),
      tiers ? amountFormula(`ROUND(${sum("D")},6)`, yearAmt) : null,
      rowsText(locale, rows),
    ],
  };
}
