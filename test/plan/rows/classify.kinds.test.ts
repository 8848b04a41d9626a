import type { PlanSheet } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { HEAD, kinds, planOf, said } from "../sheet";

const A: readonly CellValue[] = [1, "A系统", "市A局", 600];
const B: readonly CellValue[] = [2, "B系统", "市B局", 500];

describe("哪些行是项目", () => {
  test.each<[string, readonly (readonly CellValue[])[], string]>([
    ["分组行带金额", [["一", "新建项目", null, 1100], A, ["（一）", "市B局", null, 500], B], "gpgp"],
    ["分组行的金额写成了文字", [[null, "市直部门", null, "约1100"], A, [null, "市B局", null, "500.00"], B], "gpgp"],
    ["分组行写在第一格", [["一、新建项目"], A, ["（二）续建项目", null, null, 500], B], "gpgp"],
    ["分组行没有序号", [[null, "新建项目", null, 1100], A, [null, "市B局", null, 500], B], "gpgp"],
    ["分组行只有名称", [[null, "市A局"], A, B], "gpp"],
    [
      "小计、合计、总计、共计",
      [
        A,
        [null, "小计", null, 600],
        B,
        ["小计", null, null, 500],
        ["合 计", null, null, 1100],
        ["总计：", null, null, 1100],
        ["共计（2个）", null, null, 1100],
      ],
      "pspsttt",
    ],
    [
      "新建项目小计",
      [A, ["新建项目小计", null, null, 600], B, [null, "市B局小计", null, 500], ["本页小计", null, null, 1]],
      "pspss",
    ],
    ["合计在最上面", [["合计", null, null, 1100], A, B], "tpp"],
    ["合计写在建设单位列", [A, B, [null, null, "合计", 1100]], "ppt"],
    ["空行", [A, [null, null, null, null], ["", " ", null, "　"], B], "pbbp"],
    ["公式算成 0 的模板空行", [A, B, [3, null, null, 0], [4, "", null, 0]], "ppbb"],
    ["没有名称而有金额", [A, B, [3, null, null, 0.01]], "ppp"],
    ["没有名称而有单位", [A, B, [3, null, "市C局", 0]], "ppp"],
    ["金额为 0 的项目", [A, B, [3, "C系统", null, 0]], "ppp"],
    ["只写了序号的空行", [A, B, [3, null, null, null], [4, "", null, null]], "ppbb"],
    [
      "备注与签字",
      [
        A,
        ["备注：金额为估算数"],
        ["填表人：张三", "审核人：李四"],
        [null, "单位负责人（签字）："],
        ["注：以上金额含税"],
        [null, null, null, "填报日期：2026年10月"],
      ],
      "pnnnnn",
    ],
    ["表头下写金额单位的行", [["单位：万元"], [null, "金额单位：元"], A, B], "nnpp"],
    ["重复表头", [A, HEAD, B], "prp"],
    ["重复表头，有空格", [A, ["序号", "项 目 名 称", "建设单位", "总投资\n（万元）"], B], "prp"],
    ["列号行", [[1, 2, 3, 4], A], "rp"],
    ["列号行，甲乙", [["甲", "乙", "1", "2"], A], "rp"],
    ["有名称没有金额", [[1, "A系统", "市A局", null]], "p"],
    ["有名称没有序号", [A, [null, "B系统", "市B局", 500]], "pp"],
    [
      "名称以小计、备注一类的词开头的项目",
      [
        [1, "审核人员管理系统", "市A局", 300],
        [2, "合计通统计平台", "市B局", 300],
        [3, "备注管理系统", "市C局", 300],
      ],
      "ppp",
    ],
    [
      "序号写成（1）、1.、NO.1、1-1",
      [
        ["(1)", "A系统", "市A局", 1],
        ["2.", "B系统", "市B局", 1],
        ["NO.3", "C系统", "市C局", 1],
        ["1-1", "D系统", "市D局", 1],
      ],
      "pppp",
    ],
    ["缺名称但有单位和金额的行仍是项目", [A, [2, null, "市B局", 500], [null, null, "市C局", 400]], "ppp"],
    ["没有标签的合计不是资金行", [A, B, [null, null, null, 1100]], "ppn"],
    [
      "序号是一、二，且没有阿拉伯数字",
      [
        ["一", "A系统", "市A局", 600],
        ["二", "B系统", "市B局", 500],
      ],
      "pp",
    ],
    [
      "一级分组下是（一）项目",
      [
        ["一", "新建", null, 1100],
        ["（一）", "A系统", null, 600],
        ["（二）", "B系统", null, 500],
      ],
      "gpp",
    ],
    ["项目下的“其中”行不是项目", [A, [null, "其中：软件开发", null, 400], B], "pnp"],
    ["带序号的合计", [A, [2, "合计", null, 600]], "pt"],
  ])("%s", (_, rows, expected) => expect(kinds(rows)).toBe(expected));

  test("没有序号列", () =>
    expect(
      kinds(
        [
          ["一、新建项目", null, 600],
          ["A系统", "市A局", 600],
          ["B系统", null, null],
          ["新建项目", null, 600],
          ["合计", null, 1200],
        ],
        { head: ["项目名称", "建设单位", "总投资"] },
      ),
    ).toBe("gppgt"));

  test("另一张表从新表头起不再读", () => {
    const plan = planOf([
      HEAD,
      A,
      [null],
      ["供应商", "项目名称", "合同金额", "项目单位"],
      ["甲公司", "A系统", 500, "市A局"],
    ]);
    expect(plan.projects.map(({ row }) => row)).toEqual([2]);
    expect(plan.range.lastRow).toBe(3);
  });
});

