import { lineText } from "../../src/filepage/app/lineText";
import { at, startsOf, step, wholeCell } from "../../src/filepage/grid/geometry";
import { filePagePolicy } from "../../src/filepage/page/page.html";
import { text } from "../../src/messages";

describe("The line of a file", () => {
  const t = (key: Parameters<typeof text>[1], data?: Parameters<typeof text>[2]) => text("zh-CN", key, data);
  const summary = {
    projects: 3,
    classified: 0,
    outOfScope: 0,
    violations: 0,
    dataErrors: 0,
    warnings: 0,
    notes: 0,
    undecided: 0,
  };
  const reviewed = (change: Partial<typeof summary>) =>
    lineText(
      {
        kind: "reviewed",
        isSigned: false,
        sheets: [{ sheetName: "计划", summary: { ...summary, ...change }, classifiedRows: [] }],
      },
      t,
    );
  test("is good only where nothing was found and nothing is undecided", () => {
    expect(reviewed({}).tone).toBe("good");
    expect(reviewed({ undecided: 1 })).toEqual({ tone: "quiet", parts: ["未发现问题（3 个项目）", "未判定 1 行"] });
    expect(reviewed({ warnings: 1 }).tone).toBe("warning");
    expect(reviewed({ dataErrors: 1 }).tone).toBe("error");
  });
  test("says of classified rows only how many there are", () =>
    expect(reviewed({ classified: 2, violations: 1 }).parts).toEqual([
      "不符合 1，数据错误 0，需核实 0",
      "含涉密项目 2 行",
    ]));
});

describe("Places in the sheet", () => {
  const starts = startsOf([20, 0, 30], 10);
  test("a hidden row has no place and is stepped over", () => {
    expect([...starts]).toEqual([10, 30, 30, 60]);
    expect(step(starts, 1, 1)).toBe(3);
    expect(step(starts, 3, -1)).toBe(1);
    expect(step(starts, 3, 1)).toBe(3);
  });
  test("a place belongs to the row that is drawn there; beyond the ends to the nearest", () => {
    expect([at(starts, 10), at(starts, 29), at(starts, 30), at(starts, 59)]).toEqual([1, 1, 3, 3]);
    expect([at(starts, 0), at(starts, 999)]).toEqual([1, 3]);
  });
  test("a merged cell is one cell", () => {
    const merge = { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 3 };
    expect(wholeCell([merge], 2, 2)).toEqual(merge);
    expect(wholeCell([merge], 3, 2)).toEqual({ firstRow: 3, lastRow: 3, firstColumn: 2, lastColumn: 2 });
  });
});

test("the policy of the page lets nothing in from anywhere", () => {
  const policy = filePagePolicy(["a"], () => "HASH");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'sha256-HASH';");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
});
