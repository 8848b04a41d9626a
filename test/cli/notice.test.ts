import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNotice } from "../../src/cli/notice/run";
import { readPackage, readWorkbook } from "../../src/xlsx";
import { bookParts, zipOf } from "../xlsx/support/book";
import { collected, planRows, temporaryFolder } from "./support";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const notice = (...args: string[]) => collected((terminal) => runNotice(args, terminal));
const HEADER = ["项目名称", "建设单位", "建设内容", "建设依据", "绩效目标", "实施方式", "总投资（万元）", "资金来源"];
const save = (name: string, ...rows: (string | number | null)[][]): string => {
  writeFileSync(at(name), zipOf(bookParts({ sheets: { 计划: planRows([HEADER, ...rows]) } })));
  return at(name);
};
const whole = () => save("whole.xlsx", ["甲系统", "市甲局", "建一套", "部署", "提速", "自行建设", 50, "市级财政资金"]);
const wanting = () => save("wanting.xlsx", ["乙系统", "市乙局", "建一套", null, "提速", "自行建设", 50, "=1+1"]);

test("a whole plan: status 0, and no copy is written", async () => {
  const { status, out } = await notice(whole(), "--out", at("none"));
  expect(status).toBe(0);
  expect(out).toContain("没有需要补正的内容");
  expect(existsSync(join(at("none"), "whole.xlsx"))).toBe(false);
});

test("something missing: the text for the department, and a copy with a worksheet more; the source stays", async () => {
  const file = wanting();
  const before = readFileSync(file);
  const { status, out } = await notice(file, "--out", at("copies"), "--due", "2026-10-25");
  expect(status).toBe(1);
  expect(out).toMatch(/市乙局：[\s\S]*建设依据[\s\S]*2026年10月25日/);
  expect(readFileSync(file).equals(before)).toBe(true);
  const copy = readPackage(readFileSync(join(at("copies"), "wanting.xlsx")));
  expect(readWorkbook(copy).sheets.map(({ name }) => name)).toEqual(["计划", "补正通知"]);
  expect(copy.readText("xl/worksheets/sheet1.xml")).toBe(readPackage(before).readText("xl/worksheets/sheet1.xml"));
});

test("a file that cannot be reviewed is told, the others are done: status 2", async () => {
  const { status, out, err } = await notice(at("missing.xlsx"), wanting());
  expect(status).toBe(2);
  expect(err).toContain("missing.xlsx");
  expect(out).toContain("市乙局");
});

test.each([
  [["--due", "2026-13-01"], "2026-13-01"],
  [["--as-of", "x"], "x"],
])("a wrong date is told: %j", async (args, word) => {
  const { status, err } = await notice(whole(), ...args);
  expect([status, err.includes(word)]).toEqual([2, true]);
});

test("--policy: by another place's parameters; one that has run out is among what is to be put right", async () => {
  const policy = (until: string | null) => {
    const threshold = { wan: "30", cite: { article: 2 }, until };
    writeFileSync(
      at("place.json"),
      JSON.stringify({ extends: "dazhou-2023", id: "elsewhere", parameters: { threshold } }),
    );
    return ["--policy", at("place.json"), "--as-of", "2026-11-26"];
  };
  expect(await notice(whole(), ...policy(null))).toMatchObject({ status: 0, err: "" });
  const { status, out } = await notice(whole(), ...policy("2025-12-31"));
  expect(status).toBe(1);
  expect(out).toMatch(/1\. .*2025年12月31日/);
});

test("--policy: a file that is none is told, and nothing is reviewed", async () => {
  writeFileSync(at("none.json"), "{");
  const { status, out, err } = await notice(whole(), "--policy", at("none.json"));
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("none.json");
});

test("--help tells the exit statuses", async () => {
  expect((await notice("--help")).out).toContain("--due");
});
