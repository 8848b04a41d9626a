/** Where a cell stops to be an amount, a date, a term, a count: the last that is read, and the first that is refused. */
import { cell, said } from "../sheet";

const wan = (value: string | number): string => said(cell("总投资（万元）", value));
const list = (value: string | number): string => said(cell("补充合同金额（万元）", value));
const date = (value: string | number): string => said(cell("合同签订日期", value));
const period = (value: string | number, header = "建设周期（月）"): string => said(cell(header, value));

describe("一个单元格至多读 200 个字符", () => {
  const padded = (text: string, length: number): string => text + " ".repeat(length - text.length);
  test.each([
    ["总投资（万元）", "300万元", "300000000 textNumber"],
    ["合同签订日期", "2026年3月5日", "2026-03-05 textDate"],
    ["建设周期", "18个月", "18 months"],
    ["公示天数", "7天", "7 textNumber"],
    ["潜在服务提供商数量", "3家以上", "3"],
    ["计划年度", "2027年度", "2027"],
    ["是否备案", "是", "yes"],
    ["实施方式", "自建", "selfBuild"],
  ])("%s %p", (header, text, expected) => {
    expect(said(cell(header, padded(text, 200)))).toBe(expected);
    expect(said(cell(header, padded(text, 201)))).toBe("bad tooLong");
  });
});

