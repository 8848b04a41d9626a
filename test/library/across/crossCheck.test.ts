/** What the plans of one workbook say of one project: told where a person wants to verify it, and nowhere else. */
import { type Row, told, checked } from "./support";

const SMART: Row = ["XM-2026-001", "智慧水务监测平台", "市水务局", 320];

test("a library and an annual plan hold the same project: nothing is wrong with that", () => {
  const result = checked({ 项目库: [SMART], "2027年度计划": [SMART] });
  expect(told(result)).toEqual([]);
  expect([result.repeated, result.distinct]).toEqual([1, 1]);
});

test("the same project with another total on the annual plan is to be verified, with both places and both amounts", () => {
  const result = checked({ 项目库: [SMART], "2027年度计划": [["XM-2026-001", "智慧水务监测平台", "市水务局", 350]] });
  expect(told(result)).toEqual(["differs 项目库!2 2027年度计划!2 total"]);
  expect(result.findings[0]?.differs[0]?.values).toEqual([{ fen: 320_000_000n }, { fen: 350_000_000n }]);
});

test("the same amount in another unit is no difference, nor is what two decimals of 万元 rounded away; one fen beyond that is", () => {
  const withTotal = (header: string, total: number): readonly Row[] => [
    ["项目编号", "项目名称", "建设单位", header],
    ["XM-2026-001", "智慧水务监测平台", "市水务局", total],
  ];
  const both = (one: readonly Row[], other: readonly Row[]) => told(checked({ 项目库: one, "2027年度计划": other }));
  const wan = (total: number) => withTotal("总投资（万元）", total);
  const yuan = (total: number) => withTotal("总投资（元）", total);
  expect(both(wan(320), yuan(3_200_000))).toEqual([]);
  expect(both(wan(123.46), yuan(1_234_567))).toEqual([]);
  expect(both(wan(123.46), yuan(1_234_650))).toEqual([]);
  expect(both(wan(123.46), yuan(1_234_650.01))).toHaveLength(1);
  // 123.40 is kept as 123.4.
  expect(both(wan(123.4), yuan(1_234_012))).toEqual([]);
  expect(both(wan(123.46), wan(123.47))).toHaveLength(1);
  expect(both(wan(123), wan(123.4))).toHaveLength(1);
  // Both exact: each fen counts.
  expect(both(yuan(3_200_000), yuan(3_200_000.01))).toHaveLength(1);
  expect(both(withTotal("总投资（亿元）", 1.23), wan(12_345))).toEqual([]);
  expect(both(withTotal("总投资（亿元）", 1.23), wan(12_351))).toHaveLength(1);
  expect(both(withTotal("总投资（百万元）", 1.23), wan(123.5))).toEqual([]);
  expect(both(withTotal("总投资（百万元）", 1.23), wan(123.500001))).toHaveLength(1);
  expect(both(withTotal("总投资（千元）", 1230), yuan(1_230_005))).toEqual([]);
  expect(both(withTotal("总投资（千元）", 1230), yuan(1_230_005.01))).toHaveLength(1);
  expect(both(withTotal("总投资（千元）", 1230.123), yuan(1_230_123.01))).toHaveLength(1);
});

test("a blank or unreadable amount on one sheet is no difference", () => {
  for (const total of [null, "待定", "#REF!"])
    expect(
      told(checked({ 项目库: [SMART], "2027年度计划": [["XM-2026-001", "智慧水务监测平台", "市水务局", total]] })),
    ).toEqual([]);
});

test("known by its code under another name or from another department: told with what differs", () => {
  expect(
    told(checked({ 项目库: [SMART], "2027年度计划": [["XM-2026-001", "智慧水务监测平台（一期）", "市水务局", 320]] })),
  ).toEqual(["differs 项目库!2 2027年度计划!2 name"]);
  expect(
    told(checked({ 项目库: [SMART], "2027年度计划": [["XM-2026-001", "智慧水务监测平台", "市住建局", 320]] })),
  ).toEqual(["departments 项目库!2 2027年度计划!2"]);
});

test("building a system and running it are two projects; so are two phases", () => {
  const header: Row = ["项目编号", "项目名称", "建设单位", "总投资（万元）", "建设性质"];
  expect(
    told(
      checked({
        甲: [header, [null, "城市内涝监测预警系统", "市水务局", 260, "新建"]],
        乙: [header, [null, "城市内涝监测预警系统", "市水务局", 40, "运维"]],
      }),
    ),
  ).toEqual([]);
  expect(
    told(checked({ 甲: [[null, "数据中台一期", "市水务局", 260]], 乙: [[null, "数据中台二期", "市财政局", 260]] })),
  ).toEqual([]);
});

test("twice on sheets of one purpose: the same project may be declared and counted twice", () => {
  const other = (code: string, name: string): Row => [code, name, "市水务局", 100];
  const result = checked({
    第一批: [SMART, other("XM-2026-002", "河道视频监控"), other("XM-2026-003", "水质在线分析")],
    第二批: [SMART, other("XM-2026-004", "管网地理信息"), other("XM-2026-005", "泵站远程控制")],
  });
  expect(told(result)).toEqual(["twice 第一批!2 第二批!2"]);
});