describe("同一项目几行资金", () => {
  const FUND: readonly CellValue[] = ["序号", "项目名称", "总投资（万元）", "资金来源", "金额（万元）"];
  test("名称重复、没有序号和总投资、只写资金来源的下一行是同一项目", () => {
    const plan = planOf([
      FUND,
      [1, "A系统", 1000, "市级预算", 600],
      [null, "A系统", null, "中央专项", 400],
      [2, "B系统", 300, "市级预算", 300],
      [3, "B系统", 300, "中央专项", 300],
    ]);
    expect(plan.projects.map(({ rows }) => rows)).toEqual([[2, 3], [4], [5]]);
    expect(plan.projects[0]?.fundingLines.map(({ fen }) => fen)).toEqual([600_000_000n, 400_000_000n]);
  });
  test("名称为空的下一行是同一项目", () => {
    const plan = planOf([
      FUND,
      [1, "A系统", 1000, "市级预算", 600],
      [null, null, null, "中央专项", 400],
      [2, "B系统", 300, "市级预算", 300],
    ]);
    expect(plan.projects.map(({ rows }) => rows)).toEqual([[2, 3], [4]]);
    expect(plan.projects[0]?.fundingLines).toEqual([
      { row: 2, source: "市级预算", fen: 600_000_000n, column: 5 },
      { row: 3, source: "中央专项", fen: 400_000_000n, column: 5 },
    ]);
    expect(said(plan.projects[0]?.fields.total ?? { state: "absent" })).toBe("1000000000");
  });
  test("名称合并的几行是同一项目，其中没写什么的也是", () => {
    const plan = planOf(
      [
        FUND,
        [1, "A系统", 1000, "市级预算", 600],
        [null, null, null, "中央专项", 400],
        [null, null, null, null, null],
        [2, "B系统", 300, "市级预算", 300],
      ],
      { merges: ["A2:A4", "B2:B4", "C2:C4"] },
    );
    expect(plan.projects.map(({ rows }) => rows)).toEqual([[2, 3, 4], [5]]);
  });
  test("补充合同分行写的，一并计算；第一行的总投资不重复计", () => {
    const plan = planOf(
      [
        ["序号", "项目名称", "总投资", "合同金额", "补充合同金额"],
        [1, "A系统", 500, 300, 10],
        [null, null, null, null, 25],
        [2, "B系统", 300, 200, 5],
      ],
      { merges: ["B2:B3", "C2:C3", "D2:D3"] },
    );
    expect(said(plan.projects[0]?.fields.supp ?? { state: "absent" })).toBe("35000000");
    expect(said(plan.projects[0]?.fields.contract ?? { state: "absent" })).toBe("300000000");
    expect(said(plan.projects[0]?.fields.total ?? { state: "absent" })).toBe("500000000");
  });
  test("没有名称、没有资金来源的金额行不算进上面的项目", () => {
    const plan = planOf([
      ["序号", "项目名称", "总投资", "合同金额", "补充合同金额"],
      [1, "A系统", 500, 300, 10],
      [2, "B系统", 300, 200, 5],
      [null, null, 800, 500, 15],
    ]);
    expect(said(plan.projects[1]?.fields.supp ?? { state: "absent" })).toBe("5000000");
  });
});

