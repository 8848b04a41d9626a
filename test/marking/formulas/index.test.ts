/** Which results of a row are formulas: by its scope, the readings in force, its columns and lines, and what a formula may hold. */
import { DAZHOU_2023, type PolicyPack, type ReadingChoice } from "../../../src/regulation";
import type { CellValue } from "../../../src/sheet";
import { sheet } from "../../plan/sheet";
import { changed, marked, of, PLAIN } from "./support/marked";

test.each<[string, Readonly<Record<number, CellValue>>, readonly string[]]>([
  ["in scope", {}, ["=市长", "=28", "=23", "=43.5"]],
  ["decided together", { 5: "统一审定" }, ["=集中审定", "=28", "=23", "=43.5"]],
  ["below 30", { 6: 20, 7: 20 }, ["=不分档", "=", "=", "="]],
  ["below 30, decided together", { 5: "统一审定", 6: 20, 7: 20 }, ["=不分档", "=", "=", "="]],
  ["without a total", { 6: null, 7: null }, ["=未判定", "=28", "=23", "="]],
  // Of these the amount is no question: results are shown below 30, too.
  ["operation and maintenance", { 3: "运维" }, ["不分档", "=28", "=23", "=43.5"]],
  ["operation and maintenance below 30", { 3: "运维", 6: 20, 7: 20 }, ["不分档", "=28", "=23", "=0"]],
  ["of a county's body", { 1: "宣汉县教育局", 2: null }, ["=如使用市本级资金：市长", "=28", "=23", "=43.5"]],
  ["of a county's body, below 30", { 1: "宣汉县教育局", 2: null, 6: 20, 7: 20 }, ["", "=28", "=23", "=0"]],
  ["of a county", { 2: "县级" }, ["不分档", "-", "-", "-"]],
  ["classified", { 4: "是" }, ["-", "-", "-", "-"]],
])("a project %s", (_, change, results) => {
  const { results: found, why } = of(changed(change));
  expect(found.map((result, at) => (results[at] === "" ? "" : result))).toEqual(results);
  expect(why).toBeNull();
});

test("the row watches the amounts that its formulas look at, and no others; without a formula it takes nothing for granted", () => {
  expect(of(PLAIN).watched).toEqual(["approvedTotal", "contract", "supp", "adj"]);
  expect(of(PLAIN, { choice: ["verdict", "tier"] })).toMatchObject({ watched: ["approvedTotal"], premise: true });
  expect(of(PLAIN, { choice: ["supplementCap"] }).watched).toEqual(["approvedTotal", "contract"]);
  expect(of(PLAIN, { choice: ["verdict"] })).toMatchObject({ watched: [], premise: false });
  expect(of(changed({ 2: "县级" }))).toMatchObject({ watched: [], premise: false });
});

describe("The tier by one of two totals alone", () => {
  const { parameters } = DAZHOU_2023;
  const [first, ...others] = parameters.tiers.value;
  const from = first!.from;
  const withThreshold = (step: bigint): PolicyPack => ({
    ...DAZHOU_2023,
    parameters: { ...parameters, threshold: { ...parameters.threshold, value: from + step } },
  });
  test.each<[string, bigint, ReadingChoice, readonly string[]]>([
    ["the threshold at the first tier's end, by the higher", 0n, "higher", ["=市长", "=28", "=23", "=43.5"]],
    ["the threshold at the first tier's end, by the total", 0n, "total", ["=市长", "=28", "=23", "=43.5"]],
    ["the threshold below it, by the total", -1n, "total", ["=市长", "=28", "=23", "=43.5"]],
    ["the threshold above it, by the higher", 1n, "higher", ["=市长", "=28", "=23", "=43.5"]],
    // The row could lie in a tier by one total and below the threshold by the other.
    ["the threshold above it, by the total", 1n, "total", ["市长", "=28", "=23", "=43.5"]],
    ["the threshold above it, by the approved one", 1n, "approved", ["市长", "=28", "=23", "=43.5"]],
  ])("is a formula only where the scope could not be another: %s", (_, step, option, results) => {
    expect(others.length).toBeGreaterThan(0);
    const found = of(PLAIN, { policy: withThreshold(step), readings: { "A10-tier-amount": option } });
    expect(found.results).toEqual(results);
    expect(found.why).toBe(results[0] === "市长" ? "有关规定有适用期限" : null);
  });
});

