/**
 * formulas/: the results of a row as plain formulas over the row's own cells, so that they follow an edit in Excel, WPS
 * and LibreOffice without the add-in. Built from the bands and shares of the pack in force, never from a cell's text.
 *
 *   terms.ts    the language: a formula and what it comes to, side by side     cells.ts   the cells it looks at
 *   values.ts   Articles 10, 43 and 45                                         premise.ts what it takes for granted
 *   note.ts     what a row says of values that stand                           types.ts   what comes of a row
 *
 * A formula is written only where it comes to what the review computed. Where a row needs what no formula can know
 * (several amounts in a cell, text with a unit, several lines of one project, a rule with an end) the value stands, and
 * the row says so.
 */
import { absFen, fenToNumber, minFen, type Fen, type MoneyUnit } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Locale } from "../../messages";
import { readingOf, type Project } from "../../plan/types";
import type { PolicyPack, ReadingId } from "../../regulation/types";
import type { RowReview, SheetReview } from "../../review/types";
import type { SheetGrid } from "../../sheet";
import { tierText } from "../columns";
import { quoted } from "../formats";
import { LIVE_PART, type Flag } from "../marker";
import { tokenOf } from "../tokens";
import { scaleOf } from "../anchors";
import type { ResultCell } from "../types";
import { AMOUNT_FIELDS, amountColumns, rowCells, type AmountColumns, type AmountField, type RowCells } from "./cells";
import { premiseOf, type Premise } from "./premise";
import { LIVE_COLUMNS, type LiveColumn, type LiveRow, type Standing } from "./types";
import { isPlain, mostShared, type Outcome } from "./terms";
import { adjustmentRestFormula, capFormula, supplementRestFormula, tierFormula, type Rules } from "./values";

export { fixedNote } from "./note";
export { LIVE_COLUMNS, type LiveRow } from "./types";

/** A row of values, as it is where no formulas are asked for. */
export const NO_LIVE: LiveRow = { cells: [], fixed: null, parts: [], watched: [] };

/** What each result is computed from, its first field the one without which there is none. */
const SCOPE = ["total", "approvedTotal", "estimate"] as const;
const INPUTS: Readonly<Record<LiveColumn, readonly AmountField[]>> = {
  tier: SCOPE,
  supplementCap: ["contract", ...SCOPE],
  supplementRemaining: ["contract", "supp", "suppPrior", ...SCOPE],
  adjustmentRemaining: [...SCOPE, "adjustedEstimate", "adj", "up", "down", "adjPrior"],
};
/** One of them must be a column of the sheet. */
const NEEDED: Readonly<Record<LiveColumn, readonly FieldKey[]>> = {
  tier: [...SCOPE, "annualFee"],
  supplementCap: ["contract"],
  supplementRemaining: ["contract"],
  adjustmentRemaining: ["approvedTotal", "estimate", "adjustedEstimate"],
};
/** Further rows of a project add to these. */
const ADDED_UP: ReadonlySet<LiveColumn> = new Set(["supplementCap", "supplementRemaining", "adjustmentRemaining"]);

/** 1000 亿元: below it every 分 of a cell, every sum of them and the usual shares are exact doubles, in any unit. */
const LARGEST = 10n ** 13n;
/** Excel's longest formula, and the longest text in one. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

/** Writes the results of a sheet's rows as formulas. */
export class LiveResults {
  private readonly columns: AmountColumns;
  private readonly projects: ReadonlyMap<number, Project>;
  private readonly rules: Rules;
  /** Amounts below it are calculated exactly. */
  private readonly most: Fen;

  constructor(
    private readonly review: SheetReview,
    private readonly grid: SheetGrid,
    private readonly policy: PolicyPack,
    private readonly locale: Locale,
    private readonly place: { readonly marker: number; readonly stale: string },
  ) {
    this.columns = amountColumns(review.plan);
    this.projects = new Map(review.plan.projects.map((project) => [project.row, project]));
    const { supplementShare, adjustmentShare } = policy.parameters;
    this.most = [supplementShare, adjustmentShare].map(({ value }) => mostShared(value)).reduce(minFen, LARGEST);
    const chosen = new Map(review.readings.map(({ reading, option }) => [reading, option]));
    this.rules = {
      parameters: policy.parameters,
      unit: review.unit,
      reading: (id: ReadingId) => chosen.get(id) ?? policy.readings.find((one) => one.id === id)?.options[0] ?? "",
    };
  }

