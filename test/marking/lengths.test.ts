/** How much is written into one cell: so many findings, fields, cells and characters, then how many more there are. */
import { admissionText } from "../../src/marking/admissionText";
import { explanationOf } from "../../src/marking/explain";
import { fixedNote } from "../../src/marking/formulas/note";
import { issueListOf, type Issue } from "../../src/marking/issueList";
import type { FieldKey } from "../../src/fields";
import type { Admission } from "../../src/review";
import type { Finding, RowReview, Undecided } from "../../src/review/types";
import { makeSheet } from "./support/sheets";

const { review } = makeSheet({
  fields: ["name", "contract"],
  rows: [["甲系统", 100]],
  flagged: [{ row: 3, field: "contract" }],
});
const [row] = review.rows as readonly [RowReview];
const [finding] = row.findings as readonly [Finding];
const several = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, at) => ({ ...finding, id: `f${at}` }));

describe("入库意见", () => {
  const admission = (part: Partial<Admission>): string =>
    admissionText(
      { verdict: "amend", reasons: [], missing: [], missingColumns: [], unchecked: 0, ...part },
      "万元",
      "zh-CN",
    );
  test("四项理由都说，再多的只说还有几项", () => {
    expect(admission({ reasons: several(4) })).not.toContain("另有");
    expect(admission({ reasons: several(5) })).toMatch(/；另有 1 项/);
    expect(admission({ reasons: several(3), missing: ["goal"], missingColumns: ["basis"] })).toMatch(/；另有 1 项/);
  });
  test("每项理由后面是条款，没有条款的只说理由", () => {
    expect(admission({ reasons: [finding] })).toBe("需补正：追加内容为工程〔43①〕");
    expect(admission({ reasons: [{ ...finding, cite: null }] })).toBe("需补正：追加内容为工程");
  });
  test("没有理由就只有一个词；没查的只在准予入库时说", () => {
    const word = admission({});
    expect(word).not.toMatch(/[：；（]/);
    expect(admission({ unchecked: 2 })).toBe(word);
    expect(admission({ verdict: "admit", unchecked: 0 })).not.toContain("0");
    expect(admission({ verdict: "admit", unchecked: 2 })).toContain("2");
    expect(admission({ missing: ["goal"] })).not.toBe(word);
    expect(admission({ missingColumns: ["goal"] })).not.toBe(word);
  });
});

describe("问题说明", () => {
  const told = (findings: readonly Finding[], undecided: readonly Undecided[] = []): string =>
    explanationOf(
      { row: 3, review: { ...row, undecided }, classified: false, findings, explained: [], flags: [] },
      review,
      "zh-CN",
    );
  test("写到六百字为止，之后只说另有几项", () => {
    let most = 1;
    while (!told(several(most + 1)).includes("另有")) most += 1;
    expect(told(several(most)).length).toBeGreaterThan(600);
    expect(told(several(most - 1)).length).toBeLessThanOrEqual(600);
    expect(told(several(most + 2))).toBe(`${told(several(most))}；另有 2 项，见任务窗格`);
  });
  test("英文里没有说明的，句末不留空格", () => {
    const english = explanationOf(
      { row: 3, review: row, classified: false, findings: several(2), explained: [], flags: [] },
      review,
      "en-US",
    );
    expect(english).not.toMatch(/\s$| {2}/);
  });
  test("未判定时缺的项目至多说三个", () => {
    const open = (missing: readonly FieldKey[]): string => told([], [{ rule: "A6-ORDER", missing }]);
    expect(open(["approved", "publicFrom", "signed"])).toMatch(/缺立项批复日期、公示开始日期、合同签订日期$/);
    expect(open(["approved", "publicFrom", "signed", "accepted"])).toMatch(
      /缺立项批复日期、公示开始日期、合同签订日期等$/,
    );
  });
});

