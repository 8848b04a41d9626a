import { fenToText, sumFen, type Fen } from "../../exact";
import { FIELDS, type FieldKey } from "../../fields";
import { quotedText, type SheetColumn, type SheetContent, type SheetRow, type StyledCell } from "../../marking/sheets";
import { findingText } from "../../rules/findingText";
import { rowsText, text, type Locale, type MessageKey } from "../../messages";
import { columnName } from "../../sheet";
import { termText } from "../../review/words";
import {
  amountCell,
  amountFormula,
  countFormula,
  cut,
  DELTA_FORMAT,
  headRows,
  shortened,
  type SheetOrigin,
} from "../sheets";
import type { Amounts, ChangedProject, LoneProject, PlanComparison, ReviewedPlan, Route } from "./types";
import { askText, routeText } from "./words";

/** What the table is made from. */
export interface ComparisonSheetInput {
  readonly comparison: PlanComparison;
  readonly old: ReviewedPlan & { readonly file: string };
  readonly new: ReviewedPlan & { readonly file: string };
  readonly origin: SheetOrigin;
}

const COLUMNS = [
  ["number", 5],
  ["kind", 6],
  ["code", 13],
  ["name", 26],
  ["unit", 15],
  ["oldTotal", 12],
  ["newTotal", 12],
  ["totalDelta", 12],
  ["oldYear", 12],
  ["newYear", 12],
  ["yearDelta", 12],
  ["other", 22],
  ["route", 19],
  ["tier", 19],
  ["headroom", 21],
  ["findings", 30],
  ["place", 12],
] as const;
const at = (key: (typeof COLUMNS)[number][0]): number => COLUMNS.findIndex(([name]) => name === key) + 1;
const letter = (key: (typeof COLUMNS)[number][0]): string => columnName(at(key));
const WIDTHS: readonly SheetColumn[] = COLUMNS.map(([, width]) => ({ width }));
const NOTHING: Amounts = { total: 0n, yearAmt: 0n };

/** One line of the table, whatever became of the project. */
interface Line {
  readonly kind: "changed" | "added" | "removed";
  readonly project: ChangedProject | LoneProject;
  readonly old: Amounts;
  readonly new: Amounts;
  readonly route: Route | null;
}

/** 中期调整对照表: each project with old, new and difference, then sums by route that add up to both sheets. */
export function comparisonSheet(input: ComparisonSheetInput, locale: Locale): SheetContent {
  const { comparison, origin } = input;
  const lines = linesOf(comparison);
  const place = (which: "old" | "new"): string =>
    text(locale, `compare.sheet.${which}`, {
      file: shortened(input[which].file),
      sheet: shortened(input[which].review.sheetName),
      projects: comparison[which].projects,
    });
  const above = headRows(
    text(locale, "compare.sheet.title", { sheet: shortened(input.new.review.sheetName) }),
    [place("old"), place("new")],
    input.new.review,
    origin,
    locale,
    notes(comparison, locale),
  );
  const header: SheetRow = {
    kind: "header",
    cells: COLUMNS.map(([key]) => text(locale, `compare.column.${key}` satisfies MessageKey)),
  };
  const first = above.length + 2;
  const body = lines.map((line, index) => bodyRow(line, index + 1, first + index, input, locale));
  const none: SheetRow = { kind: "body", cells: [null, text(locale, "compare.sheet.none")] };
  const rows = [...above, header, ...(body.length > 0 ? body : [none])];
  return {
    name: text(locale, "compare.sheet.name"),
    rows: [
      ...rows,
      ...sumRows(lines, comparison, first, first + Math.max(body.length, 1) - 1, rows.length, locale),
      ...askRows(input, locale),
      { kind: "body", cells: [] },
      { kind: "fact", cells: [text(locale, "issues.notice")] },
    ],
    columns: WIDTHS,
    markRow: above.length,
    page: { titleRow: above.length + 1, footer: text(locale, "issues.footer") },
    frozenRows: above.length + 1,
  };
}

function linesOf({ changed, added, removed }: PlanComparison): readonly Line[] {
  return [
    ...changed.map((project): Line => ({
      kind: "changed",
      project,
      old: project.old,
      new: project.new,
      route: project.route,
    })),
    ...added.map((project): Line => ({ kind: "added", project, old: NOTHING, new: project, route: project.route })),
    ...removed.map((project): Line => ({ kind: "removed", project, old: project, new: NOTHING, route: project.route })),
  ];
}

/** What was not compared is said: columns, headers, classified rows. */
function notes({ old, new: now }: PlanComparison, locale: Locale): readonly string[] {
  const join = text(locale, "issues.join.cells");
  const beside = [
    ...old.only.map((field) => text(locale, "compare.sheet.onlyOld", { field: term(field, locale) })),
    ...now.only.map((field) => text(locale, "compare.sheet.onlyNew", { field: term(field, locale) })),
    ...new Set([...old.unknownHeaders, ...now.unknownHeaders].map(shortened)),
  ];
  const rows = (list: readonly number[]): string =>
    list.length === 0 ? text(locale, "compare.sheet.noRows") : rowsText(locale, list);
  return [
    ...(beside.length > 0 ? [cut(text(locale, "compare.sheet.notCompared", { columns: beside.join(join) }))] : []),
    ...(old.classified.length + now.classified.length > 0
      ? [text(locale, "compare.sheet.classified", { old: rows(old.classified), new: rows(now.classified) })]
      : []),
  ];
}

