/** What a header means beside the others: the same word in the company that makes it what it is, and in one that does not. */
import type { CellValue } from "../../../src/sheet";
import type { MappingCorrections } from "../../../src/plan";
import { planOf } from "../sheet";

/** Fields of the headers by their place, with ~ where a neighbour made them so. `cells`: the row below. */
function fields(headers: string, cells: readonly CellValue[], title: string): string {
  const words = headers.split("|");
  const plan = planOf([
    ...(title === "" ? [] : [[title]]),
    ["项目名称", ...words],
    ["A系统", ...words.map((_, at) => cells[at] ?? null)],
  ]);
  return plan.columns
    .filter(({ field }) => field !== "name")
    .map(
      ({ column, field, confidence }) => `${column - 1}${{ exact: ":", likely: "~", chosen: "!" }[confidence]}${field}`,
    )
    .join(" ");
}

test.each<[headers: string, cells: readonly CellValue[], title: string, expected: string]>([
  ["总投资|资金来源|金额", [], "", "1:total 2:fund 3:fundAmount"],
  ["总投资|资金金额", [], "", "1:total 2:fundAmount"],
  ["总投资|建设内容|金额", [], "", "1:total 2:content"],
  ["总投资|资金来源|建设内容|金额", [], "", "1:total 2:fund 3:content"],
  ["资金来源|金额", [], "", "1:fund 2:fundAmount"],
  ["合同名称|总投资", [], "", "2:total"],
  ["项目简称|总投资", [], "", "2:total"],
  ["建设单位|主管部门|总投资", [], "", "1:unit 3:total"],
  ["主管部门|总投资", [], "", "1:unit 2:total"],
  ["主管部门|实施单位|总投资", [], "", "1:unit 3:total"],
  ["业主单位|建设单位|总投资", [], "", "1:unit 3:total"],
  ["总投资|中央资金|其他", [], "", "1:total 2:fundCentral 3:fundOther"],
  ["总投资|其他", [], "", "1:total"],
  ["总投资|其他资金", [], "", "1:total 2:fundOther"],
  ["总投资|其它投资", [], "", "1:total"],
  ["总投资|建设内容|其他", [], "", "1:total 2:content"],
  ["总投资|市级财政|其他", [], "", "1:total 2:fundCity 3:fundOther"],
  ["总投资|核减金额", [], "", "1:total 2:down"],
  ["总投资|财评金额|核减金额", [], "", "1:total 2:control"],
  ["总投资|结算金额|核减金额", [], "", "1:total 2:settlement"],
  ["总投资|送审金额|核减金额", [], "", "1:total"],
  ["总投资|财评金额|核减金额|调整原因", [], "", "1:total 2:control 3:down 4:adjustCase"],
  ["总投资|财评金额|核减金额|调整金额", [], "", "1:total 2:control 4:adj"],
  ["总投资|财评金额|调减金额", [], "", "1:total 2:control 3:down"],
  ["总投资|变更金额", [], "", "1:total"],
  ["总投资|变更金额|调整原因", [], "", "1:total 2:adj 3:adjustCase"],
  ["总投资|变更金额|是否改变建设目标", [], "", "1:total 2:adj 3:goalChanged"],
  ["总投资|2026年度投资", [], "2027年度计划", "1:total"],
  ["总投资|2027年度投资", [], "2027年度计划", "1:total 2:yearAmt"],
  ["总投资|2026年度投资", [], "", "1:total 2:yearAmt"],
  ["总投资|2026年度投资|2027年度投资", [], "", "1:total"],
  // Without a year in the title the plan is of the year of its only column of yearly funds.
  ["总投资|2027年度计划投资|截至2026年底累计下达资金", [], "", "1:total 2:yearAmt 3~cumPaidPrior"],
  ["总投资|2026年度计划投资|2027年度计划投资|截至2026年底累计下达资金", [], "", "1:total 4~cumPaid"],
  ["总投资|截至2026年底累计下达资金", [], "", "1:total 2~cumPaid"],
  ["投资概算", [], "", "1~total"],
  ["投资概算|合同金额", [], "", "1:estimate 2:contract"],
  ["投资概算|总投资", [], "", "1:estimate 2:total"],
  ["概算批复金额", [], "", "1:estimate"],
  ["概算金额", [], "申报项目表", "1~total"],
  ["概算金额", [], "", "1:estimate"],
  ["申报概算", [], "", ""],
  ["概算总投资", [], "", "1~total"],
  ["概算总投资|控制价", [], "", "1:estimate 2:control"],
  ["概算投资|批复文号", [], "", "1:estimate 2:approvalNo"],
  ["批复概算", [], "申报项目表", "1:estimate"],
  ["审定概算", [], "入库项目", "1:estimate"],
  ["总投资|其中：市级财政", [], "", "1:total 2:fundCity"],
  ["总投资|其中：中央资金|其中：市级财政", [], "", "1:total 2:fundCentral 3:fundCity"],
  ["总投资|建设内容|其中：市级财政", [], "", "1:total 2:content 3:fundCity"],
  ["合同金额|其中：市级财政", [], "", "1:contract"],
  ["总投资|市级财政|其中：省级资金", [], "", "1:total 2:fundCity 3:fundProvince"],
  ["概算批复金额|其中：工程部分", [], "", "1:estimate 2:engineeringPart"],
  ["批复总投资|其中：信息化部分", [], "", "1:approvedTotal 2:itPart"],
  ["概算批复金额|其中：市级财政", [], "", "1:estimate"],
  ["建设内容|其中：市级财政", [], "", "1:content 2:fundCity"],
  ["总投资|其中：工程部分|其中：市级财政", [], "", "1:total 2:engineeringPart 3:fundCity"],
  ["总投资|建设盘子|其中：市级财政", [], "", "1:total"],
  ["总投资|概算批复", [null, 300], "", "1:total 2:estimate"],
  ["总投资|概算批复", [null, "约300"], "", "1:total 2:estimate"],
  ["总投资|验收", [null, "已验收"], "", "1:total"],
  ["总投资|验收", [null, "2026年5月"], "", "1:total 2:accepted"],
  ["总投资|验收", [null, "2026年2月30日"], "", "1:total 2:accepted"],
  ["总投资|完成时间", [null, "2026年5月"], "", "1:total 2:finishPlanned"],
  ["总投资|完成时间", [null, "三个月"], "", "1:total"],
  ["总投资|年度", [null, 2027], "", "1:total 2:planYear"],
  ["总投资|年度", [null, "第一年"], "", "1:total"],
  ["总投资|项目类别", [null, "新建"], "", "1:total 2:nature"],
  ["总投资|项目类别", [null, "应用类"], "", "1:total"],
  ["总投资|项目类别", [null, "#REF!"], "", "1:total 2:nature"],
  ["总投资|建设性质", [null, "应用类"], "", "1:total 2:nature"],
  ["建设内容|金额", [], "", "1:content 2~total"],
  ["总投资|项目备案情况", [null, "见附件"], "", "1:total"],
  ["总投资|项目备案情况", [null, "已备案"], "", "1:total 2~filed"],
  ["总投资|项目备案情况", [], "", "1:total 2~filed"],
  ["总投资|是否备案", [null, "见附件"], "", "1:total 2:filed"],
  ["总投资|签订时间", [null, "见合同"], "", "1:total 2:signed"],
  ["总投资|实施周期", [null, "12个月"], "", "1:total 2:period"],
  ["总投资|实施周期", [null, "见合同"], "", "1:total"],
  ["总投资|补充合同1|补充合同2", [null, 5, 6], "", "1:total 2~supp"],
  ["总投资|补充合同1|补充合同2|补充合同3", [null, 5, 6, 7], "", "1:total 2~supp"],
  ["总投资|补充合同1", [null, 5], "", "1:total"],
  ["总投资|补充合同1|补充合同2", [null, "见附件", 6], "", "1:total"],
  ["总投资|补充合同金额|补充合同1|补充合同2", [null, 1, 5, 6], "", "1:total 2:supp"],
  ["总投资|第一次补充合同金额|第二次补充合同金额", [null, 5, 6], "", "1:total 2~supp"],
  ["总投资|补充协议（一）|补充协议（二）", [null, 5, 6], "", "1:total 2~supp"],
  ["总投资|补充合同累计金额|此前补充合同金额", [], "", "1:total 2:supp"],
  ["总投资|补充合同累计金额|本次补充合同金额|此前补充合同金额", [], "", "1:total 3:supp 4:suppPrior"],
  ["总投资|补充合同金额|此前补充合同金额", [], "", "1:total 2:supp 3:suppPrior"],
  ["总投资|合同总金额|原合同金额", [], "", "1:total 3:contract"],
  ["总投资|原合同金额|合同总金额", [], "", "1:total 2:contract"],
  ["总投资|中标金额|合同金额", [], "", "1:total 3:contract"],
  ["投资估算|总投资", [], "", "2:total"],
  ["投资总额|总投资", [], "", "1:total"],
  ["总投资概算|总投资", [], "", "2:total"],
  ["财评金额|招标控制价", [], "", "2:control"],
  ["概算|概算批复金额", [], "", "2:estimate"],
  ["增加投资|减少投资|总投资", [], "", "1~up 2~down 3:total"],
  ["增加投资|总投资", [], "", "2:total"],
  ["调增金额|调减金额|总投资", [], "", "1:up 2:down 3:total"],
  ["项目金额", [5], "", "1:total"],
  ["总投资（批复）", ["文字"], "", "1~approvedTotal"],
])("%s %j %s：%s", (headers, cells, title, expected) => expect(fields(headers, cells, title)).toBe(expected));

