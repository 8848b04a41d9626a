/** A form, one project a sheet, that cannot be read is told as what it is: nothing of it is mapped, and nothing is offered to be. */
import { readPlan, type NoPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet } from "../sheet";

const readingOf = (rows: readonly (readonly CellValue[])[], isInsisted = false): NoPlan | null => {
  const reading = readPlan(sheet(rows), { isInsisted });
  return "plan" in reading ? null : reading.noPlan;
};

/** Not filled in, filled in with what its labels do not mean, or without anything that tells a plan from other lists. */
const FORMS: readonly (readonly [string, readonly (readonly CellValue[])[]])[] = [
  [
    "labels in two columns",
    [
      ["信息化项目申报表"],
      ["项目名称", "某某平台", "建设单位", "市某局"],
      ["总投资（万元）", "见附件", "资金来源", "市级财政"],
      ["建设内容", "一二三", null, null],
      ["合同金额", "见附件", "签订日期", "见合同"],
    ],
  ],
  [
    "labels in one column, some without a value",
    [
      ["项目基本情况表"],
      ["项目名称：", "某某平台"],
      ["申报单位：", "市某局"],
      ["联系人", "张某"],
      ["投资估算（万元）", null],
      ["备注", null],
    ],
  ],
  [
    "labels further in, a value that is called like a label",
    [
      ["一、基本信息"],
      [null, "项目名称", "总投资", null],
      [null, "项目单位", "市某局", null],
      [null, "审定方式", "一事一议", null],
    ],
  ],
  [
    "in English",
    [
      ["Project name", "Platform"],
      ["Responsible unit", "Data Bureau"],
      ["Total investment", "to follow"],
    ],
  ],
];

test.each(FORMS)("%s", (_, rows) => {
  const noPlan = readingOf(rows);
  expect(noPlan?.reason).toBe("form");
  expect(noPlan?.nearest).toBeUndefined();
});

test("insisting makes no table of it", () => {
  expect(readingOf(FORMS[0]?.[1] ?? [], true)?.reason).toBe("form");
});

test("a plan is none, be it of one row, or of projects that are called like labels", () => {
  expect(
    readingOf([
      ["项目名称", "建设单位", "总投资"],
      ["某某平台", "市某局", 300],
    ]),
  ).toBeNull();
  expect(
    readingOf([
      ["项目名称", "建设单位", "总投资"],
      ["项目名称", "市某局", 300],
      ["资金来源", "市某局", 300],
      ["合同金额", "市某局", 300],
    ]),
  ).toBeNull();
});

test("neither is a list that explains the columns of a plan, nor a few words", () => {
  expect(
    readingOf([
      ["字段", "填写说明"],
      ["项目名称", "填写全称"],
      ["建设单位", "填写全称"],
      ["总投资", "保留两位小数"],
    ])?.reason,
  ).toBe("noHeader");
  expect(
    readingOf([
      ["项目名称", "某某平台"],
      ["总投资", 300],
    ])?.reason,
  ).toBe("noHeader");
});
