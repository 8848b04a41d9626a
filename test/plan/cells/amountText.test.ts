/** Amounts in text, each beside the text that is nearly one. */
import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

describe("总投资（万元）", () => {
  test.each(
    casesOf(`
      350 000 → 350000000000 textNumber suspiciousMagnitude
      300-400美元 → bad unreadable
      $300 → bad unreadable
      (300)整 → bad unreadable
      300(万 → bad unreadable
      300，其中硬件（100 → bad unreadable
      300，其中硬件100 → 300000000 approximate textNumber
      300其中硬件100 → 300000000 approximate textNumber
      300多、，其中硬件100 → 300000000 approximate textNumber
      300、，其中硬件100 → 300000000 approximate textNumber
      3.5E+02 → 350000000 textNumber
      -3.5E+02 → -350000000 textNumber
      35E+01 → 350000000 textNumber
      3.55E+02 → 355000000 textNumber
      3E2 → 300000000 textNumber
      +3E2 → 300000000 textNumber
      3.E+02 → 300000000 textNumber
      1234,567 → bad unreadable
      12,345 → 12345000000 textNumber
      300(=120+180) → 300000000 textNumber
      300(120+180) → 300000000 textNumber
      300(120+190) → 300000000 approximate textNumber
      300（100、硬件另计） → 300000000 approximate textNumber
      30（12,18） → 30000000 textNumber
      30（12,19） → 30000000 approximate textNumber
      叁佰壹角 → bad unreadable
      叁佰壹分 → bad unreadable
      叁佰元壹角 → 30010 chineseCapitals textNumber unitInCell
      300.5.5 → bad unreadable
      300元5 → bad unreadable
      300整 → 300000000 textNumber
      5.25千万元 → 5250000000 textNumber
    `),
  )("%s：%s", (text, expected) => expect(said(cell("总投资（万元）", text))).toBe(expected));
});

describe("补充合同金额（万元）", () => {
  test.each(
    casesOf(`
      5（已作废） → 5000000 approximate textNumber
      5（未签订） → 5000000 approximate textNumber
      5（计划） → 5000000 approximate textNumber
      5（已取消） → 5000000 approximate textNumber
      5（已签订） → 5000000 textNumber
      拟签5 → 5000000 approximate textNumber
      3  4 → 7000000
      3 4 → 7000000
      3、4，其中软件2 → 7000000 approximate
      叁佰万元、20 → 320000000 chineseCapitals unitInCell
      20、叁佰万元 → 320000000 chineseCapitals unitInCell
      3,4 → 7000000
      3,4万元 → bad unreadable
      3,400 → 3400000000 textNumber
      3+4=7 → 7000000
      =3+4 → 7000000
      =3+4=7 → 7000000
      软件3+硬件4=7 → 7000000
      软件:3+硬件:4=7 → 7000000
      3万+4万=7万 → 7000000
      3+4=共7 → 7000000
      3+4=总计7 → 7000000
      3+4=8 → bad unreadable
      7=7 → 7000000 textNumber
      3+4: =7 → bad unreadable
      100、200（300） → 300000000 approximate
      ①3；②4 → 7000000
      ①无 → blank none
      ①②无 → blank none
      ③5 → 5000000 textNumber
      300① → bad unreadable
    `),
  )("%s：%s", (text, expected) => expect(said(cell("补充合同金额（万元）", text))).toBe(expected));
  test("前面空一格的注号也是一项一项的", () => expect(said(cell("补充合同金额（万元）", " ①3；②4"))).toBe("7000000"));
  test("不足一分的几笔，合计对得上就读", () =>
    expect(said(cell("补充合同金额（元）", "0.006；0.006；合计0.012"))).toBe("2 finerThanFen"));
  test("几行中间空着的不算", () => expect(said(cell("补充合同金额（万元）", "3\n\n4"))).toBe("7000000"));
});

test("写出来的小数位，按单位算", () => {
  const places = (text: string): unknown => {
    const reading = cell("总投资（元）", text);
    return "value" in reading && reading.value.type === "money" ? reading.value.amounts : reading;
  };
  expect(places("5.25千万元")).toMatchObject([{ fen: 5_250_000_000n, decimals: 0, unit: "万元" }]);
  expect(places("5.2345千万元")).toMatchObject([{ fen: 5_234_500_000n, decimals: 1, unit: "万元" }]);
  expect(places("5.255百万")).toMatchObject([{ decimals: 1, unit: "万元" }]);
  expect(places("5.2555千元")).toMatchObject([{ decimals: 4, unit: "千元" }]);
  expect(places("5.25")).toMatchObject([{ decimals: 2, unit: "元" }]);
});
