import type { MoneyUnit } from "../../exact";
import {
  linkTo,
  quotedName,
  type SheetCell,
  type SheetColumn,
  type SheetContent,
  type SheetRow,
  type StyledCell,
} from "../../marking/sheets";
import { findingText } from "../../rules/findingText";
import { rowsText, text, type Locale, type MessageKey } from "../../messages";
import { addressOf } from "../../sheet";
import { type FieldReading, type Project, readingOf } from "../../plan/types";
import { allFindings, type Finding, type SheetReview } from "../../review";
import { termText } from "../../review/words";
import type { PolicyPack } from "../../regulation/types";
import { amountCell, amountFormula, countFormula, cut, headRows, shortened, type SheetOrigin } from "../sheets";
import type { FieldKey } from "../../fields";
import { chainOf } from "./report";
import type { BodyGroup, Group, PlanReport, ReportRow } from "./types";
import { actText, bodyText } from "./words";

/** What the summary is made from. */
export interface ReportSheetInput {
  readonly report: PlanReport;
  readonly review: SheetReview;
  readonly policy: PolicyPack;
  readonly origin: SheetOrigin;
}

/** A 名称, B 项目数或行, C 总投资, D 年度资金, E 单位或问题, F 层级, G 方式, H 资金来源, I 年度, J 概算, K 已下达, L 余额. */
const WIDTHS = [30, 10, 15, 15, 44, 26, 14, 18, 9, 14, 14, 14];
const COLUMNS: readonly SheetColumn[] = WIDTHS.map((width) => ({ width }));
/** Findings of a sheet listed one by one; a reader takes no more, and 问题清单 has all. */
const MOST_FINDINGS = 2_000;

/**
 * 审查情况汇总表: the projects with their amounts as formulas over the reviewed sheet, and counts and sums as formulas over
 * these. What stands above is found by label, never by a formula that holds cell text.
 */
export function reportSheet(input: ReportSheetInput, locale: Locale): SheetContent {
  const { report, review, origin } = input;
  const say = (key: MessageKey): string => text(locale, key);
  const above = headRows(
    text(locale, "report.title", { sheet: shortened(review.sheetName) }),
    [
      text(locale, "report.file", {
        file: shortened(origin.file),
        sheet: shortened(review.sheetName),
        projects: report.projects,
      }),
    ],
    review,
    origin,
    locale,
    [
      say("report.note"),
      ...(report.classified.length > 0
        ? [text(locale, "report.classified", { rows: rowsText(locale, report.classified) })]
        : []),
    ],
  );
  const labels = labelsOf(input, locale);
  // The lines above the list of projects are counted first: their formulas have to know where it stands.
  const shape = sectionRows(input, labels, locale, { first: 1, last: 1, start: above.length + 1 });
  const first = above.length + shape.length + 3;
  const place = { first, last: first + Math.max(report.rows.length, 1) - 1, start: above.length + 1 };
  const detail = report.rows.map((row, index) => detailRow(row, first + index, input, labels));
  return {
    name: say("report.name"),
    rows: [
      ...above,
      ...sectionRows(input, labels, locale, place),
      { kind: "group", cells: [say("report.projects")] },
      headerOf(
        [
          "project",
          "row",
          "total",
          "yearAmt",
          "unit",
          "tier",
          "route",
          "fund",
          "year",
          "estimate",
          "released",
          "remaining",
        ],
        locale,
      ),
      ...(detail.length > 0 ? detail : [{ kind: "body" as const, cells: [say("report.none")] }]),
      { kind: "body", cells: [] },
      { kind: "fact", cells: [say("issues.notice")] },
    ],
    columns: COLUMNS,
    markRow: above.length,
    page: { titleRow: 1, footer: say("issues.footer") },
    frozenRows: 1,
  };
}

interface Labels {
  readonly tier: (row: Pick<ReportRow, "tier">) => string;
  readonly route: (row: Pick<ReportRow, "route">) => string;
  readonly text: (name: string) => string;
  readonly year: (year: number | null) => string;
}

function labelsOf({ review }: ReportSheetInput, locale: Locale): Labels {
  const none = text(locale, "report.blank");
  return {
    tier: ({ tier }) => termText(locale, `tier.${tier}`, review.words),
    route: ({ route }) => text(locale, `route.${route}`),
    text: (name) => (name === "" ? none : name),
    year: (year) => (year === null ? none : String(year)),
  };
}

interface Place {
  /** Rows of the list of projects. */
  readonly first: number;
  readonly last: number;
  /** Row of the first section. */
  readonly start: number;
}

function sectionRows(input: ReportSheetInput, labels: Labels, locale: Locale, place: Place): readonly SheetRow[] {
  const { report } = input;
  const rows: SheetRow[] = [];
  const next = (): number => place.start + rows.length;
  const range = (letter: string): string => `$${letter}$${place.first}:$${letter}$${place.last}`;
  const heading = (title: MessageKey, columns: readonly string[]): void => {
    rows.push({ kind: "group", cells: [text(locale, title)] }, headerOf(columns, locale));
  };
  /** A section whose lines are found in one column of the list by their label. */
  const bySection = <Key>(
    title: MessageKey,
    key: string,
    letter: string,
    groups: readonly Group<Key>[],
    label: (key: Key) => string,
  ): ReadonlyMap<Key, number> => {
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
    rows.push(totalRow(next() - groups.length, next() - 1, next(), report, locale), { kind: "body", cells: [] });
    return at;
  };
  const tiers = bySection("report.byTier", "tier", "F", report.byTier, (tier) => labels.tier({ tier }));
  heading("report.byBody", ["body", "projects", "total", "yearAmt", "rows"]);
  for (const group of report.byBody) rows.push(bodyRow(group, tiers, input, locale));
  rows.push({ kind: "body", cells: [] });
  if (report.bySupplementBody.length > 0) {
    heading("report.bySupplementBody", ["body", "projects", "supplement", "blank", "rows"]);
    for (const group of report.bySupplementBody) rows.push(bodyRow(group, null, input, locale));
    rows.push({ kind: "body", cells: [] });
  }
  bySection("report.byUnit", "unit", "E", report.byUnit, labels.text);
  bySection("report.byFund", "fund", "H", report.byFund, labels.text);
  bySection("report.byRoute", "route", "G", report.byRoute, (route) => labels.route({ route }));
  bySection("report.byYear", "year", "I", report.byYear, labels.year);
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
  return rows;
}