test("two years hold a project that goes on", () => {
  expect(told(checked({ "2026年度计划": [SMART], "2027年度计划": [SMART] }))).toEqual([]);
});

test("a sheet of all departments holds what theirs hold", () => {
  const others: Row[] = [["XM-2026-002", "河道视频监控", "市水务局", 100]];
  expect(told(checked({ 全市汇总表: [SMART, ...others], 市水务局: [SMART, ...others] }))).toEqual([]);
});

test("two versions of one plan are told once, not project by project; what differs between them is told", () => {
  const rows = (total: number): Row[] => [
    ["XM-2026-001", "智慧水务监测平台", "市水务局", total],
    ["XM-2026-002", "河道视频监控", "市水务局", 100],
    ["XM-2026-003", "水质在线分析", "市水务局", 110],
  ];
  const result = checked({ "2027年度计划": rows(320), "2027年度计划 (2)": rows(330) });
  expect(told(result)).toEqual(["differs 2027年度计划!2 2027年度计划 (2)!2 total"]);
  expect(result.pairs).toEqual([
    expect.objectContaining({ kind: "versions", shared: 3, sheets: ["2027年度计划", "2027年度计划 (2)"] }),
  ]);
});

test("a proposal of adjustments differs from its plan by nature: one note that leads to 调整", () => {
  const result = checked({
    年初计划: [SMART, ["XM-2026-002", "河道视频监控", "市水务局", 100]],
    中期调整建议: [
      ["XM-2026-001", "智慧水务监测平台", "市水务局", 350],
      ["XM-2026-002", "河道视频监控", "市水务局", 90],
    ],
  });
  expect(told(result)).toEqual([]);
  expect(result.pairs).toEqual([expect.objectContaining({ kind: "adjusted", shared: 2, differing: 2 })]);
});

test("the title above the table says what a sheet is where its name does not", () => {
  const titles = { Sheet1: "达州市2026年度信息化项目计划表", Sheet2: "达州市2026年中期调整建议表" };
  const changed: Row = ["XM-2026-001", "智慧水务监测平台", "市水务局", 350];
  expect(told(checked({ Sheet1: [SMART], Sheet2: [changed] }, titles))).toEqual([]);
});

test("one code for two projects of two departments is to be verified; counted rows are no codes", () => {
  expect(
    told(
      checked({
        甲: [["XM-2026-001", "智慧水务监测平台", "市水务局", 320]],
        乙: [["XM-2026-001", "非税收入电子票据", "市财政局", 90]],
      }),
    ),
  ).toEqual(["codeShared 甲!2 乙!2"]);
  expect(
    told(
      checked({
        甲: [["1", "智慧水务监测平台", "市水务局", 320]],
        乙: [["1", "非税收入电子票据", "市财政局", 90]],
      }),
    ),
  ).toEqual([]);
});

test("classified rows are compared with nothing and named nowhere", () => {
  const header: Row = ["项目编号", "项目名称", "建设单位", "总投资（万元）", "是否涉密"];
  const result = checked({
    甲: [header, ["XM-2026-001", "智慧水务监测平台", "市水务局", 320, "是"]],
    乙: [header, ["XM-2026-001", "智慧水务监测平台", "市住建局", 350, "否"]],
  });
  expect(told(result)).toEqual([]);
  expect(result.distinct).toBe(1);
});

test("a project that stands on several rows of one sheet is not compared cell by cell", () => {
  const header: Row = ["项目编号", "项目名称", "建设单位", "总投资（万元）", "计划年度"];
  expect(
    told(
      checked({
        项目库: [
          header,
          [null, "智慧水务监测平台", "市水务局", 320, 2026],
          [null, "智慧水务监测平台", "市水务局", 80, 2027],
        ],
        "2027年度计划": [header, [null, "智慧水务监测平台", "市水务局", 80, 2027]],
      }),
    ),
  ).toEqual([]);
});

test("names that only look alike are not held for one; names with hostile text are only text", () => {
  expect(
    told(
      checked({ 甲: [[null, "智慧水务监测平台", "市水务局", 320]], 乙: [[null, "智慧水利监测平台", "市水利局", 320]] }),
    ),
  ).toEqual([]);
  expect(
    told(checked({ 甲: [[null, "__proto__", "市水务局", 320]], 乙: [[null, "constructor", "市财政局", 320]] })),
  ).toEqual([]);
});

test("a name that hundreds of rows have says nothing, and costs nothing", () => {
  const rows = (unit: string): Row[] => Array.from({ length: 1500 }, () => [null, "城市内涝监测预警系统", unit, 100]);
  expect(told(checked({ 甲: rows("市水务局"), 乙: rows("市财政局") }))).toEqual([]);
});

test("thousands of projects are compared in one go", () => {
  const rows: Row[] = Array.from({ length: 3000 }, (_, at) => [
    `XM-2026-${at}`,
    `项目${at}号监测平台`,
    "市水务局",
    100,
  ]);
  const result = checked({ 项目库: rows, "2027年度计划": rows });
  expect([result.repeated, result.findings.length]).toEqual([3000, 0]);
});
