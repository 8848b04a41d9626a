import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bookOf } from "../xlsx/support/book";
import { planRows, review, temporaryFolder } from "./support";

const PLANS = join(__dirname, "../plans");
const folder = temporaryFolder();
const file = (name: string, sheets: Record<string, string>): string => {
  const path = join(folder, name);
  writeFileSync(path, bookOf({ sheets }));
  return path;
};
interface JsonFinding {
  rule: string;
  severity: string;
  kind: string;
  cite: string | null;
  cells: string[];
  message: string;
}
interface JsonRow {
  row: number;
  project?: unknown;
  applies: boolean | null;
  tier: string;
  computed?: Record<string, string | null>;
  findings: JsonFinding[];
}
interface JsonSheet {
  name: string;
  headerRows: number[];
  unit: string;
  columns: Record<string, string>;
  skippedRows: number[];
  continuationRows: number[];
  notChecked: { rule: string; needs: string[] }[];
  findings: JsonFinding[];
  rows: JsonRow[];
}
interface Json {
  policy: string;
  asOf: string;
  files: {
    file: string;
    error: string | null;
    skippedSheets: { name: string; reason: string }[];
    sheets: JsonSheet[];
  }[];
}
const json = async (...args: string[]): Promise<Json & { status: number }> => {
  const { status, out } = await review([...args, "--json"]);
  return { status, ...(JSON.parse(out) as Json) };
};

