import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { run } from "../../src/cli/run";
import { bookOf } from "../xlsx/support/book";
import { planRows, review } from "./support";
import { book, bad, folder, good, write, header } from "./reviewedFiles";

/** The table at the end, before the last lines. */
const tableOf = (out: string): string => (out.split("\n\n").at(-2) ?? "").trim();

describe("exit status", () => {
  test("0 without an error-level finding, 1 with one, 2 with a file that could not be reviewed, the others reviewed all the same", async () => {
    const fine = book("fine.xlsx", { 计划: good });
    const over = book("over.xlsx", { 计划: bad });
    const missing = join(folder, "没有.xlsx");
    expect((await review([fine])).status).toBe(0);
    expect((await review([fine, over])).status).toBe(1);
    const mixed = await review([missing, over, fine]);
    expect(mixed.status).toBe(2);
    expect(mixed.err.trim()).toBe(`${missing}：找不到文件，请检查路径`);
    expect(mixed.out).toContain("A43-CAP");
  });

  test.each([
    [
      "old.xls",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(64).fill(0)]),
      /\.xls 旧格式.*另存为 \.xlsx/,
    ],
    [
      "wps.et",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(64).fill(0)]),
      /\.et 格式.*另存为 \.xlsx/,
    ],
    ["data.csv", "序号,项目名称\n1,甲", /\.csv 文本文件.*另存为 \.xlsx/],
    ["empty.xlsx", "", /空的/],
    ["broken.xlsx", bookOf({ sheets: { 计划: good } }).subarray(0, 500), /不完整/],
  ])("%s is named with what it is and what to do, on one line", async (name, content, message) => {
    const path = write(name, content);
    const { status, err } = await review([path]);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toEqual([expect.stringContaining(path)]);
  });

  test("a workbook without a plan, a sheet that is not there, a folder", async () => {
    const none = book("noplan.xlsx", { 说明: planRows([["填报说明"]]) });
    expect(await review([none])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/没有找到计划表.*项目名称/) as string,
    });
    expect(await review([book("named.xlsx", { 计划: good }), "--sheet", "别的"])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/没有名为“别的”的工作表；文件中有：计划/) as string,
    });
    expect(await review([folder])).toMatchObject({ status: 2, err: expect.stringMatching(/文件夹/) as string });
    const { out } = await review([none, "--json"]);
    expect((JSON.parse(out) as { files: unknown[] }).files[0]).toMatchObject({
      error: expect.stringMatching(/没有找到计划表/) as string,
      skippedSheets: [{ name: "说明" }],
      sheets: [],
    });
  });

  test.each([
    [["--as-of", "2026-02-30", "x.xlsx"], /2026-02-30/],
    [[], /至少一个/],
    [["--nonsense", "x.xlsx"], /nonsense/],
    [["--lang", "fr", "x.xlsx"], /zh-CN 或 en-US/],
    [["--policy", "nowhere.json", "x.xlsx"], /nowhere\.json/],
    [["--sheet"], /sheet/],
    [["--hints", "x.xlsx"], /--out/],
    [["--formulas", "x.xlsx"], /--formulas.*--out/],
  ])("a wrong command (%j) is said on one line", async (args, message) => {
    const { status, out, err } = await review(args);
    expect([status, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(err).toMatch(message);
  });
});