/** Columns with their fields, - where a header is not known, x where a person left it out; groups stand above with a slash. */
function placed(headers: string, corrections: MappingCorrections = {}): string {
  const paths = headers.split("|").map((path) => path.split("/"));
  const isGrouped = paths.some(({ length }) => length > 1);
  const letter = (at: number): string => String.fromCharCode(65 + at);
  const rows = isGrouped
    ? [
        paths.map(([group = ""], at) => (at > 0 && paths[at - 1]?.[0] === group ? null : group)),
        paths.map((path) => (path.length > 1 ? path[1]! : null)),
      ]
    : [paths.map(([label = ""]) => label)];
  const merges = !isGrouped
    ? []
    : paths.flatMap(([group, leaf], at) => {
        if (leaf === undefined) return [`${letter(at)}1:${letter(at)}2`];
        const last = paths.map(([other]) => other).lastIndexOf(group);
        return at > 0 && paths[at - 1]?.[0] === group ? [] : [`${letter(at)}1:${letter(last)}1`];
      });
  const plan = planOf([...rows, paths.map((path) => (/(?:项目|合同)(?:名称)?$/.test(path.at(-1)!) ? "A系统" : null))], {
    corrections,
    merges,
  });
  return paths
    .map((_, at) => {
      const has = ({ column }: { readonly column: number }): boolean => column === at + 1;
      const double = plan.doubleColumns.find(has);
      if (double) return `(${double.field})`;
      if (plan.ignoredColumns?.some(has)) return "x";
      return plan.unknownColumns.some(has) ? "-" : (plan.columns.find(has)?.field ?? "?");
    })
    .join(" ");
}

