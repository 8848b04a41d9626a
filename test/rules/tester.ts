/**
 * A strict tester of rules. A rule runs alone on a sheet of cells as people write them; a finding must agree in severity,
 * message, exact cells, clause and data, and its texts must be complete in both languages. It refuses a case given twice,
 * a rule without a finding or without a row it leaves alone, a case in which the rule did not run, a declared limit that
 * is not tried at the limit and one step on either side of it, a comparison that does not turn as turns.json says, a limit
 * that is tried, or a parameter that a finding's explanation compares with, where no limit is declared, and a declared
 * message or severity that no case shows. Every automatic fix of a sheet with findings is made, and the sheet reviewed
 * again.
 */
import { dayOfIso, exactly, fenToText, isoOf, type Day, type Fen } from "../../src/exact";
import { FIELDS, type FieldKey } from "../../src/fields";
import type { MessageData, MessageValue } from "../../src/messages";
import { findingText } from "../../src/rules/findingText";
import { readPlan, type PlanSheet } from "../../src/plan";
import { cellKey, type CellValue, type SheetGrid } from "../../src/sheet";
import { DAZHOU_2023, type Citation, type ReadingId } from "../../src/regulation";
import { allFindings, reviewPlan, type Finding, type ReviewOptions, type SheetReview } from "../../src/review";
import { severitiesOf } from "../../src/rules/define";
import type { Limit, Rule, Severity } from "../../src/rules/types";
import { expectFixesHold } from "../support/fixes";
import { withStatements } from "../support/statements";
import { expectTrace, nodesOf } from "../support/trace";
import { turnsOf } from "./turns";
import TURNS from "./turns.json";
import type * as Registry from "../../src/rules/registry";
import type * as Runner from "../../src/review";

/** Cells by field, as typed: amounts in 万元 (or exactly in 分 as bigint), dates and flags as text. A field not named is no column. */
export type Row = Partial<Record<FieldKey, CellValue | bigint>>;
export interface Sheet {
  readonly rows: readonly Row[];
  /** No header names a unit. */
  readonly unitless?: true;
  readonly asOf?: string;
  readonly readings?: Partial<Record<ReadingId, string>>;
}
type Given = Row | Sheet;

/** One finding, entirely. Cells as fields of the row it stands on; the rule's own clause unless said. */
export interface Expected {
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly FieldKey[];
  readonly data?: MessageData;
  readonly cite?: Citation;
  /** Sheet row it stands on: 2 is the first; null is the sheet. */
  readonly row?: number | null;
  /** Other rows that it marks in the same fields. */
  readonly also?: readonly number[];
}

/** An outcome at a bound: the worst severity, or none. */
type Verdict = Severity | "pass";
export interface Bound<T> {
  readonly limit: T;
  readonly row: (at: T) => Given;
  /** One step below, at the limit, one step above. */
  readonly verdicts: readonly [Verdict, Verdict, Verdict];
  /** Where it passes, another rule speaks. */
  readonly elsewhere?: true;
}

export interface Cases {
  /** Rows the rule runs on and leaves alone. */
  readonly passes: Readonly<Record<string, Given>>;
  readonly fails: Readonly<Record<string, readonly [Given, ...Expected[]]>>;
  readonly undecided?: Readonly<Record<string, readonly [Given, ...FieldKey[]]>>;
  /** Undecided for want of a year in the calendar. */
  readonly undecidedYear?: Readonly<Record<string, readonly [Given, number]>>;
  /** Sheets on which the rule cannot run, told as not checked. */
  readonly notChecked?: Readonly<Record<string, Given>>;
  /** Steps of one 分. */
  readonly amounts?: Readonly<Record<string, Bound<Fen>>>;
  /** Steps of one day. */
  readonly days?: Readonly<Record<string, Bound<Day>>>;
  /** Steps of one. */
  readonly counts?: Readonly<Record<string, Bound<number>>>;
}