describe.each(["annual-plan-2027", "project-library-messy"])("the plan %s", (name) => {
  interface Expected {
    sheet: string;
    skipped?: number[];
    rows: { row: number; tier: string; rules: [string, string][]; cap?: string }[];
  }
  const expected = JSON.parse(readFileSync(join(PLANS, `${name}.expected.json`), "utf8")) as Expected;
  let sheet: JsonSheet;
  beforeAll(async () => {
    const result = await json(join(PLANS, `${name}.xlsx`), "--sheet", expected.sheet, "--as-of", "2026-08-01");
    expect(result.status).toBe(1);
    sheet = result.files[0]?.sheets[0] as JsonSheet;
  });

  test("every row has the tier, the limit and the findings that a review must have, and no error beyond them", () => {
    const found = new Map(sheet.rows.map((row) => [row.row, row]));
    expect([...found.keys()].sort((a, b) => a - b)).toEqual(expected.rows.map(({ row }) => row).sort((a, b) => a - b));
    for (const { row, tier, rules, cap } of expected.rows) {
      const got = found.get(row) as JsonRow;
      const said = got.findings.map(({ rule, severity }) => `${rule} ${severity}`);
      expect([row, got.tier]).toEqual([row, tier]);
      expect([row, said]).toEqual([
        row,
        expect.arrayContaining(rules.map(([rule, severity]) => `${rule} ${severity}`)),
      ]);
      expect([
        row,
        said.filter((one) => one.endsWith(" error") && !rules.some(([rule]) => one.startsWith(`${rule} `))),
      ]).toEqual([row, []]);
      if (cap !== undefined) expect([row, got.computed?.supp_cap]).toEqual([row, cap]);
    }
    expect(sheet.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("rows that are no projects are listed as skipped", () => {
    if (expected.skipped) expect(sheet.skippedRows).toEqual(expected.skipped);
    else expect(sheet.skippedRows).toEqual([]);
  });
});

describe("the JSON of a plan", () => {
  const header = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（元）", "补充合同金额（元）", "是否涉密"];
  const plan = planRows([
    header,
    [1, "智慧城管", "市城管执法局", 200, 1980000, 198000.01, "否"],
    [2, "秘密项目", "秘密单位", 777, null, null, "是"],
    [null, "合计", null, 977, null, null, null],
  ]);

  test("has exactly the entries that scripts rely on", async () => {
    const path = file("shape.xlsx", { 计划: plan });
    const { files, policy, asOf } = await json(path, "--as-of", "2026-08-01");
    expect({ policy, asOf }).toEqual({ policy: "dazhou-2023", asOf: "2026-08-01" });
    const [{ sheets, ...one } = { sheets: [] }] = files;
    expect(one).toEqual({ file: path, error: null, skippedSheets: [] });
    const sheet = sheets[0] as JsonSheet;
    expect(Object.keys(sheet)).toEqual([
      "name",
      "headerRows",
      "unit",
      "columns",
      "skippedRows",
      "continuationRows",
      "notChecked",
      "findings",
      "rows",
    ]);
    expect(sheet).toMatchObject({
      name: "计划",
      headerRows: [1],
      unit: "万元",
      columns: { seq: "A", name: "B", unit: "C", total: "D", contract: "E", supp: "F", classified: "G" },
      skippedRows: [4],
      continuationRows: [],
    });
    expect(sheet.notChecked).toContainEqual(
      expect.objectContaining({ rule: "A38-CAP", needs: expect.arrayContaining(["control"]) as string[] }),
    );
    expect(Object.keys(sheet.rows[0] as JsonRow)).toEqual([
      "row",
      "project",
      "applies",
      "tier",
      "computed",
      "undecided",
      "findings",
    ]);
    expect(sheet.rows[0]).toMatchObject({
      row: 2,
      project: { name: "智慧城管", unit: "市城管执法局" },
      applies: true,
      tier: "T2",
    });
  });

  test("amounts are exact decimal strings in 万元: one 分 over the limit is 0.000001", async () => {
    const { files } = await json(file("amounts.xlsx", { 计划: plan }));
    const row = files[0]?.sheets[0]?.rows[0] as JsonRow;
    expect(row.computed).toEqual({
      total_wan: "200",
      supp_cap: "19.8",
      supp_used: "19.800001",
      supp_remaining: "-0.000001",
      supp_effective_remaining: null,
      supp_excess: "0.000001",
      supp_tier_single: null,
      supp_tier_cum: null,
      supp_tier: null,
      adj_cap: null,
      adj_used: "0",
      adj_remaining: null,
      adj_route: null,
      lead: null,
    });
    expect(row.findings).toContainEqual(
      expect.objectContaining({
        rule: "A43-CAP",
        severity: "error",
        kind: "law",
        cite: "第四十三条第一款",
        cells: ["F2"],
      }),
    );
  });

  test("a classified row carries its number and its one finding; nothing of it stands anywhere in the output", async () => {
    const path = file("classified.xlsx", { 计划: plan });
    const { files } = await json(path);
    const row = files[0]?.sheets[0]?.rows[1] as JsonRow;
    expect(Object.keys(row)).toEqual(["row", "applies", "tier", "findings"]);
    expect(row).toMatchObject({ row: 3, tier: "NA", findings: [{ rule: "SCOPE-A65-CLASSIFIED" }] });
    for (const args of [[path, "--json"], [path], [path, "--lang", "en-US"]]) {
      const { out, err } = await review(args);
      expect(out + err).not.toMatch(/秘密项目|秘密单位|777/);
    }
  });

  test("sheets that are no plans are named with the reason; --sheet reviews one only", async () => {
    const path = file("several.xlsx", { 说明: planRows([["本表由各单位填报"]]), 计划: plan, 二: plan, 空: "" });
    const all = (await json(path)).files[0];
    expect(all?.sheets.map(({ name }) => name)).toEqual(["计划", "二"]);
    expect(all?.skippedSheets.map(({ name, reason }) => [name, reason.length > 0])).toEqual([
      ["说明", true],
      ["空", true],
    ]);
    const one = (await json(path, "--sheet", "二")).files[0];
    expect(one?.sheets.map(({ name }) => name)).toEqual(["二"]);
  });

  test("without --as-of the base date is today in Dazhou, whatever the computer's time zone", async () => {
    const path = file("today.xlsx", { 计划: plan });
    const { out } = await review([path, "--json"], { now: new Date("2026-12-31T16:30:00Z") });
    expect((JSON.parse(out) as Json).asOf).toBe("2027-01-01");
  });

  test("formula text in names is text", async () => {
    const { files } = await json(
      file("hostile.xlsx", {
        计划: planRows([
          header,
          [1, '=HYPERLINK("http://x","<img src=x onerror=alert(1)>")', "甲", 50, null, null, "否"],
        ]),
      }),
    );
    expect(files[0]?.sheets[0]?.rows[0]?.project).toEqual({
      name: '=HYPERLINK("http://x","<img src=x onerror=alert(1)>")',
      unit: "甲",
    });
  });
});
