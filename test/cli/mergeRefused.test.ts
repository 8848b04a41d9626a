import { copyFileSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { review } from "./support";
import { library, save, at, run, folder, grid } from "./mergedFiles";

describe("files that cannot be merged", () => {
  test("each is told in one sentence, the others are merged, and the status is 2", async () => {
    const into = await library();
    const good = await save("good.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    const form = await save("form.xlsx", {
      申报表: [
        ["项目名称", "某系统"],
        ["建设单位", "市某局"],
        ["总投资", 100],
      ],
    });
    const two = await save("two.xlsx", {
      一: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["甲系统", "市甲局", 1],
      ],
      二: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["乙系统", "市乙局", 1],
      ],
    });
    writeFileSync(at("empty.xlsx"), "");
    const files = [form, two, at("empty.xlsx"), at("missing.xlsx"), into, good];
    const { status, out, err } = await run([...files, "--into", into, "--out", at("merged.xlsx"), "--json"]);
    const json = JSON.parse(out);
    expect(status).toBe(2);
    expect(json.appended).toMatchObject([{ file: good }]);
    const whole = json.notTaken.filter(({ sheet }: { sheet: string | null }) => sheet === null);
    expect(whole.map(({ file }: { file: string }) => file)).toEqual(files.slice(0, 5));
    expect(whole[1].reason).toContain("一、二");
    for (const file of files.slice(0, 5))
      expect(err.split("\n").filter((line) => line.startsWith(`${file}：`))).toHaveLength(1);
  });

  test.each([
    ["no such sheet", ["--sheet", "没有"], "没有名为"],
    ["the output is a source", ["--out", "library.xlsx"], "就是源文件"],
  ])("%s: nothing is written", async (_, args, words) => {
    const into = await library();
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    const placed = args.map((each) => (each === "library.xlsx" ? into : each));
    const { status, err } = await run([sent, "--into", into, "--out", at("none.xlsx"), ...placed]);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(at("none.xlsx"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a protected library is left alone, with what to do", async () => {
    const into = await save(
      "locked.xlsx",
      {
        项目库: [
          ["项目名称", "建设单位", "总投资（万元）"],
          ["甲", "市甲局", 1],
        ],
      },
      (book) => book.getWorksheet("项目库")?.protect("x", {}),
    );
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    const { status, err } = await run([sent, "--into", into, "--out", at("none2.xlsx")]);
    expect([status, existsSync(at("none2.xlsx"))]).toEqual([2, false]);
    expect(err).toContain("撤销工作表保护");
  });

  test("a library with our marks is merged without them, and that is said", async () => {
    const into = await library();
    await review([into, "--out", at("marked")]);
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66],
      ],
    });
    copyFileSync(join(at("marked"), "library.xlsx"), at("marked.xlsx"));
    const marked = await run([sent, "--into", at("marked.xlsx"), "--out", at("fromMarked.xlsx")]);
    await run([sent, "--into", into, "--out", at("fromPlain.xlsx")]);
    expect(marked.err).toContain("审查标记");
    const values = async (file: string) =>
      (await grid(file)).sheet?.rows.map(({ cells }) =>
        cells.map(({ value }) => value).filter((value) => value !== null),
      );
    expect(await values(at("fromMarked.xlsx"))).toEqual(await values(at("fromPlain.xlsx")));
  });

  test("a library without a total row takes the projects below its last one", async () => {
    const into = await save("bare.xlsx", {
      项目库: [
        ["项目名称", "建设单位", "总投资（元）"],
        ["甲", "市甲局", 10000],
      ],
    });
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66.5],
      ],
    });
    expect((await run([sent, "--into", into, "--out", at("merged.xlsx")])).status).toBe(0);
    expect((await grid(at("merged.xlsx"))).cell(3, 3)?.value).toBe(665000);
  });

  test("a total that was typed stays, and is told with what the projects now add up to", async () => {
    const into = await save("typed.xlsx", {
      项目库: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["甲", "市甲局", 10],
        ["合计", null, 10],
      ],
    });
    const sent = await save("fine.xlsx", {
      表: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["健康码", "市卫健委", 66.5],
      ],
    });
    const { err } = await run([sent, "--into", into, "--out", at("merged.xlsx")]);
    expect(err).toMatch(/C4.*10.*76\.5/);
  });

  test.each([
    [["a.xlsx"], "--into"],
    [["a.xlsx", "--into", "b.xlsx"], "--out"],
    [["--into", "b.xlsx", "--out", "c.xlsx"], ".xlsx"],
  ])("a wrong command is told: %j", async (args, word) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toContain(word);
  });

  test("--help says what it does, with its exit statuses", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    expect(out).toMatch(/--into.*--out/s);
  });
});
