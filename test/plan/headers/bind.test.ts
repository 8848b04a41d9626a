/** Which column a field is read from, in which unit, and what is told of all others. */
import type { MappingCorrections } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { fieldList, planOf, said, type SheetOptions } from "../sheet";

type Row = readonly CellValue[];
type Options = SheetOptions & { readonly corrections?: MappingCorrections };
/** A plan of one project whose header is `words`; its cells are empty but for the name and what `cells` says. */
const under = (words: string, options: Options = {}, cells: Readonly<Record<string, CellValue>> = {}) => {
  const labels = words.split("|");
  return planOf([labels, labels.map((label) => cells[label] ?? (label === "项目名称" ? "A系统" : null))], options);
};
const columnsOf = (words: string, options: Options = {}): string => fieldList(under(words, options));
const doublesOf = (words: string, options: Options = {}): readonly string[] =>
  under(words, options).doubleColumns.map(({ field, column, header }) => `${column}:${field} ${header}`);

describe("two columns for one field", () => {
  test("the one whose header says so is used, else the first; columns stand in the order of the sheet", () => {
    expect(columnsOf("项目名称|投资估算|建设内容|总投资")).toBe("1:name 3:content 4:total");
    expect(columnsOf("项目名称|总投资|建设内容|投资估算")).toBe("1:name 2:total 3:content");
    expect(columnsOf("项目名称|投资总额|建设内容|总投资")).toBe("1:name 2:total 3:content");
    expect(columnsOf("项目名称|原合同金额|合同金额")).toBe("1:name 2:contract");
    expect(columnsOf("项目名称|合同金额|原合同金额")).toBe("1:name 3:contract");
  });
  test("the others are told, in the order of the sheet", () => {
    expect(doublesOf("项目名称|投资估算|建设单位|业主单位|总投资")).toEqual(["2:total 投资估算", "4:unit 业主单位"]);
    expect(doublesOf("项目名称|总投资|建设内容")).toEqual([]);
  });
  test("a person's choice goes before any word; of two choices the first counts", () => {
    const chosen = { 实付数: "contract" } as const;
    expect(columnsOf("项目名称|合同金额|实付数", { corrections: chosen })).toBe("1:name 3:contract");
    expect(columnsOf("项目名称|实付数|合同金额", { corrections: chosen })).toBe("1:name 2:contract");
    expect(columnsOf("项目名称|实付数|原合同金额", { corrections: chosen })).toBe("1:name 2:contract");
    const both = { 实付数: "contract", 应付数: "contract" } as const;
    expect(columnsOf("项目名称|实付数|应付数", { corrections: both })).toBe("1:name 2:contract");
    expect(doublesOf("项目名称|实付数|应付数", { corrections: both })).toEqual(["3:contract 应付数"]);
  });
});

describe("supplements that are counted already", () => {
  const WORDS = "项目名称|补充合同累计金额|此前补充合同金额";
  test("beside all of them together, the earlier ones are left out and told", () => {
    expect(columnsOf(WORDS)).toBe("1:name 2:supp");
    expect(doublesOf(WORDS)).toEqual(["3:supp 此前补充合同金额"]);
  });
  test("or this time's own are used", () => {
    const words = "项目名称|投资估算|总投资|补充合同累计金额|本次补充合同金额|此前补充合同金额";
    expect(columnsOf(words)).toBe("1:name 3:total 5:supp 6:suppPrior");
    expect(doublesOf(words)).toEqual(["2:total 投资估算", "4:supp 补充合同累计金额"]);
  });
  test.each([[{ 补充合同累计金额: "supp" } as const], [{ 此前补充合同金额: "suppPrior" } as const]])(
    "a person who placed %j knows",
    (corrections) => expect(columnsOf(WORDS, { corrections })).toBe("1:name 2:supp 3:suppPrior"),
  );
});

test("where none of them is this time's own, another double column is not taken for it", () => {
  const words = "项目名称|投资估算|总投资|补充合同累计金额|此前补充合同金额";
  expect(columnsOf(words)).toBe("1:name 3:total 4:supp");
  expect(doublesOf(words)).toEqual(["2:total 投资估算", "5:supp 此前补充合同金额"]);
});