describe("合并单元格", () => {
  test("建设单位只在合并区内向下填", () => {
    const plan = planOf([HEAD, [1, "A系统", "市A局", 1], [2, "B系统", null, 1], [3, "C系统", null, 1]], {
      merges: ["C2:C3"],
    });
    expect(plan.projects.map(({ fields }) => said(fields.unit ?? { state: "absent" }))).toEqual([
      "市A局",
      "市A局",
      "blank empty",
    ]);
    expect(plan.projects[1]?.fields.unit).toMatchObject({ source: { row: 2, column: 3, raw: "市A局" } });
  });
  test("几个项目合并的金额只属于第一个", () => {
    const plan = planOf([HEAD, [1, "A系统", "市A局", 800], [2, "B系统", "市A局", null]], { merges: ["D2:D3"] });
    expect(plan.projects.map(({ fields }) => said(fields.total ?? { state: "absent" }))).toEqual([
      "800000000",
      "blank empty",
    ]);
  });
});

describe("小计与合计覆盖哪些行", () => {
  const sums = (plan: PlanSheet): string =>
    plan.sums.map(({ row, field, fen, rows }) => `${row}:${field}=${fen / 1_000_000n}[${rows.join(",")}]`).join(" ");
  test("合计覆盖全部项目，不含小计", () =>
    expect(
      sums(planOf([HEAD, A, ["小计", null, null, 600], B, ["小计", null, null, 500], ["合计", null, null, 1100]])),
    ).toBe("3:total=600[2] 5:total=500[4] 6:total=1100[2,4]"));
  test("不符的合计照样给出它应覆盖的行", () =>
    expect(sums(planOf([HEAD, A, B, ["合计", null, null, 1110]]))).toBe("4:total=1110[2,3]"));
  test("合计在最上面", () => expect(sums(planOf([HEAD, ["合计", null, null, 1100], A, B]))).toBe("2:total=1100[3,4]"));
  test("小计在组的最上面", () =>
    expect(sums(planOf([HEAD, ["小计", null, null, 600], A, ["小计", null, null, 500], B]))).toBe(
      "2:total=600[3] 4:total=500[5]",
    ));
  test("分组小计跨过下一级分组", () =>
    expect(sums(planOf([HEAD, ["一、新建"], ["（一）甲"], A, ["（二）乙"], B, ["小计", null, null, 1100]]))).toBe(
      "7:total=1100[4,6]",
    ));
  test("各单位自己的合计之后还有总计", () =>
    expect(
      sums(planOf([HEAD, A, ["合计", null, null, 600], B, ["合计", null, null, 500], ["总计", null, null, 1100]])),
    ).toBe("3:total=600[2] 5:total=500[4] 6:total=1100[2,4]"));
  test("元列的合计按元读", () =>
    expect(
      sums(
        planOf([
          ["项目名称", "总投资（元）"],
          ["A", 3_000_000],
          ["合计", 3_000_000],
        ]),
      ),
    ).toBe("3:total=300[2]"));
});