export const AS_OF = "2026-08-01";
const NAME = "测试项目";

export const day = (iso: string): Day => {
  const found = dayOfIso(iso);
  if (found === null) throw new RangeError(`no date ${iso}`);
  return found;
};
export const iso = (at: Day): string => isoOf(at);
export const wan = (amount: number): Fen => BigInt(Math.round(amount * 1_000_000));
/** Values of message data. */
export const money = (amount: number | Fen): MessageValue => ({
  fen: typeof amount === "bigint" ? amount : wan(amount),
});
export const on = (date: string): MessageValue => ({ interval: exactly(day(date)) });
export const between = (from: string, to: string): MessageValue => ({ interval: { from: day(from), to: day(to) } });
export const onDay = (date: string): MessageValue => ({ day: day(date) });
export const named = (field: FieldKey): MessageValue => ({ term: `field.${field}` });
export const rowsOf = (...rows: number[]): MessageValue => ({ rows });

/** A cell whose formula has no calculated value. */
export const NO_RESULT = "= (no value)";

export function testRule(rule: Rule, cases: Cases): void {
  describe(rule.id, () => {
    test("its cases are complete, and none is given twice", () => refuse(rule, cases));
    test.each(Object.entries(cases.passes))("passes: %s", (_, given) => {
      const { review } = run(rule, given);
      expect(shown(allFindings(review))).toEqual([]);
      expect(review.rows.flatMap((row) => row.undecided)).toEqual([]);
    });
    test("the comparisons that its findings rest on turn where they say", () => expectTurns(rule, cases));
    if (!REPORTS.has(rule.id))
      test("of the rows it leaves alone it leaves some alone for what it states, and for nothing else", () =>
        expect(Object.values(cases.passes).some((given) => isFoundIfStated(rule, given))).toBe(true));
    for (const [name, [given, ...expected]] of Object.entries(cases.fails))
      test(`finds: ${name}`, () => expectFindings(rule, given, expected));
    for (const [name, [given, ...fields]] of Object.entries(cases.undecided ?? {})) {
      test(`undecided: ${name}`, () => {
        const { review } = run(rule, given);
        expect(allFindings(review)).toEqual([]);
        expect(review.rows.flatMap((row) => row.undecided)).toEqual([{ rule: rule.id, missing: fields }]);
      });
    }
    for (const [name, [given, year]] of Object.entries(cases.undecidedYear ?? {})) {
      test(`undecided: ${name}`, () =>
        expect(run(rule, given).review.rows.flatMap((row) => row.undecided)).toEqual([
          { rule: rule.id, missing: [], years: [year] },
        ]));
    }
    for (const [name, given] of Object.entries(cases.notChecked ?? {})) {
      test(`not checked: ${name}`, () =>
        expect(reviewAlone(rule, given).review.notChecked.map((entry) => entry.rule)).toEqual([rule.id]));
    }
    bounds(
      rule,
      cases.amounts,
      (fen, step) => fen + BigInt(step),
      (fen) => `${fenToText(fen, "万元")} 万元`,
    );
    bounds(rule, cases.days, (at, step) => at + step, isoOf);
    bounds(rule, cases.counts, (count, step) => count + step, String);
  });
}

function bounds<T>(
  rule: Rule,
  given: Readonly<Record<string, Bound<T>>> | undefined,
  move: (limit: T, step: number) => T,
  show: (value: T) => string,
): void {
  for (const [name, { limit, row, verdicts, elsewhere }] of Object.entries(given ?? {})) {
    test.each([-1, 0, 1].map((step, index) => [show(move(limit, step)), verdicts[index] as Verdict, step] as const))(
      `${name}: %s is %s`,
      (_, verdict, step) => {
        const at = row(move(limit, step));
        const { review, plan } = run(rule, at);
        expect(worst(allFindings(review))).toBe(verdict);
        // At the limit and one step beside it too, what explains the finding is true by a second opinion.
        for (const finding of allFindings(review)) expectTrace(finding, plan);
        // It passes for what it states, and for nothing else: were that true, it would be found.
        if (verdict === "pass" && elsewhere !== true) expect(isFoundIfStated(rule, at)).toBe(true);
      },
    );
  }
}

