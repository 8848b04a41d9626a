import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runReport } from "../../src/cli/report/run";
import { gridOfSheet, readPackage, readWorkbook } from "../../src/xlsx";
import { bookOf } from "../xlsx/support/book";
import { partsChanged, planRows, ranWith, temporaryFolder } from "./support";

const folder = temporaryFolder();
const report = (...args: string[]) => ranWith(runReport, [...args, "--as-of", "2026-08-01"]);
const write = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const PLAN = join(__dirname, "../plans/annual-plan-2027.xlsx");
const HEADER = ["项目名称", "建设单位", "总投资（元）", "本年度安排资金（元）", "审定方式", "资金来源"];
const plan = planRows([
  HEADER,
  ["智慧城管", "市城管执法局", 2_000_000, 100, "一事一议", "市级"],
  ["数据中台", "市数据局", 7_000_000.01, 0, "一事一议", "中央"],
]);

test("one object, as the contract says", async () => {
  const file = write("plan.xlsx", bookOf({ sheets: { 年度计划: plan } }));
  const { status, out } = await report(file, "--json");
  const { findings, ceilings, ...told } = JSON.parse(out) as Record<string, unknown>;
  expect(status).toBe((findings as { error: number }).error > 0 ? 1 : 0);
  expect(ceilings).toMatchObject({ rows: [] });
  expect(told).toEqual({
    policy: "dazhou-2023",
    asOf: "2026-08-01",
    file,
    sheet: "年度计划",
    projects: 2,
    classified: [],
    total: "900.000001",
    yearAmt: "0.01",
    byTier: [
      { tier: "T2", projects: 1, total: "200", yearAmt: "0.01" },
      { tier: "T3", projects: 1, total: "700.000001", yearAmt: "0" },
    ],
    byBody: [
      {
        body: "市政府分管项目建设单位的副市长和分管数字经济工作的副市长",
        step: "审核",
        rows: [2],
        projects: 1,
        total: "200",
        yearAmt: "0.01",
      },
      { body: "分管财政工作的副市长", step: "审签", rows: [2], projects: 1, total: "200", yearAmt: "0.01" },
      { body: "市长", step: "审定", rows: [2], projects: 1, total: "200", yearAmt: "0.01" },
      { body: "市政府常务会议", step: "审定", rows: [3], projects: 1, total: "700.000001", yearAmt: "0" },
    ],
    bySupplementBody: [],
    byUnit: [
      { unit: "市城管执法局", projects: 1, total: "200", yearAmt: "0.01" },
      { unit: "市数据局", projects: 1, total: "700.000001", yearAmt: "0" },
    ],
    byFund: [
      { fund: "市级", projects: 1, total: "200", yearAmt: "0.01" },
      { fund: "中央", projects: 1, total: "700.000001", yearAmt: "0" },
    ],
    byRoute: [{ route: "caseByCase", projects: 2, total: "900.000001", yearAmt: "0.01" }],
    byYear: [{ year: null, projects: 2, total: "900.000001", yearAmt: "0.01" }],
  });
});

test("the annual plan: as many errors as are expected, all projects, the classified apart", async () => {
  const expected = JSON.parse(readFileSync(PLAN.replace(".xlsx", ".expected.json"), "utf8")) as {
    rows: { row: number; tier: string; rules: [string, string][] }[];
  };
  const { out } = await report(PLAN, "--json");
  const told = JSON.parse(out) as {
    projects: number;
    classified: number[];
    findings: { error: number };
    byTier: { tier: string; projects: number }[];
  };
  const errors = expected.rows.flatMap(({ rules }) => rules.filter(([, severity]) => severity === "error"));
  expect([told.projects, told.findings.error]).toEqual([expected.rows.length, errors.length]);
  const classified = expected.rows
    .filter(({ rules }) => rules.some(([rule]) => rule === "SCOPE-A65-CLASSIFIED"))
    .map(({ row }) => row);
  expect(told.classified).toEqual(classified);
  for (const { tier, projects } of told.byTier)
    expect([tier, projects]).toEqual([
      tier,
      expected.rows.filter((row) => row.tier === tier && !classified.includes(row.row)).length,
    ]);
});

