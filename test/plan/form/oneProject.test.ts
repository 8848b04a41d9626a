/** One project or several, a form or a list, a value or another label: what a sheet with labels is. */
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet } from "../sheet";
import { form, formOf, NAME, planOfForm, READ, TOTAL, UNIT, wide, type Rows } from "./support";

describe("值是不是值", () => {
  test("右边是另一个带值的标签，就没有值", () =>
    expect(formOf(form(["合同金额（万元）", "联系人：王某"]))).toEqual(READ));
  test("右边写着冒号、不是标签，是值", () =>
    expect(formOf(form(["建设内容", "一期：三十座"]))).toMatchObject({ content: "一期：三十座" }));
  test("右边的标签没写值，不算另一个标签", () =>
    expect(formOf(form(["建设内容", "甲乙丙："]))).toMatchObject({ content: "甲乙丙：" }));
  test("右边的字只说那一栏填什么，不是值", () =>
    expect(formOf(form(["建设内容", "内容"], ["级次", "填写要求"]))).toEqual(READ));
  test("值像两个标签，就不是一张表单；像一个，是", () => {
    const called = (unit: string): Rows => [["项目名称", "总投资"], ["建设单位", unit], TOTAL];
    expect(formOf(called("市某局"))).toEqual({ ...READ, name: "总投资" });
    expect(formOf(called("资金来源"))).toBe("table");
  });
});

describe("一张表上的几张表单", () => {
  const second: Rows = [
    ["项目名称", "乙平台"],
    ["建设单位", "市乙局"],
    ["总投资（万元）", 100],
    ["合同金额（万元）", 90],
  ];
  test("下面的一张不混进来", () => {
    const plan = planOfForm([...form(), ...second], { origin: { row: 4, column: 3 } });
    expect(plan.columns.map(({ field }) => field)).toEqual(["name", "unit", "total"]);
    expect([plan.furtherTables, plan.range.lastRow]).toEqual([[{ row: 7, column: 3 }], 6]);
  });
  test("右边的一张不混进来", () => {
    const beside = second.map((row, at) => [...wide(form()[at] ?? [null], 3), ...row]);
    const plan = planOfForm(beside, { origin: { row: 4, column: 3 } });
    expect(plan.columns.map(({ field }) => field)).toEqual(["name", "unit", "total"]);
    expect([plan.furtherTables, plan.range.lastColumn]).toEqual([[{ row: 4, column: 6 }], 4]);
  });
  test("同一个名称再写一遍，是同一个项目", () => {
    const rows = form(["项目名称", "某某 平台"], ["合同金额（万元）", 200]);
    expect(formOf(rows)).toEqual({ ...READ, contract: "200000000" });
    expect(planOfForm(rows).furtherTables).toEqual([]);
  });
  test("合同名称不是另一个项目；没有项目名称时才是项目的名称", () => {
    expect(formOf([["合同名称", "平台开发合同"], ...form()])).toEqual(READ);
    expect(planOfForm([["合同名称", "平台开发合同"], ...form()]).furtherTables).toEqual([]);
    expect(formOf([["合同名称", "某某平台"], UNIT, TOTAL])).toEqual(READ);
    expect(formOf([["合同名称", "某某平台"], UNIT, TOTAL, ["标的名称", "乙平台"]])).toEqual(READ);
  });
});

describe("是一个项目的表单，还是别的", () => {
  const named = (name: CellValue): unknown => formOf([["项目名称", name], UNIT, TOTAL]);
  test.each([
    "见附表",
    "详见附件",
    "另附",
    "共3个项目",
    "各单位平台",
    "全部项目",
    "所有项目",
    "多个项目",
    "城管等5项",
    "城管等30个",
    "合计",
    "小计",
    "（填写全称）",
  ])("名称写着%s", (name) => expect(named(name)).toBe("form"));
  test.each(["共建共享平台", "城管等5年规划平台", "平台（见附件）", "平台各一套"])("名称写着%s", (name) =>
    expect(named(name)).toEqual({ ...READ, name }),
  );
  test.each<[string, CellValue, boolean]>([
    ["项目个数", 1, true],
    ["项目个数", 2, false],
    ["项目数量", 2, false],
    ["项目数", 2, false],
    ["项目总数", 2, false],
    ["子项目总个数", 2, false],
    ["项目个数", "3个", true],
    ["项目个数", "30", false],
    ["项目个数", null, true],
    ["项目数量说明", 2, true],
    ["服务器数量", 2, true],
  ])("%s | %p：%p", (label, count, isOne) => {
    const read = formOf(form([label, count]));
    expect(isOne ? read : READ).toEqual(READ);
    expect(read === "form").toBe(!isOne);
  });
  test("读得成的与读不成的一样多，是表单；更少就不是", () => {
    expect(formOf(form(["合同金额", "见附件"]))).toEqual({ ...READ, contract: "bad unreadable" });
    expect(formOf(form(["合同金额", "见附件"], ["签订日期", "见合同"]))).toBe("form");
    expect(formOf(form(["合同金额", "见附件"], ["签订日期", "见合同"], ["级次", "市级"]))).toMatchObject(READ);
  });

  const beside = (label: string, ...below: readonly CellValue[]): Rows => [
    [...NAME, label, null],
    [...UNIT, below[0] ?? null, null],
    [...TOTAL, below[1] ?? null, null],
    ["级次", "市级", below[2] ?? null, null],
    ["建设性质", "新建", below[3] ?? null, null],
  ];
  test("名称旁边的金额标签下面三行里有数，是一张表的表头；第四行的不是", () => {
    expect(formOf(beside("合同金额（万元）", null, null, 7))).toBe("form");
    expect(formOf(beside("合同金额（万元）", null, null, null, 7))).toMatchObject(READ);
    expect(formOf(beside("合同金额（万元）", "甲", "乙", "丙"))).toMatchObject(READ);
  });
  test("不是金额的标签下面有数，还是表单", () => expect(formOf(beside("建设内容", null, null, 7))).toMatchObject(READ));
  test("同一个标签后面有第二个同样的值，是几个项目", () => {
    const rows = (further: CellValue): Rows => [
      [...NAME, null],
      [...UNIT, null],
      [...TOTAL, further],
    ];
    expect(formOf(rows(400))).toBe("form");
    expect(formOf(rows("含税"))).toEqual(READ);
    expect(
      readPlan(
        sheet([
          [...NAME, "乙平台"],
          [...UNIT, null],
          [...TOTAL, null],
        ]),
      ),
    ).toMatchObject({ plan: { isForm: true } });
  });
});