describe("What a formula may hold", () => {
  const named = (length: number): PolicyPack => ({
    ...DAZHOU_2023,
    bodies: { mayor: { "zh-CN": "长".repeat(length), "en-US": "mayor" } } as never,
  });
  test("a text of 252 characters, and no longer one", () => {
    expect(of(PLAIN, { policy: named(252) }).results[0]).toBe(`=${"长".repeat(252)}`);
    expect(of(PLAIN, { policy: named(253) })).toMatchObject({
      results: ["长".repeat(253), "=28", "=23", "=43.5"],
      why: "公式无法判断本行数据",
    });
  });

  /** As many bands of the second tier as make a long formula, its body's name so long, and the first's. */
  const banded = (bands: number, first: number, second: number): PolicyPack => {
    const { tiers } = DAZHOU_2023.parameters;
    const [one, two] = tiers.value;
    const bounds = Array.from({ length: bands }, (_, at) => 20_000_000_000n + BigInt(at) * 1_000_000n);
    return {
      ...DAZHOU_2023,
      bodies: {
        [one!.value.requires]: { "zh-CN": "一".repeat(first), "en-US": "" },
        [two!.value.requires]: { "zh-CN": "二".repeat(second), "en-US": "" },
      } as never,
      parameters: {
        ...DAZHOU_2023.parameters,
        tiers: {
          ...tiers,
          value: [
            { ...one!, to: bounds[0]! },
            ...bounds.map((from, at) => ({ ...two!, from, to: bounds[at + 1] ?? null })),
          ],
        },
      },
    };
  };
  test("fewer than 7,192 characters, so that there is room for what it takes for granted", () => {
    const bands = 40;
    // Around it stand the premise and the text of a row that is another.
    const shortest = of(PLAIN, { policy: banded(bands, 1, 1) }).tierFormula;
    const [, inner = ""] = /^=IF\(ISNUMBER\(FIND\(.*?\)\),(.*),"需重新审查"\)$/s.exec(shortest) ?? [];
    expect([inner.length > 0, inner.length < 7_191]).toEqual([true, true]);
    const missing = 7_191 - inner.length;
    const second = Math.floor(missing / bands);
    const first = missing - second * bands;
    expect([second < 252, first < 252]).toEqual([true, true]);
    expect(of(PLAIN, { policy: banded(bands, 1 + first, 1 + second) }).results[0]).toBe(`=${"一".repeat(1 + first)}`);
    expect(of(PLAIN, { policy: banded(bands, 2 + first, 1 + second) }).results[0]).toBe("一".repeat(2 + first));
  });
});

test("an amount that stands in one of several columns is no formula's; the row says which", () => {
  const grid = sheet(
    [
      ["序号", "项目名称", "建设单位", "合同金额（万元）", "续建项目", null, "新建项目", null],
      [null, null, null, null, "总投资（万元）", "年度投资（万元）", "总投资（万元）", "年度投资（万元）"],
      [1, "甲平台", "市某局", 280, 300, 100, null, null],
      [2, "乙平台", "市某局", 280, null, null, 300, 100],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:H1"] },
  );
  expect(marked(grid)).toMatchObject({
    results: ["如一事一议：市长", "28", "28", "-"],
    why: "“总投资”分几列填写",
    watched: [],
    premise: false,
  });
});

test("what further lines of a project add to is no formula's; the tier is", () => {
  const grid = sheet(
    [
      ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"],
      [1, "甲平台", "市某局", 300, 280, 5],
      [null, null, null, null, null, 6],
      [2, "乙平台", "市某局", 300, 280, 5],
    ],
    { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3"] },
  );
  expect(marked(grid)).toMatchObject({ results: ["=如一事一议：市长", "28", "17", "-"], why: "项目占多行" });
});
