/** 入库意见, rule by rule: which clauses are asked about, which refuse, what is missing, and what does not stand in the way. */
import type { Citation } from "../../src/regulation";
import { admissionsOf, type Admission } from "../../src/review";
import type { Finding, RowReview, SheetReview } from "../../src/review/types";
import type { FieldKey } from "../../src/fields";
import { COMPUTED, makeSheet } from "../marking/support/sheets";

const FIELDS: readonly FieldKey[] = ["name", "unit", "content", "basis", "goal", "mode", "total", "fund"];
const made = (fields: readonly FieldKey[] = FIELDS): SheetReview =>
  makeSheet({ fields, rows: [fields.map((field) => field), fields.map((field) => field)], computed: () => COMPUTED })
    .review;
const [base] = makeSheet({ fields: ["name", "contract"], rows: [["甲", 1]], flagged: [{ row: 3, field: "contract" }] })
  .review.rows;
const [template] = base?.findings as readonly [Finding];
const finding = (cite: Citation | null, more: Partial<Finding> = {}): Finding => ({
  ...template,
  severity: "warning",
  cite,
  ...more,
});

function admission(
  row: Partial<RowReview>,
  review: Partial<SheetReview> = {},
  isExplained?: (one: Finding) => boolean,
): Admission | undefined {
  const whole = { ...made(), ...review };
  const [first, second] = whole.rows as readonly [RowReview, RowReview];
  return admissionsOf({ ...whole, rows: [{ ...first, ...row }, second] }, isExplained).get(3);
}
const verdict = (...findings: readonly Finding[]) => admission({ findings })?.verdict;

test("Articles 7, 9, 15 to 27 and 30 are asked about, no other; what is only noted is not in the way", () => {
  const articles = Array.from({ length: 66 }, (_, at) => at + 1);
  expect(articles.filter((article) => verdict(finding({ article })) !== "admit")).toEqual([
    7,
    9,
    ...Array.from({ length: 13 }, (_, at) => at + 15),
    30,
  ]);
  expect(articles.filter((article) => verdict(finding({ article }, { severity: "info" })) !== "admit")).toEqual([
    18, 24,
  ]);
  // Whether it is in the library is the question itself.
  expect([verdict(finding({ article: 9, paragraph: 1 })), verdict(finding({ article: 9, paragraph: 2 }))]).toEqual([
    "amend",
    "admit",
  ]);
  expect([verdict(finding(null)), verdict()]).toEqual(["admit", "admit"]);
});

test("Articles 18, 20 paragraph 2 and 24 refuse, and then nothing else is told; a note of them is to be answered first", () => {
  const refusing = [{ article: 18 }, { article: 20, paragraph: 2 }, { article: 24 }];
  expect(refusing.map((cite) => verdict(finding(cite)))).toEqual(["refuse", "refuse", "refuse"]);
  expect([15, 16, 19, 21].map((article) => verdict(finding({ article, paragraph: 2 })))).toEqual(
    Array(4).fill("amend"),
  );
  expect([verdict(finding({ article: 20, paragraph: 1 })), verdict(finding({ article: 20 }))]).toEqual([
    "amend",
    "amend",
  ]);
  expect(refusing.map((cite) => verdict(finding(cite, { severity: "info" })))).toEqual(["amend", "amend", "amend"]);
  const refusal = finding({ article: 24 });
  const told = admission({
    findings: [finding({ article: 7 }), refusal],
    undecided: [{ rule: "A15-X" as never, missing: ["goal"] }],
  });
  expect(told).toMatchObject({ verdict: "refuse", reasons: [refusal], missing: [], missingColumns: [] });
});

test("what is wrong with data is to be put right, whatever it is cited by; a note of it is not", () => {
  const data = finding({ article: 43 }, { kind: "data" });
  const own = finding({ article: 7 });
  expect(admission({ findings: [data, own] })).toMatchObject({ verdict: "amend", reasons: [own, data] });
  expect(verdict(finding({ article: 43 }, { kind: "data", severity: "info" }))).toBe("admit");
});

