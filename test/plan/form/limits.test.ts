/** How much makes a form, and how far it goes: just enough and just not. */
import type { CellValue } from "../../../src/sheet";
import { blank, formOf, NAME, READ, TOTAL, UNIT, wide, type Rows } from "./support";

describe("三行、三项，其中有项目名称，才是一张表单", () => {
  test("三行三项", () => expect(formOf([NAME, UNIT, TOTAL])).toEqual(READ));
  test("三项写在两行里", () => expect(formOf([[...NAME, ...UNIT], TOTAL])).not.toEqual(READ));
  test("三行里只有两项", () => expect(formOf([NAME, ["其他情况", "无"], TOTAL])).toBe("noHeader"));
  test("三行里两项，项目名称写了两遍", () => expect(formOf([NAME, NAME, TOTAL])).toBe("noHeader"));
  test("三行三项，没有项目名称", () => expect(formOf([UNIT, TOTAL, ["合同金额（万元）", 200]])).toBe("noHeader"));
});

describe("读不成的表单也要三行、三项，才说它是表单", () => {
  const LATER: readonly CellValue[] = ["总投资（万元）", "见附件"];
  test.each<[string, Rows, string]>([
    ["三行三项", [NAME, UNIT, LATER], "form"],
    ["三项写在两行里", [wide(NAME, 4), [...UNIT, ...LATER]], "noHeader"],
    ["三行里只有两项", [NAME, ["其他情况", "无"], LATER], "noHeader"],
    ["三行里两项，项目名称写了两遍", [NAME, NAME, LATER], "noHeader"],
  ])("%s", (_, rows, expected) => expect(formOf(rows)).toBe(expected));
});

describe("表单的边界", () => {
  test("第 200 行的项目还属于表单，第 201 行的不读", () => {
    const till = (row: number): Rows => [NAME, UNIT, TOTAL, ...blank(row - 4), ["合同金额（万元）", 200]];
    expect(formOf(till(200))).toEqual({ ...READ, contract: "200000000" });
    expect(formOf(till(201))).toEqual(READ);
  });
  test("值在第 40 列的还读，在第 41 列的不读", () => {
    const at = (column: number): Rows => [
      wide(NAME, 41),
      wide(UNIT, 41),
      wide(TOTAL, 41),
      wide([...Array<null>(column - 2).fill(null), "合同金额（万元）", 200], 41),
    ];
    expect(formOf(at(40))).toEqual({ ...READ, contract: "200000000" });
    expect(formOf(at(41))).toEqual(READ);
  });
  test("标签至多三十个字，不计空格", () => {
    const labelled = (length: number): Rows => [
      NAME,
      UNIT,
      TOTAL,
      [`合同金额（${"含税".repeat(20).slice(0, length - 6)}）`, 200],
    ];
    expect(formOf(labelled(30))).toMatchObject({ contract: "200000000" });
    expect(formOf(labelled(31))).toEqual(READ);
    const [name, unit, total, [label = ""] = []] = labelled(30);
    const spaced = [...String(label)].join(" ");
    expect(formOf([name, unit, total, [spaced, 200]] as Rows)).toMatchObject({ contract: "200000000" });
  });
  test("英文标签至多六十个字符，不计空格", () => {
    const labelled = (length: number): Rows => [NAME, UNIT, TOTAL, [`Contract amount${"_".repeat(length - 14)}`, 200]];
    expect(formOf(labelled(60))).toMatchObject({ contract: "200000000" });
    expect(formOf(labelled(61))).toEqual(READ);
  });
});

describe("表头也像表头的表单", () => {
  /** The first line is a header by its words, too. */
  const lines: Rows = [
    [...NAME, ...UNIT],
    [...TOTAL, "资金来源", "市级财政"],
    [null, null, "建设内容", "统一门户"],
  ];
  test("二百行以内先当表单读，再长的只当表读", () => {
    const till = (row: number): Rows => [...lines, ...blank(row - 4), ["备注：以批复为准"]];
    expect(formOf(till(200))).toMatchObject(READ);
    expect(formOf(till(201))).toBe("doubtful");
  });
});

describe("资金来源横着列", () => {
  const across = (labels: readonly string[], amounts: readonly CellValue[]): Rows => [
    wide(NAME, 6),
    wide(UNIT, 6),
    wide(TOTAL, 6),
    wide(["资金来源（万元）", ...labels], 6),
    wide([null, ...amounts], 6),
  ];
  test("三个来源是一张小表，金额在各自下面", () =>
    expect(formOf(across(["中央", "省级", "市级"], [100, 50, 150]), { merges: ["A4:A5"] })).toMatchObject({
      fundCentral: "100000000",
      fundProvince: "50000000",
      fundCity: "150000000",
    }));
  test("两个来源不是", () =>
    expect(formOf(across(["中央", "省级"], [100, 50]), { merges: ["A4:A5"] })).not.toMatchObject({
      fundCentral: "100000000",
    }));
});
