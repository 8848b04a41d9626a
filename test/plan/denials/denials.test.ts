import { cell, said } from "../sheet";
import { denialIn } from "../../../src/plan/denials";

const DOCUMENT = ["立项批复文号", "调整审批文号"];
const DATE = ["立项批复日期", "概算批复日期", "验收前置核准日期"];
const BODY = ["实际审定机关", "补充合同审定机关"];

const DENIED = [
  "未报批",
  "未申报",
  "未经批准",
  "未下文",
  "没有批",
  "未履行",
  "未批复",
  "未批准",
  "尚未批复",
  "暂未批复",
  "没有批复",
  "未取得批复",
  "未取得立项批复文件",
  "无批复文件",
  "暂无文号",
  "无文号",
  "没有批文",
  "手续未办理",
  "未办理立项手续",
  "未按程序报批",
  "未经市政府批准",
  "未上会",
  "未出具",
  "从未申报",
  "未走程序",
  "无需报批",
  "无需核准",
  "不需要审批",
  "不需要",
  "无须审定",
  "不用批",
  "免于审批",
  "未开展",
  "未组织",
  "未获批准",
  "未予批准",
  "不予批准",
  "并未报批",
  "未报市政府审定",
  "擅自实施，未报批",
  "未报批。",
  "未同意",
  "审核不通过",
  "未批先建",
  "被否决",
  "没走程序",
  "按规定无需立项批复",
  "截至2026年7月未批复",
  "否",
  "×",
];
const ON_THE_WAY = [
  "尚在办理",
  "审批流程中",
  "已上会待批复",
  "拟立项",
  "拟2026年立项",
  "拟2026年3月报批",
  "正在报批",
  "待审",
  "待批",
  "待批复",
  "候批",
  "另行报批",
  "暂缺",
  "补办中",
  "正在补办",
  "后补",
  "已报批",
  "已上报",
  "已报送市政府",
  "已报未批",
  "已申报，未批复",
  "批复中",
  "报批中",
  "办理中（预计3月底批复）",
  "未批复，正在办理",
  "待上会",
  "待市政府常务会议审定",
  "计划下半年报批",
  "预计年底立项",
  "已立项，文号待补",
  "已批复未下文",
  "走流程中",
  "进行中",
  "不详",
  "文号不详",
  "应急项目未报批",
  "因时间紧，未立项",
  "只有会议纪要，无文号",
  "历史遗留，无批文",
  "口头同意",
  "已过会未下文",
  "已报市数字经济局审批",
  "已提交审批",
  "等批复",
  "暂缓办理",
  "走流程",
];
const MOOT = ["不适用", "不涉及", "本项目不适用", "不涉及此项", "N/A"];
/** A real number, or anything that is not made of the words of denial alone. */
const GIVEN = [
  "达市数经〔2026〕12号",
  "达府办函〔2025〕8号（原未报批）",
  "达市数经[2026]12号，未下文本",
  "达市数经(2026)12号",
  "达市数经【2026】第12号",
  "市政府常务会议纪要第12期（未另行批复）",
  "已批复",
  "同意",
  "见附件",
  "未来城市批复",
  "无锡市批文",
];

describe("文号列：否认、办理中、不适用，按构词认", () => {
  for (const header of DOCUMENT) {
    test.each(DENIED)(`${header} %p：没有`, (text) => expect(said(cell(header, text))).toBe("blank none"));
    test.each(ON_THE_WAY)(`${header} %p：还没有`, (text) => expect(said(cell(header, text))).toBe("blank pending"));
    test.each(MOOT)(`${header} %p：不适用`, (text) => expect(said(cell(header, text))).toBe("blank notApplicable"));
    test.each(GIVEN)(`${header} %p：有内容`, (text) => expect(cell(header, text)).toMatchObject({ state: "value" }));
  }
});

describe("日期列", () => {
  for (const header of DATE) {
    test.each(DENIED)(`${header} %p：没有`, (text) => expect(said(cell(header, text))).toBe("blank none"));
    test.each(ON_THE_WAY.filter((text) => !/\d{4}/.test(text)))(`${header} %p：还没有`, (text) =>
      expect(said(cell(header, text))).toBe("blank pending"),
    );
    test.each(MOOT)(`${header} %p：不适用`, (text) => expect(said(cell(header, text))).toBe("blank notApplicable"));
  }
  test.each(["拟2026年3月批复", "计划2026-03-05", "预计2026年3月批准", "拟2026年立项", "力争2026年6月取得"])(
    "%p 是打算，不是已办",
    (text) =>
      expect(cell("立项批复日期", text)).toMatchObject({
        state: "value",
        notes: expect.arrayContaining(["planned"]) as unknown,
      }),
  );
  test("计划完工日期本来就是打算", () =>
    expect(cell("计划完工日期", "预计2026年12月")).not.toMatchObject({
      notes: expect.arrayContaining(["planned"]) as unknown,
    }));
  test.each(["2026-05-01（达市数〔2026〕1号）", "已于2026年3月批复", "2026-05-01(补签)"])("%p 仍是日期", (text) =>
    expect(cell("立项批复日期", text)).toMatchObject({ state: "value", value: { type: "date" } }),
  );
  test.each(["已报送", "已申报"])("申报日期 %p 不是没有申报", (text) =>
    expect(said(cell("申报日期", text))).toBe("bad unreadable"),
  );
});

describe("审定机关列", () => {
  for (const header of BODY) {
    test.each(["未报批", "未经审定", "未经市长审定", "无需审定", "未上会", "市政府未批准"])(
      `${header} %p：没有`,
      (text) => expect(said(cell(header, text))).toBe("blank none"),
    );
    test.each(["待上会", "已上会待批复", "待市政府常务会议审定", "拟报市长审定", "审批流程中"])(
      `${header} %p：还没有`,
      (text) => expect(said(cell(header, text))).toBe("blank pending"),
    );
  }
  test("审议通过、尚未提交下一级：已审议的机关算数", () =>
    expect(said(cell("实际审定机关", "市政府常务会议审议通过，尚未提交市委常委会"))).toBe("governmentMeeting"));
});

test("双重否定、认不全的话，不当作否认", () => {
  for (const text of ["并非未批复", "无异议", "未来可期", "未超概算", "不少于3家", "", "未".repeat(50)])
    expect(denialIn(text)).toBeNull();
});

test("四十个字以内的否定才是否定，更长的是一段话", () => {
  expect(denialIn("未报批,".repeat(10))).toBe("none");
  expect(denialIn(`${"未报批,".repeat(10)}。`)).toBeNull();
});
