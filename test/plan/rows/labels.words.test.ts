/** Words by which a row is known, each beside the text that only holds it. All take a squeezed text. */
import { shortText } from "../../../src/plan/rows/body";
import {
  isBareSum,
  isCategory,
  isHint,
  isNoteLabel,
  isProjectName,
  startsLikeGroup,
} from "../../../src/plan/rows/labels";

const TEXTS: readonly (readonly [string, (text: string) => boolean, readonly string[], readonly string[]])[] = [
  ["a bare sum", isBareSum, ["合计", "小计:", "TOTAL", "SUB-TOTAL"], ["合计数", "本页合计", "TOTALS1", "合计3个"]],
  [
    "a hint",
    isHint,
    ["(全称)", "请填写", "保留2位小数", "保留二三四位", "是/否", "有/无", "√/×", "文本", "日期", "数字格式"],
    [
      "(甲)乙",
      "甲(乙)",
      "保留位",
      "保留小数点后两位",
      "选是/否",
      "是/否吗",
      "含有/无",
      "有/无吗",
      "打√/×",
      "√/×吗",
      "长文本",
      "文本框",
    ],
  ],
  ["a project's name", isProjectName, ["某系统", "某平台", "平台(二期)", "三期"], ["系统集成", "平台建设", "二期建设"]],
];
describe.each(TEXTS)("%s", (_, is, those, others) => {
  test.each(those)("%s is one", (text) => expect(is(text)).toBe(true));
  test.each(others)("%s is none", (text) => expect(is(text)).toBe(false));
});

test("only the beginning of a long text is looked at, of a name only its end", () => {
  expect(isHint(`${"甲".repeat(38)}填写`)).toBe(true);
  expect(isHint(`${"甲".repeat(39)}填写`)).toBe(false);
  expect(isNoteLabel(`备注:${"甲".repeat(60)}`)).toBe(true);
  expect(startsLikeGroup(`一、${"甲".repeat(60)}`)).toBe(true);
  expect(isCategory(`新建${"类".repeat(20)}`)).toBe(false);
  expect(isProjectName(`${"甲".repeat(60)}系统`)).toBe(true);
  expect(shortText("甲".repeat(301))).toHaveLength(300);
  expect([shortText(null), shortText(5), shortText(true), shortText(" 某 局 ")]).toEqual(["", "5", "true", "某局"]);
});
