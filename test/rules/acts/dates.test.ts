/** What the cells of a row tell of when an act was done: its own date, its document's number, the year its money is of. */
import { dayOfIso, yearInterval, type DateInterval } from "../../../src/exact";
import type { FieldKey } from "../../../src/fields";
import { beginningOf, datedBy, datesOf, documentOf } from "../../../src/rules/acts/dates";
import { dateFieldOf, spanOf } from "../../../src/rules/acts/standing";
import type { ActId } from "../../../src/rules/acts";
import type { Project } from "../../../src/plan/types";
import { planOf, type Row } from "../tester";

const project = (row: Row): Project => {
  const [read] = planOf([{ total: 300, ...row }]).projects;
  if (read === undefined) throw new Error("no project");
  return read;
};
const days = (from: string, to = from): DateInterval => ({ from: dayOfIso(from) ?? NaN, to: dayOfIso(to) ?? NaN });

describe("the year that a document's number or a meeting names", () => {
  test.each<[string, FieldKey, Row, [FieldKey, number] | null]>([
    ["a number in angle brackets", "approved", { approvalNo: "达市数经〔2022〕15号" }, ["approvalNo", 2022]],
    ["in square brackets", "approved", { approvalNo: "达市数经[2022]15号" }, ["approvalNo", 2022]],
    ["in round ones of full width", "approved", { approvalNo: "达市数经（ 2021 ）15号" }, ["approvalNo", 2021]],
    ["a meeting of a year", "approved", { authority: "市政府2021年第10次常务会议" }, ["authority", 2021]],
    [
      "the number before the meeting",
      "approved",
      { approvalNo: "达市数经〔2022〕15号", authority: "市政府2021年第10次常务会议" },
      ["approvalNo", 2022],
    ],
    [
      "the meeting where the number is blank",
      "approved",
      { approvalNo: null, authority: "市政府2021年第10次常务会议" },
      ["authority", 2021],
    ],
    [
      "the meeting where the number names no year",
      "approved",
      { approvalNo: "达市数经15号", authority: "市政府2021年第10次常务会议" },
      ["authority", 2021],
    ],
    ["one year named twice", "approved", { approvalNo: "〔2022〕15号，2022年印发" }, ["approvalNo", 2022]],
    ["two years: neither", "approved", { approvalNo: "〔2022〕15号、〔2023〕3号" }, null],
    ["a number that only ends like a year", "approved", { approvalNo: "12022年" }, null],
    ["neither is filled in", "approved", { approvalNo: null, authority: null }, null],
    ["a sheet without such columns", "approved", {}, null],
    [
      "a supplement by who decided on it",
      "suppSigned",
      { suppAuthority: "市政府2022年第3次常务会议" },
      ["suppAuthority", 2022],
    ],
    ["an adjustment by its number", "adjustApproved", { adjustApprovalNo: "〔2022〕7号" }, ["adjustApprovalNo", 2022]],
    ["a contract has no document", "signed", { approvalNo: "〔2022〕15号" }, null],
  ])("%s", (_, date, row, expected) =>
    expect(documentOf(project(row), date)).toEqual(
      expected === null ? null : { field: expected[0], days: yearInterval(expected[1]) },
    ),
  );
});

test("the first day of building is told by a span of dates, not by a number of months", () => {
  expect(beginningOf(project({ period: "2023年3月至2024年2月" }))).toEqual(days("2023-03-01", "2023-03-31"));
  expect(beginningOf(project({ period: "6个月" }))).toBeNull();
  expect(beginningOf(project({ period: "待定" }))).toBeNull();
  expect(beginningOf(project({ period: null }))).toBeNull();
  expect(beginningOf(project({}))).toBeNull();
});

test("a year stands for all its days; a blank one for none", () => {
  expect(datedBy(project({ planYear: 2024 }), "planYear")).toEqual(days("2024-01-01", "2024-12-31"));
  expect(datedBy(project({ planYear: null }), "planYear")).toBeNull();
  expect(datedBy(project({}), "planYear")).toBeNull();
  expect(datedBy(project({ signed: "2024-03-05" }), "signed")).toEqual(days("2024-03-05"));
});

test("the dates of a row are its own, however the rows are asked", () => {
  const [first, second] = [project({ signed: "2024-03-05" }), project({ signed: null, accepted: "2025-01-02" })];
  const ofFirst = [{ field: "signed", ...days("2024-03-05") }];
  const ofSecond = [{ field: "accepted", ...days("2025-01-02") }];
  expect(datesOf(first)).toEqual(ofFirst);
  expect(datesOf(second)).toEqual(ofSecond);
  expect(datesOf(first)).toEqual(ofFirst);
  expect(datesOf(project({ signed: null }))).toEqual([]);
});

