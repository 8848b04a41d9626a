import { cell, said } from "../sheet";

const flag = (header: string, value: string | number | boolean): string => said(cell(header, value));

test.each([
  "是",
  "√",
  "✓",
  "✔",
  "☑",
  "Y",
  "yes",
  "TRUE",
  "1",
  "有",
  "已",
  "是的",
  "已备案",
  "是（见附件）",
  "√是",
  "☑是 □否",
  "是√ 否□",
  "■是□否",
  "2026年3月5日",
  "达市数经备〔2026〕3号",
  " 是 ",
  "是。",
  "已经备案",
])("是否备案 %p 是", (value) => expect(flag("是否备案", value)).toBe("yes"));
test.each([
  "否",
  "不",
  "×",
  "✗",
  "N",
  "no",
  "FALSE",
  "0",
  "无",
  "没有",
  "未",
  "不是",
  "未备案",
  "否（不需要备案）",
  "□是 ☑否",
  "是□ 否☑",
  "非",
  "X",
  "暂不备案",
  "没有备案",
])("是否备案 %p 否", (value) => expect(flag("是否备案", value)).toBe("no"));
test.each([
  [true, "yes"],
  [false, "no"],
  [1, "yes"],
  [0, "no"],
  [2, "bad unreadable"],
])("是否备案 %p", (value, expected) => expect(flag("是否备案", value)).toBe(expected));
test.each([
  ["部分", "partly"],
  ["部分备案", "partly"],
  ["基本完成", "partly"],
  ["待定", "blank pending"],
  ["/", "blank dash"],
  ["—", "blank dash"],
  ["", "blank empty"],
  ["不适用", "blank notApplicable"],
  ["拟备案", "blank pending"],
  ["正在办理", "blank pending"],
  ["#N/A", "bad error"],
  ["另行通知单位", "blank pending"],
  ["张三", "bad unknownOption"],
])("是否备案 %p：%s", (value, expected) => expect(flag("是否备案", value)).toBe(expected));

describe("是否涉密：否定词先看，拿不准按涉密处理", () => {
  test.each([
    "否",
    "非涉密",
    "不涉密",
    "未涉密",
    "不是",
    "无",
    "×",
    "公开",
    "非密",
    "不属于涉密项目",
    "不是涉密项目",
    "没有涉密内容",
    "不涉及",
    "不涉及国家秘密",
    "否（非涉密）",
    "无密级",
    "普通",
    "是否涉密：否",
    "不含涉密内容",
  ])("%p 不涉密", (value) => expect(flag("是否涉密", value)).toBe("no"));
  test.each([
    "是",
    "涉密",
    "√",
    "秘密",
    "机密★10年",
    "绝密",
    "部分涉密",
    "疑似涉密",
    "涉密（部分模块）",
    "是（秘密级）",
    "是否涉密：是",
    "1",
    "涉密项目",
    "1".repeat(150) + "涉密" + "1".repeat(100),
  ])("%p 涉密", (value) => expect(flag("是否涉密", value)).toBe("yes"));
  test.each([
    ["待定", "blank pending"],
    ["", "blank empty"],
    ["/", "blank dash"],
    ["内部", "bad unknownOption"],
  ])("%p：%s", (value, expected) => expect(flag("是否涉密", value)).toBe(expected));
});

