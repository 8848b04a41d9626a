/**
 * A project says the same in a form as on a row of a plan: whatever its values, the review finds the same, at the cells
 * of the form.
 */
import fc from "../../support/properties";
import { DAZHOU_2023 } from "../../../src/regulation";
import { readPlan } from "../../../src/plan";
import { reviewPlan, type SheetReview } from "../../../src/review";
import { dayOfIso } from "../../../src/exact";
import { addressOf, type CellValue } from "../../../src/sheet";
import { plainly } from "../../support/plainly";
import { sheet } from "../sheet";

const asOf = dayOfIso("2026-08-01") ?? 0;
const wan = fc.oneof(
  fc.constantFrom<CellValue>(null, "无", "/", "待定", 29.99, 30, 200, 499.999999, 500, 1000, "约300"),
  fc.integer({ min: 1, max: 2000 }),
  fc.integer({ min: 1, max: 90_000 }).map((cents) => cents / 100),
);
const day = fc.oneof(fc.constantFrom<CellValue>(null, "2026年5月", "待定"), fc.integer({ min: 45_000, max: 46_700 }));
/** Label, and what may stand beside it. Dates are serial numbers in date format. */
const FIELDS: readonly (readonly [label: string, value: fc.Arbitrary<CellValue>])[] = [
  ["建设单位", fc.constantFrom<CellValue>("市某局", null)],
  ["项目级次", fc.constantFrom<CellValue>("市级", "县级", null)],
  ["建设性质", fc.constantFrom<CellValue>("新建", "升级改造", "运维", "新建、运维", null)],
  ["实施方式", fc.constantFrom<CellValue>("自行建设", "政府购买服务", null)],
  ["总投资（万元）", wan],
  ["批复总投资（万元）", wan],
  ["概算批复金额（万元）", wan],
  ["招标控制价（万元）", wan],
  ["合同金额（万元）", wan],
  ["补充合同金额（万元）", wan],
  ["调整金额（万元）", wan],
  ["年度安排资金（万元）", wan],
  ["立项批复日期", day],
  ["概算批复日期", day],
  ["财评完成日期", day],
  ["合同签订日期", day],
  ["履约验收日期", day],
  ["审定机关", fc.constantFrom<CellValue>("市长", "分管财政副市长", "市政府常务会议", null)],
  ["建设内容", fc.constantFrom<CellValue>("建设统一门户", null)],
];
const LABELS = FIELDS.map(([label]) => label);
const project = fc.tuple(...FIELDS.map(([, value]) => value));

type Said = readonly { readonly rule: string; readonly severity: string; readonly message: unknown }[];

/** What is found, wherever it stands, and what was computed. */
function saidOf(review: SheetReview): { readonly findings: Said; readonly rest: unknown } {
  const [row] = review.rows;
  const all = [...review.findings, ...review.rows.flatMap(({ findings }) => findings)].filter(
    ({ rule }) => !OF_TABLES.has(rule),
  );
  return {
    findings: all
      .map(({ rule, severity, message }) => ({ rule, severity, message }))
      .sort((a, b) => JSON.stringify(a, plain).localeCompare(JSON.stringify(b, plain))),
    rest: {
      applies: row?.applies,
      computed: plainly(row?.computed ?? null),
      undecided: row?.undecided,
      notChecked: review.notChecked,
    },
  };
}

/** An amount kept as text is a fault of a table, whose sums miss them; in a form it is usual. */
const OF_TABLES: ReadonlySet<string> = new Set(["DATA-TEXTNUM"]);

const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

function reviewOf(rows: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>>): SheetReview {
  const reading = readPlan(sheet(rows, { name: "2027年度申报", formats }), { isInsisted: true });
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf });
}

const dates = LABELS.flatMap((label, index) => (label.includes("日期") ? [index] : []));

/** The project on a row, and in a form of so many pairs beside each other. */
function asRow(values: readonly CellValue[]): SheetReview {
  return reviewOf(
    [
      ["项目名称", ...LABELS],
      ["某某平台", ...values],
    ],
    Object.fromEntries(dates.map((index) => [addressOf(2, index + 2), "yyyy-mm-dd"])),
  );
}

function asForm(
  values: readonly CellValue[],
  across: number,
): { readonly review: SheetReview; readonly at: Map<string, string> } {
  const rows: CellValue[][] = [["2027年度申报"], ["项目名称", "某某平台"]];
  const formats: Record<string, string> = {};
  const at = new Map([["项目名称", "B2"]]);
  LABELS.forEach((label, index) => {
    if (index % across === 0) rows.push([]);
    const line = rows.at(-1) ?? [];
    line.push(label, values[index] ?? null);
    const address = addressOf(rows.length, line.length);
    at.set(label, address);
    if (dates.includes(index)) formats[address] = "yyyy-mm-dd";
  });
  return { review: reviewOf(rows, formats), at };
}

test("the same findings and results, whatever the values, two to six columns wide", () => {
  fc.assert(
    fc.property(project, fc.integer({ min: 1, max: 3 }), (values, across) => {
      const readable = values.some(
        (value, index) => typeof value === "number" || (/性质|方式|级次/.test(LABELS[index] ?? "") && value),
      );
      fc.pre(readable);
      const { review } = asForm(values, across);
      expect(review.plan.isForm).toBe(true);
      expect(saidOf(review)).toEqual(saidOf(asRow(values)));
    }),
    { numRuns: 60 },
  );
});

test("every cell of a finding is a value's, never a label's", () => {
  fc.assert(
    fc.property(project, fc.integer({ min: 1, max: 3 }), (values, across) => {
      fc.pre(values.some((value) => typeof value === "number"));
      const { review, at } = asForm(values, across);
      const cells = new Set(at.values());
      for (const row of review.rows)
        for (const finding of row.findings)
          for (const cell of finding.cells) expect(cells.has(addressOf(cell.row, cell.column))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
