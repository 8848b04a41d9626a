/** Tables of funds in a form: sources side by side or below each other. */
import type { CellValue } from "../../../src/sheet";
import { form, formOf, planOfForm, READ, wide, type Rows } from "./support";

describe("资金来源的小表", () => {
  const across = (labels: readonly string[], amounts: readonly CellValue[], left: CellValue = null): Rows => [
    ...form().map((row) => wide(row, 6)),
    wide(["资金来源（万元）", ...labels], 6),
    wide([left, ...amounts], 6),
  ];
  const AMOUNTS = { fundCentral: "100000000", fundProvince: "50000000", fundCity: "150000000" };
  test("左下角写着单位，金额就是那个单位的", () =>
    expect(
      formOf([
        ...form().map((row) => wide(row, 4)),
        ["资金来源", "中央", "省级", "市级"],
        ["金额（元）", 100, 50, 150],
      ]),
    ).toMatchObject({ fundCentral: "10000", fundProvince: "5000", fundCity: "15000" }));
  test("左下角写着别的字，不是单位", () =>
    expect(formOf(across(["中央", "省级", "市级"], [100, 50, 150], "金额"))).toMatchObject(AMOUNTS));
  test("一个金额都没填，还是小表：旁边的来源不是它的金额", () =>
    expect(formOf(across(["中央", "省级", "市级"], [null, null, null]), { merges: ["A4:A5"] })).toEqual({
      ...READ,
      fundCentral: "blank empty",
      fundProvince: "blank empty",
      fundCity: "blank empty",
    }));
  test("下面写的都不是金额，不是小表", () =>
    expect(formOf(across(["中央", "省级", "市级"], ["甲", null, "乙"]), { merges: ["A4:A5"] })).toMatchObject({
      ...READ,
      fundCity: "blank empty",
    }));
  test("只有一个有金额，是小表", () =>
    expect(formOf(across(["中央", "省级", "市级"], [null, null, 150]), { merges: ["A4:A5"] })).toMatchObject({
      fundCentral: "blank empty",
      fundCity: "150000000",
    }));
  test("认得的一半是小表之外的，不是；过半才是", () => {
    const merges = ["A4:A5"];
    expect(formOf(across(["中央", "省级", "市级", "甲", "乙"], [100, 50, 150, 1, 1]), { merges })).toMatchObject(
      AMOUNTS,
    );
    const six: Rows = [
      ...form().map((row) => wide(row, 7)),
      ["资金来源（万元）", "中央", "省级", "市级", "甲", "乙", "丙"],
      [null, 100, 50, 150, 1, 1, 1],
    ];
    expect(formOf(six, { merges })).toBe("form");
  });
  test("下面一行是标签的，不是小表", () =>
    expect(
      formOf([
        ...form().map((row) => wide(row, 4)),
        ["资金来源", "中央", "省级", "市级"],
        ["级次", "市级", "合同金额", 90],
      ]),
    ).not.toMatchObject({ fundCity: "90000000" }));
  test("小表下面还有分组", () =>
    expect(
      formOf([
        ...form().map((row) => wide(row, 4)),
        ["资金来源", "中央", "省级", "市级"],
        ["金额（元）", 100, 50, 150],
        ["合同", "金额（万元）", 90, null],
      ]),
    ).toMatchObject({ fundCentral: "10000", contract: "90000000" }));
  test("竖着列的，列到不是来源的标签为止", () =>
    expect(
      formOf([
        ...form().map((row) => wide(row, 3)),
        ["资金来源", "渠道", "金额（元）"],
        [null, "市级财政", 2_000_000],
        [null, "建设盘子", "二期"],
        [null, "省级补助", 5],
      ]),
    ).toMatchObject({ fundCity: "200000000" }));
  test("竖着列的：来源一列、金额一列", () =>
    expect(
      formOf([
        ...form().map((row) => wide(row, 3)),
        ["资金来源", "渠道", "金额（元）"],
        [null, "市级财政", 2_000_000],
        [null, "省级补助", 1_000_000],
      ]),
    ).toMatchObject({ fundCity: "200000000", fundProvince: "100000000" }));
});

describe("小表的边上", () => {
  const five = (...rows: Rows): Rows => [...form(), ...rows].map((row) => wide(row, 5));
  const across = five(["资金来源（万元）", "中央", "省级", "市级", "自筹"]);
  test("下面的格子比来源宽，不是它的金额", () =>
    expect(formOf([...across, [null, 100, null, 150, 50]], { merges: ["B5:C5"] })).not.toHaveProperty("fundCentral"));
  test("来源下面写着无，别的有金额，还是小表", () =>
    expect(formOf([...across, [null, 100, "无", 150, 50]], { merges: ["A4:A5"] })).toMatchObject({
      fundCentral: "100000000",
      fundProvince: "blank none",
      fundCity: "150000000",
    }));
  test("一栏金额的名称写在每个来源的前面，一次", () =>
    expect(
      planOfForm(form(["资金渠道", "金额（元）"], ["市级财政", 150], ["自筹", 50])).columns.map(({ header }) => header),
    ).toEqual(expect.arrayContaining(["金额（元）/市级财政", "金额（元）/自筹"])));
});
