import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { readPackage, readWorkbook } from "../../src/xlsx";
import { review } from "./support";
import { book, bad, folder, good } from "./reviewedFiles";

const sha = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("--out", () => {
  test("writes a marked copy; the source stays as it is", async () => {
    const source = book("mark.xlsx", { 计划: bad });
    const before = sha(source);
    const out = join(folder, "out1");
    const { status, err } = await review([source, "--out", out]);
    expect([status, sha(source)]).toEqual([1, before]);
    expect(err).toContain(join(out, "mark.xlsx"));
    const sheet = readWorkbook(readPackage(readFileSync(join(out, "mark.xlsx")))).sheets[0];
    expect(sheet?.rows[0]?.cells.map(({ value }) => value)).toContainEqual(
      expect.stringContaining("审查标记（可清除）"),
    );
    expect(sheet?.conditionalFormats.length).toBeGreaterThan(2);
    expect(readdirSync(out)).toEqual(["mark.xlsx"]);
  });

  test("a marked copy reviewed again gives the same findings and the same marks", async () => {
    const source = book("again.xlsx", { 计划: bad });
    await review([source, "--out", join(folder, "out2")]);
    await review([join(folder, "out2", "again.xlsx"), "--out", join(folder, "out3")]);
    expect(sha(join(folder, "out3", "again.xlsx"))).toBe(sha(join(folder, "out2", "again.xlsx")));
  });

  test("two files of one name, told apart by letter case only, get copies of their own", async () => {
    for (const name of ["d1", "d2"]) mkdirSync(join(folder, name));
    const paths = [book("d1/plan.xlsx", { 计划: good }), book("d2/Plan.xlsx", { 计划: bad })];
    await review([...paths, "--out", join(folder, "out4")]);
    expect(readdirSync(join(folder, "out4")).sort()).toEqual(["Plan (2).xlsx", "plan.xlsx"]);
  });

  test("the folder that holds a source is refused before anything is written, through links too", async () => {
    mkdirSync(join(folder, "src"));
    const source = book("src/s.xlsx", { 计划: bad });
    symlinkSync(join(folder, "src"), join(folder, "link"));
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(source, join(folder, "elsewhere", "s.xlsx"));
    const before = sha(source);
    for (const [file, out] of [
      [source, join(folder, "src")],
      [source, join(folder, "link")],
      [join(folder, "link", "s.xlsx"), join(folder, "src")],
      [join(folder, "elsewhere", "s.xlsx"), join(folder, "src")],
    ]) {
      const { status, err } = await review([file as string, "--out", out as string]);
      expect([status, sha(source)]).toEqual([2, before]);
      expect(err).toMatch(/请另选一个文件夹/);
    }
    expect(readdirSync(join(folder, "src"))).toEqual(["s.xlsx"]);
  });

  test("a link in the folder that leads to the source is replaced, never written through", async () => {
    mkdirSync(join(folder, "src2"));
    mkdirSync(join(folder, "out5"));
    const source = book("src2/h.xlsx", { 计划: bad });
    const before = sha(source);
    linkSync(source, join(folder, "out5", "h.xlsx"));
    await review([source, "--out", join(folder, "out5")]);
    expect(sha(source)).toBe(before);
    expect(sha(join(folder, "out5", "h.xlsx"))).not.toBe(before);
  });

  test("a protected sheet is reviewed; that it could not be marked is said, and no copy pretends to be", async () => {
    const source = book("locked.xlsx", { 计划: `<sheetData>${bad}</sheetData><sheetProtection sheet="1"/>` });
    const { status, out, err } = await review([source, "--out", join(folder, "out6")]);
    expect(status).toBe(1);
    expect(out).toContain("A43-CAP");
    expect(err).toMatch(/工作表“计划”受保护/);
    expect(existsSync(join(folder, "out6", "locked.xlsx"))).toBe(false);
  });

  test("a folder that cannot be made is said", async () => {
    const source = book("nofolder.xlsx", { 计划: good });
    expect(await review([source, "--out", join(source, "x")])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/无法使用/) as string,
    });
  });
});
