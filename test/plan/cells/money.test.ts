import fc from "../../support/properties";
import { cell, said } from "../sheet";
import { readMoney } from "../../../src/plan/cells/money";

const wan = (value: string | number | boolean | null, format?: string): string =>
  said(cell("总投资（万元）", value, format));

describe("金额：数字", () => {
  test.each([
    [350, "350000000"],
    [29.999999999999996, "30000000"],
    [199.99999999999997, "200000000"],
    [0.1, "100000"],
    [47.639001, "47639001"],
    [123.4567891, "123456789 finerThanFen"],
    [100 / 3, "33333333 finerThanFen"],
    [-50, "-50000000"],
    [0, "0"],
    [99999.99, "99999990000"],
    [100000, "100000000000 suspiciousMagnitude"],
    [3500000, "3500000000000 suspiciousMagnitude"],
  ])("%p 万元", (value, expected) => expect(wan(value)).toBe(expected));

  test("元列的大数不可疑，亿元列 100 亿可疑", () => {
    expect(said(cell("总投资（元）", 3500000))).toBe("350000000");
    expect(said(cell("总投资（亿元）", 99.99))).toBe("999900000000");
    expect(said(cell("总投资（亿元）", 100))).toBe("1000000000000 suspiciousMagnitude");
  });

  test("日期格式、百分比格式的数字不是金额", () => {
    expect(wan(46086, "yyyy/m/d")).toBe("bad dateInMoney");
    expect(wan(46086, 'yyyy"年"m"月"d"日"')).toBe("bad dateInMoney");
    expect(wan(46086, "[$-F800]dddd, mmmm dd, yyyy")).toBe("bad dateInMoney");
    expect(wan(0.05, "0.00%")).toBe("bad percent");
    for (const format of [
      "#,##0.00",
      "#,##0.00_);[Red](#,##0.00)",
      '0.00"万元"',
      "0.00E+00",
      "@",
      "General",
      '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    ])
      expect(wan(350, format)).toBe("350000000");
  });

  test("布尔与错误值", () => {
    expect(wan(true)).toBe("bad boolean");
    for (const error of ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "Err:502"])
      expect(wan(error)).toBe("bad error");
  });

  test("录入的小数位与单位保留下来", () => {
    expect(cell("总投资（万元）", 12.35)).toMatchObject({
      value: { amounts: [{ fen: 12_350_000n, decimals: 2, unit: "万元" }] },
    });
    expect(cell("总投资（万元）", 12.5)).toMatchObject({ value: { amounts: [{ decimals: 1 }] } });
    expect(cell("总投资（万元）", "12.350")).toMatchObject({ value: { amounts: [{ decimals: 3 }] } });
    expect(cell("总投资（元）", "199.99万")).toMatchObject({
      value: { amounts: [{ fen: 199_990_000n, decimals: 2, unit: "万元" }] },
    });
  });
});

describe("金额：文本", () => {
  test.each([
    ["350", "350000000 textNumber"],
    [" 500 ", "500000000 textNumber"],
    ["'350", "350000000 textNumber"],
    ["1,234.56", "1234560000 textNumber"],
    ["1，234.56", "1234560000 textNumber"],
    ["1 234.56", "1234560000 textNumber"],
    ["１２３．４５", "123450000 textNumber"],
    ["\u00a0\u200b300\ufeff", "300000000 textNumber"],
    ["　４５５．２５", "455250000 textNumber"],
    ["300万元", "300000000 textNumber"],
    ["300万", "300000000 textNumber"],
    ["350W", "350000000 textNumber"],
    ["1.2亿", "12000000000 textNumber unitInCell"],
    ["1亿2000万元", "12000000000 textNumber unitInCell"],
    ["￥3,500,000.00元", "350000000 textNumber unitInCell"],
    ["人民币3500000元整", "350000000 textNumber unitInCell"],
    ["3千万元", "3000000000 textNumber"],
    ["5千元", "500000 textNumber unitInCell"],
    ["3.5E+02", "350000000 textNumber"],
    ["35e-1", "3500000 textNumber"],
    ["300.", "300000000 textNumber"],
    ["总投资300万元", "300000000 textNumber"],
    ["300（万元）", "300000000 textNumber"],
    ["300（含税）", "300000000 textNumber"],
    ["123.4567891", "123456789 textNumber finerThanFen"],
    ["3500000", "3500000000000 textNumber suspiciousMagnitude"],
    ["3500000万元", "3500000000000 textNumber"],
    ["叁佰万元整", "300000000 chineseCapitals textNumber unitInCell"],
    ["壹佰贰拾叁万肆仟伍佰元陆角柒分", "123450067 chineseCapitals textNumber unitInCell"],
    ["三百五十万元", "350000000 chineseCapitals textNumber unitInCell"],
    ["三百", "300000000 chineseCapitals textNumber"],
    ["300万元（叁佰万元整）", "300000000 textNumber"],
    ["(50)", "-50000000 textNumber"],
    ["-50", "-50000000 textNumber"],
  ])("%p", (value, expected) => expect(wan(value)).toBe(expected));

  test.each([
    ["300左右", "300000000"],
    ["约300", "300000000"],
    ["约300万元", "300000000"],
    ["暂估300", "300000000"],
    ["300万元（暂估）", "300000000"],
    ["不超过500万元", "500000000"],
    ["500万以内", "500000000"],
    ["≤500", "500000000"],
    ["300余万元", "300000000"],
    ["300多万", "300000000"],
    ["500万（其中软件300万）", "500000000"],
    ["500万元，其中软件300万元", "500000000"],
    ["300(200+90)", "300000000"],
    ["300万元（叁佰壹拾万元整）", "300000000"],
  ])("%p 读出并说明是约数", (value, expected) =>
    expect(wan(value)).toMatch(new RegExp(`^${expected} .*approximate|^${expected} approximate`)),
  );

  test.each([
    ["300-500", "range"],
    ["300~500", "range"],
    ["300至500万元", "range"],
    ["300—500", "range"],
    ["300万-500万", "range"],
    ["30万以上", "range"],
    ["不低于30万", "range"],
    ["≥30", "range"],
    [">30", "range"],
    ["500万以下", "range"],
    ["超过500万", "range"],
    ["若干", "vague"],
    ["数百万", "vague"],
    ["几十万", "vague"],
    ["上百万", "vague"],
    ["5%", "percent"],
    ["总投资的5％", "percent"],
    ["2026-03-05", "dateInMoney"],
    ["2026年3月", "dateInMoney"],
    ["2026.3.5", "dateInMoney"],
    ["见附件", "unreadable"],
    ["300美元", "unreadable"],
    ["$300", "unreadable"],
    ["三万五", "unreadable"],
    ["12,34", "unreadable"],
    ["300。5", "unreadable"],
    ["1.2.3", "unreadable"],
    ["300元5", "unreadable"],
    ["300(", "unreadable"],
    ["300①", "unreadable"],
    ["300²", "unreadable"],
    ["--5", "unreadable"],
    ["1E99", "unreadable"],
    ["9".repeat(30), "unreadable"],
    ["3".repeat(201), "tooLong"],
  ])("%p 不猜：%s", (value, reason) => expect(wan(value)).toBe(`bad ${reason}`));

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["　", "empty"],
    ["/", "dash"],
    ["—", "dash"],
    ["--", "dash"],
    ["——", "dash"],
    ["－", "dash"],
    ["…", "dash"],
    ["无", "none"],
    ["暂无", "none"],
    ["未签订", "none"],
    ["无补充合同", "none"],
    ["待定", "pending"],
    ["待批复", "pending"],
    ["未批复", "pending"],
    ["未招标", "pending"],
    ["未下达", "pending"],
    ["未采购", "pending"],
    ["拟定中", "pending"],
    ["不涉及", "notApplicable"],
    ["不适用", "notApplicable"],
    ["N/A", "notApplicable"],
  ])("%p 什么也没说：%s", (value, blank) => expect(wan(value)).toBe(`blank ${blank}`));

  test("一格多个金额相加，并说明", () => {
    expect(wan("300；200")).toBe("500000000 severalAmounts");
    expect(cell("合同金额（万元）", "100\n50")).toMatchObject({
      value: { fen: 150_000_000n, amounts: [{ fen: 100_000_000n }, { fen: 50_000_000n }] },
    });
  });
});