test("what could not be decided of an application asks for its fields, once each; of a contract it asks for nothing", () => {
  const open = (rule: string, ...missing: FieldKey[]) => ({ rule, missing }) as never;
  const of = (...undecided: never[]) => admission({ undecided });
  expect(of(open("A15-GOAL", "goal", "basis"), open("A20-CLOUD", "goal"))).toMatchObject({
    verdict: "amend",
    missing: ["goal", "basis"],
  });
  for (const rule of ["A43-CAP", "A9-NOTINLIB", "DATA-X", "XA7-X", "A150-X"])
    expect([rule, of(open(rule, "goal"))?.verdict]).toEqual([rule, "admit"]);
  expect(of(open("A9-INCOMPLETE", "goal"))?.verdict).toBe("amend");
  const noTier = { ...COMPUTED, tier: { ...COMPUTED.tier, tier: "UNKNOWN" as const } };
  expect(admission({ computed: noTier })).toMatchObject({ verdict: "amend", missing: ["total"] });
});

test("columns that Article 9 asks for and the sheet has not; a column for each source of funds is one for funds", () => {
  const columns = (...fields: FieldKey[]) => admission({}, { plan: made(fields).plan })?.missingColumns;
  expect(columns(...FIELDS)).toEqual([]);
  expect(columns("name", "unit", "total", "fund")).toEqual(["content", "basis", "goal", "mode"]);
  expect(columns("name", "unit", "content", "basis", "goal", "mode", "total")).toEqual(["fund"]);
  expect(columns("unit", "content", "basis", "goal", "mode", "total", "fundCity")).toEqual(["name"]);
  expect(admission({}, { plan: made(["name"]).plan })?.verdict).toBe("amend");
});

test("checks of the application that the sheet has no columns for are counted", () => {
  const notChecked = ["A15-X", "A20-CLOUD", "A43-CAP", "A9-NOTINLIB", "A7-X"].map((rule) => ({
    rule,
    needs: [],
  })) as never;
  expect(admission({}, { notChecked })).toMatchObject({ verdict: "admit", unchecked: 3 });
  expect(admission({})).toMatchObject({ unchecked: 0 });
});

test("outside the Measures: not applicable, with the rule of scope that says so", () => {
  const scope = finding(null, { rule: "SCOPE-BELOW30", severity: "info" });
  const other = finding(null, { rule: "SCOPE-COUNTY", severity: "info" });
  expect(admission({ applies: false, findings: [finding({ article: 24 }), scope, other] })).toMatchObject({
    verdict: "notApplicable",
    reasons: [scope],
    missing: [],
    missingColumns: [],
  });
  expect(admission({ applies: null, findings: [scope] })?.verdict).toBe("admit");
});

test("of classified projects, and of rows of which nothing was computed, nothing is said", () => {
  expect(admission({ classified: true })).toBeUndefined();
  expect(admission({ computed: null })).toBeUndefined();
});

test("findings shared with other rows, and those told of the sheet with their rows, count on each of these rows", () => {
  const own = finding({ article: 7 }, { id: "own" });
  const shared = finding({ article: 15 }, { id: "shared" });
  const sheet = finding({ article: 16 }, { id: "sheet", row: null, rows: [3, 9] });
  const here = finding({ article: 17 }, { id: "here", row: 3, rows: [4] });
  const elsewhere = finding({ article: 17 }, { id: "elsewhere", row: null, rows: [9] });
  expect(
    admission({ findings: [own], shared: [shared] }, { findings: [sheet, here, elsewhere] })?.reasons.map(
      ({ id }) => id,
    ),
  ).toEqual(["own", "shared", "sheet", "here"]);
  expect(admissionsOf({ ...made(), findings: [here] }).get(4)?.verdict).toBe("admit");
});

test("what a person explained stands in nobody's way", () => {
  const [own, other] = [finding({ article: 24 }, { id: "own" }), finding({ article: 7 }, { id: "other" })];
  expect(admission({ findings: [own, other] }, {}, ({ id }) => id === "own")).toMatchObject({
    verdict: "amend",
    reasons: [other],
  });
  expect(admission({ findings: [own] }, {}, () => true)?.verdict).toBe("admit");
});

test("the same object as long as nothing is told otherwise", () => {
  const review = made();
  const asked = (more: Partial<SheetReview> = {}, isExplained?: (one: Finding) => boolean) =>
    admissionsOf({ ...review, ...more }, isExplained).get(3);
  const first = asked();
  expect(asked()).toBe(first);
  const told = finding({ article: 7 }, { row: 3 });
  const amended = asked({ findings: [told] });
  expect(amended?.verdict).toBe("amend");
  expect(asked({ findings: [told] })).toBe(amended);
  expect(asked({ findings: [{ ...told }] })).not.toBe(amended);
  expect(asked({ findings: [told] }, () => true)?.verdict).toBe("admit");
  expect(asked({ notChecked: [{ rule: "A15-X", needs: [] }] as never })?.unchecked).toBe(1);
});
