import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNewPlan } from "../../src/cli/newPlan/run";
import { readPackage, readWorkbook } from "../../src/xlsx";
import { collected, temporaryFolder } from "./support";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const newPlan = (...args: string[]) => collected((terminal) => runNewPlan(args, terminal));

test("makes a workbook for the year and purpose that are asked for", async () => {
  const { status } = await newPlan("--year", "2027", "--purpose", "中期调整", "--out", at("new.xlsx"));
  expect(status).toBe(0);
  expect(readWorkbook(readPackage(readFileSync(at("new.xlsx")))).sheets.map(({ name }) => name)).toEqual([
    "2027年中期调整",
  ]);
});

test("a file that is there is never replaced", async () => {
  writeFileSync(at("mine.xlsx"), "mine");
  const { status, err } = await newPlan("--out", at("mine.xlsx"));
  expect([status, readFileSync(at("mine.xlsx"), "utf8")]).toEqual([2, "mine"]);
  expect(err).toContain("没有覆盖");
});

test.each([
  [["--out", "x.xlsx", "--year", "27"], "27"],
  [["--out", "x.xlsx", "--purpose", "别的"], "别的"],
  [["--out", "x.xls"], ".xlsx"],
  [[], "--out"],
  [["--out", "x.xlsx", "多余"], "不认识的参数"],
])("a wrong command is told, and nothing is written: %j", async (args, word) => {
  const { status, err } = await newPlan(...args);
  expect(status).toBe(2);
  expect(err).toContain(word);
  expect(existsSync("x.xlsx")).toBe(false);
});

test("--help tells purposes and examples", async () => {
  expect((await newPlan("--help")).out).toContain("中期调整");
});
