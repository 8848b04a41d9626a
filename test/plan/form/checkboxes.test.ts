/** What is ticked, in all the ways in which people tick. */
import { tickedIn } from "../../../src/plan/form/checkboxes";
import { isPrinted, writtenIn } from "../../../src/plan/form/printed";
import { partsOf } from "../../../src/plan/form/inline";
import type { CellValue } from "../../../src/sheet";
import type { FieldKey } from "../../../src/fields";

describe("勾选的是哪几项", () => {
  test.each<[string, string | null]>([
    ["☑新建 □改造", "新建"],
    ["□新建 ☑改造", "改造"],
    ["  ☑新建 □改造", "新建"],
    ["☑新建□改造☑运维", "新建、运维"],
    ["☑ 新建；□改造；☑ 运维。", "新建、运维"],
    ["☑：新建，，□改造", "新建"],
    ["☑升级改造（一期） □新建", "升级改造(一期)"],
    ["☑新建: 一期 □改造", "新建: 一期"],
    ["☒新建 ☐改造", "新建"],
    ["☑\ufe0f新建 □改造", "新建"],
    ["□☑新建 □改造", "新建"],
    ["新建☑ 改造□", "新建"],
    ["新建□ 改造☑ 运维☑", "改造、运维"],
    ["新建，改造□ 运维，☑", "运维"],
    ["自建（√） 购买服务（ ）", "自建"],
    ["自建（  √ ） 购买服务（__）", "自建"],
    ["自建（）购买服务（√）", "购买服务"],
    ["（√）自建 （　）购买服务", "自建"],
    ["【√】自建【 】购买服务", "自建"],
    ["[ √]自建 [_ _]购买服务", "自建"],
    ["√新建 改造", "新建"],
    ["√ 新建、改造", "新建"],
    ["√  新建 改造 √ 运维", "新建、运维"],
    ["新建 改造√", "改造"],
    ["新建，  市级√  县级", "市级"],
    ["市级 √ 县级", "市级"],
    ["●新建 ○改造", "新建"],
    ["○新建 ◉改造", "改造"],
    ["◆新建 ◇改造", "新建"],
    ["■新建 □改造", "新建"],
    ["□新建 □改造", null],
    ["新建（ ）改造（ ）☐", null],
    // Without empty boxes beside them filled shapes head the lines of a list.
    ["●新建 ●改造", "●新建 ●改造"],
    ["■一期；■二期", "■一期；■二期"],
    ["新建", "新建"],
    // Something is ticked, and nothing is written beside it: what it means is asked of a person.
    ["☑", "☑"],
    ["□新建☑", "□新建☑"],
  ])("%s：%p", (text, ticked) => expect(tickedIn(text)).toBe(ticked));
});

describe("表单自己印上去的不是填写的内容", () => {
  test.each<[string, boolean]>([
    ["", true],
    ["   ", true],
    ["（盖章）", true],
    ["（单位盖章）（签字）", true],
    ["单位公章：", true],
    ["签字", true],
    ["签字处", true],
    ["　　年　　月　　日", true],
    ["2026年　月　日", false],
    ["达州市某局　　年　月　日", true],
    ["　年月日前", false],
    ["年 月 日 至 年 月 日", true],
    ["________万元", true],
    ["人民币　　　元", true],
    ["万元", true],
    ["个月", true],
    ["120万元", false],
    ["（填写单位全称）", true],
    ["（一期）", false],
    ["请简要说明建设内容", true],
    [`请填写${"内容".repeat(60).slice(0, 117)}`, true],
    [`请填写${"内容".repeat(60).slice(0, 118)}`, false],
    ["此处填写批复文号", true],
    ["建设统一门户", false],
  ])("%p：%p", (text, expected) => expect(isPrinted(text)).toBe(expected));

  test.each<[FieldKey, CellValue, CellValue]>([
    ["unit", "市某局（盖章）", "市某局"],
    ["unit", "  市某局 （盖 章）", "  市某局 （盖 章）"],
    ["unit", "市某局（加盖公章） ", "市某局"],
    ["unit", " 市某局", " 市某局"],
    ["unit", "（盖章）", null],
    ["unit", 12, 12],
    ["content", "电子签章系统", "电子签章系统"],
    ["total", "__120__万元", "120万元"],
    ["total", "____", null],
    ["signed", "2026年3月5日", "2026年3月5日"],
    ["goalChanged", "□是 ☑否", "否"],
    ["mode", "☑自行建设 □政府购买服务", "自行建设"],
    ["mode", "□自行建设 □政府购买服务", null],
  ])("%s %p → %p", (field, given, written) => expect(writtenIn(given, field)).toBe(written));
});

test.each<[string, ReturnType<typeof partsOf>]>([
  ["项目名称： 某某平台 ", { label: "项目名称", value: "某某平台" }],
  [" 项目名称 :", { label: "项目名称", value: "" }],
  ["总投资（单位：万元）：120", { label: "总投资（单位：万元）", value: "120" }],
  ["总投资(单位:万元)", null],
  ["建设内容：一期：30座", { label: "建设内容", value: "一期：30座" }],
  [" ：120", null],
  ["：120", null],
  ["项目名称", null],
])("%p 写的是标签与内容 %p", (text, parts) => expect(partsOf(text)).toEqual(parts));