/** Rules that hand on what the reader noted of a cell, a column or the sheet: without the note they have nothing to state. */
const REPORTS: ReadonlySet<string> = new Set([
  "SCOPE-A65-CLASSIFIED",
  "DATA-APPROX",
  "DATA-DATE",
  "DATA-DATE-PRECISION",
  "DATA-DUP",
  "DATA-ENUM",
  "DATA-NUM",
  "DATA-PRECISION",
  "DATA-SEVERAL",
  "DATA-TEXTNUM",
  "DATA-UNIT",
  "SHEET-DOUBLE-COLUMN",
  "SHEET-FURTHER-TABLE",
  "SHEET-PERIOD",
  "SHEET-UNKNOWN-COLUMN",
]);

const TRIED = { amount: "amounts", day: "days", count: "counts" } as const;

/** Holds that each declared message is shown at each of its severities. */
function refuseUnseen(rule: Rule, fails: Cases["fails"]): void {
  const seen = new Set(
    Object.values(fails).flatMap(([, ...expected]) =>
      expected.map(({ message, severity }) => `${message} ${severity}`),
    ),
  );
  const unseen = Object.keys(rule.messages)
    .flatMap((message) => severitiesOf(rule, message).map((severity) => `${message} ${severity}`))
    .filter((each) => !seen.has(each));
  if (unseen.length > 0) throw new Error(`${rule.id}: no case shows ${unseen.join(", ")}`);
}

function refuse(rule: Rule, { passes, fails, undecided = {}, notChecked = {}, ...bounded }: Cases): void {
  if (Object.keys(passes).length === 0) throw new Error(`${rule.id}: no row that it leaves alone`);
  if (Object.keys(fails).length === 0) throw new Error(`${rule.id}: no finding`);
  for (const [name, [, first]] of Object.entries(fails))
    if (first === undefined) throw new Error(`${rule.id}, ${name}: no finding is expected`);
  const given = [
    ...Object.values(passes),
    ...Object.values(fails).map(([row]) => row),
    ...Object.values(undecided).map(([row]) => row),
    ...Object.values(notChecked),
  ];
  const keys = given.map((row) =>
    JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? `${value}分` : value)),
  );
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (twice.length > 0) throw new Error(`${rule.id}: given twice: ${twice.join(" ")}`);
  const tried = Object.values({ ...bounded.amounts, ...bounded.days, ...bounded.counts }) as readonly Bound<unknown>[];
  const limits = (Object.keys(TRIED) as Limit[]).filter((limit) => Object.keys(bounded[TRIED[limit]] ?? {}).length > 0);
  if ([...rule.limits].sort().join() !== limits.sort().join())
    throw new Error(
      `${rule.id} declares the limits [${rule.limits.join(", ")}], each to be tried one step on either side; tried are [${limits.join(", ")}]`,
    );
  refuseUnseen(rule, fails);
  for (const { verdicts } of tried)
    if (verdicts[0] === verdicts[1] && verdicts[1] === verdicts[2])
      throw new Error(`${rule.id}: nothing changes at a bound`);
}