describe("金额", () => {
  test("万元列的 10 亿元起、亿元列的 100 亿元起像是单位写错，正负都是", () => {
    expect([99_999.999999, 100_000, -99_999.999999, -100_000].map(wan)).toEqual([
      "99999999999",
      "100000000000 suspiciousMagnitude",
      "-99999999999",
      "-100000000000 suspiciousMagnitude",
    ]);
    expect(["99999", "100000", "-100000"].map(wan)).toEqual([
      "99999000000 textNumber",
      "100000000000 textNumber suspiciousMagnitude",
      "-100000000000 textNumber suspiciousMagnitude",
    ]);
  });

  test("一百万亿分（一万亿万元）是最大的金额，再大就读不成", () => {
    const yuan = (value: string | number): string => said(cell("总投资（元）", value));
    expect(yuan(1e16)).toBe("1000000000000000000");
    expect(yuan(-1e16)).toBe("-1000000000000000000");
    expect([1.00000000000001e16, -1.00000000000001e16].map(yuan)).toEqual(["bad unreadable", "bad unreadable"]);
    expect(yuan("10000000000000000元")).toBe("1000000000000000000 textNumber");
    expect(yuan("-10000000000000000元")).toBe("-1000000000000000000 textNumber");
    expect(["10000000000000000.01元", "-10000000000000000.01元"].map(yuan)).toEqual([
      "bad unreadable",
      "bad unreadable",
    ]);
  });

  test("万亿以上的数按 15 位有效数字读，与以下的读法相同", () => {
    const decimals = (value: number): unknown => {
      const reading = cell("总投资（元）", value);
      return "value" in reading && reading.value.type === "money" ? reading.value.amounts : reading;
    };
    expect(decimals(999_999_999_999.25)).toEqual([{ fen: 99_999_999_999_925n, decimals: 2, unit: "元" }]);
    expect(decimals(1_000_000_000_000)).toEqual([{ fen: 100_000_000_000_000n, decimals: 0, unit: "元" }]);
    expect(decimals(1_000_000_000_000.25)).toEqual([{ fen: 100_000_000_000_025n, decimals: 2, unit: "元" }]);
    expect(decimals(12.5)).toEqual([{ fen: 1_250n, decimals: 1, unit: "元" }]);
  });

  test("一个数至多 24 位，一个金额至多三段单位，各段单位须由大到小", () => {
    expect(wan(`0.${"0".repeat(20)}10`)).toBe("0 textNumber finerThanFen");
    expect(wan(`0.${"0".repeat(20)}101`)).toBe("bad unreadable");
    expect(wan("1亿2000万3000元")).toBe("12000300000 textNumber unitInCell");
    expect(wan("1亿2000万3000元5")).toBe("bad unreadable");
    expect(["1万2万", "1万2亿", "1亿2亿", "1.5亿2000万"].map(wan)).toEqual(Array(4).fill("bad unreadable"));
  });

  test("金额前面至多十二个说明的词", () => {
    expect(wan(`${"增".repeat(12)}5万元`)).toBe("5000000 textNumber");
    expect(wan(`${"增".repeat(13)}5万元`)).toBe("bad unreadable");
  });

  test("十五位以后的数字不算数，与 Excel 显示的一样", () => {
    const yuan = (value: number): string => said(cell("总投资（元）", value));
    expect(yuan(12_345_678_901_234.25)).toBe("1234567890123430");
    expect(yuan(1_234_567_890_123.25)).toBe("123456789012325");
  });

  test("错误值连空格不到二十个字符；二十个横线是空白，再多是文字", () => {
    expect(wan(`#REF!${" ".repeat(14)}`)).toBe("bad error");
    expect(wan(`#REF!${" ".repeat(15)}`)).toBe("bad unreadable");
    expect(wan("-".repeat(20))).toBe("blank dash");
    expect(wan("-".repeat(21))).toBe("bad unreadable");
  });

  test("角分写出来的才有两位小数", () => {
    const places = (value: string): unknown => {
      const reading = cell("总投资（元）", value);
      return "value" in reading && reading.value.type === "money" ? reading.value.amounts[0] : reading;
    };
    expect(places("叁佰元整")).toMatchObject({ fen: 30_000n, decimals: 0 });
    expect(places("叁佰元零壹分")).toMatchObject({ fen: 30_001n, decimals: 2 });
    expect(places("叁佰元壹角")).toMatchObject({ fen: 30_010n, decimals: 2 });
  });

  test("大写数字的位须由大到小，万、亿不重复", () => {
    expect(["二十万", "二百三十万", "三亿二千万"].map(wan)).toEqual([
      "20000000 chineseCapitals textNumber unitInCell",
      "230000000 chineseCapitals textNumber unitInCell",
      "32000000000 chineseCapitals textNumber unitInCell",
    ]);
    expect(["二十三十万", "二百三百万", "二万三万", "二亿三亿", "二万三亿"].map(wan)).toEqual(
      Array(5).fill("bad unreadable"),
    );
    expect(wan(`${"零".repeat(28)}三万`)).toBe("3000000 chineseCapitals textNumber unitInCell");
    expect(wan(`${"零".repeat(29)}三万`)).toBe("bad unreadable");
  });

  test("合计是所列之和才算数；两项一和、单独一个合计、只有明细，各得其所", () => {
    expect(list("3；4；合计7")).toBe(list("3；4"));
    expect(list("3；合计3")).toBe(list("3"));
    expect(list("3；合计4")).toBe("bad unreadable");
    expect(list("3；4；合计8")).toBe("bad unreadable");
    expect(list("合计7")).toBe("7000000 textNumber");
    expect(list("3；4")).toBe("7000000");
  });

  test("以“其中”开头的没有总数", () => {
    expect(wan("300，其中硬件100")).toBe("300000000 approximate textNumber");
    expect(wan("其中硬件100")).toBe("bad unreadable");
  });
});

describe("日期", () => {
  test("没有日期格式的数在 20000 与 80000 之间才是日期的序列号", () => {
    expect([19_999, 20_000, 80_000, 80_001].map(date)).toEqual([
      "bad unreadable",
      "1954-10-03",
      "2119-01-11",
      "bad unreadable",
    ]);
  });
  test("1950 年至 2100 年才是年份", () => {
    expect(["1949年", "1950年", "2100年", "2101年"].map(date)).toEqual([
      "bad noSuchDate",
      "1950-01-01..1950-12-31 textDate datePrecision",
      "2100-01-01..2100-12-31 textDate datePrecision",
      "bad noSuchDate",
    ]);
  });
  test("起止日期可以是同一天，止不能早于起；次年是下一年，同年、当年就是那一年", () => {
    expect(date("2026年3月5日至2026年3月5日")).toBe("2026-03-05 textDate");
    expect(date("2026年3月5日至2026年3月4日")).toBe("bad noSuchDate");
    expect(date("2026年11月至次年2月")).toBe("2026-11-01..2027-02-28 textDate datePrecision");
    expect(date("2026年3月至当年6月")).toBe("2026-03-01..2026-06-30 textDate datePrecision");
    expect(date("2026年3月至同年6月")).toBe("2026-03-01..2026-06-30 textDate datePrecision");
  });
});

