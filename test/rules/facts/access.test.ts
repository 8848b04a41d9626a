/** What the short questions that rules ask of a cell answer: for what stands in it, for nothing, and for no column. */
import type { FieldKey } from "../../../src/fields";
import type { CellValue } from "../../../src/sheet";
import {
  amountsOrNone,
  answerIn,
  answerOf,
  countOf,
  dateOf,
  evidenceAmong,
  evidenceOf,
  isAnswer,
  isBlank,
  isEstimated,
  isLeastOnly,
  isPending,
  isUnknown,
  isUnreadable,
  moneyOf,
  monthsOf,
  negatives,
  optionOf,
  positives,
  saidIn,
  textOf,
  yearOf,
} from "../../../src/rules/facts/access";
import { between, on, wan, type Row } from "../tester";
import { contextOf } from "../tester/context";

/** A project whose cell of the field holds the value; undefined: without the column. */
const cell = (field: FieldKey, value: CellValue | undefined) =>
  contextOf({
    ...(field === "total" ? {} : { total: 300 }),
    ...(value === undefined ? { remark: "" } : { [field]: value }),
  }).project;

test.each<[CellValue | undefined, bigint | null, readonly bigint[] | null, boolean]>([
  [12, wan(12), [wan(12)], false],
  [0, 0n, [0n], false],
  [-3, wan(-3), [wan(-3)], false],
  ["10；-4", wan(6), [wan(10), wan(-4)], false],
  [null, null, [], false],
  ["/", null, [], false],
  ["无", null, [], false],
  ["待定", null, null, true],
  ["#REF!", null, null, true],
  [undefined, null, [], false],
])("an amount of %s", (value, money, amounts, unknown) => {
  const project = cell("supp", value);
  expect(moneyOf(project, "supp")).toBe(money);
  expect(amountsOrNone(project, "supp")).toEqual(amounts);
  expect(isUnknown(project, "supp")).toBe(unknown);
  expect(isPending(project, "supp")).toBe(value === "待定");
  expect(isUnreadable(project, "supp")).toBe(value === "#REF!");
  expect(isBlank(project, "supp")).toBe(value === null || value === "/" || value === "无" || value === "待定");
});

test("an amount of another kind of cell is none", () => {
  const project = cell("signed", "2026-01-01");
  expect([moneyOf(project, "signed"), amountsOrNone(project, "signed")]).toEqual([null, []]);
  expect([optionOf(project, "signed"), countOf(project, "signed"), yearOf(project, "signed")]).toEqual([
    null,
    null,
    null,
  ]);
  expect([monthsOf(project, "signed"), answerOf(project, "signed")]).toEqual([null, "bad"]);
  expect(dateOf(cell("total", 5), "total")).toBeNull();
});

test.each<[CellValue | undefined, boolean]>([
  ["约12", true],
  ["不超过12", true],
  [12, false],
  [null, false],
  [undefined, false],
])("an amount of %s is an estimate: %s", (value, is) => expect(isEstimated(cell("supp", value), "supp")).toBe(is));

test("a cell that is said to be absent answers as one without a column", () => {
  expect([answerIn({ state: "absent" }), answerIn(undefined)]).toEqual(["absent", "absent"]);
});

test("sums of what was added and of what was taken off", () => {
  expect([positives([3n, -2n, 0n, 5n]), negatives([3n, -2n, 0n, -5n])]).toEqual([8n, 7n]);
  expect([positives([]), negatives([]), positives([-1n]), negatives([1n])]).toEqual([0n, 0n, 0n, 0n]);
});

test.each<[CellValue | undefined, string, boolean]>([
  ["是", "yes", true],
  ["否", "no", true],
  ["部分", "partly", true],
  ["无", "no", true],
  [null, "blank", false],
  ["待定", "blank", false],
  ["#REF!", "bad", false],
  [undefined, "absent", false],
])("the answer %s is %s", (value, answer, is) => {
  expect(answerOf(cell("shares", value), "shares")).toBe(answer);
  expect(isAnswer(answerOf(cell("shares", value), "shares"))).toBe(is);
});

test.each<[FieldKey, CellValue | undefined, string]>([
  ["approvalNo", "达市数经〔2026〕1号", "given"],
  ["approvalNo", "无", "none"],
  ["approvalNo", "未报批", "none"],
  ["approvalNo", "审批流程中", "pending"],
  ["approvalNo", null, "blank"],
  ["approvalNo", "—", "blank"],
  ["approvalNo", undefined, "absent"],
  ["approved", "2026-03-01", "given"],
  ["approved", "拟2026年3月批复", "pending"],
  ["approved", "无", "none"],
  ["approved", "#REF!", "given"],
  ["suppliers", 3, "given"],
])("%s of %s is evidence that is %s", (field, value, state) =>
  expect(evidenceOf(cell(field, value), field)).toBe(state),
);

