/** Counts and years in the spellings that people use. */
import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

describe("潜在服务提供商数量", () => {
  test.each(
    casesOf(`
      3个 → 3 textNumber
      三个 → 3
      十二家 → 12
      3+ → 3
      3家或以上 → 3
      至少3家 → 3
      不低于2家 → 2
      >=2 → 2
      众多 → 2
      若干家供应商 → 2
      有多家 → 2
      很多服务商 → 2
      独家 → 1
      仅1家 → 1
      只有一家 → 1
      独此一家 → 1
      单一来源供应商 → 1
      没有其他供应商 → 1
      无第二家厂家 → 1
      数家 → 2
      几家 → 2
      1234567 → bad unreadable
      3.0 → bad unreadable
      三四家 → bad unreadable
    `),
  )("%s：%s", (text, says) => expect(said(cell("潜在服务提供商数量", text))).toBe(says));
});

describe("公示天数", () => {
  test.each(
    casesOf(`
      7日 → 7 textNumber
      七天 → 7
      7自然日 → 7 textNumber
      7日历天 → 7 textNumber
      7个日历天 → 7 textNumber
      未公示 → blank none
      正在公示 → blank pending
      十日历天 → 10
      多天 → bad vague
      5个工作日以上 → bad vague
    `),
  )("%s：%s", (text, says) => expect(said(cell("公示天数", text))).toBe(says));
});

describe("计划年度", () => {
  test.each(
    casesOf(`
      FY2027 → 2027
      fy2027 → 2027
      2027财年 → 2027
      2027财政年度 → 2027
      2027-03 → 2027
      2027/3/5 → 2027
      2027.12 → 2027
      2027年12月 → 2027
      2027 年 → 2027
      27年 → bad unreadable
      2027、2028 → bad severalOptions
      二〇二七年 → bad unreadable
    `),
  )("%s：%s", (text, says) => expect(said(cell("计划年度", text))).toBe(says));
});
