/** What a text denies or leaves open, and when it says that something was handed in. */
import { denialIn, isHandedIn } from "../../../src/plan/denials";

test.each<[string, ReturnType<typeof denialIn>]>([
  ["", null],
  ["N", "none"],
  ["NO", "none"],
  ["X", "none"],
  ["N.A", null],
  ["不适用", "notApplicable"],
  ["不适用。", "notApplicable"],
  ["未批复", "none"],
  ["未批复。", "none"],
  [",未批复", "none"],
  ["已批复", null],
  ["已批复,无文号", "pending"],
  ["领导出差,未审定", "pending"],
  // A denial of a denial is left to a person, whatever stands beside it.
  ["并非未批复", null],
  ["并非未批复,未下文", null],
  ["某某并非未批复", null],
  // A day by which it is to be done.
  ["8月底前批复", "pending"],
  ["8月底前报送", "pending"],
  ["8月底前", null],
  ["8月底批复", null],
  // Who has it now: the last that is said decides.
  ["已报市数字经济局审批", "pending"],
  ["上报市政府已批复", null],
  ["已审定报市政府", null],
  ["拟2026年立项", "pending"],
  ["2026年3月未批复", "none"],
  // Whatever stands before: the end denies an act, or says that it is under way.
  ["领导出差待审定", "pending"],
  ["领导出差未审定", "pending"],
  ["某某事急未立项", "pending"],
  ["某某事急未报送", "pending"],
  ["某某无文号", null],
  ["某某未", null],
  ["技术审查中", "pending"],
  ["见批复文件中", null],
  ["达市数经〔2026〕12号未批复", null],
  [`未${"批".repeat(39)}`, "none"],
  [`未${"批".repeat(40)}`, null],
])("%j: %s", (text, expected) => expect(denialIn(text)).toBe(expected));

test.each<[string, ReturnType<typeof denialIn>]>([
  ["未经市政府批准", "none"],
  ["未经市政府批准。", "none"],
  ["市政府常务会议,未经市委", null],
  ["领导出差,未审定", null],
  ["已批复,未下文", null],
  ["待市政府常务会议审定", "pending"],
])("where a body is named, %j: %s", (text, expected) => expect(denialIn(text, "counts")).toBe(expected));

test.each([
  ["已报批", true],
  ["已报送市政府", true],
  ["上报", true],
  ["未报批", false],
  ["待报批", false],
  ["拟报送", false],
  ["已批复", false],
  ["市政府", false],
  ["见附件报批", false],
  ["", false],
])("%j says that it was handed in: %s", (text, expected) => expect(isHandedIn(text)).toBe(expected));

describe("已撤销、已废止的文件不是批复，后面另有文号的是", () => {
  test.each<[string, ReturnType<typeof denialIn>]>([
    ["达市数经函〔2025〕12号(已于2026年3月撤销)", "pending"],
    ["达市数经函〔2025〕12号已废止", "pending"],
    ["达市数经〔2025〕12号(作废,待重新批复)", "pending"],
    ["达市数经函〔2025〕12号,被市政府收回", "pending"],
    ["达市数经函〔2025〕12号", null],
    ["达市数经函〔2025〕12号(未撤销)", null],
    ["达市数经函〔2025〕12号(批复撤销旧系统)", null],
    ["达市数经函〔2025〕12号(原〔2024〕3号废止)", null],
    ["原达市数经〔2024〕3号作废,现达市数经〔2025〕12号", null],
  ])("%s", (text, expected) => expect(denialIn(text)).toBe(expected));
});
