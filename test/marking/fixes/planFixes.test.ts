import type { CellValue } from "../../../src/sheet";
import { gridWith, fixesOf, type Column, HEADER } from "./support";

function only(cells: Partial<Record<Column, CellValue>>, formats: Partial<Record<Column, string>> = {}) {
  return fixesOf(gridWith(cells, formats)).map(({ kind, after }) => [kind, after.value, after.numberFormat]);
}

describe("an amount that is plainly a number becomes one", () => {
  test.each<[string, number]>([
    ["210", 210],
    ["２１０", 210],
    [" 210 ", 210],
    ["1,234.5", 1234.5],
    ["210万元", 210],
    ["￥210", 210],
    ["210.55", 210.55],
    ["0.000001", 0.000001],
    ["1 234", 1234],
    ["210.5", 210.5],
    ["210.0", 210],
  ])("%s", (text, number) => expect(only({ total: text })).toEqual([["amount", number, "General"]]));

  test("its number format stays", () =>
    expect(only({ total: "210" }, { total: "#,##0.00" })).toEqual([["amount", 210, "#,##0.00"]]));
  test("but a cell formatted as text takes the general format, or the number would be text again", () =>
    expect(only({ total: "210" }, { total: "@" })).toEqual([["amount", 210, "General"]]));
  test("a cell formatted as a date or a percentage is left alone", () => {
    expect(only({ total: "210" }, { total: "yyyy/m/d" })).toEqual([]);
    expect(only({ total: "210" }, { total: "0.00%" })).toEqual([]);
  });
});

describe("a cell with another meaning than a bare amount is never touched", () => {
  test.each([
    "约210",
    "3；3；4",
    "210元",
    "2.1亿",
    "210（含税）",
    "不超过210",
    "200-210",
    "叁佰万元",
    "10%",
    "待定",
    "无",
    "—",
    "二百五",
    "300①",
    "#REF!",
    "2026-03-05",
    "",
    "  ",
    "1.234,5",
    "12,34",
  ])("%s", (text) => expect(only({ supp: text })).toEqual([]));

  test("two decimals that are zero say how finely an amount in 万元 was entered, and stay", () => {
    expect(only({ total: "210.00" })).toEqual([]);
    expect(only({ total: "210.10" })).toEqual([]);
  });

  test("in 元 they say nothing", () => {
    const grid = gridWith(
      { total: "2100000.00" },
      {},
      HEADER.map((header) => header.replace("万元", "元")),
    );
    expect(fixesOf(grid).map(({ after }) => after.value)).toEqual([2_100_000]);
  });

  test("a unit that only the cell tells stays where it is", () => {
    const bare = HEADER.map((header) => header.replace("（万元）", ""));
    expect(fixesOf(gridWith({ total: "210万元" }, {}, bare))).toEqual([]);
    expect(fixesOf(gridWith({ total: "210" }, {}, bare)).map(({ after }) => after.value)).toEqual([210]);
  });
});

describe("a text that is one certain day becomes that day", () => {
  test.each(["2026-03-05", "2026/3/5", "2026.3.5", "2026年3月5日", "20260305", "２０２６年３月５日", " 2026-03-05 "])(
    "%s",
    (text) =>
      expect(only({ contractDate: text }, { contractDate: "General" })).toEqual([["date", 46086, "yyyy-mm-dd"]]),
  );
  test("a cell formatted as text is shown as a date from now on", () =>
    expect(only({ contractDate: "2026-03-05" }, { contractDate: "@" })).toEqual([["date", 46086, "yyyy-mm-dd"]]));
  test("a date format of the user's stays", () =>
    expect(only({ contractDate: "2026-03-05" }, { contractDate: "yyyy年m月d日" })).toEqual([
      ["date", 46086, "yyyy年m月d日"],
    ]));
  test.each([
    "2026年3月",
    "2026",
    "2026-13-05",
    "2026-02-30",
    "约2026年3月5日",
    "2026年3月5日前",
    "2026-03-05至2026-04-05",
    "26/3/5",
    "2026-03-05 10:00",
  ])("%s stays", (text) => expect(only({ contractDate: text }, { contractDate: "General" })).toEqual([]));
  test("a month in full-width digits stays a month", () =>
    expect(only({ contractDate: "２０２６年３月" }, { contractDate: "General" })).toEqual([
      ["width", "2026年3月", "General"],
    ]));
});

describe("white space and width", () => {
  test("around a name", () =>
    expect(only({ name: "\u00a0政务云平台扩容\u3000" })).toEqual([["spaces", "政务云平台扩容", "General"]]));
  test("inside a name, and full-width characters there, stay", () =>
    expect(only({ name: "政务云　平台２期" })).toEqual([]));
  test("a text of digits stays a text", () =>
    expect(only({ name: " 2026 " })).toEqual([["spaces", "2026", "General"]]));
  test("around an option", () =>
    expect(only({ mode: " 自行建设\u200b" })).toEqual([["spaces", "自行建设", "General"]]));
  test("a count in full-width digits becomes a number", () =>
    expect(only({ suppliers: "３" })).toEqual([["number", 3, "General"]]));
  test("remarks and cells that cannot be read stay", () => {
    expect(only({ remark: " 210 " })).toEqual([]);
    expect(only({ mode: " 其他方式 " })).toEqual([]);
  });
});

test("cells of classified rows are never shown in a preview", () =>
  expect(only({ total: "210", name: " 机要系统 ", classified: "是" })).toEqual([]));

test("a plan without anything to put right has no fixes", () => expect(only({})).toEqual([]));