test.each<[string, Row, string, FieldKey | null]>([
  ["given by one is given", { approvalNo: "无", approved: "2026-03-01" }, "given", "approved"],
  [
    "given by both is told of the first",
    { approvalNo: "达市数经〔2026〕1号", approved: "2026-03-01" },
    "given",
    "approvalNo",
  ],
  [
    "a denial says more than what is still to come",
    { approvalNo: "无", approved: "拟2026年3月批复" },
    "none",
    "approvalNo",
  ],
  ["whichever of them denies", { approvalNo: "审批流程中", approved: "无" }, "none", "approved"],
  [
    "what is still to come says more than nothing",
    { approvalNo: null, approved: "拟2026年3月批复" },
    "pending",
    "approved",
  ],
  [
    "of two that say the same the one with something written is told",
    { approvalNo: null, approved: "—" },
    "blank",
    "approved",
  ],
  ["else the first", { approvalNo: null, approved: null }, "blank", "approvalNo"],
  ["two denials: the first", { approvalNo: "无", approved: "没有" }, "none", "approvalNo"],
  ["one column alone", { approved: null }, "blank", "approved"],
  ["no column", {}, "absent", null],
])("evidence among columns: %s", (_, row, state, field) =>
  expect(evidenceAmong(contextOf({ total: 300, ...row }).project, ["approvalNo", "approved"], "approval")).toEqual({
    state,
    field,
  }),
);

test("what denies another thing gives this one all the same", () =>
  expect(evidenceAmong(cell("control", 95), ["control"], "budgetReview")).toEqual({
    state: "given",
    field: "control",
  }));

test("无 is no in a cell of any kind", () =>
  expect([answerOf(cell("approvalNo", "无"), "approvalNo"), answerOf(cell("supp", "—"), "supp")]).toEqual([
    "no",
    "blank",
  ]));

test("a cell that denies another thing denies not this one", () =>
  expect(evidenceAmong(cell("control", "无"), ["control"], "budgetReview")).toEqual({
    state: "blank",
    field: "control",
  }));

test("what is said in a cell is told as written, at most forty characters of it", () => {
  expect(saidIn(cell("remark", "  说明 "), "remark")).toBe("说明");
  expect(saidIn(cell("remark", null), "remark")).toBe("");
  expect(saidIn(cell("supp", undefined), "supp")).toBe("");
  expect(saidIn(cell("supp", 0), "supp")).toBe("0");
  expect(saidIn(cell("remark", "说".repeat(41)), "remark")).toBe("说".repeat(40));
});

test("an option and a text", () => {
  expect(optionOf(cell("mode", "购买服务"), "mode")).toBe("purchaseService");
  expect(optionOf(cell("mode", null), "mode")).toBeNull();
  expect(textOf(cell("mode", "购买服务"), "mode")).toBe("购买服务");
  expect(textOf(cell("content", " 建设平台 "), "content")).toBe("建设平台");
  expect(textOf(cell("content", null), "content")).toBe("");
  expect(textOf(cell("content", 2026), "content")).toBe("2026");
  expect(textOf(cell("supp", " 5 "), "supp")).toBe("5");
  expect(textOf(cell("supp", 5), "supp")).toBe("");
});

test("dates, counts and years", () => {
  expect({ interval: dateOf(cell("signed", "2026-03-01"), "signed") }).toEqual(on("2026-03-01"));
  expect({ interval: dateOf(cell("signed", "2026年3月"), "signed") }).toEqual(between("2026-03-01", "2026-03-31"));
  expect(dateOf(cell("signed", null), "signed")).toBeNull();
  expect([countOf(cell("suppliers", "3家"), "suppliers"), countOf(cell("suppliers", null), "suppliers")]).toEqual([
    3,
    null,
  ]);
  expect([
    isLeastOnly(cell("suppliers", "3家以上"), "suppliers"),
    isLeastOnly(cell("suppliers", "3家"), "suppliers"),
  ]).toEqual([true, false]);
  expect(isLeastOnly(cell("suppliers", null), "suppliers")).toBe(false);
  expect([yearOf(cell("planYear", "2026年"), "planYear"), yearOf(cell("planYear", null), "planYear")]).toEqual([
    2026,
    null,
  ]);
});

test.each<[CellValue | undefined, number | null]>([
  ["3年", 36],
  ["18个月", 18],
  ["0个月", null],
  ["2026年1月—2028年12月", 36],
  ["2026年3月15日至2029年3月14日", 36],
  ["2026年3月15日至2029年3月15日", 36],
  ["2026年3月15日至2029年3月13日", null],
  ["2026年3月15日至2029年3月16日", null],
  ["2026—2028年", null],
  ["2026年1月15日至2026年1月16日", null],
  ["2026年—2028年12月", null],
  ["2026年1月—2028年", null],
  ["2026年1月1日至2028年", null],
  ["2026年1月15日至2026年1月15日", null],
  ["400天", null],
  [null, null],
  [undefined, null],
])("a term of %s has %s months", (value, months) =>
  expect(monthsOf(cell("serviceTerm", value), "serviceTerm")).toBe(months),
);
