import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PRODUCT_VERSION } from "../../src/library";
import { gridOfSheet, readPackage, readWorkbook } from "../../src/xlsx";
import { bookOf } from "../xlsx/support/book";
import { plans, folder, compare, write, now, old } from "./comparedFiles";
import { partsChanged } from "./support";

describe("--out", () => {
  const midyear = join(plans, "midyear-2026.xlsx");
  const made = async (name: string): Promise<string> => {
    const target = join(folder, name);
    const { status, err } = await compare(
      midyear,
      "--old-sheet",
      "年初计划",
      "--new-sheet",
      "中期调整建议",
      "--out",
      target,
    );
    expect([status, err.trim()]).toEqual([1, `已写入 ${target}，其中增加了工作表“中期调整对照表”`]);
    return target;
  };

  test("is a copy of the new file with one worksheet more; every other part stays byte for byte", async () => {
    const { changed, added } = partsChanged(midyear, await made("compared.xlsx"));
    expect(changed).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    expect(added).toHaveLength(1);
  });

  test("the table has old, new and difference of every project, and sums by route that add up to both sheets", async () => {
    const model = readWorkbook(readPackage(readFileSync(await made("table.xlsx"))));
    const { values } = gridOfSheet(model, "中期调整对照表");
    const header = values.findIndex((row) => row.includes("项目编号"));
    const at = (name: string): number => (values[header] ?? []).findIndex((cell) => String(cell).startsWith(name));
    const row = values.find((cells) => cells[at("项目编号")] === "XX2026-002") ?? [];
    expect(["调整前总投资", "调整后总投资", "总投资增减", "办理程序"].map((name) => row[at(name)])).toEqual([
      236.7,
      213.03,
      -23.67,
      "自行调整并备案（第四十五条）",
    ]);
    const total = values.find((cells) => cells[at("项目名称")] === "合计") ?? [];
    expect(["调整前总投资", "调整后总投资", "总投资增减", "调整后年度资金"].map((name) => total[at(name)])).toEqual([
      20799.96, 24555.34, 3755.38, 14733.19,
    ]);
    expect(values.some((cells) => String(cells[0]).includes(`程序版本：${PRODUCT_VERSION}`))).toBe(true);
  });

  test("made again it takes the old one's place, and it is no plan", async () => {
    const first = await made("first.xlsx");
    const again = join(folder, "again.xlsx");
    const { status } = await compare(
      midyear,
      first,
      "--old-sheet",
      "年初计划",
      "--new-sheet",
      "中期调整建议",
      "--out",
      again,
    );
    expect(status).toBe(1);
    expect(readWorkbook(readPackage(readFileSync(again))).sheets.map(({ name }) => name)).toEqual([
      "年初计划",
      "中期调整建议",
      "中期调整对照表",
    ]);
  });

  test("a protected workbook is refused in one line, and nothing is written", async () => {
    const locked = write(
      "locked.xlsx",
      bookOf({ sheets: { 计划: now }, afterSheets: '<workbookProtection lockStructure="1"/>' }),
    );
    const target = join(folder, "locked-out.xlsx");
    const { status, out, err } = await compare(
      write("plain.xlsx", bookOf({ sheets: { 计划: old } })),
      locked,
      "--out",
      target,
    );
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/结构受保护/);
    expect(existsSync(target)).toBe(false);
  });
});