describe("what a person reads", () => {
  test("one line for each finding with file, sheet, cell, word, rule, message and clause; then counts and sums", async () => {
    const path = book("human.xlsx", { 计划: bad });
    const { out } = await review([path]);
    const line = out.split("\n").find((one) => one.includes("A43-CAP")) ?? "";
    expect(line.startsWith(`${path}!计划!F2  不符合  A43-CAP  `)).toBe(true);
    expect(line).toContain("（第四十三条第一款）");
    expect(out).toMatch(
      /1 个项目[^]*不符合 1，数据错误 0[^]*总投资 200 万元[^]*审查基准日 2026-08-01；制度参数 dazhou-2023/,
    );
  });

  test("in English with --lang en-US", async () => {
    const { out } = await review([book("english.xlsx", { 计划: bad }), "--lang", "en-US"]);
    expect(out).toMatch(/!F2 {2}Violation {2}A43-CAP {2}.*\(Article 43, paragraph 1\)/);
    expect(out).toMatch(/Base date 2026-08-01/);
  });

  test("--help tells every option and the exit statuses", async () => {
    const { status, out } = await review(["--help"]);
    expect(status).toBe(0);
    for (const part of [
      "--sheet",
      "--as-of",
      "--policy",
      "--json",
      "--out",
      "--lang",
      "0  没有",
      "1  至少",
      "2  有文件",
    ])
      expect(out).toContain(part);
  });

  test("cell text cannot move the cursor, colour the screen or break the line", async () => {
    const path = book("escape.xlsx", {
      计划: planRows([
        header,
        [1, "甲_x001B_[31m_x000A_二\u202e", "市城管执法局", 200, 198, "19.9_x0007_", "集中审定"],
      ]),
    });
    const { out } = await review([path]);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test("several files end with one table of all, the figures under each other", async () => {
    const paths = [book("甲单位.xlsx", { 计划: good }), book("b.xlsx", { 计划: bad, 二: good })];
    const { out } = await review([...paths, join(folder, "none.xlsx")]);
    const rows = tableOf(out).split("\n");
    expect(rows).toHaveLength(5);
    expect(rows[3]).toMatch(/none\.xlsx\s+0\s+0\s+0 万元\s+0\s+0\s+0\s+0\s+0\s+未审查/);
    expect(rows[4]).toMatch(/合计（3 个文件）\s+3\s+3\s+600 万元\s+1\s+0/);
  });

  test("a formula without a saved result is told: it reads as blank", async () => {
    const path = book("uncalculated.xlsx", {
      计划: `${good}<row r="3"><c r="B3" t="inlineStr"><is><t>乙</t></is></c><c r="D3"><f>D2*2</f></c></row>`,
    });
    expect((await review([path])).out).toMatch(/1 个公式没有保存计算结果.*D3/);
  });

  test("progress is shown on a terminal only", async () => {
    const path = book("progress.xlsx", { 计划: good });
    expect((await review([path], { isTTY: true })).err).toContain("[1/1]");
    expect((await review([path])).err).toBe("");
  });

  test("wildcards that the shell left alone are resolved; lock files of open workbooks are not meant", async () => {
    mkdirSync(join(folder, "many"));
    for (const name of ["一.xlsx", "二.xlsx", "~$一.xlsx", "注.txt"])
      write(`many/${name}`, bookOf({ sheets: { 计划: good } }));
    const { out } = await review([join(folder, "many", "*.xlsx"), "--json"]);
    expect((JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
      join(folder, "many", "一.xlsx"),
      join(folder, "many", "二.xlsx"),
    ]);
  });
});

describe("readers that go away", () => {
  test("after EPIPE the run goes on to its end and gives its status", async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    const status = await run([book("pipe.xlsx", { 计划: bad }), "--out", join(folder, "out7")], {
      stdout,
      stderr: new PassThrough(),
      now: new Date(),
    });
    expect(status).toBe(1);
    expect(existsSync(join(folder, "out7", "pipe.xlsx"))).toBe(true);
  });
});

test("sixty workbooks in one run", async () => {
  mkdirSync(join(folder, "sixty"));
  const paths = Array.from({ length: 60 }, (_, index) =>
    book(`sixty/部门${index}.xlsx`, { 计划: index % 10 === 0 ? bad : good }),
  );
  const { status, out } = await review(paths);
  expect(status).toBe(1);
  expect(tableOf(out)).toMatch(/合计（60 个文件）\s+60\s+60\s+12,000 万元\s+6\s/);
});

describe("a command or a parameter file that is written wrongly is told in the person's language", () => {
  test.each([
    [["--foo"], "--foo", "zh-CN"],
    [["a.xlsx", "--sheet"], "--sheet", "zh-CN"],
    [["a.xlsx", "--jso"], "--jso", "en-US"],
  ])("%j", async (args, option, lang) => {
    const { status, err } = await review([...args, ...(lang === "en-US" ? ["--lang=en-US"] : [])]);
    expect(status).toBe(2);
    expect(err).toContain(option);
    expect(/[一-龥]/.test(err)).toBe(lang === "zh-CN");
    expect(err).not.toMatch(/unknown option|argument missing|Did you mean/);
  });

  test("JSON with a fault: the line and the place", async () => {
    const file = join(folder, "faulty.json");
    writeFileSync(file, '{"a": 1,\n  b}');
    const { status, err } = await review(["a.xlsx", "--policy", file]);
    expect(status).toBe(2);
    expect(err).toContain("第 2 行第 3 个字符");
    expect(err).not.toContain("JSON at");
  });
});

test("the total of projects that say none is —, not 0", async () => {
  const plan = planRows([
    header,
    [1, "智慧城管", "市城管执法局", null, null, null, "集中审定"],
    [2, "智慧停车", "市城管执法局", 40, null, null, "一事一议"],
  ]);
  const { out } = await review([write("unknown.xlsx", bookOf({ sheets: { 计划: plan } }))]);
  expect(out).toMatch(/未判定：1 个项目，总投资 —$/m);
  expect(out).toMatch(/：1 个项目，总投资 40 万元$/m);
});
