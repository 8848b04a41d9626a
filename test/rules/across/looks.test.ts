/** What the rules across rows look at, and names as they are compared: an edit of anything else asks them nothing again. */
import { duplicates } from "../../../src/rules/across/duplicates";
import { plain, withoutPhase } from "../../../src/rules/across/names";
import { splitting } from "../../../src/rules/across/splitting";
import type { SheetRule } from "../../../src/rules/types";
import { contextOf } from "../tester/context";
import type { Row } from "../tester";

function seenBy({ looksAt }: SheetRule, row: Row): string | null {
  const context = contextOf(row);
  if (looksAt === undefined) throw new Error("it looks at everything");
  return looksAt(context, context.sheet);
}

describe("A project that is given again is looked for where an edit changes", () => {
  const given: Row = {
    name: "办公系统",
    unit: "市A局",
    total: 100,
    planYear: 2026,
    omYear: null,
    level: "市级",
    nature: "新建",
  };
  const seen = (edit: Row): string | null => seenBy(duplicates, { ...given, ...edit });

  test.each<[string, Row]>([
    ["its name", { name: "办公系统二期" }],
    ["its unit", { unit: "市B局" }],
    ["the year of the plan", { planYear: 2027 }],
    ["the year of operation", { omYear: 2026 }],
    ["its level", { level: "县级" }],
    ["whether it is operation", { nature: "运维" }],
    ["that it has no unit", { unit: null }],
  ])("%s", (_, edit) => expect(seen(edit)).not.toBe(seen({})));

  test("and not where its amount changes, unless the amount stands for the unit", () => {
    expect(seen({ total: 200 })).toBe(seen({}));
    expect(seen({ unit: null, total: 200 })).not.toBe(seen({ unit: null }));
  });

  test("rows that are not compared look alike, and like no row that is", () => {
    const nothing = seen({ unit: null, total: null });
    expect(seen({ unit: null, total: null, name: "档案系统", planYear: 2027 })).toBe(nothing);
    expect([seen({}), seen({ total: null }), seen({ unit: null })]).not.toContain(nothing);
  });
});

describe("Phases are looked at again whenever", () => {
  const phase: Row = { name: "智慧A平台（一期）", unit: "市A局", total: 190 };

  test("a row that is one of them changes", () => expect(seenBy(splitting, phase)).toBeNull());

  test.each<[string, Row]>([
    ["names no phase", { name: "智慧A平台" }],
    ["names nothing but a phase", { name: "第一期" }],
    ["has a single sign beside its phase", { name: "甲一期" }],
    ["has no unit", { unit: null }],
    ["has no amount", { total: null }],
    ["is decided together", { route: "集中审定" }],
    ["is a county's", { level: "县级" }],
    ["is operation", { nature: "运维" }],
  ])("and not where a row changes that %s", (_, edit) => {
    const seen = seenBy(splitting, { ...phase, ...edit });
    expect(seen).not.toBeNull();
    expect(seen).toBe(seenBy(splitting, { ...phase, name: "别的系统" }));
  });
});

test.each([
  ["城市大脑（二期）", "城市大脑(二期)"],
  ["城市  大脑\t二期", "城市大脑二期"],
  ["OA系统", "oa系统"],
  ["ＯＡ 系统", "oa系统"],
  ["oa系统", "oa系统"],
  ["", ""],
])("%j is compared as %j", (text, expected) => expect(plain(text)).toBe(expected));

test.each([
  ["智慧平台一期", "智慧平台"],
  ["智慧平台(第二阶段)", "智慧平台"],
  ["智慧平台三标段工程", "智慧平台"],
  ["甲乙一期", "甲乙"],
  ["甲一期", null],
  ["一期", null],
  ["智慧平台", null],
  ["", null],
])("without its phase %j is %j", (name, expected) => expect(withoutPhase(name)).toBe(expected));
