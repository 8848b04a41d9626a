/** Properties that hold over random rows of all fields: what no worked case can show. */
import fc from "../support/properties";
import { fenToText, type Fen } from "../../src/exact";
import { FIELDS, FIELD_KEYS, type FieldKey } from "../../src/fields";
import { findingText } from "../../src/rules/findingText";
import { ENUM_OPTIONS, readPlan, type EnumOption } from "../../src/plan";
import type { CellValue } from "../../src/sheet";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type SheetReview } from "../../src/review";
import { RULES } from "../../src/rules/registry";
import { secondOpinion } from "../support/oracle";
import { plainly } from "../support/plainly";
import { expectTracedValues } from "../support/trace";
import { AS_OF, day, planOf, wan, type Row } from "./tester";

const MILLION_WAN = wan(1_000_000);
const fen = (most: Fen = MILLION_WAN): fc.Arbitrary<Fen> => fc.bigInt({ min: 1n, max: most });
const options = { policy: DAZHOU_2023, asOf: day(AS_OF) };

const optionsOf: Partial<Record<FieldKey, readonly EnumOption[]>> = ENUM_OPTIONS;

/** What people and machines write into a cell of a field. */
function cell(field: FieldKey): fc.Arbitrary<CellValue> {
  const { kind } = FIELDS[field];
  const blank = fc.constantFrom<CellValue>(null, "/", "无", "待定", "");
  const strange = fc.constantFrom<CellValue>("#REF!", true, "=1+1", "<b>x</b>", "若干", -1, "😀", "300-500", 1e300);
  const date = fc
    .integer({ min: day("2021-01-01"), max: day("2028-12-31") })
    .map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10));
  const amount = fc.integer({ min: -1000, max: 20_000_000 }).map((value) => value / 1000);
  const usual: fc.Arbitrary<CellValue> =
    kind === "date"
      ? fc.oneof(
          date,
          date.map((text) => `${text.slice(0, 4)}年${Number(text.slice(5, 7))}月`),
        )
      : kind === "flag"
        ? fc.constantFrom("是", "否", "部分")
        : kind === "enum"
          ? fc.constantFrom(...(optionsOf[field] ?? []).flatMap(({ words }) => words))
          : kind === "year"
            ? fc.integer({ min: 2022, max: 2028 })
            : kind === "count" || kind === "days"
              ? fc.integer({ min: 0, max: 12 })
              : kind === "duration"
                ? fc.constantFrom("18个月", "12个月", "3年", "30天", "2026年3月—2027年6月")
                : kind === "text"
                  ? fc.constantFrom(
                      "甲系统（一期）",
                      "甲系统（二期）",
                      "机房",
                      "市级财政",
                      "自筹",
                      "达市数经〔2026〕1号",
                    )
                  : fc.oneof(
                      amount,
                      amount.map(String),
                      fc.tuple(amount, amount).map(([one, two]) => `${one}；${two}`),
                    );
  return fc.oneof({ weight: 8, arbitrary: usual }, { weight: 3, arbitrary: blank }, { weight: 1, arbitrary: strange });
}

/** Rows with every field but those that tell rows apart. */
const anyRow = fc.record(
  Object.fromEntries(
    FIELD_KEYS.filter((field) => field !== "seq" && field !== "fundAmount" && field !== "name").map((field) => [
      field,
      cell(field),
    ]),
  ),
) as fc.Arbitrary<Row>;
const sheetOf = (rows: readonly Row[]): SheetReview =>
  reviewPlan(planOf(rows.map((row, index) => ({ ...row, name: `第${index}号系统` }))), options);
const verdicts = (review: SheetReview, row: number): readonly string[] =>
  (review.rows[row]?.findings ?? []).map(({ rule, severity, message }) => `${rule} ${severity} ${message.key}`);
const rowRules = RULES.filter(({ scope }) => scope === "row");

test("a project of 30 万元 or more has exactly one tier, and more money never an easier one", () => {
  const rank = ["NA", "T1", "T2", "T3", "T4"];
  const tier = (amount: Fen): string =>
    reviewPlan(planOf([{ total: amount, route: "一事一议" }]), { ...options, rules: [] }).rows[0]?.computed?.tier
      .tier ?? "";
  fc.assert(
    fc.property(fen(wan(2000)), fen(wan(2000)), (one, two) => {
      const [less, more] = one < two ? [one, two] : [two, one];
      expect(rank).toContain(tier(less));
      expect(rank.indexOf(tier(less))).toBeLessThanOrEqual(rank.indexOf(tier(more)));
      expect(tier(more) === "NA").toBe(more < wan(30));
    }),
    { numRuns: 150 },
  );
});

test("supplementary contracts: 10 % to the 分, one 分 more is an error and none less", () => {
  fc.assert(
    fc.property(fen(), (contract) => {
      const cap = contract / 10n;
      const over = (supp: Fen): boolean =>
        reviewPlan(
          planOf([{ total: 100, contract: yuan(contract), supp: yuan(supp) }]),
          options,
        ).rows[0]?.findings.some(({ rule, severity }) => rule === "A43-CAP" && severity === "error") ?? false;
      expect([over(cap), over(cap + 1n)]).toEqual([false, true]);
    }),
    { numRuns: 150 },
  );
});

test("own adjustment: 15 % to the 分, one 分 more is an error and none less", () => {
  fc.assert(
    fc.property(fen(), (approvedTotal) => {
      const cap = (approvedTotal * 3n) / 20n;
      const over = (adj: Fen): boolean =>
        reviewPlan(
          planOf([{ total: 100, approvedTotal: yuan(approvedTotal), adj: yuan(adj), filed: "是" }]),
          options,
        ).rows[0]?.findings.some(({ rule, severity }) => rule === "A45-CAP" && severity === "error") ?? false;
      expect([over(cap), over(cap + 1n)]).toEqual([false, true]);
    }),
    { numRuns: 150 },
  );
});