const term = (field: FieldKey, locale: Locale): string => FIELDS[field][locale === "zh-CN" ? "zh" : "en"];

function bodyRow(line: Line, number: number, row: number, input: ComparisonSheetInput, locale: Locale): SheetRow {
  const { kind, project, old, new: now, route } = line;
  const changed = kind === "changed" ? (project as ChangedProject) : null;
  const amounts = (
    amount: "total" | "yearAmt",
    oldKey: "oldTotal" | "oldYear",
    newKey: "newTotal" | "newYear",
  ): readonly StyledCell[] => {
    const [before, after] = [old[amount], now[amount]];
    const differs = before !== after;
    return [
      amountCell(kind === "added" ? null : before),
      amountCell(kind === "removed" ? null : after, differs && kind === "changed" ? "changed" : undefined),
      before === null || after === null
        ? { value: null }
        : amountFormula(`ROUND(N(${letter(newKey)}${row})-N(${letter(oldKey)}${row}),6)`, after - before, DELTA_FORMAT),
    ];
  };
  return {
    kind: "body",
    cells: [
      number,
      { value: text(locale, `compare.kind.${kind}`), ...(kind === "changed" ? {} : { tone: kind }) },
      project.code || null,
      project.name,
      project.unit || null,
      ...amounts("total", "oldTotal", "newTotal"),
      ...amounts("yearAmt", "oldYear", "newYear"),
      changed ? cut(otherChanges(changed, locale)) : null,
      routeText(route, locale),
      tierOf(line, input, locale),
      changed ? headroomText(changed, locale) : null,
      findingsCell(project, input, locale),
      placeOf(line, locale),
    ],
  };
}

/** Fields besides the two amounts, which have columns of their own. */
function otherChanges({ changes }: ChangedProject, locale: Locale): string {
  const said = (text_: string | null): string => text_ ?? text(locale, "compare.sheet.nothing");
  return changes
    .filter(({ field }) => field !== "total" && field !== "newTotal" && field !== "yearAmt")
    .map(({ field, old, new: now }) =>
      text(locale, "compare.sheet.change", { field: term(field, locale), old: said(old.text), new: said(now.text) }),
    )
    .join("\n");
}

function tierOf({ kind, project }: Line, { old, new: now }: ComparisonSheetInput, locale: Locale): StyledCell {
  const name = (tier: string, side: ReviewedPlan): string => termText(locale, `tier.${tier}`, side.review.words);
  if (kind !== "changed") return { value: name((project as LoneProject).tier, kind === "removed" ? old : now) };
  const { tier } = project as ChangedProject;
  return tier.old === tier.new
    ? { value: name(tier.new, now) }
    : {
        value: text(locale, "compare.sheet.fromTo", { old: name(tier.old, old), new: name(tier.new, now) }),
        tone: "changed",
      };
}

function headroomText({ headroom, remainingBefore }: ChangedProject, locale: Locale): StyledCell {
  if (!headroom) return { value: null };
  const amount = (fen: Fen): string => fenToText(fen, "万元");
  const data = {
    limit: amount(headroom.limit),
    used: amount(headroom.used),
    remaining: amount(headroom.remaining),
    before: remainingBefore === null ? text(locale, "compare.sheet.unknown") : amount(remainingBefore),
  };
  return {
    value: text(locale, "compare.sheet.headroom", data),
    ...(headroom.remaining < 0n ? { tone: "error" as const } : {}),
  };
}

function findingsCell(
  { findings }: ChangedProject | LoneProject,
  { new: now }: ComparisonSheetInput,
  locale: Locale,
): StyledCell {
  if (findings.length === 0) return { value: null };
  const said = findings.map((finding) => {
    const word = text(
      locale,
      `severity.${finding.severity === "error" ? (finding.kind === "law" ? "errorLaw" : "errorData") : finding.severity}` satisfies MessageKey,
    );
    const { what, clause } = findingText(locale, finding, now.review.unit);
    return text(locale, "issues.problem", { word, what: clause ? `${what}（${clause}）` : what });
  });
  const tone = findings.some(({ severity }) => severity === "error") ? "error" : "warning";
  return { value: cut(said.join("\n")), tone };
}

function placeOf({ kind, project }: Line, locale: Locale): string {
  if (kind === "changed") {
    const { oldRow, newRow } = project as ChangedProject;
    return text(locale, "compare.sheet.rows", { old: oldRow, new: newRow });
  }
  return text(locale, kind === "added" ? "compare.sheet.newRow" : "compare.sheet.oldRow", {
    row: (project as LoneProject).row,
  });
}

const ROUTES: readonly (Route | null)[] = ["mid_year", "self_file", "approval", null];