test.each<[headers: string, expected: string]>([
  // The name of something of the project's is nobody's beside its own; where it has no other, it is the name.
  ["合同名称|项目名称|总投资", "- name total"],
  ["项目名称|合同名称|总投资", "name - total"],
  ["项目|项目名称|总投资", "- name total"],
  ["合同名称|总投资", "name total"],
  ["建设项目|项目名称|总投资", "- name total"],
  ["合同名称|项目简称|总投资", "name (name) total"],
  // An amount right behind the source's name, or under its group, is that source's.
  ["金额|项目名称|总投资", "- name total"],
  ["项目名称|总投资|资金来源/渠道|资金来源/备注|资金来源/金额", "name total fund - fundAmount"],
  ["项目名称|总投资|资金来源|备注|金额", "name total fund remark -"],
  ["项目名称|总投资|资金来源/中央|资金来源/备注|资金来源/其他", "name total fundCentral - fundOther"],
  ["项目名称|总投资|中央资金|备注|其他", "name total fundCentral remark -"],
  // Parties beside the one that builds.
  ["项目名称|主管部门|建设单位|总投资", "name - unit total"],
  ["项目名称|主管部门|实施单位|总投资", "name unit (unit) total"],
  ["项目名称|建设单位|申报单位|总投资", "name unit (unit) total"],
  ["主管部门|项目名称|建设单位联系人|总投资", "unit name - total"],
  ["其他|项目名称|总投资", "- name total"],
  ["项目名称|总投资||建设单位", "name total ? unit"],
  // Cuts and changes under the group of an adjustment are the project's.
  ["项目名称|总投资|财评金额|投资调整/核减金额", "name total control down"],
  ["项目名称|总投资|财评金额|核减金额", "name total control -"],
  ["项目名称|总投资|财评金额|核增金额", "name total control -"],
  ["项目名称|总投资|投资调整/变更金额", "name total adj"],
  ["项目名称|总投资|变更金额", "name total -"],
  ["项目名称|总投资|投资变更金额", "name total adj"],
  ["项目名称|总投资|招标控制价|核减金额", "name total control -"],
  ["项目名称|总投资|送审日期|核减金额", "name total budgetSent -"],
  ["项目名称|总投资|结算金额|核减金额|调整金额", "name total settlement down adj"],
  ["项目名称|总投资|增加投资|调整金额", "name total up adj"],
  ["项目名称|总投资|招标控制价|核增金额", "name total control -"],
  ["项目名称|总投资|增加投资", "name total -"],
  ["项目名称|总投资|投资调整/增加投资", "name total up"],
  ["项目名称|总投资|此前补充合同金额|补充合同1|补充合同2", "name total suppPrior - -"],
  ["项目名称|合同金额|其中：工程部分", "name contract -"],
  ["项目名称|总投资|合同金额/其中：市级财政", "name total -"],
  // What the budget's columns say of adjustments is no evidence of an adjusted project; the cut at review is none either.
  ["项目名称|总投资|调整金额|增加投资|年初预算", "name total - - yearAmt"],
  ["项目名称|总投资|新增投资|核减金额|审定金额", "name total up - -"],
  ["项目名称|总投资|减少投资", "name total -"],
  ["项目名称|概算/总投资|概算/备注", "name total -"],
])("%s：%s", (headers, expected) => expect(placed(headers)).toBe(expected));

