/** Which cell of a form is a label's value, and what stands between them: head lines, merged cells, groups. */
import { form, formOf, planOfForm, READ, wide, type Rows } from "./support";

describe("什么是标签的值", () => {
  const four = (...rows: Rows): Rows => [...form(), ...rows].map((row) => wide(row, 4));
  test("标签合并两行，右边是表头的字：第二行的值不是它的", () =>
    expect(formOf(form(["合同金额（万元）", "内容"], [null, 200]), { merges: ["A4:A5"] })).toEqual(READ));
  test("表头的字中间有空格，也不是值", () => expect(formOf(form(["建设内容", "说 明"]))).toEqual(READ));
  test("金额（元）只有在资金来源的后面才是一栏的名称", () =>
    expect(formOf(four(["签订日期", "2026-03-05", "金额（元）"]))).toEqual({ ...READ, signed: "2026-03-05" }));
  test("标签列里的标签后面紧跟着标签，它没有值", () =>
    expect(
      formOf(
        four(
          ["级次", "市级", "建设性质", "新建"],
          ["建设内容", "平台", "是否涉密", "否"],
          ["控制价（万元）", null, "签订日期", "2026-03-05"],
        ),
        { merges: ["A6:B6"] },
      ),
    ).toEqual({ ...READ, level: "city", nature: "new", content: "平台", classified: "no", signed: "2026-03-05" }));
  test("合并的分组右边是认得的标签，标签不是分组的值", () =>
    expect(
      formOf(four(["资金来源", "级次", "市级"], [null, "建设性质", "新建"]), { merges: ["A4:A5"] }),
    ).not.toHaveProperty("fund"));
  test("右边是谁也不认得的字，不是分组，问的是它自己", () =>
    expect(
      planOfForm(four(["建设盘子", "口子甲", "二期"], [null, "口子乙", "三期"]), {
        merges: ["A4:A5"],
      }).unknownColumns.map(({ header }) => header),
    ).toEqual(["建设盘子"]));
  test("分组的右边是单看不认得的标签", () => {
    expect(formOf(four(["合同情况", "份数", 2]))).toEqual({ ...READ, contractCount: "2" });
    expect(formOf(four(["资金构成（万元）", "市级", 200]))).toEqual({ ...READ, fundCity: "200000000" });
  });
  test("小标题旁边还有别的，就不管它下面的行", () =>
    expect(
      formOf(four(["二、合同情况", "签订日期", "2026-03-05"], [null], ["金额（万元）", 200]), { merges: ["A4:A5"] }),
    ).toEqual({ ...READ, signed: "2026-03-05" }));
});