  /**
   * @param values what the review computed, in the order of LIVE_COLUMNS
   * @param written the columns that are written
   */
  rowOf(
    row: RowReview | null,
    values: readonly ResultCell[],
    written: readonly (LiveColumn | undefined)[] = LIVE_COLUMNS,
  ): LiveRow {
    const project = row && this.projects.get(row.row);
    const because = row?.computed?.scope.because;
    if (!row || !project || because === undefined || because === "classified" || because === "county") return NO_LIVE;
    const isBounded = because !== "countyBody" && because !== "operations";
    const cells = rowCells(this.columns, project);
    const outcomes: Readonly<Record<LiveColumn, () => Outcome | null>> = {
      // Operation and maintenance has no tier, whatever it costs.
      tier: () =>
        because === "operations" ? null : tierFormula(cells, this.rules, (tier) => this.tierText(row, tier), isBounded),
      supplementCap: () => capFormula(cells, this.rules, isBounded),
      supplementRemaining: () => supplementRestFormula(cells, this.rules, isBounded),
      adjustmentRemaining: () => adjustmentRestFormula(cells, this.rules, isBounded),
    };
    const premise = premiseOf(this.review.plan, this.grid, row.row, this.place.marker);
    const fixed: { column: LiveColumn; standing: Standing }[] = [];
    const live = LIVE_COLUMNS.map((column, at) => {
      if (!written.includes(column)) return null;
      if (!NEEDED[column].some((field) => readingOf(project, field).state !== "absent")) return null;
      const outcome = outcomes[column]();
      if (outcome === null) return null;
      const standing = this.standingOf(column, project, cells, premise, outcome, values[at]);
      if (standing === null && premise) return this.written(outcome, premise);
      if (standing) fixed.push({ column, standing });
      return null;
    });
    const [first] = fixed;
    return {
      cells: live,
      fixed: first ? { columns: fixed.map(({ column }) => column), standing: first.standing } : null,
      parts: [
        ...(premise && live.some((cell) => cell !== null) ? [`P=${premise.text}`] : []),
        ...LIVE_COLUMNS.flatMap((column, at) => (live[at] ? [`${LIVE_PART}${column}`] : [])),
      ],
      watched: this.watchedOf(project, live),
    };
  }

  private written({ formula, shown }: Outcome, { holds }: Premise): ResultCell {
    return {
      kind: "formula",
      formula: `=IF(${holds},${formula},${quoted(this.place.stale)})`,
      shown: typeof shown === "string" ? shown : fenToNumber(shown, this.review.unit),
    };
  }

  /** null: the formula may stand. */
  private standingOf(
    column: LiveColumn,
    project: Project,
    cells: RowCells,
    premise: Premise | null,
    outcome: Outcome,
    value: ResultCell | undefined,
  ): Standing | null {
    if (ADDED_UP.has(column) && project.rows.length > 1) return { why: "lines" };
    const inputs = INPUTS[column];
    const divided = inputs.find((field) => (this.columns.get(field)?.alternates ?? []).length > 0);
    if (divided) return { why: "columns", field: divided };
    if (!this.isLasting(column)) return { why: "period" };
    if (inputs.some((field) => isLarge(project, field, this.most))) return { why: "large" };
    if (premise && isSame(outcome, value, this.review.unit) && fits(outcome)) return null;
    const said = inputs.find((field) => !isPlain(cells[field]).holds);
    return said ? { why: "cell", field: said } : { why: "other" };
  }

  /** Whether what the result rests on holds for every day: a formula does not look at the days of a row's acts. */
  private isLasting(column: LiveColumn): boolean {
    const { threshold, tiers, supplementShare, adjustmentShare } = this.policy.parameters;
    const own = column === "tier" ? tiers : column === "adjustmentRemaining" ? adjustmentShare : supplementShare;
    return (
      [threshold, own].every(({ from, to }) => to === null && from <= this.policy.effective) &&
      // By one of two totals alone, the tier's and the scope's could differ.
      (column !== "tier" ||
        this.rules.reading("A10-tier-amount") === "higher" ||
        (tiers.value[0]?.from ?? 0n) >= threshold.value)
    );
  }

  private tierText(row: RowReview, tier: "T1" | "T2" | "T3" | "T4" | "NA" | "UNKNOWN"): string {
    const { computed } = row;
    if (!computed) return "";
    const isUnified = computed.tier.route === "unified" && tier !== "NA" && tier !== "UNKNOWN";
    return tierText(
      { ...row, computed: { ...computed, tier: { ...computed.tier, tier: isUnified ? "UNIFIED" : tier } } },
      this.locale,
      this.review.words,
    );
  }

  /** An edit of one of these calls the row's verdict back, which judged the amounts as they were. */
  private watchedOf(project: Project, live: readonly (ResultCell | null)[]): readonly Flag[] {
    const fields = new Set(LIVE_COLUMNS.flatMap((column, at) => (live[at] ? INPUTS[column] : [])));
    return AMOUNT_FIELDS.filter((field) => fields.has(field)).flatMap((field): readonly Flag[] => {
      const binding = this.columns.get(field);
      const reading = readingOf(project, field);
      if (!binding || reading.state === "absent") return [];
      const scale = scaleOf(binding);
      const token = tokenOf(reading.source.raw, scale);
      return token === null ? [] : [{ field, column: binding.column, scale, severity: "explained", token }];
    });
  }
}

const isSame = ({ shown }: Outcome, value: ResultCell | undefined, unit: MoneyUnit): boolean => {
  if (typeof shown === "string")
    return shown === (value?.kind === "text" ? value.text : value?.kind === "empty" ? "" : null);
  return value?.kind === "number" && value.number === fenToNumber(shown, unit);
};

function isLarge(project: Project, field: FieldKey, most: Fen): boolean {
  const reading = readingOf(project, field);
  if (reading.state !== "value" || reading.value.type !== "money") return false;
  const { fen } = reading.value;
  return absFen(fen) >= most;
}

/** Room for the premise is left. */
const fits = ({ formula }: Outcome): boolean =>
  formula.length < LONGEST_FORMULA - 1000 &&
  (formula.match(/"[^"]*"/g) ?? []).every((text) => text.length < LONGEST_TEXT);
