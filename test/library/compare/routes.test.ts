/** Which way a change has to go, and what it newly breaks. */
import type { CellValue } from "../../../src/sheet";
import { compared, type Rows } from "../support/compared";
import { wan, one, HEADER } from "./support";

describe("the way a change goes", () => {
  const route = (before: Rows, after: Rows): unknown =>
    compared(before, after).changed.map(({ route: way, headroom }) => [
      way,
      wan(headroom?.used),
      wan(headroom?.remaining),
    ]);

  test.each([
    ["15% exactly is filed", 200, 170, "self_file", "30", "0"],
    ["15% and one 分 is applied for", 200, 169.999999, "approval", "30.000001", "-0.000001"],
    ["above the approved total is applied for, however little", 200, 200.000001, "approval", "0.000001", "29.999999"],
  ])("%s", (_, before, after, way, used, remaining) =>
    expect(route(one(before, 200, 10), one(after, 200, 10))).toEqual([[way, used, remaining]]),
  );

  test("a project that is not approved yet goes with the mid-year adjustment", () =>
    expect(route(one(200, null, 10), one(170, null, 10))).toEqual([["mid_year", null, null]]));

  test("where the sheet shows contracts, an approved project without one is not under way", () => {
    const header = [...HEADER, "合同金额", "合同签订日期"];
    const row = (total: number, ...signed: CellValue[]): Rows => [
      header,
      ...one(total, 200, 10)
        .slice(1)
        .map((cells) => [...cells, ...signed]),
    ];
    expect(route(row(200, null, null), row(190, null, null))).toEqual([["mid_year", null, null]]);
    expect(route(row(200, 180, "2026-03-01"), row(190, 180, "2026-03-01"))).toEqual([["self_file", "10", "20"]]);
    expect(route(row(200, null, "2026-12-01"), row(190, null, "2026-12-01"))).toEqual([["mid_year", null, null]]);
  });

  test("funds of the year alone are a matter of the plan", () =>
    expect(route(one(200, 200, 10), one(200, 200, 12))).toEqual([["mid_year", null, null]]));

  test("a remark needs none", () => {
    const row = (remark: string): Rows => [
      [...HEADER, "备注"],
      ...one(200, 200, 10)
        .slice(1)
        .map((cells) => [...cells, remark]),
    ];
    expect(route(row("甲"), row("乙"))).toEqual([[null, null, null]]);
  });

  test("a changed goal closes the way of filing", () => {
    const row = (goal: string): Rows => [
      [...HEADER, "建设目标"],
      ...one(200, 200, 10)
        .slice(1)
        .map((cells) => [...cells, goal]),
    ];
    expect(route(row("覆盖主城区"), row("覆盖全市"))).toEqual([["approval", "0", "30"]]);
  });

  test("an approved total that was raised along with the total does not excuse it", () =>
    expect(route(one(200, 200, 10), one(260, 260, 10))).toEqual([["approval", "60", "-30"]]));

  test("additions and removals go with the mid-year adjustment", () => {
    const { added, removed } = compared(one(200, 200, 10), [HEADER, [1, "B-1", "数据中台", "市某局", 88, null, 5]]);
    expect(added).toMatchObject([{ code: "B-1", row: 2, tier: "T1", route: "mid_year", total: 88_000_000n }]);
    expect(removed).toMatchObject([{ code: "A-1", row: 2, route: "mid_year", total: 200_000_000n }]);
  });
});

describe("what a change newly breaks", () => {
  const header = [...HEADER, "合同金额", "补充合同金额", "是否备案"];
  const row = (total: number, supp: CellValue, filed: CellValue = null): Rows => [
    header,
    ...one(total, 199, 10)
      .slice(1)
      .map((cells) => [...cells, 180, supp, filed]),
  ];
  const broken = (before: Rows, after: Rows): unknown =>
    compared(before, after).changed.map(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`));

  test("is told, and what was broken before is not told again", () => {
    expect(broken(row(199, 18), row(199, 18.000001))).toEqual([["A43-CAP error"]]);
    expect(broken(row(199, 18.5), row(199, 18.7))).toEqual([[]]);
  });

  test("a proposal above 15% says to apply first; one that was filed and carried out is a violation", () => {
    expect(broken(row(199, null), row(160, null))).toEqual([["A45-CAP warning"]]);
    expect(broken(row(199, null, "是"), row(160, null, "是"))).toEqual([["A45-CAP error"]]);
  });

  test("findings stand on the cell that changed", () => {
    const [project] = compared(row(199, null), row(160, null)).changed;
    expect(project?.findings[0]?.cells).toMatchObject([{ row: 2, column: 5 }]);
  });
});