describe("columns under groups that divide the projects", () => {
  const grouped = (leaf: string, corrections: MappingCorrections = {}): string => {
    const plan = planOf(
      [
        ["项目名称", "续建项目", null, "新建项目", null],
        [null, leaf, "备注", leaf, "说法"],
        ["A系统", 300, null, null, null],
        ["B系统", null, null, 500, null],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:E1"], corrections },
    );
    const alternates = plan.columns.flatMap(({ alternates: others = [] }) => others.map(({ column }) => column));
    return `alternates ${alternates.join()} doubles ${plan.doubleColumns.map(({ column }) => column).join()}`;
  };
  test("amounts fill each other's rows", () => expect(grouped("总投资（万元）")).toBe("alternates 4 doubles "));
  test("texts do not", () => expect(grouped("建设内容")).toBe("alternates  doubles 4"));
  test("nor what a person placed", () =>
    expect(grouped("总投资（万元）", { "续建项目/总投资(万元)": "total" })).toBe("alternates  doubles 4"));
});

describe("what is no field", () => {
  test("is unknown, or left out by a person; a column without a label is neither", () => {
    const plan = under("项目名称||总投资|盘子|建设内容", { corrections: { 建设内容: null } });
    expect(fieldList(plan)).toBe("1:name 3:total");
    expect(plan.unknownColumns).toEqual([{ column: 4, header: "盘子" }]);
    expect(plan.ignoredColumns).toEqual([{ column: 5, header: "建设内容" }]);
  });
});

describe("编号", () => {
  const rows = (head: Row, ...codes: readonly string[]): readonly Row[] => [
    head,
    ...codes.map((code, at): Row => [code, `第${at + 1}系统`, at + 1, `甲${at}`]),
  ];
  const HEAD: Row = ["编号", "项目名称", "总投资", "备注"];
  test("names projects where its cells are codes", () => {
    expect(fieldList(planOf(rows(HEAD, "DZ-20", "DZ-02")))).toMatch(/^1:code /);
    expect(fieldList(planOf(rows(HEAD, "1", "2")))).toMatch(/^1:seq /);
  });
  test("names projects where another column counts them by the same word", () => {
    const head: Row = ["编号", "项目名称", "总投资", "编号"];
    expect(fieldList(planOf(rows(head, "DZ-20", "DZ-02")))).toBe("1:code 2:name 3:total");
  });
  test.each<[string, readonly string[], string]>([
    ["a sum's word among them", ["DZ-20", "合计", "DZ-02"], "code"],
    ["blanks around them", [" DZ-20 ", "DZ-02"], "code"],
    ["a bare number among them", ["DZ-20", "12"], "seq"],
    ["the same twice", ["DZ-20", "DZ-20"], "seq"],
  ])("codes with %s", (_, codes, expected) =>
    expect(fieldList(planOf(rows(HEAD, ...codes)))).toMatch(new RegExp(`^1:${expected} `)),
  );
  test("counts rows beside a column of codes, and where a person says so", () => {
    const head: Row = ["编号", "项目名称", "总投资", "项目编号"];
    expect(fieldList(planOf(rows(head, "DZ-20", "DZ-02")))).toBe("1:seq 2:name 3:total 4:code");
    expect(fieldList(planOf(rows(HEAD, "DZ-20", "DZ-02"), { corrections: { 编号: "seq" } }))).toMatch(/^1:seq /);
  });
});

describe("a header merged over two columns is the first that holds anything", () => {
  const name = (b: CellValue, c: CellValue): string =>
    fieldList(
      planOf(
        [["计划表"], ["序号", "项目名称", null, "建设单位"], [1, b, c, "市A局"], [2, "乙", "乙", "市B局"]].slice(
          0,
          b === c ? 4 : 3,
        ) as Row[],
        {
          merges: ["B2:C2"],
        },
      ),
    );
  test.each<[CellValue, CellValue, string]>([
    ["A系统", null, "1:seq 2:name 4:unit"],
    [null, "A系统", "1:seq 3:name 4:unit"],
    ["A系统", "A系统", "1:seq 2:name 4:unit"],
  ])("%j | %j: %s", (b, c, expected) => expect(name(b, c)).toBe(expected));
});

describe("units", () => {
  const units = (rows: readonly Row[], options: Options = {}): readonly string[] =>
    planOf(rows, options)
      .columns.filter(({ unit }) => unit !== null)
      .map(({ field, unit, unitSource }) => `${field} ${unit} ${unitSource}`);
  const body: Row = ["A系统", 5, 6];
  test("of the column itself, of its group, of the sheet, or assumed, that of the other amounts", () => {
    expect(units([["项目名称", "总投资（元）", "合同金额"], body])).toEqual(["total 元 header", "contract 元 assumed"]);
    expect(units([["单位：元"], ["项目名称", "总投资（万元）", "合同金额"], body])).toEqual([
      "total 万元 header",
      "contract 元 sheet",
    ]);
  });
  test("the column's own goes before its group's; a unit below the label is the column's", () => {
    const grouped = (group: string, first: string, second: string): readonly string[] =>
      units([["项目名称", group, null], [null, first, second], body], { merges: ["A1:A2", "B1:C1"] });
    expect(grouped("投资（元）", "总投资", "年度投资（万元）")).toEqual(["total 元 group", "yearAmt 万元 header"]);
    expect(units([["项目名称", "总投资", "合同金额"], [null, "（元）", "（万元）"], body])).toEqual([
      "total 元 header",
      "contract 万元 header",
    ]);
    expect(units([["项目名称", "总投资（元）", "合同金额"], [null, "（必填）", "（万元）"], body])).toEqual([
      "total 元 header",
      "contract 万元 header",
    ]);
  });
  test("amounts of a sheet in 百元 are not read, unless their column has a unit of its own", () => {
    const plan = planOf(
      [["单位：百元"], ["项目名称", "总投资", "合同金额（元）", "盘子", "建设内容"], [...body, null, null]],
      {
        corrections: { 建设内容: null },
      },
    );
    expect(fieldList(plan)).toBe("1:name 3:contract");
    expect(plan.unknownColumns.map(({ header }) => header)).toEqual(["总投资", "盘子"]);
    expect(plan.ignoredColumns?.map(({ header }) => header)).toEqual(["建设内容"]);
  });
  test.each(["总投资（百元）", "总投资（美元）", "盘子（百元）"])(
    "%s is not read as 万元, whoever says that it is the total",
    (header) => {
      const key = header.replace("（", "(").replace("）", ")");
      const plan = planOf([["项目名称", header, "合同金额"], body], { corrections: { [key]: "total" } });
      expect(fieldList(plan)).toBe("1:name 3:contract");
      expect(plan.unknownColumns).toEqual([{ column: 2, header }]);
    },
  );
  test("a bare number of a term counts in the unit of its header", () => {
    const term = (header: string): string =>
      said(under(`项目名称|${header}`, {}, { [header]: 18 }).projects[0]!.fields.period!);
    expect(term("建设周期（月）")).toBe("18 months");
    expect(term("建设周期（天）")).toBe("18 days");
    expect(term("建设周期")).toBe("bad vague");
  });
  test("a sheet whose title names no year is of that of its yearly funds", () => {
    expect(columnsOf("项目名称|2027年度计划投资|截至2026年底累计下达资金")).toBe("1:name 2:yearAmt 3:cumPaidPrior");
    expect(columnsOf("项目名称|总投资|截至2026年底累计下达资金")).toBe("1:name 2:total 3:cumPaid");
    expect(columnsOf("项目名称|2026年度投资|2027年度投资|截至2026年底累计下达资金")).toBe("1:name 4:cumPaid");
  });
  test("the year of a column of yearly funds is kept", () => {
    const plan = planOf([["项目名称", "2027年度计划投资", "合同金额"], body]);
    expect(plan.projects[0]!.moneyYears).toEqual({ yearAmt: 2027 });
    expect(under("项目名称|合同金额").projects[0]!.moneyYears).toBeUndefined();
    expect(doublesOf("项目名称|2026年度投资|2027年度投资")).toEqual([]);
    const grouped = planOf([["项目名称", "2027年度投资计划", null], [null, "合计", "备注"], body], {
      merges: ["A1:A2", "B1:C1"],
    });
    expect(grouped.projects[0]!.moneyYears).toEqual({ yearAmt: 2027 });
  });
});
