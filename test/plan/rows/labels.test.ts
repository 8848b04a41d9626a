/** Words by which a row is known: sums, notes, headings, numbers, kinds of projects, what to fill in. */
import { kinds } from "../sheet";
import { A, B } from "./support";

/** Words, all of which make the same of the rows. */
type Words = readonly (readonly [words: readonly string[], kinds: string])[];
const each = (words: Words) => words.flatMap(([labels, expected]) => labels.map((label) => [label, expected] as const));

describe("没有序号、名称列写着", () => {
  test.each(
    each([
      [
        [
          "合计",
          "总合计",
          "全市合计",
          "本表合计",
          "累计",
          "汇总",
          "共计：",
          "合计（万元）",
          "合计3个",
          "合计12项：",
          "某某局合计",
          "Total",
          "Grand total",
          "SUM:",
          "All projects",
        ],
        "ptp",
      ],
      [["Sub-total", "小计", "本页小计", "分计", "市直小计（万元）", "小计2个：", "小计:"], "psp"],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([A, [null, label, null, 600], B])).toBe(expected));
});

describe("有序号、名称列写着", () => {
  test.each(
    each([
      [["合计", "共计", "总计："], "ptp"],
      [["小计"], "psp"],
      [["本页合计"], "ppp"],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([A, [2, label, null, 600], B])).toBe(expected));
});

describe("第一格写着", () => {
  test.each(
    each([
      [
        [
          "注：以批复为准",
          "※以批复为准",
          "其中：市级",
          "备注：",
          "填表人：张三",
          "联系电话",
          "审核人（签字）",
          "单位负责人签",
          "单位：万元",
          "金额单位：人民币元",
          "单位(盖章)",
          "（盖章）",
          "第3页",
          "共5页",
          "本表由市局填报",
          "以上金额均为万元",
          "以下空白",
          "示例",
          "（示例）",
          "例",
          "填报要求",
          "制表日期",
          "日期：2026年",
          "打印日期",
        ],
        "pnp",
      ],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([A, [label, null, null, null], B])).toBe(expected));
});

describe("序号列写着一级标题", () => {
  test.each(
    each([
      [
        [
          "一、新建",
          "（一）市局",
          "第一部分",
          "第二类：",
          "I.",
          "IV、新建",
          "A、新建",
          "A.1",
          "B.新建",
          "十一、其他",
          "第三章",
        ],
        "gpp",
      ],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([[label, null, null, null], A, B])).toBe(expected));
});

describe("名称列只写着一类项目", () => {
  test.each(
    each([
      [
        [
          "新建类",
          "续建项目",
          "运维服务项目",
          "购买服务",
          "结转",
          "年初",
          "增补项目",
          "调整部分",
          "信息化项目",
          "储备类项目",
        ],
        "gp",
      ],
      [["新建系统"], "pp"],
    ]),
  )("%s：%s", (label, expected) =>
    expect(
      kinds([
        [null, label, null, null],
        ["", "X系统", "市X局", 5],
      ]),
    ).toBe(expected),
  );
});

describe("序号写成", () => {
  test.each(
    each([
      [
        [
          "1",
          "1.",
          "(1)",
          "1、",
          "NO.3",
          "No12",
          "1-1",
          "1.1.1",
          "１",
          "001",
          "1234567",
          "一",
          "（二）",
          "II",
          "iv.",
          "C、",
          "第三",
          "A",
        ],
        "pp",
      ],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([[label, "X系统", "市X局", 5], A])).toBe(expected));
});

describe("名称列写着单位，有金额，没有序号", () => {
  test.each(
    each([
      [["市财政局", "市委", "县政府办", "市法院", "信息中心", "管委会", "有关部门", "各单位"], "gp"],
      [["某公司"], "pp"],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([["", label, null, 500], A])).toBe(expected));
});

describe("名称列没有序号、单位、金额", () => {
  test.each(
    each([
      [["市政大脑", "综合机房", "平台（二期）", "三期", "某某系统"], "pp"],
      [["城市治理"], "gp"],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([["", label, null, null], A])).toBe(expected));
});

describe("表头下一行写着", () => {
  test.each(
    each([
      [
        [
          "（填写）",
          "[填写]",
          "必填",
          "选填",
          "下拉",
          "单选",
          "多选",
          "保留两位小数",
          "日期格式",
          "是/否",
          "有/无",
          "√/×",
          "文本",
          "数值",
          "字符",
          "日期",
        ],
        "np",
      ],
    ]),
  )("%s：%s", (label, expected) => expect(kinds([[null, label, label, null], A])).toBe(expected));
});