test.each([
  ["是否上云", "已上云", "yes"],
  ["是否上云", "未上云", "no"],
  ["是否上云", "拟上云", "yes"],
  ["部署政务云", "不上云", "no"],
  ["确实无法分开立项", "无法分开", "yes"],
  ["确实无法分开立项", "不能分开立项", "yes"],
  ["确实无法分开立项", "可以分开", "no"],
  ["确实无法分开立项", "与主体工程同步预埋，无法分开", "yes"],
  ["违反安全保密要求", "违反", "yes"],
  ["含货物或工程", "含", "yes"],
  ["含货物或工程", "包含硬件设备", "yes"],
  ["含货物或工程", "不含货物", "no"],
  ["含土建", "含", "yes"],
  ["含土建", "不涉及", "blank notApplicable"],
  ["市委市政府另有要求", "市委〔2026〕3号会议纪要", "yes"],
  ["市委市政府另有要求", "无", "no"],
  ["违反安全保密要求", "不违反", "no"],
  ["上级有明确要求", "川办发〔2025〕3号", "yes"],
  ["上级有明确要求", "无（川办发〔2025〕3号不涉及）", "no"],
  ["确实无法分开立项", "否", "no"],
  ["建设目标是否改变", "未改变", "no"],
  ["建设目标是否改变", "不变", "no"],
  ["建设目标是否改变", "有变化", "yes"],
  ["建设目标是否改变", "改变", "yes"],
  ["建设目标是否改变", "保持不变", "no"],
  ["原项目是否验收", "已通过验收", "yes"],
  ["原项目是否验收", "未验收", "no"],
  ["是否国产", "国产", "yes"],
  ["等保测评", "三级", "bad unknownOption"],
  ["等保测评", "已测评", "yes"],
  ["等保测评", "未测评", "no"],
])("%s %p：%s", (header, value, expected) => expect(flag(header, value)).toBe(expected));

describe("只打了一个勾的回答", () => {
  test.each([
    ["☑否", "no"],
    ["√否", "no"],
    ["否√", "no"],
    ["√无", "no"],
    ["■否", "no"],
    ["√没有", "no"],
    ["☑是", "yes"],
    ["是√", "yes"],
    ["√", "yes"],
    ["☑已备案", "yes"],
    ["已备案√", "yes"],
    ["☑无需备案", "blank notApplicable"],
    ["☑不涉及", "blank notApplicable"],
    ["☑是□否", "yes"],
    ["□是☑否", "no"],
    ["是√否□", "yes"],
    ["√是 否", "yes"],
    ["√√否", "yes"],
  ])("%s：%s", (text, expected) => expect(said(cell("是否备案", text))).toBe(expected));
  test.each([
    ["☑否", "no"],
    ["☑不涉密", "no"],
    ["☑涉密", "yes"],
  ])("是否涉密 %s：%s", (text, expected) => expect(said(cell("是否涉密", text))).toBe(expected));
});

describe("各栏的说法", () => {
  test.each([
    ["是否备案", "Y.", "yes"],
    ["是否备案", "Y。。", "yes"],
    ["是否备案", "Y,N", "bad unknownOption"],
    ["是否备案", "是否备案：是", "yes"],
    ["是否备案", "已上报未批复", "blank pending"],
    ["是否备案", "未备案", "no"],
    ["是否备案", "不需另行备案", "blank notApplicable"],
    ["是否备案", "均无", "no"],
    ["是否备案", "目前没有", "no"],
    ["是否备案", "测评中", "blank pending"],
    ["是否备案", "计划与二期同步", "blank pending"],
    ["是否备案", "2026年3月5日", "yes"],
    ["是否上云", "2026年3月5日", "bad unknownOption"],
    ["是否上云", "计划与二期同步", "yes"],
    ["是否上云", "测评中", "blank pending"],
    ["是否上云", "申报中", "blank pending"],
    ["是否上云", "正在测评中心", "yes"],
    ["建设目标是否改变", "部分变更", "yes"],
    ["建设目标是否改变", "建设内容部分变更", "partly"],
    ["建设目标是否改变", "部分变更内容", "partly"],
    ["是否涉密", "非（公开）", "no"],
    ["是否涉密", "是（部分）", "yes"],
    ["是否涉密", "说不清是", "bad unknownOption"],
  ])("%s %s：%s", (header, text, expected) => expect(said(cell(header, text))).toBe(expected));
  test("太长的说明里写着涉密，就是涉密；别的栏、写在两千字以后的，只说太长", () => {
    const long = "说明".repeat(110);
    expect(said(cell("是否涉密", `${long}涉密`))).toBe("yes");
    expect(said(cell("是否涉密", long))).toBe("bad tooLong");
    expect(said(cell("是否备案", `${long}涉密`))).toBe("bad tooLong");
    expect(said(cell("是否涉密", `${"说明".repeat(999)}涉密`))).toBe("yes");
    expect(said(cell("是否涉密", `${"说明".repeat(1000)}涉密`))).toBe("bad tooLong");
  });
});
