/** What belongs to what in a form: groups, headings, merged labels, units in boxes of their own. */
import type { CellValue } from "../../../src/sheet";
import { form, formOf, NAME, planOfForm, READ, TOTAL, UNIT, wide, type Rows } from "./support";

const unknown = (rows: Rows, merges: readonly string[] = []): readonly string[] =>
  planOfForm(rows, { merges }).unknownColumns.map(({ header }) => header);

describe("合并的格子是一格", () => {
  test("标签横向合并，值在合并的右边", () =>
    expect(
      formOf(
        [
          [...NAME, null],
          [...UNIT, null],
          ["总投资（万元）", null, 300],
          ["合同金额（万元）", null, 200],
        ],
        {
          merges: ["A3:B3", "A4:B4"],
        },
      ),
    ).toEqual({ ...READ, contract: "200000000" }));
  test("标签竖着合并两行，第二行的值不是它的", () =>
    expect(formOf(form(["合同金额（万元）", 200], [null, 90], ["级次", "市级"]), { merges: ["A4:A5"] })).toEqual({
      ...READ,
      contract: "200000000",
      level: "city",
    }));
  test("值竖着合并，第二行的标签没有值", () =>
    expect(formOf(form(["合同金额（万元）", 200], ["控制价（万元）", null]), { merges: ["B4:B5"] })).toEqual({
      ...READ,
      contract: "200000000",
    }));
});

describe("空格、数字不是标签", () => {
  test("只有空格的格子是空的", () =>
    expect(formOf(form(["   ", "  "], ["合同金额（万元）", "   "]))).toEqual({ ...READ, contract: "blank empty" }));
  test("标签列里的数字不当标签问", () =>
    expect(unknown(form([7, "说明文字"], ["建设盘子", "二期"]))).toEqual(["建设盘子"]));
  test("空着的、不认得的标签不问", () => expect(unknown(form(["建设盘子", null], ["建设口子", " "]))).toEqual([]));
  test("一列里的标签与值一样多，不是标签列", () =>
    expect(
      unknown([
        ...form().map((row) => wide(row, 3)),
        [null, "级次", "市级"],
        [null, "建设性质", "新建"],
        [null, "合同金额（万元）", 90],
        [null, "建设盘子", "二期"],
      ]),
    ).toEqual([]));
  test("一列里的标签比值多，是标签列", () =>
    expect(
      unknown([
        ...form().map((row) => wide(row, 3)),
        [null, "级次", "市级"],
        [null, "建设性质", "新建"],
        [null, "合同金额（万元）", 90],
        [null, "签订日期", "2026-03-05"],
        [null, "建设盘子", "二期"],
      ]),
    ).toEqual(["建设盘子"]));
  test("标签和值竖着合并得一样高，值像标签也是值", () =>
    expect(
      formOf(
        [
          ...form().map((row) => wide(row, 3)),
          ["建设内容", "等级保护测评", null],
          [null, null, null],
          ["级次", "市级", null],
        ],
        { merges: ["A4:A5", "B4:B5"] },
      ),
    ).toEqual({ ...READ, content: "等级保护测评", level: "city" }));
  test("标签右边是另一个一样高的标签：不是它的值，也不是它的分组", () =>
    expect(
      formOf(
        [
          ...form().map((row) => wide(row, 3)),
          ["建设内容", "级次", "市级"],
          [null, null, null],
          ["建设性质", "新建", null],
        ],
        { merges: ["A4:A5", "B4:B5"] },
      ),
    ).toEqual({ ...READ, level: "city", nature: "new" }));
  test("不在标签列里的字不当标签问", () =>
    expect(
      unknown([
        [...NAME, null, null],
        [...UNIT, null, null],
        [...TOTAL, null, null],
        ["级次", "市级", "甲", "乙"],
      ]),
    ).toEqual([]));
});

describe("单位另占一格", () => {
  const unit = (label: string, box: CellValue): Rows => [
    ...form().map((row) => [...row, null]),
    [label, 480, box],
    ["级次", "市级", null],
  ];
  test.each<[string, string, string]>([
    ["合同金额", "万元", "480000000"],
    ["合同金额", "元", "48000"],
    ["合同金额", "（元）", "48000"],
    ["合同金额（万元）", "万元", "480000000"],
    ["合同金额（元）", "元", "48000"],
  ])("%s | 480 | %s", (label, box, says) => expect(formOf(unit(label, box))).toMatchObject({ contract: says }));
  // 480元 or 480万元: whoever reads it as one of them accuses or clears by a factor of ten thousand.
  test.each([
    ["合同金额（元）", "万元"],
    ["合同金额（万元）", "元"],
  ])("%s | 480 | %s：两个单位，不读，要人说", (label, box) => {
    expect(formOf(unit(label, box))).toEqual({ ...READ, level: "city" });
    expect(unknown(unit(label, box))).toEqual([`${label}（${box}）`]);
  });
});

