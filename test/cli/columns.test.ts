import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewFile } from "../../src/cli/reviewFile";
import { fileText } from "../../src/cli/print";
import { isOurHint, resultColumnOf } from "../../src/marking";
import { DAZHOU_2023 } from "../../src/regulation";
import { createXlsxHost } from "../../src/xlsx";

const folder = mkdtempSync(join(tmpdir(), "plan-review-columns-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook whose name column is headed 课题, with what the pane kept of its columns, as Office writes it. */
async function odd(
  name: string,
  kept: string | null,
  settings = "",
  contract: readonly (readonly (string | number)[])[] = [],
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("计划").addRows([
    ["编号", "课题", "责任单位", "总投资（万元）", ...(contract[0] ?? [])],
    [1, "水库监测", "水务所", 180, ...(contract[1] ?? [])],
  ]);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const value = kept?.replace(/"/g, "&quot;");
  if (value)
    parts["xl/webextensions/webextension1.xml"] = strToU8(
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="PlanReview.mapping" value="${value}"/>${settings && `<we:property name="PlanReview.settings" value="${settings.replace(/"/g, "&quot;")}"/>`}</we:properties></we:webextension>`,
    );
  const path = join(folder, name);
  writeFileSync(path, zipSync(parts));
  return path;
}

const review = (path: string) =>
  reviewFile(path, {
    files: [path],
    sheet: null,
    asOf: 20_600,
    policy: DAZHOU_2023,
    json: false,
    out: null,
    locale: "zh-CN",
  });

test("what a person said about the columns in the pane holds on the command line", async () => {
  const { error, sheets } = await review(await odd("kept.xlsx", '{"计划":{"课题":"name"}}'));
  expect(error).toBeNull();
  expect(sheets.map((sheet) => sheet.review.plan.projects.length)).toEqual([1]);
});

test.each([
  ["nothing kept", null],
  ["kept for another sheet", '{"别的":{"课题":"name"}}'],
  ["kept damaged", '{"计划":'],
  ["kept by another hand", '{"计划":{"课题":"__proto__"}}'],
])("with %s the header stays unknown and the file is said to hold no plan", async (_, kept) => {
  expect((await review(await odd("none.xlsx", kept))).error).toMatch(/没有/);
});

test("result columns left out in the pane are left out of the marked copy as well", async () => {
  const path = await odd(
    "chosen.xlsx",
    '{"计划":{"课题":"name"}}',
    '{"asOf":null,"columns":["verdict","explanation"]}',
  );
  const { makeCopy } = await reviewFile(path, {
    files: [path],
    sheet: null,
    asOf: 20_600,
    policy: DAZHOU_2023,
    json: false,
    out: "copies",
    locale: "zh-CN",
  });
  const { bytes, problems } = await makeCopy!();
  expect(problems).toEqual([]);
  const host = createXlsxHost(bytes!, "chosen.xlsx");
  const grid = await host.readSheet((await host.describe()).sheets[0]!.id);
  expect(grid.values[0]?.map(resultColumnOf).filter(Boolean)).toEqual(["verdict", "explanation", "marker"]);
});

test("a reading that is not the usual one is printed with its question and answer", async () => {
  const policy = {
    ...DAZHOU_2023,
    id: "other",
    readings: DAZHOU_2023.readings.map((reading) =>
      reading.id === "A43-reductions" ? { ...reading, default: "net" } : reading,
    ),
  };
  const path = await odd("reading.xlsx", '{"计划":{"课题":"name"}}');
  const request = {
    files: [path],
    sheet: null,
    asOf: 20_600,
    policy,
    json: false,
    out: null,
    locale: "zh-CN",
  } as const;
  expect(fileText(await reviewFile(path, request), request)).toContain(
    "条文理解口径与达州市不同（A43-reductions）：核减的金额能否抵减追加的金额？抵减",
  );
});

/** The marked copy of a file, with what the command line asks for. */
async function copyOf(
  path: string,
  asked: { readonly hints?: boolean; readonly formulas?: boolean },
): Promise<Uint8Array> {
  const { makeCopy } = await reviewFile(path, {
    files: [path],
    sheet: null,
    asOf: 20_600,
    policy: DAZHOU_2023,
    json: false,
    out: "copies",
    locale: "zh-CN",
    ...asked,
  });
  const { bytes } = await makeCopy!();
  return bytes!;
}

test.each([
  ["asked for", {}, true],
  ["kept in the workbook", { kept: ',"hints":true' }, false],
  ["neither", {}, null],
] as const)("hints on flagged cells of the marked copy: %s", async (_, more: { readonly kept?: string }, asked) => {
  const path = await odd("hinted.xlsx", '{"计划":{"课题":"name"}}', `{"asOf":null${more.kept ?? ""}}`, [
    ["合同金额（万元）", "补充合同金额（万元）"],
    [100, 10.01],
  ]);
  const bytes = await copyOf(path, asked === null ? {} : { hints: asked });
  const prompts = createXlsxHost(bytes, "hinted.xlsx")
    .model()
    .sheets[0]!.dataValidations.map(({ promptTitle }) => isOurHint(promptTitle));
  expect(prompts.length > 0).toBe(asked !== null);
  expect(prompts).not.toContain(false);
});

test.each([
  ["asked for", {}, true],
  ["kept in the workbook", { kept: ',"formulas":true' }, false],
  ["neither", {}, null],
] as const)("limits as formulas in the marked copy: %s", async (_, more: { readonly kept?: string }, asked) => {
  const path = await odd("formulas.xlsx", '{"计划":{"课题":"name"}}', `{"asOf":null${more.kept ?? ""}}`, [
    ["合同金额（万元）", "补充合同金额（万元）"],
    [100, 4],
  ]);
  const bytes = await copyOf(path, asked === null ? {} : { formulas: asked });
  const [header, row] = createXlsxHost(bytes, "formulas.xlsx").model().sheets[0]!.rows;
  const cells = header!.cells.flatMap(({ column, value }) => {
    const key = resultColumnOf(value);
    const cell = row!.cells.find((one) => one.column === column);
    return key === "supplementCap" || key === "supplementRemaining" ? [[cell!.value, cell!.formula !== null]] : [];
  });
  // What stood in the file as the formula's result is what Excel shows before it calculates.
  expect(cells).toEqual([
    [10, asked !== null],
    [6, asked !== null],
  ]);
});
