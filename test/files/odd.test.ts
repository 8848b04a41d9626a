/**
 * Small workbooks on which an earlier version failed, each for its kind: what each must give when it is reviewed, marked
 * and cleared. The copies are read again, and cleared to their very bytes.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost, readPackage } from "../../src/xlsx";
import { review, temporaryFolder } from "../cli/support";

const FOLDER = join(__dirname, "odd");
const folder = temporaryFolder();

interface Sheet {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  readonly rows: readonly {
    readonly row: number;
    readonly tier: string;
    readonly computed?: Readonly<Record<string, string | null>>;
    readonly findings: readonly {
      readonly rule: string;
      readonly cells: readonly string[];
      readonly message: string;
    }[];
  }[];
}

interface Outcome {
  readonly error: string | null;
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  readonly sheets: readonly Sheet[];
  readonly err: string;
  /** The marked copy, and the copy cleared again; null where none was written. */
  readonly marked: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly cleared: Uint8Array | null;
}

const outcomes = new Map<string, Promise<Outcome>>();
function outcomeOf(file: string): Promise<Outcome> {
  const known = outcomes.get(file) ?? make(file);
  outcomes.set(file, known);
  return known;
}

async function make(file: string): Promise<Outcome> {
  const [marks, clears] = [join(folder, `${file}-marked`), join(folder, `${file}-cleared`)];
  const ran = await review([join(FOLDER, file), "--json", "--as-of", "2026-08-01", "--out", marks]);
  const [{ error, skippedSheets: skipped, sheets }] = (
    JSON.parse(ran.out) as {
      files: [{ error: string | null; skippedSheets: Outcome["skipped"]; sheets: Sheet[] }];
    }
  ).files;
  const [copy] = existsSync(marks) ? readdirSync(marks) : [];
  if (copy) await review([join(marks, copy), "--clear", "--out", clears]);
  return {
    error,
    skipped,
    sheets,
    err: ran.err,
    marked: copy ? { name: copy, bytes: readFileSync(join(marks, copy)) } : null,
    cleared: copy ? readFileSync(join(clears, copy)) : null,
  };
}

const rulesOf = (sheet: Sheet | undefined): readonly string[] =>
  (sheet?.rows ?? []).flatMap(({ row, findings }) => findings.map(({ rule }) => `${row} ${rule}`)).sort();
const plain = async (file: string): Promise<Sheet> => {
  const [sheet] = (await outcomeOf(file)).sheets;
  if (!sheet) throw new Error(`${file}: no sheet`);
  return sheet;
};

/** What the plan that most of the files hold must give, whatever it is written like. */
const PLAN = [
  "4 A28-CEILING",
  "4 A43-CAP",
  "5 A28-CEILING",
  "6 A28-CEILING",
  "6 A43-CAP",
  "6 A6-ORDER",
  "7 A43-CAP",
  "8 A6-MISSING",
  "8 A6-MISSING",
];
const SAME_PLAN = [
  "A4-utf16le.xlsx",
  "A4c-gb18030.xlsx",
  "A6-row-per-cell.xlsx",
  "A7-date1904-general.xlsx",
  "B1-other-sheet-odd.xlsx",
  "B1b-other-sheet-missing.xlsx",
  "B2-lowercase-refs.xlsx",
  "B3-stray-last-row.xlsx",
  "B5-col-empty-min.xlsx",
  "B6-template.xltx",
  "B8-dup-sheetid2.xlsx",
  "B9-query-table.xlsx",
  "C1-styles-empty-root.xlsx",
  "C2-dup-sheetname.xlsx",
  "C6-clear-leftover.xlsx",
  "C7-clear-colwidth.xlsx",
];

test.each(SAME_PLAN)("%s gives what its plan gives when it is written as Excel writes it", async (file) => {
  expect(rulesOf(await plain(file))).toEqual(PLAN);
});

const MARKED = readdirSync(FOLDER).filter((file) => !/^C4/.test(file));