describe("标题下面的标签", () => {
  const under = (heading: readonly CellValue[], merges: readonly string[], ...more: Rows) =>
    formOf(
      [...form().map((row) => wide(row, 4)), wide(heading, 4), ...more, ["金额（万元）", 20, "签订日期", "2026-03-05"]],
      { merges },
    );
  const OF_SUPPLEMENT = { ...READ, supp: "20000000", suppSigned: "2026-03-05" };
  test("合并到最右边的一行是标题", () => expect(under(["补充合同"], ["A4:D4"])).toEqual(OF_SUPPLEMENT));
  test("没有合并到最右边的不是", () => expect(under(["补充合同"], ["A4:C4"])).not.toEqual(OF_SUPPLEMENT));
  test("没有合并的不是", () => expect(under(["补充合同"], [])).not.toEqual(OF_SUPPLEMENT));
  test("编了号的不用合并", () => expect(under(["二、补充合同"], [])).toEqual(OF_SUPPLEMENT));
  test("后一个标题代替前一个", () =>
    expect(under(["二、补充合同"], [], ["三、合同情况", null, null, null])).toEqual({
      ...READ,
      contract: "20000000",
      signed: "2026-03-05",
    }));
  test("什么也没说的标题之后，前一个标题不再算数", () =>
    expect(under(["二、补充合同"], [], ["三、其他情况", null, null, null])).toEqual({ ...READ, signed: "2026-03-05" }));
  test("一格里写全的一行不是标题", () =>
    expect(under(["二、补充合同"], ["A5:D5"], ["建设性质：☑新建", null, null, null])).toEqual({
      ...OF_SUPPLEMENT,
      nature: "new",
    }));
  test("一格里写全的一行，合并到最右边也不是标题", () =>
    expect(under(["二、补充合同"], ["A5:D5"], ["级次：市级", null, null, null])).toEqual({
      ...OF_SUPPLEMENT,
      level: "city",
    }));
  test("写在最右一列、没有合并的不是标题", () =>
    expect(under([null, null, null, "补充合同"], [])).not.toEqual(OF_SUPPLEMENT));
  test("竖着合并的标题，第二行还在它下面", () =>
    expect(under(["补充合同"], ["A4:D5"], [null, null, null, null])).toEqual(OF_SUPPLEMENT));
  test("第一行是整张表的标题，不管什么", () =>
    expect(formOf([["补充合同审批表", null], ...form(), ["金额（万元）", 20]], { merges: ["A1:B1"] })).toEqual(READ));
  test("第一行编了号，就是标题", () =>
    expect(
      formOf([["一、补充合同", null], ["金额（万元）", 20], NAME, UNIT, ["概算批复金额（万元）", 300]], {
        merges: ["A1:B1"],
      }),
    ).toMatchObject({ supp: "20000000" }));
});

describe("左边的分组", () => {
  const three = (...rows: Rows): Rows => [...form().map((row) => [row[0] ?? null, null, row[1] ?? null]), ...rows];
  const merges = ["A1:B1", "A2:B2", "A3:B3"];
  const OF_FUNDS = { ...READ, fundCity: "200000000", fundProvince: "100000000" };
  test("分组下面空着，还是它的", () =>
    expect(formOf(three(["资金来源", "市级（万元）", 200], [null, "省级（万元）", 100]), { merges })).toEqual(
      OF_FUNDS,
    ));
  test("竖着合并的分组，几行都是它的", () =>
    expect(
      formOf(three(["资金来源", "市级（万元）", 200], [null, "省级（万元）", 100], ["合同", "金额（万元）", 90]), {
        merges: [...merges, "A4:A5"],
      }),
    ).toEqual({ ...OF_FUNDS, contract: "90000000" }));
  test.each([[["A4:A5"]], [[]]])("日期是哪一个的，看分组：%j", (more) =>
    expect(
      formOf(three(["补充合同", "金额（万元）", 20], [null, "签订日期", "2026-03-05"]), {
        merges: [...merges, ...more],
      }),
    ).toEqual({ ...READ, supp: "20000000", suppSigned: "2026-03-05" }),
  );
  test("分组右边的标签没有值，也还是分组", () =>
    expect(
      formOf(three(["补充合同", "金额（万元）", null], [null, "签订日期", "2026-03-05"]), {
        merges: [...merges, "A4:A5"],
      }),
    ).toMatchObject({ suppSigned: "2026-03-05" }));
  test("下面空着的格子合并了也是它的", () =>
    expect(
      formOf(
        three(
          ["资金来源", "市级（万元）", 200],
          [null, "省级（万元）", 100],
          [null, "自筹（万元）", 7],
          ["合同", "金额（万元）", 90],
        ),
        { merges: [...merges, "A5:A6"] },
      ),
    ).toEqual({ ...OF_FUNDS, fundSelf: "7000000", contract: "90000000" }));
  test("写了别的字就不再是它的", () =>
    expect(
      formOf(three(["资金来源", "市级（万元）", 200], ["级次", null, "市级"], [null, "省级（万元）", 100]), {
        merges: [...merges, "A5:B5"],
      }),
    ).toEqual({ ...READ, fundCity: "200000000", level: "city" }));
  test("标题之后不再是它的", () =>
    expect(
      formOf(three(["补充合同", "金额（万元）", 20], ["二、其他", null, null], [null, "签订日期", "2026-03-05"]), {
        merges: [...merges, "A5:C5"],
      }),
    ).toEqual({ ...READ, supp: "20000000", signed: "2026-03-05" }));
  test("没有合并、只说清一行的，也是分组", () =>
    expect(formOf(three(["补充合同", "金额（万元）", 20], ["合同", "金额（万元）", 90]), { merges })).toEqual({
      ...READ,
      supp: "20000000",
      contract: "90000000",
    }));
  test("右边的字读不成它的值，就不是分组", () =>
    expect(formOf(three(["合同", "金额（万元）", "见附件"]), { merges })).not.toMatchObject({
      contract: "bad unreadable",
    }));
});
