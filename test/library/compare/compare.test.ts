import { comparePlans, differs, type PlanComparison } from "../../../src/library";
import type { CellValue } from "../../../src/sheet";
import { compared, OPTIONS, reviewed, type Rows } from "../support/compared";
import { wan, one, HEADER } from "./support";

const changesOf = (comparison: PlanComparison): unknown =>
  comparison.changed.flatMap(({ changes }) =>
    changes.map(({ field, old, new: now, delta }) => [field, old.text, now.text, wan(delta)]),
  );

describe("a value that is written in another way has not changed", () => {
  test.each([
    ["200 and 200.00 as text", 200, "200.00"],
    ["a number and its text with separators", 1200, "1,200.00"],
    ["an amount with its unit in the cell", 200, "2000000元"],
    ["full width", 200, "２００"],
    ["blank and a dash", null, "—"],
  ])("%s", (_, before, after) => {
    const comparison = compared(one(before, 300, 10), one(after, 300, 10));
    expect(changesOf(comparison)).toEqual([]);
    expect(comparison.unchanged).toHaveLength(1);
    expect(differs(comparison)).toBe(false);
  });

  test("万元 in one sheet, 元 and 亿元 in the other", () => {
    const other = [
      ["项目名称", "总投资（元）", "批复总投资（亿元）", "建设单位", "项目编号", "本年度安排资金（元）"],
      ["智慧城管平台", 2_000_000.01, 0.03, "市城管执法局", "A-1", 100_000],
    ];
    expect(changesOf(compared(one(200.000001, 300, 10), other))).toEqual([]);
    expect(changesOf(compared(one(200, 300, 10), other))).toEqual([["total", "200", "200.000001", "0.000001"]]);
  });

  test("万元 in one sheet, 千元 and 百万元 in the other", () => {
    const other = [
      ["项目名称", "总投资（千元）", "批复总投资（百万元）", "建设单位", "项目编号", "本年度安排资金（千元）"],
      ["智慧城管平台", 2_000.00001, 3, "市城管执法局", "A-1", 100],
    ];
    expect(changesOf(compared(one(200.000001, 300, 10), other))).toEqual([]);
    expect(changesOf(compared(one(200, 300, 10), other))).toEqual([["total", "200", "200.000001", "0.000001"]]);
  });

  test("dates, yes and no, ways of building, supplements, remarks", () => {
    const header = ["项目名称", "建设单位", "总投资", "立项批复日期", "是否入库", "实施方式", "补充合同金额", "备注"];
    const row = (...cells: CellValue[]): Rows => [header, ["平台", "市某局", 100, ...cells]];
    expect(
      changesOf(
        compared(
          row("2026-3-1", "是", "自行建设", "5；3.2", "见 附件（1）"),
          row("2026年3月1日", "√", "自建", "3.2、5", "见附件(1)"),
        ),
      ),
    ).toEqual([]);
    expect(
      changesOf(compared(row("2026-3-1", "是", "自行建设", "", "无"), row("2026-3-2", "否", "购买服务", 5, "已补正"))),
    ).toEqual([
      ["approved", "2026-03-01", "2026-03-02", null],
      ["inLibrary", "是", "否", null],
      ["mode", "自行建设", "购买服务", null],
      ["supp", null, "5", "5"],
      ["remark", "无", "已补正", null],
    ]);
  });
});