test.each(MARKED)("%s: the marked copy is read again, and cleared it has every part it had", async (file) => {
  const { marked, cleared, err } = await outcomeOf(file);
  expect(err).not.toMatch(/未能|unreadable|damaged|changed/);
  const model = createXlsxHost(marked?.bytes ?? new Uint8Array(), marked?.name ?? "").model();
  expect(model.sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(true);
  const [before, after] = [readPackage(readFileSync(join(FOLDER, file))), readPackage(cleared ?? new Uint8Array())];
  expect([...after.names()].sort()).toEqual([...before.names()].sort());
  for (const name of before.names())
    expect([name, Buffer.from(after.read(name) ?? []).equals(Buffer.from(before.read(name) ?? []))]).toEqual([
      name,
      true,
    ]);
});

test("A1: a formula without a calculated value is told with its cell and what to do; nothing is put in its place", async () => {
  const sheet = await plain("A1-formula-empty-v.xlsx");
  for (const { row, tier, findings } of sheet.rows) {
    expect(tier).toBe("UNKNOWN");
    const [told, ...others] = findings.filter(({ cells }) => cells.includes(`D${row}`));
    expect(told?.message).toContain(`D${row} 是公式，文件中没有保存计算结果`);
    expect(told?.message).toContain("打开并保存");
    expect(others).toEqual([]);
    expect(findings.map(({ message }) => message).join()).not.toContain("总投资未填");
  }
  const { out } = await review([join(FOLDER, "A1-formula-empty-v.xlsx"), "--as-of", "2026-08-01"]);
  expect(out).toContain("5 个公式没有保存计算结果");
});

test("A2: the cut at review is no adjustment", async () => {
  const sheet = await plain("A2-review-cut.xlsx");
  expect(sheet.columns).toMatchObject({ total: "D", approvedTotal: "F" });
  expect(Object.values(sheet.columns)).not.toContain("E");
  expect(rulesOf(sheet).filter((rule) => rule.includes("A45"))).toEqual([]);
});

test("A3: new money beside money carried over is no increase", async () => {
  const sheet = await plain("A3-new-investment.xlsx");
  expect(sheet.columns).toMatchObject({ approvedTotal: "E", total: "F" });
  expect(sheet.columns.up).toBeUndefined();
  expect(rulesOf(sheet).filter((rule) => rule.includes("A45"))).toEqual([]);
});

test("A5: an empty value is a blank, of whatever type", async () => {
  const sheet = await plain("A5-empty-v-shared.xlsx");
  // Rows 5 and 8 have no supplement and no contract.
  expect(rulesOf(sheet)).toEqual(PLAN.filter((rule) => rule !== "5 A28-CEILING" && !rule.startsWith("8 ")));
});

test.each([
  ["A4-utf16le.xlsx", "utf-16le"],
  ["A4c-gb18030.xlsx", "gb18030"],
])("%s: declaration and bytes of the copy agree", async (file, encoding) => {
  const { marked } = await outcomeOf(file);
  const bytes = readPackage(marked?.bytes ?? new Uint8Array()).read("xl/worksheets/sheet1.xml") ?? new Uint8Array();
  const declared = /encoding="([^"]+)"/.exec(Buffer.from(bytes).toString("latin1").replace(/\0/g, ""))?.[1];
  const read = declared?.toLowerCase().startsWith("utf-8") ? "utf-8" : encoding;
  expect(new TextDecoder(read, { fatal: true }).decode(bytes)).toContain("</");
  expect(createXlsxHost(marked?.bytes ?? new Uint8Array(), file).model().sheets[0]?.name).toBe("计划");
});

test("B1, B1b: the other sheet is told by its name", async () => {
  expect((await outcomeOf("B1b-other-sheet-missing.xlsx")).skipped).toContainEqual({
    name: "旧表",
    reason: expect.stringContaining("工作表已损坏") as string,
  });
  expect((await outcomeOf("B1-other-sheet-odd.xlsx")).skipped.map(({ name }) => name)).toContain("旧表");
});

test("B3: the stray cell is named", async () => {
  const { out } = await review([join(FOLDER, "B3-stray-last-row.xlsx"), "--as-of", "2026-08-01"]);
  expect(out).toContain("A1048576");
});

test("B4: the total under the first of several groups, in four header rows", async () => {
  const sheet = await plain("B4-zhishu-layout.xlsx");
  expect(sheet.columns).toMatchObject({ total: "E", yearAmt: "G" });
  for (const part of ["fundCity", "fundCentral", "fundProvince"]) expect(sheet.columns[part]).toBeUndefined();
});

test("B6: a template stays one", async () => {
  const { marked } = await outcomeOf("B6-template.xltx");
  expect(marked?.name).toBe("B6-template.xltx");
  expect(readPackage(marked?.bytes ?? new Uint8Array()).readText("[Content_Types].xml")).toContain("template.main+xml");
});

test("B8: two sheets of one number are both reviewed, each for itself", async () => {
  const { sheets } = await outcomeOf("B8-dup-sheetid2.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["计划", "附表"]);
  expect(new Set(sheets.map(({ rows }) => rows[0]?.computed?.total_wan)).size).toBe(2);
});

test("B9: results stand beside a query table", async () => {
  const { marked } = await outcomeOf("B9-query-table.xlsx");
  const [table] = createXlsxHost(marked?.bytes ?? new Uint8Array(), "").model().sheets[0]?.tables ?? [];
  expect(table?.range.lastColumn).toBe(11);
});

test("C2: two sheets of one name are told apart", async () => {
  expect((await outcomeOf("C2-dup-sheetname.xlsx")).skipped.map(({ name }) => name)).toEqual(["计划 (2)"]);
});

test("C4: what an encryption product wrapped is told as such", async () => {
  const { error, marked } = await outcomeOf("C4-drm-tsd.xlsx");
  expect(error).toContain("加密");
  expect(error).toContain("解密");
  expect(marked).toBeNull();
});

test("C10: a sole amount is the total", async () => {
  const sheet = await plain("C10-simple-amount.xlsx");
  expect(sheet.columns.total).toBe("D");
  expect(rulesOf(sheet)).toEqual([]);
});

test("C11: 建设规模及主要建设内容 is the content", async () => {
  expect((await plain("C11-qianqi-layout.xlsx")).columns).toMatchObject({ content: "I", unit: "E", total: "N" });
});