test("固定的值至多说两列，再多的说共几列", () => {
  const note = (columns: Parameters<typeof fixedNote>[0]["columns"]): string =>
    fixedNote({ columns, standing: { why: "lines" } }, review, "zh-CN");
  expect(note(["tier", "supplementCap"])).not.toMatch(/等 \d 列/);
  expect(note(["tier", "supplementCap", "supplementRemaining"])).toMatch(/等 3 列/);
});

describe("问题清单", () => {
  const issue = (part: Partial<Issue> = {}): Issue => ({
    number: 1,
    finding,
    project: { name: "甲系统", unit: "市某局" },
    classified: false,
    explained: null,
    ...part,
  });
  const list = (issues: readonly Issue[], fileName = "计划.xlsx") =>
    issueListOf({ fileName, review, at: 0, issues, besides: { notes: 0, undecided: 0 } }, "zh-CN");
  const lines = (issues: readonly Issue[]) => {
    const { groups, explained } = list(issues);
    return [...groups, ...(explained ? [explained] : [])].flatMap((group) => group.lines);
  };
  test("六个单元格逐个列出，再多的说共几处", () => {
    const cells = (count: number): string | undefined =>
      lines([
        issue({
          finding: {
            ...finding,
            cells: Array.from({ length: count }, (_, at) => ({ row: 3 + at, column: 2, field: "contract" })),
          },
        }),
      ])[0]?.cells;
    expect(cells(6)).toBe("B3、B4、B5、B6、B7、B8");
    expect(cells(7)).toBe("B3、B4、B5、B6、B7、B8 等 7 处");
  });
  test("没有单元格的，说是第几行，整表的说每一行", () => {
    expect(lines([issue({ finding: { ...finding, cells: [] } })])[0]?.cells).toBe("第 3 行");
    expect(lines([issue({ finding: { ...finding, cells: [], row: null, rows: [3, 4] } })])[0]?.cells).toBe(
      "第 3 行、第 4 行",
    );
  });
  test("一格至多两千字，末尾用省略号；文件名至多一百字", () => {
    const advice = (length: number): string =>
      lines([issue({ explained: { who: "张三", why: "因".repeat(length), at: 0 } })])[0]?.advice ?? "";
    const around = advice(1).length - 1;
    expect(advice(2_000 - around)).toHaveLength(2_000);
    expect(advice(2_000 - around)).not.toContain("…");
    expect(advice(2_001 - around)).toHaveLength(2_000);
    expect(advice(2_001 - around).endsWith("…")).toBe(true);
    const file = (length: number): string | undefined => list([], "长".repeat(length)).facts[0];
    expect(file(100)).toContain("长".repeat(100));
    expect(file(101)).toContain(`${"长".repeat(99)}…`);
    expect(file(101)).not.toContain("长".repeat(100));
  });
  test("整表的在最前，涉密的在最后，没有单位的单列；已说明的另列", () => {
    const groups = list([
      issue({ classified: true }),
      issue({ project: { name: "乙", unit: " " } }),
      issue(),
      issue({ finding: { ...finding, row: null, rows: [3] } }),
      issue({ explained: { who: "张三", why: "同意", at: 0 } }),
    ]);
    expect(groups.groups.map(({ key }) => key)).toEqual(["sheet", "unit:", "unit:市某局", "classified"]);
    expect(groups.explained?.lines).toHaveLength(1);
    expect(list([]).explained).toBeNull();
    const facts = (issues: readonly Issue[]): string | undefined => list(issues).facts[3];
    expect(
      new Set([facts([]), facts([issue()]), facts([issue({ explained: { who: "a", why: "b", at: 0 } })])]).size,
    ).toBe(3);
    // Of a classified row nothing but its number is told.
    expect(lines([issue({ classified: true })])[0]).toMatchObject({
      subject: "第 3 行",
      cells: "",
      basis: "",
      advice: "",
    });
    expect(lines([issue({ project: { name: " ", unit: "市某局" } })])[0]?.subject).toBe("第 3 行");
  });
});
