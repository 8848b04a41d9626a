/** Files that cannot be read: each is named with the reason and what to do, whichever command is given it. */
import { openSync, closeSync, ftruncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCompare } from "../../src/cli/compare/run";
import { whyUnreadable } from "../../src/cli/files";
import { HostError } from "../../src/host/types";
import { bookOf } from "../xlsx/support/book";
import { planRows, ranWith, review, temporaryFolder } from "./support";

const folder = temporaryFolder();
const withCode = (code: string): Error => Object.assign(new Error(`${code}: said by the system`), { code });

describe("what the system refuses", () => {
  test.each([
    ["ENOENT", "找不到文件，请检查路径", /cannot be found|not found|check the path/i],
    ["ENOTDIR", "找不到文件，请检查路径", /cannot be found|not found|check the path/i],
    ["EISDIR", "这是一个文件夹，请给出其中的 .xlsx 文件", /folder/],
    ["EACCES", "没有读取权限，或文件正被其他程序独占", /permission|another program/],
    ["EPERM", "没有读取权限，或文件正被其他程序独占", /permission|another program/],
    ["EBUSY", "没有读取权限，或文件正被其他程序独占", /permission|another program/],
    ["ERR_FS_FILE_TOO_LARGE", "文件过大，或解压后大小异常，已停止读取", /too large/],
    ["EIO", "文件无法读取（EIO）", /EIO/],
  ])("%s: %s", (code, chinese, english) => {
    expect(whyUnreadable("计划.xlsx", withCode(code), "zh-CN")).toBe(chinese);
    expect(whyUnreadable("计划.xlsx", withCode(code), "en-US")).toMatch(english);
  });
  test("a sheet beyond all bounds is too large; a fault of ours tells its place and nothing of the file", () => {
    expect(whyUnreadable("计划.xlsx", new HostError("tooLarge"), "zh-CN")).toMatch(/过大/);
    const fault = whyUnreadable("计划.xlsx", new TypeError("市某局 is not a function"), "zh-CN");
    expect(fault).toMatch(/^程序出错，请联系开发者（[\w.-]+:\d+）$/);
    expect(whyUnreadable("计划.xlsx", "no error at all", "zh-CN")).toBe("程序出错，请联系开发者（?）");
  });
});

test("a folder, a path through a file, and a file of more than 2 GB, each beside a plan that is reviewed all the same", async () => {
  const plan = join(folder, "plan.xlsx");
  writeFileSync(
    plan,
    bookOf({
      sheets: {
        计划: planRows([
          ["项目名称", "建设单位", "总投资（万元）"],
          ["甲系统", "市某局", 200],
        ]),
      },
    }),
  );
  const huge = join(folder, "huge.xlsx");
  const file = openSync(huge, "w");
  // A hole: it takes no room on the disk.
  ftruncateSync(file, 2 ** 31 + 1);
  closeSync(file);
  const odd = [folder, join(plan, "within.xlsx"), huge];
  const lines = [/：这是一个文件夹/, /：找不到文件/, /：文件过大/];
  const { status, out, err } = await review([...odd, plan]);
  expect(status).toBe(2);
  const told = err.trim().split("\n");
  expect(told).toHaveLength(3);
  lines.forEach((line, at) => {
    expect(told[at]).toMatch(line);
    expect(told[at]).toContain(odd[at]);
  });
  expect(out).toMatch(/plan\.xlsx +1 +1 +200 万元 .*已审查/);
  const cleared = await review([...odd, plan, "--clear", "--out", join(folder, "cleared")]);
  expect(cleared.status).toBe(2);
  for (const line of lines) expect(cleared.err).toMatch(line);
  for (const [at, path] of odd.entries()) {
    const compared = await ranWith(runCompare, [path, plan]);
    expect(compared.status).toBe(2);
    expect(compared.err).toMatch(lines[at] as RegExp);
  }
});