describe("--out", () => {
  const made = async (...args: string[]): Promise<string> => {
    const target = join(folder, `${args.length}.xlsx`);
    const { err } = await report(PLAN, "--out", target, ...args);
    expect(err).toMatch(/已写入 .*审查情况汇总表/);
    return target;
  };

  test("is a copy with one worksheet and its two charts more; every other part stays byte for byte", async () => {
    const { changed, added } = partsChanged(PLAN, await made());
    expect(changed).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    expect(added).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  test("--lists adds a worksheet for each body, in the order of the plan, with steps, sums and a line to sign on", async () => {
    const model = readWorkbook(readPackage(readFileSync(await made("--lists"))));
    expect(model.sheets.map(({ name }) => name)).toEqual([
      ...readWorkbook(readPackage(readFileSync(PLAN))).sheets.map(({ name }) => name),
      "审查情况汇总表",
      "审批清单（两位分管副市长）",
      "审批清单（分管财政副市长）",
      "审批清单（市长）",
      "审批清单（市委财经委员会）",
      "审批清单（市政府常务会议）",
      "审批清单（市委常委会）",
    ]);
    const { values } = gridOfSheet(model, "审批清单（分管财政副市长）");
    const header = values.findIndex((row) => row.includes("步骤"));
    const [row, step] = ["行", "步骤"].map((name) => values[header]?.indexOf(name) ?? -1) as [number, number];
    const lines = values.slice(header + 1).filter((cells) => typeof cells[row] === "number");
    const plan = lines.slice(0, 23).map((cells) => cells[row] as number);
    expect(plan).toEqual([...plan].sort((a, b) => a - b));
    expect(new Set(lines.map((cells) => cells[step]))).toEqual(new Set(["审签", "审定"]));
    expect(values.some((cells) => String(cells[0]).includes("签名："))).toBe(true);
  });
});

test.each([
  ["several plans", ["two.xlsx"], /two\.xlsx：文件中有多张计划表：甲、乙；请用 --sheet/],
  ["no file", [], /请给出一个/],
  ["two files", ["one.xlsx", "two.xlsx"], /请给出一个/],
  ["no such file", ["none.xlsx"], /找不到文件/],
  ["lists without a copy", ["one.xlsx", "--lists"], /--lists 须与 --out 同用/],
  ["the copy would be the source", ["one.xlsx", "--out", "one.xlsx"], /就是源文件/],
  ["a folder that is not there", ["one.xlsx", "--out", "nowhere/one.xlsx"], /未能写入：文件夹不存在/],
])("2, and one line: %s", async (_, args, why) => {
  write("one.xlsx", bookOf({ sheets: { 甲: plan } }));
  write("two.xlsx", bookOf({ sheets: { 甲: plan, 乙: plan } }));
  const { status, out, err } = await report(...args.map((arg) => (arg.endsWith(".xlsx") ? join(folder, arg) : arg)));
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(why);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});

test("a person reads a table for each way of counting", async () => {
  const { out } = await report(write("read.xlsx", bookOf({ sheets: { 计划: plan } })));
  for (const part of ["按审定层级", "按审批机构和步骤（第十条）", "按建设单位", "按资金来源", "市长（审定）"])
    expect(out).toContain(part);
});

test("funds of the year that the plan does not have are — for people, in the summary sheet a formula shown as —; scripts get 0", async () => {
  const rows = planRows([
    ["项目名称", "建设单位", "总投资（万元）"],
    ["智慧城管", "市城管执法局", 200],
  ]);
  const file = write("无年度资金.xlsx", bookOf({ sheets: { 年度计划: rows } }));
  const out = join(folder, "无年度资金-汇总.xlsx");
  expect((await report(file, "--out", out)).out).toContain("总投资 200 万元，年度安排资金 —");
  expect(JSON.parse((await report(file, "--json")).out)).toMatchObject({ total: "200", yearAmt: "0" });
  const book = readWorkbook(readPackage(new Uint8Array(readFileSync(out))));
  const { values, numberFormats } = gridOfSheet(book, "审查情况汇总表");
  const at = values.findIndex((row) => row[0] === "合计");
  expect(at).toBeGreaterThan(0);
  expect([numberFormats?.[at]?.[2], numberFormats?.[at]?.[3]]).toEqual([
    "#,##0.00####",
    '#,##0.00####;-#,##0.00####;"—"',
  ]);
});