describe("周期、个数与年度", () => {
  test("至多 1200 个月、36500 天，至少半个月、一天", () => {
    expect([1200, 1201, 0, 0.5, -1].map((months) => period(months))).toEqual([
      "1200 months",
      "bad unreadable",
      "bad unreadable",
      "0.5 months",
      "bad unreadable",
    ]);
    expect([36_500, 36_501, 0, 1].map((days) => period(days, "建设周期（天）"))).toEqual([
      "36500 days",
      "bad unreadable",
      "bad unreadable",
      "1 days",
    ]);
  });
  test("1990 至 2100 的光数字是年份，不是长度", () => {
    expect([1989, 1990, 2100, 2101].map((number) => period(number, "建设周期（天）"))).toEqual([
      "1989 days",
      "1990-01-01/1990-12-31 - 1990-01-01/1990-12-31 datePrecision",
      "2100-01-01/2100-12-31 - 2100-01-01/2100-12-31 datePrecision",
      "2101 days",
    ]);
  });
  test("个数从 0 到 999999", () => {
    const count = (value: number): string => said(cell("潜在服务提供商数量", value));
    expect([0, 999_999, 1_000_000, -1].map(count)).toEqual(["0", "999999", "bad unreadable", "bad unreadable"]);
  });
  test("计划年度从 1990 到 2100", () => {
    const year = (value: number): string => said(cell("计划年度", value));
    expect([1989, 1990, 2100, 2101].map(year)).toEqual(["bad unreadable", "1990", "2100", "bad unreadable"]);
  });
});

describe("是否、选项与文本", () => {
  test("日期写在备案一栏说明已备案，写在别的栏不是回答", () => {
    expect(said(cell("是否备案", 46_086, "yyyy/m/d"))).toBe("yes");
    expect(said(cell("是否备案", 46_086))).toBe("bad unreadable");
    expect(said(cell("是否上云", 46_086, "yyyy/m/d"))).toBe("bad unreadable");
  });
  test("目标部分改变就是改变，别的事项部分做到是部分", () => {
    expect(said(cell("建设目标是否改变", "部分变更"))).toBe("yes");
    expect(said(cell("是否共享", "部分变更"))).toBe(said(cell("是否共享", "部分")));
    expect(said(cell("是否共享", "部分"))).toBe("partly");
  });
  test("几个机关并列，没说谁审定的，按最高的；说了的，按说的", () => {
    const body = (text: string): string => said(cell("实际审定机关", text));
    expect(body("市长、市政府常务会议")).toBe("governmentMeeting");
    expect(body("市政府常务会议、市长")).toBe("governmentMeeting");
    expect(body("市长审定，报市政府常务会议")).toBe("mayor");
  });
  test("未评审是否，未定是待定", () => {
    expect(["未评审", "未备案", "未定", "未明确", "未批", "待定"].map((text) => said(cell("是否备案", text)))).toEqual([
      "no",
      "no",
      "blank pending",
      "blank pending",
      "blank pending",
      "blank pending",
    ]);
  });
  test("实施方式一栏的“建设”“服务”有其意思，别的栏没有", () => {
    expect(said(cell("实施方式", "建设"))).toBe("selfBuild");
    expect(said(cell("实施方式", "服务"))).toBe("purchaseService");
    expect(["建设", "服务"].map((text) => said(cell("单位性质", text)))).toEqual(Array(2).fill("bad unknownOption"));
  });
  test("长于 40 个字符的说明不是空白；批文一栏 80 个字符以内的否认算数", () => {
    const blank = (length: number): string => `无${" ".repeat(length - 1)}`;
    expect(said(cell("建设内容", blank(40)))).toBe("blank none");
    expect(said(cell("建设内容", blank(41)))).toBe("无");
    expect(said(cell("批复文号", `尚未批复${" ".repeat(76)}`))).toMatch(/^blank /);
    expect(said(cell("批复文号", `尚未批复${" ".repeat(77)}`))).toBe("尚未批复");
  });
});
