/** A whole with its parts counts once; several acts together are a sum; the days of several acts leave their amounts exact. */
import { cell, said } from "../sheet";

const says = (header: string) => (text: string, expected: string) => expect(said(cell(header, text))).toBe(expected);

describe("总投资（万元）", () => {
  test.each([
    ["总额350万元，其中财政300万元、自筹50万元", "350000000 textNumber"],
    ["350万元，其中财政300万元、自筹50万元", "350000000 textNumber"],
    ["350（其中财政300、自筹50）", "350000000 textNumber"],
    ["350\n其中：财政300；自筹50", "350000000 textNumber"],
    ["350，其中：财政3000000元；自筹50", "350000000 textNumber"],
    ["共350万元：财政300万元、自筹50万元", "350000000 severalAmounts"],
    ["合计350：财政300，自筹50", "350000000 severalAmounts"],
    ["财政300万元，自筹50万元，总额350万元", "350000000 severalAmounts"],
    ["350万元，其中财政300万元、自筹49.999999万元", "350000000 approximate textNumber"],
    ["350万元，其中财政300万元", "350000000 approximate textNumber"],
    ["总额约350万元，其中财政300万元、自筹50万元", "350000000 approximate textNumber"],
    ["共350万元：财政300万元、自筹40万元", "bad unreadable"],
    ["500万（其中硬件120万）", "500000000 approximate textNumber"],
    ["500（2025年）", "500000000 approximate textNumber"],
    ["300（2025年）；200（2026年）", "500000000 approximate severalAmounts"],
    ["3：1", "bad unreadable"],
    ["2025年6月", "bad dateInMoney"],
    ["2025年度", "bad dateInMoney"],
    ["2025年300万元，2026年200万元", "bad unreadable"],
    ["2025年：300万元", "bad dateInMoney"],
    ["2025年6", "bad dateInMoney"],
  ])("%s", says("总投资（万元）"));
});

describe("补充合同金额（万元）", () => {
  test.each([
    ["两次共600", "600000000 textNumber"],
    ["两次合计600万元", "600000000 textNumber"],
    ["2次共600万元", "600000000 textNumber"],
    ["三份补充合同共计600万元", "600000000 textNumber"],
    ["12笔合计600", "600000000 textNumber"],
    ["300；300；两次共600", "600000000"],
    ["300；200；两次共600", "bad unreadable"],
    ["两次600", "bad unreadable"],
    ["2次", "bad unreadable"],
    ["共600万元：第一次300万元、第二次300万元", "600000000"],
    ["6（2025年）；4.5（2026年）", "10500000"],
    ["6（2025年3月）、4.5（2026年5月）", "10500000"],
    ["6（2025.3.1）；4.5（2026-05-01）", "10500000"],
    ["2025年：6万元；2026年：4.5万元", "10500000"],
    ["2025年6万元，2026年4.5万元", "10500000"],
    ["2025年度：6；2026年度：4.5", "10500000"],
    ["6（预计2025年）；4.5（2026年）", "10500000 approximate"],
    ["6（2025年待批）；4.5（2026年）", "10500000 approximate"],
    ["6（2025）；4.5（2026）", "10500000 approximate"],
    ["6（2025年13月）；4.5", "10500000 approximate"],
  ])("%s", says("补充合同金额（万元）"));
});