function headerOf(columns: readonly string[], locale: Locale): SheetRow {
  return {
    kind: "header",
    cells: columns.map((column) => (column === "blank" ? null : text(locale, `report.column.${column}` as MessageKey))),
  };
}

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

function findingRows({ report, review }: ReportSheetInput, locale: Locale): readonly SheetRow[] {
  const told = allFindings(review).filter(({ severity }) => severity !== "info");
  const projects = new Map(report.rows.map((row) => [row.row, row.name]));
  const { error, warning, info } = report.findings;
  return [
    { kind: "group", cells: [text(locale, "report.findings", { error, warning, info })] },
    headerOf(["project", "cell", "word", "clause", "problem"], locale),
    ...told.slice(0, MOST_FINDINGS).map((finding): SheetRow => findingRow(finding, projects, review, locale)),
    ...(told.length === 0 ? [{ kind: "body" as const, cells: [text(locale, "report.none")] }] : []),
    ...(told.length > MOST_FINDINGS
      ? [{ kind: "body" as const, cells: [text(locale, "report.more", { count: told.length - MOST_FINDINGS })] }]
      : []),
  ];
}

function findingRow(
  finding: Finding,
  projects: ReadonlyMap<number, string>,
  review: SheetReview,
  locale: Locale,
): SheetRow {
  const isClassified = finding.row !== null && !projects.has(finding.row);
  const row = finding.row === null ? null : text(locale, "issues.row", { row: finding.row });
  const [cell] = finding.cells;
  const { what, clause } = findingText(locale, finding, review.unit);
  const word = finding.severity === "error" ? (finding.kind === "law" ? "errorLaw" : "errorData") : finding.severity;
  return {
    kind: "body",
    cells: [
      isClassified
        ? row
        : finding.row === null
          ? text(locale, "issues.group.sheet")
          : (projects.get(finding.row) ?? row),
      cell && !isClassified
        ? linkTo(review.sheetName, addressOf(cell.row, cell.column))
        : finding.row === null
          ? null
          : linkTo(review.sheetName, addressOf(finding.row, 1), String(finding.row)),
      {
        value: text(locale, `severity.${word}` as MessageKey),
        tone: finding.severity === "error" ? "error" : "warning",
      },
      clause,
      cut(isClassified ? text(locale, "issues.classified") : what),
    ],
  };
}

/** One project: what the reviewed sheet holds as plain numbers and texts is taken over by formulas, the rest as found. */
function detailRow(row: ReportRow, at: number, { review }: ReportSheetInput, labels: Labels): SheetRow {
  const project = review.plan.projects.find((each) => each.row === row.row) as Project;
  const sheet = quotedName(review.sheetName);
  const computed = review.rows.find((each) => each.row === row.row)?.computed;
  const money = (field: FieldKey | null, fen: ReportRow["total"]): StyledCell => {
    const formula = field && fen !== null ? amountReference(sheet, readingOf(project, field)) : null;
    return formula !== null && fen !== null ? amountFormula(formula, fen) : amountCell(fen);
  };
  const words = (field: FieldKey, shown: string): SheetCell => {
    const formula = textReference(sheet, readingOf(project, field), shown);
    return formula === null ? shown : { value: shown, formula };
  };
  const { ceiling } = row;
  return {
    kind: "body",
    cells: [
      words("name", row.name),
      linkTo(review.sheetName, addressOf(row.row, 1), String(row.row)),
      money(computed?.total.field ?? null, row.total),
      money("yearAmt", row.yearAmt),
      words("unit", labels.text(row.unit)),
      labels.tier(row),
      labels.route(row),
      labels.text(row.fund),
      labels.year(row.year),
      ceiling ? money(computed?.ceiling.field ?? null, ceiling.estimate) : null,
      ceiling && ceiling.released !== null ? amountCell(ceiling.released) : null,
      ceiling && ceiling.remaining !== null
        ? {
            ...amountFormula(`ROUND(J${at}-K${at}-N(D${at}),6)`, ceiling.remaining),
            ...(ceiling.remaining < 0n ? { tone: "error" as const } : {}),
          }
        : null,
    ],
  };
}

const PER_WAN: Readonly<Record<MoneyUnit, string>> = { 元: "/10000", 万元: "", 亿元: "*10000" };

/** A formula for an amount that stands in one cell as a plain number in its column's unit; null for every other. */
function amountReference(sheet: string, reading: FieldReading): string | null {
  if (reading.state !== "value" || reading.value.type !== "money" || typeof reading.source.raw !== "number")
    return null;
  const [amount, more] = reading.value.amounts;
  if (!amount || more || reading.notes.includes("unitInCell")) return null;
  const { row, column } = reading.source;
  return `ROUND(${sheet}!${addressOf(row, column)}${PER_WAN[amount.unit]},6)`;
}

function textReference(sheet: string, reading: FieldReading, shown: string): string | null {
  if (reading.state !== "value" || reading.source.raw !== shown || shown === "") return null;
  return `${sheet}!${addressOf(reading.source.row, reading.source.column)}`;
}
