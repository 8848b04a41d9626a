/** Which fields hold amounts, and texts that say nothing. */
import { FIELDS, type FieldKey } from "../../../src/fields";
import { isMoneyKind, readCell } from "../../../src/plan/cells/read";
import type { CellValue } from "../../../src/sheet";

const read = (field: FieldKey, raw: CellValue): string => {
  const reading = readCell(field, raw, "General", { money: "万元", time: null });
  if (reading.state === "blank") return `blank ${reading.blank}`;
  if (reading.state === "bad") return `bad ${reading.reason}`;
  return reading.value.type === "text" ? reading.value.text : reading.value.type;
};

test("amounts are those of one sign or two, one or several in a cell; nothing else is one", () => {
  const amounts = ["money", "moneyList", "signedMoney", "signedMoneyList"] as const;
  expect(amounts.map(isMoneyKind)).toEqual([true, true, true, true]);
  const others = Object.values(FIELDS).filter(({ kind }) => !amounts.some((each) => each === kind));
  expect(others.filter(({ kind }) => isMoneyKind(kind))).toEqual([]);
});

describe("a text", () => {
  test.each<[FieldKey, CellValue, string]>([
    ["content", null, "blank empty"],
    ["content", 12, "12"],
    ["content", true, "true"],
    ["content", "#REF!", "bad error"],
    ["content", " 统一 门户 ", "统一 门户"],
    ["content", "无", "blank none"],
    ["content", "未验收", "blank none"],
    ["approvalNo", "未批复", "blank none"],
    ["approvalNo", "达市数〔2026〕1号", "达市数〔2026〕1号"],
  ])("%s %j: %s", (field, raw, expected) => expect(read(field, raw)).toBe(expected));
  test("of forty characters may say nothing, a longer one says what it says", () => {
    expect(read("content", `无${" ".repeat(39)}`)).toBe("blank none");
    expect(read("content", `无${" ".repeat(40)}`)).toBe("无");
  });
  test("of eighty characters may deny an approval", () => {
    expect(read("approvalNo", `未批复${" ".repeat(77)}`)).toBe("blank none");
    expect(read("approvalNo", `未批复${" ".repeat(78)}`)).toBe("未批复");
  });
});

test.each<[FieldKey, CellValue, string]>([
  ["total", 5, "money"],
  ["supp", "3；4", "money"],
  ["adj", "-3", "money"],
  ["signed", 46_000, "date"],
  ["classified", "是", "flag"],
  ["mode", "自建", "enum"],
  ["planYear", 2026, "year"],
  ["period", "12个月", "duration"],
])("%s %j is read as %s", (field, raw, expected) => expect(read(field, raw)).toBe(expected));

describe("whatever the field, a cell that is", () => {
  const FIELD_OF_KIND: readonly FieldKey[] = [
    "total",
    "supp",
    "adj",
    "up",
    "signed",
    "mode",
    "suppliers",
    "publicDays",
    "planYear",
    "period",
    "filed",
  ];
  test.each(FIELD_OF_KIND)("empty, an error of Excel's or too long, says so: %s", (field) => {
    expect(read(field, null)).toBe("blank empty");
    expect(read(field, "#N/A")).toBe("bad error");
    expect(read(field, "长".repeat(201))).toBe("bad tooLong");
  });
  test.each(FIELD_OF_KIND.filter((field) => field !== "filed"))("true or false is no answer: %s", (field) =>
    expect([read(field, true), read(field, false)]).toEqual(["bad boolean", "bad boolean"]),
  );
  test("true or false answers a question, and says whether a unit is the state's company", () => {
    const answer = (field: FieldKey, raw: CellValue): unknown =>
      readCell(field, raw, "General", { money: "万元", time: null });
    expect(answer("filed", true)).toMatchObject({ value: { answer: "yes" } });
    expect(answer("filed", false)).toMatchObject({ value: { answer: "no" } });
    expect(answer("unitType", true)).toMatchObject({ value: { option: "stateOwned", text: "true" } });
    expect(answer("unitType", false)).toMatchObject({ value: { option: "other", text: "false" } });
  });
  test("no number at all is an error", () => {
    expect(["total", "signed"].map((field) => read(field as FieldKey, NaN))).toEqual(["bad error", "bad error"]);
    expect(read("total", Infinity)).toBe("bad error");
  });
});

test("a list of amounts has no note that there are several", () => {
  const notes = (field: FieldKey): unknown => readCell(field, "3；4", "General", { money: "万元", time: null });
  expect(notes("up")).toMatchObject({ notes: [] });
  expect(notes("supp")).toMatchObject({ notes: [] });
  expect(notes("total")).toMatchObject({ notes: ["severalAmounts"] });
});
