import { createHash } from "node:crypto";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { bookOf } from "../xlsx/support/book";
import { planRows } from "./support";
import { plans, folder, compare, write, now, old, rows } from "./comparedFiles";

interface Json {
  [key: string]: Json;
}

const json = (out: string): Json => JSON.parse(out) as Json;

test("the mid-year pair comes out as expected", async () => {
  const file = join(plans, "midyear-2026.xlsx");
  const { status, out, err } = await compare(
    file,
    file,
    "--old-sheet",
    "年初计划",
    "--new-sheet",
    "中期调整建议",
    "--as-of",
    "2026-07-15",
    "--json",
  );
  expect([status, err]).toEqual([1, ""]);
  const expected = JSON.parse(readFileSync(join(plans, "midyear-2026.expected.json"), "utf8")) as {
    added: string[];
    removed: string[];
    changed: { code: string; from: number; to: number; delta: number }[];
  };
  const told = JSON.parse(out) as {
    added: { code: string }[];
    removed: { code: string }[];
    unchanged: number;
    toAsk: unknown[];
    changed: { code: string; route: string; changes: { field: string; old: string; new: string; delta: string }[] }[];
  };
  expect(told.added.map(({ code }) => code).sort()).toEqual([...expected.added].sort());
  expect(told.removed.map(({ code }) => code).sort()).toEqual([...expected.removed].sort());
  expect(
    told.changed.map(({ code, changes }) => {
      const total = changes.find(({ field }) => field === "total");
      return { code, from: Number(total?.old), to: Number(total?.new), delta: Number(total?.delta) };
    }),
  ).toEqual(expected.changed);
  expect(told.changed.map(({ changes }) => changes.map(({ field }) => field).join())).toEqual(
    expected.changed.map(() => "total,yearAmt"),
  );
  expect(told.changed.map(({ route }) => route)).toEqual(
    expected.changed.map(({ delta }) => (delta > 0 ? "approval" : "self_file")),
  );
  expect([told.unchanged, told.toAsk]).toEqual([24, []]);
});

test("one object, as the contract says", async () => {
  const { status, out } = await compare(
    write("old.xlsx", bookOf({ sheets: { 年初计划: old } })),
    write("new.xlsx", bookOf({ sheets: { 中期调整: now } })),
    "--as-of",
    "2026-07-15",
    "--json",
  );
  expect(status).toBe(1);
  expect(json(out)).toEqual({
    policy: "dazhou-2023",
    asOf: "2026-07-15",
    old: {
      file: join(folder, "old.xlsx"),
      sheet: "年初计划",
      projects: 2,
      total: "736.7",
      yearAmt: "150",
      classified: [],
      notCompared: [],
    },
    new: {
      file: join(folder, "new.xlsx"),
      sheet: "中期调整",
      projects: 2,
      total: "301.03",
      yearAmt: "108",
      classified: [],
      notCompared: [],
    },
    changed: [
      {
        code: "A-1",
        name: "智慧城管",
        unit: "市城管执法局",
        oldRow: 2,
        newRow: 2,
        by: "code",
        changes: [{ field: "total", old: "236.7", new: "213.03", delta: "-23.67", oldCell: "D2", newCell: "D2" }],
        route: "self_file",
        tier: { old: "T2", new: "T2" },
        headroom: { base: "236.7", limit: "35.505", used: "23.67", remaining: "11.835", remainingBefore: "35.505" },
        findings: [],
      },
    ],
    added: [
      {
        code: "A-9",
        name: "一网通办",
        unit: "市行政审批局",
        newRow: 3,
        total: "88",
        yearAmt: "8",
        tier: "T1",
        route: "mid_year",
        findings: [],
      },
    ],
    removed: [
      {
        code: "A-2",
        name: "数据中台",
        unit: "市数据局",
        oldRow: 3,
        total: "500",
        yearAmt: "50",
        tier: "T3",
        route: "mid_year",
      },
    ],
    unchanged: 0,
    toAsk: [],
    onlyOld: [],
    onlyNew: [],
  });
});

test("0 where nothing differs; one file with two sheets may be named once", async () => {
  const file = write("both.xlsx", bookOf({ sheets: { 甲: old, 乙: old, 说明: planRows([["填报说明"]]) } }));
  expect(await compare(file, "--old-sheet", "甲", "--new-sheet", "乙")).toMatchObject({ status: 0, err: "" });
});

