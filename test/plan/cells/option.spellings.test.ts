/** Options in the spellings that people use: one of them, several, another place's, or none. */
import { cell, said } from "../sheet";
import { casesOf } from "./spelled";

describe("单位性质", () => {
  test.each(
    casesOf(`
      是 → stateOwned
      √ → stateOwned
      否 → other
      × → other
      国企 → stateOwned
      平台公司 → stateOwned
      市属国有企业 → stateOwned
      事业单位 → institution
      国有企业/事业单位 → bad severalOptions
      机关 → government
      非国有企业 → other
    `),
  )("%s：%s", (text, says) => expect(said(cell("单位性质", text))).toBe(says));
});

describe("建设性质", () => {
  test.each(
    casesOf(`
      新建 → new
      改扩建 → expansion
      续运维 → operationsRenewal
      运维(续) → operationsRenewal
      升级改造 → upgrade
      新建、运维 → bad severalOptions
      非新建 → bad unknownOption
      未新建 → bad unknownOption
      不新建 → bad unknownOption
      NEW → new
      其他 → bad unknownOption
    `),
  )("%s：%s", (text, says) => expect(said(cell("建设性质", text))).toBe(says));
});

describe("实际审定机关", () => {
  test.each(
    casesOf(`
      市长 → mayor
      分管副市长 → viceMayors
      常务副市长 → financeViceMayor
      市政府常务会议审定 → governmentMeeting
      市长审定 → mayor
      市委常委会 → partyStandingCommittee
      市人大常委会 → bad unknownOption
      区政府常务会议 → bad unknownOption
      市委财经委研究同意，市长审定 → partyFinanceCommittee
      市长同意、报市委常委会 → mayor
      尚未提交市委常委会 → blank none
      市长审批，拟报市政府常务会 → mayor
      未经市政府批准 → blank none
      待定 → blank pending
      无 → blank none
      分管财政副市长、市长会签 → mayor
      省委常委会 → bad unknownOption
      市政府常务会议批准，市委常委会通过审定 → partyStandingCommittee
    `),
  )("%s：%s", (text, says) => expect(said(cell("实际审定机关", text))).toBe(says));
});
