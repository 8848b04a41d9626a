import { cell, said } from "../sheet";

test.each([
  ["实施方式", "自行建设", "selfBuild"],
  ["实施方式", "自建", "selfBuild"],
  ["实施方式", "购买服务", "purchaseService"],
  ["实施方式", "政府购买服务", "purchaseService"],
  ["实施方式", " 购买 服务 ", "purchaseService"],
  ["实施方式", "自行建设、购买服务", "bad severalOptions"],
  ["实施方式", "公开招标", "bad unknownOption"],
  ["实施方式", "非自建，购买服务", "purchaseService"],
  ["审定方式", "统一审定", "unified"],
  ["审定方式", "集中审定", "unified"],
  ["审定方式", "市委财经委员会审议后报市委常委会审定", "unified"],
  ["审定方式", "一事一议", "caseByCase"],
  ["审定方式", "未统一审定", "caseByCase"],
  ["审定方式", "待定", "blank pending"],
  ["实际审定机关", "分管财政工作的副市长", "financeViceMayor"],
  ["实际审定机关", "分管财政副市长", "financeViceMayor"],
  ["实际审定机关", "常务副市长", "financeViceMayor"],
  ["实际审定机关", "两位分管副市长", "viceMayors"],
  ["实际审定机关", "市长", "mayor"],
  ["实际审定机关", "市政府常务会议", "governmentMeeting"],
  ["实际审定机关", "市政府常务会", "governmentMeeting"],
  ["实际审定机关", "市委常委会", "partyStandingCommittee"],
  ["实际审定机关", "市委常委会会议", "partyStandingCommittee"],
  ["实际审定机关", "市委财经委", "partyFinanceCommittee"],
  ["实际审定机关", "市委财经委员会", "partyFinanceCommittee"],
  ["实际审定机关", "经市政府常务会议审议通过，报市委常委会审定", "partyStandingCommittee"],
  ["实际审定机关", "分管财政副市长审签，市长审定", "mayor"],
  ["实际审定机关", "2026年第3次市政府常务会议纪要", "governmentMeeting"],
  ["实际审定机关", "市长审定后报市政府常务会议备案", "mayor"],
  ["实际审定机关", "局党组会", "bad unknownOption"],
  ["实际审定机关", "市人大常委会", "bad unknownOption"],
  ["实际审定机关", "渠县县委常委会", "bad unknownOption"],
  ["实际审定机关", "通川区政府常务会议", "bad unknownOption"],
  ["实际审定机关", "万源市委常委会", "bad unknownOption"],
  ["实际审定机关", "市人大常委会备案，市委常委会审定", "partyStandingCommittee"],
  ["实际审定机关", "市政府常务会议审议通过，尚未提交市委常委会", "governmentMeeting"],
  ["实际审定机关", "市政府常务会议（待报市委常委会）", "governmentMeeting"],
  ["实际审定机关", "未提交市委常委会", "blank none"],
  ["实际审定机关", "分管财政的市政府领导", "financeViceMayor"],
  ["实际审定机关", "财政分管副市长", "financeViceMayor"],
  ["单位性质", "国有企业", "stateOwned"],
  ["单位性质", "市属国企", "stateOwned"],
  ["单位性质", "行政机关", "government"],
  ["单位性质", "事业单位", "institution"],
  ["单位性质", "民营企业", "other"],
  ["单位性质", "非国有企业", "other"],
  ["建设性质", "新建", "new"],
  ["建设性质", "续建", "continued"],
  ["建设性质", "改扩建", "expansion"],
  ["建设性质", "升级改造", "upgrade"],
  ["建设性质", "运维", "operations"],
  ["建设性质", "运行维护", "operations"],
  ["建设性质", "续运维", "operationsRenewal"],
  ["建设性质", "新建、续建", "bad severalOptions"],
  ["项目级次", "县级", "county"],
  ["项目级次", "市级", "city"],
  ["项目级次", "市本级", "city"],
  ["项目级次", "县级市", "county"],
  ["项目级次", "县（市、区）", "county"],
  ["列入方式", "年初计划", "annual"],
  ["列入方式", "中期调整增补", "midYearAddition"],
  ["追加内容类型", "工程", "works"],
  ["追加内容类型", "货物", "goods"],
  ["追加内容类型", "软件工程服务", "services"],
  ["追加内容类型", "货物、工程", "bad severalOptions"],
  ["单位性质", "#REF!", "bad error"],
  ["建设性质", "x".repeat(201), "bad tooLong"],
  ["建设性质", "/", "blank dash"],
])("%s %p：%s", (header, value, expected) => expect(said(cell(header, value))).toBe(expected));

test("是否国企", () => {
  expect(said(cell("是否国企", "是"))).toBe("stateOwned");
  expect(said(cell("是否国企", "否"))).toBe("other");
});

test("数字与布尔不是选项", () => {
  expect(said(cell("实施方式", 1))).toBe("bad unknownOption");
  expect(said(cell("实施方式", true))).toBe("bad boolean");
});

test.each([
  ["实施方式", "是", "bad unknownOption"],
  ["实施方式", "否", "bad unknownOption"],
  ["单位性质", "是", "stateOwned"],
  ["单位性质", "√", "stateOwned"],
  ["单位性质", "否", "other"],
  ["单位性质", "不是", "bad unknownOption"],
  ["单位性质", "是否", "bad unknownOption"],
  ["单位性质", "否定", "bad unknownOption"],
  ["实际审定机关", "市政府常务会议研究后由市长审定", "mayor"],
  ["实际审定机关", "市长研究后由市政府常务会议审定", "governmentMeeting"],
  ["实际审定机关", "市政府常务会议、市委常委会", "partyStandingCommittee"],
])("%s %s：%s", (header, text, expected) => expect(said(cell(header, text))).toBe(expected));

test("选项的文字两头不留空白", () =>
  expect(cell("实施方式", " 自建 ")).toMatchObject({ value: { option: "selfBuild", text: "自建" } }));

describe("否认的选项不算；只否认集中审定的，是一事一议", () => {
  test.each([
    ["审定方式", "未经集中审定", "caseByCase"],
    ["审定方式", "未列入统一审定", "caseByCase"],
    ["审定方式", "不属于统一审定范围", "caseByCase"],
    ["审定方式", "未纳入年度统一审定，单独审批", "caseByCase"],
    ["审定方式", "不再一事一议，纳入集中审定", "unified"],
    ["审定方式", "非一事一议", "bad unknownOption"],
    ["实施方式", "不采用购买服务，自行建设", "selfBuild"],
    ["实施方式", "未采用自建，购买服务", "purchaseService"],
    ["实施方式", "非自建", "bad unknownOption"],
    ["建设性质", "非新建，升级改造", "upgrade"],
    ["建设性质", "不含运维的升级改造", "upgrade"],
    ["实际审定机关", "市长未审定，分管财政副市长审定", "financeViceMayor"],
    ["实际审定机关", "分管财政副市长（市长未批）", "financeViceMayor"],
    ["实际审定机关", "无需报市政府常务会议，市长审定", "mayor"],
    ["实际审定机关", "经市政府常务会议审议未通过", "blank none"],
    ["补充合同审定机关", "市长不同意", "blank none"],
    ["实际审定机关", "市长同意", "mayor"],
  ])("%s %s：%s", (header, text, expected) => expect(said(cell(header, text))).toBe(expected));
});
