/** Columns whose cells hold several amounts, or amounts with a sign. */
import { cell, said } from "../sheet";

const list = (value: string | number): string => said(cell("补充合同金额（万元）", value));

const signed = (value: string | number): string => said(cell("调整金额（万元）", value));

describe("补充合同：一格几份", () => {
  test.each([
    ["3；3；4", "10000000"],
    ["3、3、4", "10000000"],
    ["3+3+4", "10000000"],
    ["3\n3\n4", "10000000"],
    ["3 3 4", "10000000"],
    ["3,3,4", "10000000"],
    ["3；3；4万元", "10000000"],
    ["0.1；16.1", "16200000"],
    ["12；-5", "7000000"],
    ["第一次3万元，第二次4万元", "7000000"],
    ["补充合同一：3；补充合同二：4", "7000000"],
    ["①3；②4", "7000000"],
    ["3；4；合计7", "7000000"],
    ["50000元；3万元", "8000000 unitInCell"],
    ["5", "5000000 textNumber"],
  ])("%p", (value, expected) => expect(list(value)).toBe(expected));

  test("每份金额各自保留", () =>
    expect(cell("补充合同金额（万元）", "3；3；4.01")).toMatchObject({
      value: { amounts: [{ fen: 3_000_000n }, { fen: 3_000_000n }, { fen: 4_010_000n }] },
    }));
  test("写明的合计与各份之和不符，不猜", () => expect(list("3；4；合计8")).toBe("bad unreadable"));
  test("千分位不是列表", () => expect(list("1,234")).toBe("1234000000 textNumber"));
  test("待定不是 0", () => expect(list("待定")).toBe("blank pending"));
});

describe("调整金额：有正负", () => {
  test.each([
    ["-5", "-5000000 textNumber"],
    ["(5)", "-5000000 textNumber"],
    ["（5）", "-5000000 textNumber"],
    ["核减5", "-5000000 textNumber"],
    ["调减5万元", "-5000000 textNumber"],
    ["调增10", "10000000 textNumber"],
    ["+10", "10000000 textNumber"],
    ["调增10，调减5", "5000000"],
    ["核减金额：5", "-5000000 textNumber"],
    ["−5", "-5000000 textNumber"],
  ])("%p", (value, expected) => expect(signed(value)).toBe(expected));
});