describe("what changed", () => {
  test("is told with both cells and the difference, to the 分", () => {
    const [change] =
      compared(one(236.7, 236.7, 10), [["说明"], ...one(213.030001, 236.7, 10)]).changed[0]?.changes ?? [];
    expect(change).toMatchObject({
      field: "total",
      old: { text: "236.7", cell: { row: 2, column: 5 } },
      new: { text: "213.030001", cell: { row: 3, column: 5 } },
      delta: -23_669_999n,
    });
  });

  test("the running number says nothing of a project", () =>
    expect(
      changesOf(
        compared(
          [HEADER, [1, "A-1", "平台", "市某局", 100], [2, "A-2", "系统", "市某局", 100]],
          [HEADER, [1, "A-2", "系统", "市某局", 100]],
        ),
      ),
    ).toEqual([]));

  test("an amount that was not there before has no difference; one that cannot be read is told as it stands", () =>
    expect(changesOf(compared(one(100, null, 10), one("若干", 120, null)))).toEqual([
      ["total", "100", "若干", null],
      ["approvedTotal", null, "120", null],
      ["yearAmt", "10", null, null],
    ]));

  test("columns that one sheet only has are told once, never per row", () => {
    const comparison = compared(
      [
        [...HEADER, "备注"],
        ...one(100, 100, 10)
          .slice(1)
          .map((row) => [...row, "甲"]),
      ],
      [
        [...HEADER, "资金来源", "主管领导意见"],
        ...one(100, 100, 10)
          .slice(1)
          .map((row) => [...row, "市级", "乙"]),
      ],
    );
    expect(comparison.old.only).toEqual(["remark"]);
    expect(comparison.new.only).toEqual(["fund"]);
    expect(comparison.new.unknownHeaders).toEqual(["主管领导意见"]);
    expect(comparison.changed).toEqual([]);
  });

  test("调整后总投资 in place of 总投资 is the new total", () => {
    const now = [
      ["项目编号", "项目名称", "建设单位", "批复总投资", "调整后总投资"],
      ["A-1", "智慧城管平台", "市城管执法局", 300, 250],
    ];
    const comparison = compared(one(200, 300, null), now);
    expect(changesOf(comparison)).toEqual([["total", "200", "250", "50"]]);
    expect(comparison.changed[0]?.tier).toEqual({ old: "T2", new: "T2" });
    expect(wan(comparison.new.total)).toBe("250");
  });

  test("调整后总投资 beside 总投资 is the change", () => {
    const now = (adjusted: CellValue): Rows => [
      [...HEADER, "调整后总投资"],
      ...one(200, 1200, 1)
        .slice(1)
        .map((row) => [...row, adjusted]),
    ];
    const comparison = compared(one(200, 1200, 1), now(1100));
    expect(changesOf(comparison)).toEqual([["newTotal", "200", "1100", "900"]]);
    expect(comparison.changed[0]).toMatchObject({ route: "approval", new: { total: 1_100_000_000n } });
    expect(changesOf(compared(one(200, 1200, 1), now(null)))).toEqual([]);
    expect(changesOf(compared(one(200, 1200, 1), now(200)))).toEqual([]);
  });

  test("totals, subtotals, blank and note rows are no projects", () => {
    const comparison = compared(
      [HEADER, [1, "A-1", "平台", "市某局", 100, 100, 1], ["合计", null, null, null, 100, 100, 1]],
      [
        ["2026年计划"],
        ["", "", "单位：万元"],
        HEADER,
        ["一、市某局", null, null, null, 100],
        [1, "A-1", "平台", "市某局", 100, 100, 1],
        [],
        ["小计", null, null, null, 100, 100, 1],
        ["合计", null, null, null, 100, 100, 1],
        ["备注：中期调整"],
      ],
    );
    expect(differs(comparison)).toBe(false);
    expect([comparison.old.projects, comparison.new.projects]).toEqual([1, 1]);
  });

  test("a project that stands on several rows is one, with all its sources of funds", () => {
    const header = ["项目编号", "项目名称", "建设单位", "总投资", "资金来源", "金额"];
    const rows = (second: number): Rows => [
      header,
      ["A-1", "平台", "市某局", 300, "中央资金", 100],
      [null, null, null, null, "市级资金", second],
    ];
    expect(differs(compared(rows(200), rows(200)))).toBe(false);
    expect(changesOf(compared(rows(200), rows(150)))).toEqual([["fundAmount", "300", "250", "-50"]]);
  });
});

describe("classified projects", () => {
  const header = [...HEADER, "是否涉密"];
  const rows = (...lines: CellValue[][]): Rows => [header, ...lines];
  test("are told by row number only and are in no sum", () => {
    const comparison = compared(
      rows([1, "S-1", "秘密工程", "市某局", 900, 900, 9, "是"], [2, "A-1", "平台", "市某局", 100, 100, 1, "否"]),
      rows([1, "A-1", "平台", "市某局", 100, 100, 1, "否"], [2, "S-1", "秘密工程", "市某局", 700, 900, 9, "是"]),
    );
    expect(comparison.old.classified).toEqual([2]);
    expect(comparison.new.classified).toEqual([3]);
    expect([wan(comparison.old.total), wan(comparison.new.total)]).toEqual(["100", "100"]);
    expect(
      JSON.stringify(
        { ...comparison, old: null, new: null, changed: comparison.changed.length },
        (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
      ),
    ).not.toContain("秘密");
  });

  test("a project that became classified gives nothing of itself away", () => {
    const comparison = compared(
      rows([1, "S-1", "某工程", "市某局", 900, 900, 9, "否"]),
      rows([1, "S-1", "某工程", "市某局", 900, 900, 9, "是"]),
    );
    expect(comparison).toMatchObject({ changed: [], added: [], removed: [], unchanged: [], toAsk: [] });
    expect([comparison.old.classified, comparison.new.classified]).toEqual([[2], [2]]);
    expect(comparison.old.total).toBeNull();
  });
});

test("cells whose formula has no saved result are asked about, not compared", () => {
  const rows = one(200, 200, 10);
  const now = one(null, 200, 12);
  const comparison = comparePlans(
    reviewed(rows),
    { ...reviewed(now), withoutResult: [{ row: 2, column: 5 }] },
    OPTIONS,
  );
  expect(changesOf(comparison)).toEqual([["yearAmt", "10", "12", "2"]]);
  // The approved total is no stand-in for a total that nobody has calculated.
  expect(comparison.changed[0]?.new.total).toBeNull();
  expect(comparison.new.total).toBeNull();
  expect(comparison.toAsk).toMatchObject([
    { oldRow: 2, newRow: 2, why: "noResult", cells: { new: [{ row: 2, column: 5 }] } },
  ]);
});

test("what is asked about is neither added nor removed, and comes out when it is answered", () => {
  const [old, now]: Rows[] = [
    [HEADER, [1, null, "平台", "甲局", 100, null, 1]],
    [HEADER, [1, null, "平台", "乙局", 120, null, 1]],
  ];
  const asked = compared(old as Rows, now as Rows);
  expect(asked).toMatchObject({
    added: [],
    removed: [],
    changed: [],
    toAsk: [{ oldRow: 2, newRow: 2, why: "unitChanged" }],
  });
  expect(wan(asked.asked.old.total)).toBe("100");
  const answered = compared(old as Rows, now as Rows, { given: [{ oldRow: 2, newRow: 2 }] });
  expect(changesOf(answered)).toEqual([
    ["unit", "甲局", "乙局", null],
    ["total", "100", "120", "20"],
  ]);
  expect(answered.changed[0]?.by).toBe("given");
});