test("任何两位小数的万元数，数字与文本读出同一金额", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (hundredths) => {
      const text = `${hundredths < 0 ? "-" : ""}${Math.floor(Math.abs(hundredths) / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, "0")}`;
      const fromNumber = readMoney(hundredths / 100, "General", "万元", "money");
      const fromText = readMoney(text, "General", "万元", "money");
      return (
        fromNumber.state === "value" &&
        fromText.state === "value" &&
        fromNumber.value.type === "money" &&
        fromText.value.type === "money" &&
        fromNumber.value.fen === BigInt(hundredths) * 10_000n &&
        fromText.value.fen === fromNumber.value.fen
      );
    }),
    { numRuns: 2000 },
  );
});

test("任何文本都读得完，不抛错", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 220 }),
        fc.string({
          unit: fc.constantFrom(..."0123456789.,，；、+-（）()万亿元约至合计其中第次年月¥%= \n①②一二三十百"),
          maxLength: 60,
        }),
      ),
      (text) => {
        const reading = readMoney(text, "General", "元", "signedMoneyList");
        return reading.state === "value"
          ? reading.value.type === "money" &&
              reading.value.fen === reading.value.amounts.reduce((sum, { fen }) => sum + fen, 0n)
          : true;
      },
    ),
    { numRuns: 3000 },
  );
});