test.each<[ActId, Row, FieldKey | null]>([
  ["trialRun", { trialFrom: "2024-01-01", trialTo: "2024-03-01" }, "trialTo"],
  ["trialRun", { trialFrom: "2024-01-01", trialTo: null }, "trialFrom"],
  ["trialRun", { trialFrom: null, trialTo: null }, null],
  ["contract", { signed: "2024-01-01" }, "signed"],
  ["contract", { accepted: "2024-01-01" }, null],
  ["present", { signed: "2024-01-01" }, null],
])("the cell that dates %s in %j is %s", (act, row, field) => expect(dateFieldOf(project(row), act)).toBe(field));

describe("when an act was done", () => {
  const open = { from: null, to: null, own: false };

  test.each<[string, ActId, Row, object]>([
    ["no date at all", "contract", {}, open],
    ["its own date", "contract", { signed: "2024-03-05" }, { ...days("2024-03-05"), own: true }],
    [
      "a publication from its first day to its last",
      "publication",
      { publicFrom: "2024-03-05", publicTo: "2024-03-12" },
      { ...days("2024-03-05", "2024-03-12"), own: false },
    ],
    [
      "a publication of one day",
      "publication",
      { publicFrom: "2024-03-05", publicTo: "2024-03-05" },
      { ...days("2024-03-05"), own: true },
    ],
    [
      "a trial run by its end",
      "trialRun",
      { trialFrom: "2024-01-01", trialTo: "2024-03-01" },
      { ...days("2024-03-01"), own: true },
    ],
    ["only what came before it", "contract", { approved: "2024-01-08" }, { ...open, from: dayOfIso("2024-01-08") }],
    [
      "the latest of what came before it",
      "contract",
      { approved: "2024-01-08", budgetReviewed: "2024-02-09" },
      { ...open, from: dayOfIso("2024-02-09") },
    ],
    ["only what came after it", "contract", { accepted: "2024-01-08" }, { ...open, to: dayOfIso("2024-01-08") }],
    [
      "the earliest of what came after it",
      "contract",
      { trialFrom: "2024-01-01", accepted: "2024-06-08" },
      { ...open, to: dayOfIso("2024-01-01") },
    ],
    [
      "the earliest of what came after it, in whatever order",
      "contract",
      { trialFrom: "2024-06-08", accepted: "2024-01-01" },
      { ...open, to: dayOfIso("2024-01-01") },
    ],
    [
      "what came after it before the first day of building",
      "contract",
      { period: "2024年3月至2025年2月", trialFrom: "2024-02-01" },
      { ...open, to: dayOfIso("2024-02-01") },
    ],
    [
      "the latest of what came before it, in whatever order",
      "contract",
      { approved: "2024-02-09", budgetReviewed: "2024-01-08" },
      { ...open, from: dayOfIso("2024-02-09") },
    ],
    ["a step of long ago", "contract", { approved: "1965-01-08" }, { ...open, from: dayOfIso("1965-01-08") }],
    [
      "the year of its document",
      "projectApproval",
      { approvalNo: "达市数经〔2022〕15号" },
      { ...days("2022-01-01", "2022-12-31"), own: false },
    ],
    [
      "the year of its document, and a step within it",
      "projectApproval",
      { approvalNo: "达市数经〔2022〕15号", applied: "2022-05-06", signed: "2022-08-01" },
      { ...days("2022-05-06", "2022-08-01"), own: false },
    ],
    [
      "the first day of building, which the contract comes before",
      "contract",
      { period: "2024年3月至2025年2月" },
      { ...open, to: dayOfIso("2024-03-31") },
    ],
    ["an acceptance is not bounded by it", "acceptance", { period: "2024年3月至2025年2月" }, open],
    [
      "dates that contradict each other",
      "supplement",
      { signed: "2024-05-01", accepted: "2022-03-01" },
      { ...days("2022-03-01", "2024-05-01"), own: false },
    ],
  ])("%s", (_, act, row, expected) => expect(spanOf(project(row), act)).toEqual(expected));
});

describe("money whose header names a year", () => {
  const headed = (field: "yearAmt" | "cumPaid", year: number, row: Row = {}): Project => ({
    ...project(row),
    moneyYears: { [field]: year },
  });

  test("the year's funds are of that year, whatever the plan year says", () => {
    const own = { ...yearInterval(2022), own: true };
    expect(spanOf(headed("yearAmt", 2022), "yearFunds")).toEqual(own);
    expect(spanOf(headed("yearAmt", 2022, { planYear: 2026 }), "yearFunds")).toEqual(own);
    expect(spanOf(project({ planYear: 2026 }), "yearFunds")).toEqual({ ...yearInterval(2026), own: true });
  });

  test("what was released up to a year's end was released no later", () => {
    const to = dayOfIso("2022-12-31");
    expect(spanOf(headed("cumPaid", 2022), "release")).toEqual({ from: null, to, own: false });
    expect(spanOf(headed("cumPaid", 2022, { signed: "2021-03-04" }), "release")).toEqual({
      from: dayOfIso("2021-03-04"),
      to,
      own: false,
    });
  });

  test("another column's year says nothing of it", () =>
    expect(spanOf(headed("yearAmt", 2022), "release")).toEqual({ from: null, to: null, own: false }));
});