function expectFindings(rule: Rule, given: Given, expected: readonly Expected[]): void {
  const { plan, review, grid, options } = run(rule, given);
  expectFixesHold(grid, options);
  const columns = new Map(plan.columns.map(({ field, column }) => [field, column]));
  const findings = allFindings(review);
  expect(shown(findings)).toEqual(expected.map(({ severity, message }) => `${severity} ${message}`));
  expected.forEach(({ cells, data = {}, cite = rule.cite, row, also = [] }, index) => {
    const finding = findings[index] as Finding;
    if (row !== undefined) expect(finding.row).toBe(row);
    expect(finding.cells.map((cell) => ({ ...cell }))).toEqual(
      [finding.row, ...also].flatMap((at) => cells.map((field) => ({ row: at, column: columns.get(field), field }))),
    );
    expect(finding.cite).toEqual(cite);
    expect(finding.message.data).toEqual(data);
    if (rule.limits.length === 0) expect([finding.message.key, turnsAt(finding)]).toEqual([finding.message.key, []]);
    if (finding.row === null || !review.rows.some((reviewed) => reviewed.row === finding.row && reviewed.classified))
      expectTrace(finding, plan);
    for (const locale of ["zh-CN", "en-US"] as const)
      expect(findingText(locale, finding, plan.unit).line).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
}

const COMPARES: ReadonlySet<string> = new Set([">", "≥", "<", "≤"]);

/** Comparisons of the finding's explanation with what the Measures fix: its verdict turns there. */
function turnsAt(finding: Finding): readonly string[] {
  const trace = finding.trace?.();
  return (trace ? nodesOf(trace) : []).flatMap((node) =>
    node.kind === "operation" && COMPARES.has(node.operator) && nodesOf(node).some(({ kind }) => kind === "parameter")
      ? [node.label]
      : [],
  );
}

/**
 * Holds that the comparisons which a rule's findings rest on are those written by hand (turns.json), and that each turns
 * where it says: the same message at the same severity on the same cells at the last value for which it holds and one step
 * before, and no longer at the first for which it does not.
 */
function expectTurns(rule: Rule, { fails }: Cases): void {
  const turns = new Map<string, boolean>();
  for (const [given] of Object.values(fails)) {
    const sheet: Sheet = isSheet(given) ? given : { rows: [given] };
    const { review } = run(rule, sheet);
    for (const finding of allFindings(review)) {
      const isSaid = (moved: Sheet): boolean =>
        allFindings(run(rule, moved).review).some((each) => placeOf(each) === placeOf(finding));
      for (const { name, edge } of turnsOf(finding, sheet, sheet.asOf ?? AS_OF))
        if (turns.get(name) !== true)
          turns.set(name, edge !== null && isSaid(edge.before) && isSaid(edge.holds) && !isSaid(edge.fails));
    }
  }
  const written = (list: readonly string[]): readonly string[] =>
    list.filter((name) => name.startsWith(`${rule.id}.`)).sort();
  const found = (is: boolean): readonly string[] => [...turns.keys()].filter((name) => turns.get(name) === is).sort();
  expect(found(true)).toEqual(written(TURNS.turns));
  expect(found(false)).toEqual(written(TURNS.otherwise));
}

/** What is said, and of which cells. */
const placeOf = ({ row, severity, message, cells, cite }: Finding): string =>
  JSON.stringify([row, severity, message.key, cells.map(({ field }) => field), Object.keys(message.data), cite]);

/** Reviews with this rule alone, and holds that it ran. */
function run(rule: Rule, given: Given): Reviewed {
  const result = reviewAlone(rule, given);
  expect(result.review.notChecked).toEqual([]);
  return result;
}

interface Reviewed {
  readonly grid: SheetGrid;
  readonly options: ReviewOptions;
  readonly plan: PlanSheet;
  readonly review: SheetReview;
}

function reviewAlone(rule: Rule, given: Given): Reviewed {
  const sheet: Sheet = isSheet(given) ? given : { rows: [given] };
  const plan = planOf(sheet.rows, sheet.unitless);
  const options = {
    policy: DAZHOU_2023,
    asOf: day(sheet.asOf ?? AS_OF),
    rules: [rule],
    ...(sheet.readings ? { readings: sheet.readings } : {}),
  };
  const review = reviewPlan(plan, options);
  expect(review.faults).toEqual([]);
  return { grid: gridOf(sheet.rows, sheet.unitless), options, plan, review };
}

/** Whether the rule finds the sheet where whatever it states is taken for true. */
function isFoundIfStated({ id }: Rule, given: Given): boolean {
  const sheet: Sheet = isSheet(given) ? given : { rows: [given] };
  const { rules, reviewWith, findingsOf } = (stated ??= withStatements("true", () => {
    /* eslint-disable @typescript-eslint/no-require-imports -- a product of its own, made after the replacement */
    const { RULES } = require("../../src/rules/registry") as typeof Registry;
    const { reviewPlan: reviewWith, allFindings: findingsOf } = require("../../src/review") as typeof Runner;
    /* eslint-enable @typescript-eslint/no-require-imports */
    return { rules: RULES, reviewWith, findingsOf };
  }));
  const review = reviewWith(planOf(sheet.rows, sheet.unitless), {
    policy: DAZHOU_2023,
    asOf: day(sheet.asOf ?? AS_OF),
    rules: rules.filter((rule) => rule.id === id),
    ...(sheet.readings ? { readings: sheet.readings } : {}),
  });
  return review.faults.length > 0 || findingsOf(review).length > 0;
}

let stated: {
  readonly rules: readonly Rule[];
  readonly reviewWith: typeof reviewPlan;
  readonly findingsOf: typeof allFindings;
} | null = null;

const isSheet = (given: Given): given is Sheet => Array.isArray((given as Sheet).rows);

/** Reads a sheet with one column per field, headed by its Chinese term; refuses one that was bound to another field. */
export function planOf(rows: readonly Row[], unitless = false): PlanSheet {
  const fields = fieldsOf(rows);
  const reading = readPlan(gridOf(rows, unitless), { isInsisted: true });
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  const bound = reading.plan.columns.map(({ field }) => field);
  if (JSON.stringify(bound) !== JSON.stringify(fields))
    throw new Error(`columns read as ${bound.join(" ")}, meant ${fields.join(" ")}`);
  if (reading.plan.projects.length !== rows.length)
    throw new Error(`${reading.plan.projects.length} projects read, meant ${rows.length}`);
  return reading.plan;
}

const fieldsOf = (rows: readonly Row[]): readonly FieldKey[] =>
  (Object.keys(FIELDS) as FieldKey[]).filter((field) => field === "name" || rows.some((row) => field in row));

function gridOf(rows: readonly Row[], unitless = false): SheetGrid {
  const fields = fieldsOf(rows);
  const header = fields.map((field) =>
    FIELDS[field].kind.toLowerCase().includes("money") && !unitless ? `${FIELDS[field].zh}（万元）` : FIELDS[field].zh,
  );
  const values = [
    header,
    ...rows.map((row) =>
      fields.map((field) => cellOf(field === "name" && !("name" in row) ? NAME : (row[field] ?? null))),
    ),
  ].map((row) => row.map((cell) => (cell === NO_RESULT ? null : cell)));
  const withoutResult = rows.flatMap((row, down) =>
    fields.flatMap((field, right) => (row[field] === NO_RESULT ? [cellKey(down + 2, right + 1)] : [])),
  );
  return {
    ...(withoutResult.length > 0 ? { withoutResult: new Set(withoutResult) } : {}),
    sheetName: "计划",
    origin: { row: 1, column: 1 },
    values,
    numberFormats: null,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    autoFilter: null,
    isProtected: false,
  };
}

const cellOf = (value: CellValue | bigint): CellValue =>
  typeof value === "bigint" ? Number(fenToText(value, "万元")) : value;
const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, message }) => `${severity} ${message.key.split(".").slice(2).join(".")}`);

function worst(findings: readonly Finding[]): Verdict {
  return (
    (["error", "warning", "info"] as const).find((severity) =>
      findings.some((finding) => finding.severity === severity),
    ) ?? "pass"
  );
}