describe("2, and one line that says why", () => {
  const fine = write("fine.xlsx", bookOf({ sheets: { 计划: old } }));
  test.each([
    [
      "several plans and none is named",
      ["two.xlsx", "fine.xlsx"],
      /two\.xlsx：文件中有多张计划表：甲、乙；请用 --old-sheet/,
    ],
    ["no such file", ["fine.xlsx", "none.xlsx"], /none\.xlsx：找不到文件/],
    ["no plan", ["fine.xlsx", "letter.xlsx"], /letter\.xlsx：没有找到计划表/],
    ["no workbook", ["text.xlsx", "fine.xlsx"], /text\.xlsx：/],
    ["no such sheet", ["fine.xlsx", "fine.xlsx", "--new-sheet", "乙"], /没有名为“乙”的工作表；文件中有：计划/],
    ["one file without sheets", ["fine.xlsx"], /请给出两个/],
    ["a pair that is none", ["fine.xlsx", "fine.xlsx", "--pair", "3"], /--pair 的“3”无效/],
    [
      "a pair of rows that are no projects",
      ["fine.xlsx", "fine.xlsx", "--pair", "1=99"],
      /--pair 中的行不是计划表中的项目/,
    ],
    ["the copy would be the source", ["fine.xlsx", "fine.xlsx", "--out", "link.xlsx"], /就是源文件/],
  ])("%s", async (_, args, why) => {
    write("two.xlsx", bookOf({ sheets: { 甲: old, 乙: old } }));
    write("letter.xlsx", bookOf({ sheets: { 信: planRows([["各单位："], ["请于7月报送。"]]) } }));
    write("text.xlsx", "a,b\n1,2\n");
    try {
      symlinkSync(fine, join(folder, "link.xlsx"));
    } catch {
      // There already.
    }
    const paths = args.map((arg) => (arg.endsWith(".xlsx") ? join(folder, arg) : arg));
    const { status, out, err } = await compare(...paths);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(why);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

test("a person's answer settles what was asked", async () => {
  const [before, after] = [rows([null, "平台", "甲局", 100, 100, 1]), rows([null, "平台", "乙局", 100, 100, 1])];
  const file = write("ask.xlsx", bookOf({ sheets: { 甲: before, 乙: after } }));
  const sheets = [file, "--old-sheet", "甲", "--new-sheet", "乙", "--json"];
  expect(json((await compare(...sheets)).out).toAsk).toEqual([
    { oldRow: 2, newRow: 2, why: "名称相同、单位不同，可能已换单位" },
  ]);
  expect(json((await compare(...sheets, "--pair", "2=2")).out)).toMatchObject({
    toAsk: [],
    changed: [{ by: "given" }],
  });
  expect(json((await compare(...sheets, "--pair", "2=", "--pair", "=2")).out)).toMatchObject({
    toAsk: [],
    removed: [{ oldRow: 2 }],
    added: [{ newRow: 2 }],
  });
});

test("source files are never changed", async () => {
  const files = [
    write("s1.xlsx", bookOf({ sheets: { 计划: old } })),
    write("s2.xlsx", bookOf({ sheets: { 计划: now } })),
  ];
  const sums = () => files.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex"));
  const before = sums();
  await compare(...files);
  expect(sums()).toEqual(before);
});

test("a person reads projects, changes, sheets and counts; cell text cannot steer the terminal", async () => {
  const evil = rows(["A-1", "智慧\u001b[31m城管", "市城管执法局", 213.03, 236.7, 100]);
  const { out } = await compare(
    write("p1.xlsx", bookOf({ sheets: { 计划: old } })),
    write("p2.xlsx", bookOf({ sheets: { 计划: evil } })),
  );
  expect(out).not.toContain("\u001b");
  expect(out).toContain("总投资：236.7 万元 → 213.03 万元（-23.67 万元）");
  expect(out).toContain("变化 1，增加 0，取消 1，未变 0，待确认 0");
});

test("help tells the exit statuses", async () => {
  const { status, out } = await compare("--help");
  expect(status).toBe(0);
  expect(out).toMatch(/--pair[\s\S]*退出状态/);
});