/** Exactly, and in 元, where nothing can be a rounded entry. */
const yuan = (amount: Fen): string => `${fenToText(amount, "元")}元`;

test("a plan in 元 gets the verdicts of the same plan in 万元", () => {
  const fields = ["total", "estimate", "control", "contract", "supp", "yearAmt", "cumPaid"] as const;
  const amounts = fc.tuple(...fields.map(() => fen(wan(3000))));
  fc.assert(
    fc.property(amounts, (values) => {
      const review = (unit: "元" | "万元"): readonly string[] => {
        const reading = readPlan({
          sheetName: "计划",
          origin: { row: 1, column: 1 },
          numberFormats: null,
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
          tables: [],
          autoFilter: null,
          isProtected: false,
          values: [
            ["项目名称", ...fields.map((field) => `${FIELDS[field].zh}（${unit}）`)],
            ["系统", ...values.map((value) => Number(fenToText(value, unit)))],
          ],
        });
        if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
        const reviewed = reviewPlan(reading.plan, options);
        return [
          reviewed.rows[0]?.computed?.tier.tier ?? "",
          ...verdicts(reviewed, 0).map((verdict) => verdict.replace(/ rules\..*/, "")),
          String(reviewed.rows[0]?.computed?.supplement.cap),
        ];
      };
      expect(review("元")).toEqual(review("万元"));
    }),
    { numRuns: 100 },
  );
});

test("the order of rows does not matter to what each row gets", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 2, maxLength: 4 }), (rows) => {
      const review = (given: readonly Row[]): SheetReview => reviewPlan(planOf(given), { ...options, rules: rowRules });
      const [forwards, backwards] = [review(rows.map(unnamed)), review([...rows].map(unnamed).reverse())];
      rows.forEach((_, index) =>
        expect(verdicts(backwards, rows.length - 1 - index)).toEqual(verdicts(forwards, index)),
      );
    }),
    { numRuns: 40 },
  );
});

const unnamed = (row: Row): Row => ({ ...row, name: "系统" });

/** Rows tried: more than a thousand in every run of the tests; PROPERTY_RUNS=100000 tries as many as the rulebook promises. */
const ROWS_TRIED = 1_200;
const ROWS_OF_SHEET = 25;
/** Few names, so that rows are each other's duplicates and phases. */
const name = fc.constantFrom("甲系统（一期）", "甲系统（二期）", "乙系统", "数据中心机房", "第3期工程", "办公系统");

test("whatever stands in the cells, no rule fails, every text is whole, every trace holds, and a classified row says nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyRow, name), { minLength: ROWS_OF_SHEET, maxLength: ROWS_OF_SHEET }), (rows) => {
      const plan = planOf(rows.map(([row, called]) => ({ ...row, name: called })));
      const review = reviewPlan(plan, options);
      expect(review.faults).toEqual([]);
      const open = new Set(review.rows.filter(({ classified }) => !classified).map(({ row }) => row));
      const untrue = new Set<string>();
      for (const finding of allFindings(review)) {
        for (const locale of ["zh-CN", "en-US"] as const)
          if (/undefined|NaN|\{\w+\}/.test(findingText(locale, finding, review.unit).line))
            throw new Error(`${finding.message.key} is not whole`);
        const trace = finding.trace?.();
        if (trace ? secondOpinion(trace) !== true : finding.row === null || open.has(finding.row))
          untrue.add(finding.message.key);
      }
      expect([...untrue]).toEqual([]);
      for (const row of review.rows) {
        if (!row.classified) continue;
        expect(row).toMatchObject({ computed: null, undecided: [], project: { name: "", unit: "" } });
        expect(row.findings.map(({ rule, trace }) => [rule, trace])).toEqual([["SCOPE-A65-CLASSIFIED", null]]);
      }
      for (const { computed, traceOf } of review.rows) if (computed) expectTracedValues(computed, traceOf);
      for (const { rule, rows: concerned } of review.findings)
        expect([rule, concerned.every((row) => open.has(row))]).toEqual([rule, true]);
    }),
    /* A sheet of two thousand cells shrinks for minutes: the first one that fails is told as it is. */ {
      numRuns: ROWS_TRIED,
      rowsInEach: ROWS_OF_SHEET,
      seed: 66,
      endOnFailure: true,
    },
  );
}, 3_600_000);

test("traces asked for or not, the verdicts are the same", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 5, maxLength: 5 }), (rows) => {
      const [plain, traced] = [sheetOf(rows), sheetOf(rows)];
      for (const finding of allFindings(traced)) finding.trace?.();
      const said = (review: SheetReview): unknown =>
        allFindings(review).map(({ id, severity, message, differs, cells }) => [id, severity, message, differs, cells]);
      expect(said(traced)).toEqual(said(plain));
      const computed = ({ rows: of }: SheetReview): unknown => plainly(of.map((row) => row.computed));
      expect(computed(traced)).toEqual(computed(plain));
    }),
    { numRuns: 20 },
  );
});

test("a blank cell is never a breach: emptying one adds no error of law", () => {
  fc.assert(
    fc.property(
      anyRow,
      fc.constantFrom(...FIELD_KEYS.filter((field) => FIELDS[field].kind === "flag" && field !== "classified")),
      (row, field) => {
        const errors = (given: Row): readonly string[] =>
          (sheetOf([given]).rows[0]?.findings ?? [])
            .filter(({ kind, severity }) => kind === "law" && severity === "error")
            .map(({ rule }) => rule);
        const before = errors(row);
        expect(errors({ ...row, [field]: null }).filter((rule) => !before.includes(rule))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
