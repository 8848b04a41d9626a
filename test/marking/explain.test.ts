/** 问题说明: one line in telling order, cut where nobody would read on; nothing where there is nothing to say. */
import { explanationOf } from "../../src/marking/explain";
import type { MarkedRow } from "../../src/marking/rows";
import type { Locale } from "../../src/messages";
import type { Finding, RowReview, SheetReview } from "../../src/review/types";
import { finding } from "./support/findings";
import { COMPUTED, makeSheet } from "./support/sheets";

const { review } = makeSheet({ fields: ["name", "total"], rows: [["甲", 300]], computed: () => COMPUTED });
const [own] = review.rows as readonly [RowReview];
const rowOf = (part: Partial<MarkedRow>, of: Partial<RowReview> = {}): MarkedRow => ({
  row: 3,
  review: { ...own, ...of },
  classified: false,
  findings: [],
  explained: [],
  flags: [],
  ...part,
});
const said = (row: MarkedRow, of: Partial<SheetReview> = {}, locale: Locale = "zh-CN", wrap = false): string =>
  explanationOf(row, { ...review, ...of }, locale, wrap);
const READINGS: SheetReview["readings"] = [{ reading: "A45-base", option: "approved" }];

test("of a row without findings nothing is said, whatever readings are in force", () => {
  expect(said(rowOf({}))).toBe("");
  expect(said(rowOf({}), { readings: READINGS })).toBe("");
  expect(said(rowOf({ review: null }), { readings: READINGS, notChecked: [{ rule: "X", needs: [] }] })).toBe("");
});

test("of a classified row nothing is said at all", () =>
  expect(said(rowOf({ classified: true, findings: [finding("备用")] }), { readings: READINGS })).toBe(""));

test("with a finding the readings in force that are not the usual ones are told behind it", () => {
  const alone = said(rowOf({ findings: [finding("备用")] }));
  const told = said(rowOf({ findings: [finding("备用")] }), { readings: READINGS });
  expect(alone).not.toBe("");
  expect(told.startsWith(`${alone}；`)).toBe(true);
  expect(said(rowOf({ findings: [finding("备用")] }), { readings: READINGS }, "zh-CN", true).split("\n")).toHaveLength(
    2,
  );
});

test("several findings follow each other without a blank in Chinese, with one in English, by lines where it wraps", () => {
  const row = rowOf({ findings: [finding("A"), finding("B")] });
  const [first, second] = [rowOf({ findings: [finding("A")] }), rowOf({ findings: [finding("B")] })];
  for (const [locale, between] of [
    ["zh-CN", ""],
    ["en-US", " "],
  ] as const) {
    expect(said(row, {}, locale)).toBe(
      `${said(first, {}, locale)}${between}${said(second, {}, locale).replace("①", "②")}`,
    );
    expect(said(row, {}, locale, true).split("\n")).toEqual([
      said(first, {}, locale),
      said(second, {}, locale).replace("①", "②"),
    ]);
  }
});

test("the gravest come first, each kind by its word; one that a person explained comes last, with what was said", () => {
  const text = said(
    rowOf({
      findings: [
        finding("说", { severity: "info" }),
        finding("核", { severity: "warning" }),
        finding("数", { kind: "data" }),
        finding("法"),
      ],
      explained: [{ finding: finding("明"), said: "（已说明）" }],
    }),
  );
  expect([..."法数核说明"].map((header) => text.indexOf(`“${header}”`))).toEqual(
    [..."法数核说明"].map((header) => text.indexOf(`“${header}”`)).sort((a, b) => a - b),
  );
  expect(text.split("；").map((part) => /^(?:(.+)：)?[①②③④⑤]/.exec(part)?.[1] ?? "")).toEqual([
    "",
    "数据错误",
    "需核实",
    "说明",
    "",
  ]);
  expect(text.endsWith("（已说明）")).toBe(true);
});

test("behind 600 characters the others are counted only", () => {
  const base = said(rowOf({ findings: [finding("")] })).length;
  const long = (length: number, ...others: readonly Finding[]) =>
    said(rowOf({ findings: [finding("甲".repeat(length - base)), ...others] }));
  expect(long(600)).toHaveLength(600);
  expect(long(600, finding("乙"))).toBe(`${long(600)}${said(rowOf({ findings: [finding("乙")] })).replace("①", "②")}`);
  const rest = (text: string, length: number) => text.slice(length);
  expect(rest(long(601, finding("乙")), 601)).not.toContain("乙");
  expect(rest(long(601, finding("乙")), 601)).toContain("1");
  expect(rest(long(601, finding("乙"), finding("丙", { severity: "warning" })), 601)).toContain("2");
  // What was left out of a kind does not leave the kind's word behind.
  expect(rest(long(601, finding("丙", { severity: "warning" })), 601)).not.toContain("需核实");
});

test("what could not be decided is told with three fields at most, years that no calendar covers among them", () => {
  const open = (missing: readonly string[], years?: readonly number[], rule = "A1-X") =>
    ({ rule, missing, ...(years ? { years } : {}) }) as never;
  const told = (...undecided: never[]) => said(rowOf({}, { undecided }));
  expect(told(open(["contract"]))).toContain("合同金额");
  expect(told(open([], [2031]))).toContain("2031");
  expect(told(open(["contract"], [2031]), open(["contract"], [2031], "A2-X"))).toMatch(/2.*合同金额.*2031/);
  expect(told(open(["contract", "supp", "total"]))).not.toContain("等");
  expect(told(open(["contract", "supp", "total", "estimate"]))).toMatch(/合同金额、补充合同金额、总投资等/);
  expect(told(open(["contract", "supp", "total", "estimate"]))).not.toContain("概算");
});

test("what was not checked is told of a row that is clean and within the Measures, of no other", () => {
  const notChecked: SheetReview["notChecked"] = [{ rule: "A38-CAP", needs: ["estimate"] }];
  expect(said(rowOf({}), { notChecked })).toContain("1");
  expect(said(rowOf({}, { applies: false }), { notChecked })).toBe("");
  expect(said(rowOf({ findings: [finding("备用")] }), { notChecked })).toBe(
    said(rowOf({ findings: [finding("备用")] })),
  );
  expect(said(rowOf({ findings: [finding("备用", { severity: "info" })] }), { notChecked })).not.toBe(
    said(rowOf({ findings: [finding("备用", { severity: "info" })] })),
  );
});