/** 按办理程序汇总: formulas over the table, then what is not in it, then both sheets' totals. */
function sumRows(
  lines: readonly Line[],
  comparison: PlanComparison,
  first: number,
  last: number,
  above: number,
  locale: Locale,
): readonly SheetRow[] {
  const range = (key: (typeof COLUMNS)[number][0]): string => `$${letter(key)}$${first}:$${letter(key)}$${last}`;
  const sums: SheetRow[] = [];
  const start = above + 2;
  const routes = ROUTES.filter((route) => lines.some((line) => line.route === route));
  for (const route of routes) {
    const label = routeText(route, locale);
    const mine = lines.filter((line) => line.route === route);
    sums.push({
      kind: "body",
      cells: sumCells(
        label,
        countFormula(`COUNTIF(${range("route")},${quotedText(label)})`, mine.length),
        start + sums.length + 1,
        (key, amount, side) =>
          amountFormula(
            `ROUND(SUMIF(${range("route")},${quotedText(label)},${range(key)}),6)`,
            sumFen(mine.map((line) => line[side][amount] ?? 0n)),
          ),
      ),
    });
  }
  const { unchanged, asked } = comparison;
  const rest = (label: string, count: number, amounts: { old: Amounts; new: Amounts }): void => {
    sums.push({
      kind: "body",
      cells: sumCells(label, { value: count, align: "right" }, start + sums.length + 1, (_, amount, side) =>
        amountCell(amounts[side][amount]),
      ),
    });
  };
  const same: Amounts = {
    total: sumFen(unchanged.map(({ amounts }) => amounts.total ?? 0n)),
    yearAmt: sumFen(unchanged.map(({ amounts }) => amounts.yearAmt ?? 0n)),
  };
  rest(text(locale, "compare.sheet.unchanged"), unchanged.length, { old: same, new: same });
  if (asked.old.rows.length + asked.new.rows.length > 0)
    rest(text(locale, "compare.sheet.asked"), Math.max(asked.old.rows.length, asked.new.rows.length), asked);
  const [from, to] = [start + 1, start + sums.length];
  const counts = lines.length + unchanged.length + Math.max(asked.old.rows.length, asked.new.rows.length);
  const total: SheetRow = {
    kind: "total",
    cells: sumCells(
      text(locale, "compare.sheet.total"),
      countFormula(`SUM(${letter("unit")}${from}:${letter("unit")}${to})`, counts),
      to + 1,
      (key, amount, side) =>
        amountFormula(`ROUND(SUM(${letter(key)}${from}:${letter(key)}${to}),6)`, comparison[side][amount]),
    ),
  };
  return [
    { kind: "body", cells: [] },
    {
      kind: "group",
      cells: [null, null, null, text(locale, "compare.sheet.sums"), text(locale, "compare.sheet.count")],
    },
    ...sums,
    total,
  ];
}

type AmountOf = (
  key: "oldTotal" | "newTotal" | "oldYear" | "newYear",
  amount: keyof Amounts,
  side: "old" | "new",
) => StyledCell;

/** A line of sums in the columns of the table above: label under the names, count under the units. */
function sumCells(
  label: string,
  count: StyledCell,
  row: number,
  amountOf: AmountOf,
): readonly (StyledCell | string | null)[] {
  const difference = (
    newKey: "newTotal" | "newYear",
    oldKey: "oldTotal" | "oldYear",
    fen: StyledCell[],
  ): StyledCell => ({
    value: Number(((fen[1]?.value as number) - (fen[0]?.value as number)).toFixed(6)),
    formula: `ROUND(${letter(newKey)}${row}-${letter(oldKey)}${row},6)`,
    numberFormat: DELTA_FORMAT,
    align: "right",
  });
  const total = [amountOf("oldTotal", "total", "old"), amountOf("newTotal", "total", "new")];
  const year = [amountOf("oldYear", "yearAmt", "old"), amountOf("newYear", "yearAmt", "new")];
  return [
    null,
    null,
    null,
    label,
    count,
    ...total,
    difference("newTotal", "oldTotal", total),
    ...year,
    difference("newYear", "oldYear", year),
  ];
}

/** 待确认: pairs that a person has to decide, with both rows. */
function askRows({ comparison, old, new: now }: ComparisonSheetInput, locale: Locale): readonly SheetRow[] {
  if (comparison.toAsk.length === 0) return [];
  const name = (side: ReviewedPlan, row: number): string =>
    side.review.rows.find((review) => review.row === row)?.project.name ?? "";
  return [
    { kind: "body", cells: [] },
    { kind: "group", cells: [text(locale, "compare.sheet.toAsk", { count: comparison.toAsk.length })] },
    ...comparison.toAsk.map((ask, index): SheetRow => ({
      kind: "body",
      cells: [
        index + 1,
        { value: text(locale, "compare.kind.ask"), tone: "warning" },
        text(locale, "compare.sheet.rows", { old: ask.oldRow, new: ask.newRow }),
        name(old, ask.oldRow),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        name(now, ask.newRow),
        null,
        null,
        null,
        askText(ask, locale),
      ],
    })),
  ];
}
