/** Amounts in the spellings that people use: which are read, which only nearly, and which are refused. */
import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

describe("总投资（万元）", () => {
  test.each(
    casesOf(`
      300 万元 → 300000000 textNumber
      3 500 000元 → 350000000 textNumber unitInCell
      1,234.5 → 1234500000 textNumber
      1,234,567元 → 123456700 textNumber unitInCell
      12,34 → bad unreadable
      1，234 → 1234000000 textNumber
      300,400 → 300400000000 textNumber suspiciousMagnitude
      3.5E+02 → 350000000 textNumber
      3e2元 → 30000 textNumber unitInCell
      2千万 → 2000000000 textNumber
      3百万元 → 300000000 textNumber
      5千元 → 500000 textNumber unitInCell
      300W → 300000000 textNumber
      300w → 300000000 textNumber
      20块 → 2000 textNumber unitInCell
      ￥300 → 300000000 textNumber
      RMB300 → 300000000 textNumber
      ¥3,000,000.00元 → 300000000 textNumber unitInCell
      人民币叁佰万元整 → 300000000 chineseCapitals textNumber unitInCell
      300万元整 → 300000000 textNumber
      300万元/年 → 300000000 textNumber
      每年300万元 → bad unreadable
      300万元。 → 300000000 textNumber
      （300） → -300000000 textNumber
      (1,200.5) → -1200500000 textNumber
      （300万元） → -300000000 textNumber
      300（万元） → 300000000 textNumber
      300（单位：万元） → bad unreadable
      -300 → -300000000 textNumber
      －300 → -300000000 textNumber
      –5 → -5000000 textNumber
      调减20 → -20000000 textNumber
      核减20万元 → -20000000 textNumber
      核减-20 → bad unreadable
      核增20 → 20000000 textNumber
      +20 → 20000000 textNumber
      增加20万元 → 20000000 textNumber
      第一次：20 → 20000000 textNumber
      第2次20 → 20000000 textNumber
      A：20 → 20000000 textNumber
      软件20 → 20000000 textNumber
      金额为20 → 20000000 textNumber
      20为 → bad unreadable
      总投资300万元 → 300000000 textNumber
      合计300 → 300000000 textNumber
      300（叁佰万元整） → 300000000 textNumber
      300（约） → 300000000 approximate textNumber
      300（估算） → 300000000 approximate textNumber
      300（其中硬件100） → 300000000 approximate textNumber
      300（含税） → 300000000 textNumber
      300(120+180) → 300000000 textNumber
      300（100、200） → 300000000 textNumber
      约300 → 300000000 approximate textNumber
      300左右 → 300000000 approximate textNumber
      300上下 → 300000000 approximate textNumber
      300余万元 → 300000000 approximate textNumber
      300多万元 → 300000000 approximate textNumber
      近300万元 → 300000000 approximate textNumber
      不超过300 → 300000000 approximate textNumber
      300以内 → 300000000 approximate textNumber
      ≤300 → 300000000 approximate textNumber
      <300 → bad range
      300以上 → bad range
      至少300 → bad range
      300起 → bad range
      200-300 → bad range
      200～300万元 → bad range
      200至300 → bad range
      50% → bad percent
      5‰ → bad percent
      百分之五 → bad percent
      2026年 → bad dateInMoney
      2026年3月 → bad dateInMoney
      2026年300万元 → bad unreadable
      2026-3-5 → bad dateInMoney
      2026.3.5 → bad dateInMoney
      2026.35 → 2026350000 textNumber
      若干 → bad vague
      数百万 → bad vague
      几十万 → bad vague
      上千万 → bad vague
      不详 → blank pending
      $300 → bad unreadable
      300美元 → bad unreadable
      300USD → bad unreadable
      300( → bad unreadable
      300) → bad unreadable
      300万亿 → bad unreadable
      1亿 → 10000000000 textNumber unitInCell
      1亿2000万 → 12000000000 textNumber unitInCell
      1.5亿元 → 15000000000 textNumber unitInCell
      1万2千元 → 1200000 textNumber unitInCell
      1亿零3万元 → bad unreadable
      三百五十万 → 350000000 chineseCapitals textNumber unitInCell
      三百五 → bad unreadable
      二〇〇 → bad unreadable
      壹佰贰拾叁元肆角伍分 → 12345 chineseCapitals textNumber unitInCell
      壹佰元零伍分 → 10005 chineseCapitals textNumber unitInCell
      叁角 → bad unreadable
      三百万零五元 → 300000500 chineseCapitals textNumber unitInCell
      两千 → 2000000000 chineseCapitals textNumber
      十万 → 10000000 chineseCapitals textNumber unitInCell
      百万 → 100000000 chineseCapitals textNumber unitInCell
      拾万元整 → 10000000 chineseCapitals textNumber unitInCell
      万 → bad unreadable
      3+4 → 7000000 severalAmounts
      3+4=7 → 7000000 severalAmounts
      3+4=7=8 → bad unreadable
      3；合计3；合计3 → bad unreadable
      3+4=8 → bad unreadable
      =3+4 → 7000000 severalAmounts
      =7 → 7000000 textNumber
      3；4 → 7000000 severalAmounts
      3；4；合计8 → bad unreadable
      3和4 → 7000000 severalAmounts
      300 400 → 300400000000 textNumber suspiciousMagnitude
      300① → bad unreadable
      ①300②400 → 700000000 severalAmounts
      ²300 → 300000000 textNumber
      框架协议 → blank pending
      单价合同 → blank pending
      据实结算 → blank pending
      按实支付 → blank pending
      按实结算300 → bad unreadable
      未签订 → blank none
      未批复 → blank pending
      未报批 → blank pending
      300元/月 → bad unreadable
      300kg → bad unreadable
      零 → 0 chineseCapitals textNumber
      〇 → 0 chineseCapitals textNumber
      0 → 0 textNumber
      -0 → 0 textNumber
      1e99 → bad unreadable
      1111111111111111111111111 → bad unreadable
    `),
  )("%s：%s", (text, says) => expect(said(cell("总投资（万元）", text))).toBe(says));
});

describe("补充合同金额（万元）", () => {
  test.each(
    casesOf(`
      3；4 → 7000000
      3,4 → 7000000
      3，4，5 → 12000000
      3、4 → 7000000
      3和4；合计7 → 7000000
      3及4 → 7000000
      3|4 → 7000000
      3，400 → 3400000000 textNumber
      30,400,5 → bad unreadable
      30,40,50 → 120000000
      第一次3万元；第二次4万元 → 7000000
      3万元、40000元 → 7000000 unitInCell
      核减3；4 → 1000000
      3；；4 → 7000000
      ；3 → 3000000 textNumber
      ; → bad unreadable
    `),
  )("%s：%s", (text, says) => expect(said(cell("补充合同金额（万元）", text))).toBe(says));
});
