/** Columns that are none of the plan's, and columns that a person names. */
import { headerKey } from "../../src/plan";
import { encodeMarkerHeader } from "../../src/sheet";
import { fieldList, planOf } from "./sheet";

describe("上次审查的结果列", () => {
  const marker = encodeMarkerHeader({
    columns: 3,
    widths: ["standard", "standard", "standard"],
    hidden: [false, false, false],
  });
  test("不属于计划", () => {
    const plan = planOf([
      ["项目名称", "总投资", "审查结论", "审定层级（第十条）", marker],
      ["A", 300, "不符合", "市长审定", "x"],
    ]);
    expect(fieldList(plan)).toBe("1:name 2:total");
    expect(plan.unknownColumns).toEqual([]);
    expect(plan.resultBlock).toEqual({ firstRow: 1, firstColumn: 3, lastRow: 2, lastColumn: 5 });
    expect(plan.range.lastColumn).toBe(2);
  });
  test("被改坏的标记不会吞掉计划", () => {
    const huge = encodeMarkerHeader({ columns: 20, widths: [], hidden: [] });
    expect(
      fieldList(
        planOf([
          ["项目名称", "总投资", "合同金额", huge],
          ["A", 300, 200, "x"],
        ]),
      ),
    ).toBe("1:name 2:total 3:contract");
  });
  test("标记列被删、结果列还在：不当作审定机关", () =>
    expect(
      planOf([
        ["项目名称", "总投资", "审定层级（第十条）"],
        ["A", 300, "市长审定"],
      ]).unknownColumns,
    ).toHaveLength(1));
});

describe("人的更正", () => {
  test("按表头记住，优先于猜测", () => {
    const plan = planOf(
      [
        ["项目名称", "投资盘子（万元）", "总投资"],
        ["A", 300, 200],
      ],
      { corrections: { [headerKey("投资盘子（万元）")]: "total" } },
    );
    expect(fieldList(plan)).toBe("1:name 2:total");
    expect(plan.columns[1]?.confidence).toBe("chosen");
    expect(plan.doubleColumns).toEqual([{ field: "total", column: 3, header: "总投资" }]);
  });
  test("忽略一列：不再列为未识别", () => {
    const plan = planOf(
      [
        ["项目名称", "总投资", "备注", "经办"],
        ["A", 300, "x", "y"],
      ],
      { corrections: { [headerKey("备注")]: null, [headerKey("经办")]: null } },
    );
    expect([fieldList(plan), plan.unknownColumns]).toEqual(["1:name 2:total", []]);
  });
  test("名称列也能指定，空格、全半角不影响", () => {
    const plan = planOf(
      [
        ["课题 名称", "总投资"],
        ["A", 300],
      ],
      { corrections: { [headerKey("课题名称")]: "name" } },
    );
    expect(fieldList(plan)).toBe("1:name 2:total");
  });
  test("名称列的更正按它自己的标签记住，读出分组之后仍然有效", () => {
    const rows = [
      ["基本情况", null, "投资（万元）"],
      ["课题", "建设单位", "总投资"],
      ["A", "市A局", 300],
    ];
    const plan = planOf(rows, { merges: ["A1:B1"], corrections: { [headerKey("课题")]: "name" } });
    expect(fieldList(plan)).toBe("1:name 2:unit 3:total");
    expect(plan.columns[0]).toMatchObject({ header: "基本情况/课题", confidence: "chosen" });
  });
  test("不是字段的更正不理会", () => {
    const corrections = JSON.parse('{"__PROTO__":"total","备注":"nonsense"}') as Record<string, never>;
    expect(
      fieldList(
        planOf(
          [
            ["项目名称", "总投资", "备注"],
            ["A", 300, "x"],
          ],
          { corrections },
        ),
      ),
    ).toBe("1:name 2:total 3:remark");
  });
});