test.each<[headers: string, corrections: MappingCorrections, expected: string]>([
  ["项目名称|总投资|建设内容|金额", { 金额: "fundAmount" }, "name total content fundAmount"],
  ["项目名称|总投资|建设内容|其他", { 其他: "fundOther" }, "name total content fundOther"],
  ["项目名称|合同金额|其中：市级财政", { "其中:市级财政": null }, "name contract x"],
  ["项目名称|合同金额|其中：市级财政", { "其中:市级财政": "fundCity" }, "name contract fundCity"],
  ["项目名称|合同金额|其中：市级财政", {}, "name contract -"],
  ["项目名称|总投资|变更金额", { 变更金额: "adj" }, "name total adj"],
  ["项目名称|总投资|变更金额", { 变更金额: null }, "name total x"],
  ["项目名称|总投资|送审金额|核减金额|审定金额", { 核减金额: "down" }, "name total - down -"],
  ["项目名称|总投资|建设内容|其中：市级财政", { 建设内容: null }, "name total x -"],
  ["项目名称|合同名称|总投资", { 合同名称: "remark" }, "name remark total"],
  ["项目名称|总投资|补充合同1|补充合同2", { 补充合同1: "remark" }, "name total remark -"],
  ["项目名称|总投资|补充合同1|补充合同2", { 补充合同1: null }, "name total x -"],
])("%s, placed by a person as %j：%s", (headers, corrections, expected) =>
  expect(placed(headers, corrections)).toBe(expected),
);

test.each([
  ["2026年度投资", ["name", "total"]],
  ["2027年度投资", ["name", "total", "yearAmt"]],
])("in a plan of 2027, %s under a group that names no year", (header, expected) => {
  const plan = planOf([["2027年计划"], ["项目名称", "总投资", "资金情况"], [null, null, header], ["A系统", 5, 6]], {
    merges: ["A2:A3", "B2:B3"],
  });
  expect(plan.columns.map(({ field }) => field)).toEqual(expected);
});
