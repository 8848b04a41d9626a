import { PURPOSES, planSheet } from "../../../src/library/planSheet";
import { mergeSheets } from "../../../src/library/merge";
import { readPlan } from "../../../src/plan";
import { DAZHOU_2023 } from "../../../src/regulation";
import { allFindings, reviewPlan } from "../../../src/review";
import { dayOfIso } from "../../../src/exact";
import { createXlsxHost, planBook } from "../../../src/xlsx";
import { library, LIBRARY } from "../merge/support";

async function made(purpose: (typeof PURPOSES)[number], examples = true) {
  const content = planSheet({ year: 2027, purpose, examples });
  const host = createXlsxHost(planBook(content), "新.xlsx");
  const grid = await host.readSheet((await host.describe()).sheets[0]?.id ?? "");
  const reading = readPlan(grid);
  return { content, host, grid, sheet: host.model().sheets[0], plan: "plan" in reading ? reading.plan : null };
}

describe.each(PURPOSES)("a new plan sheet: %s", (purpose) => {
  test("reads as a plan, each column as the field that it is for, in 万元", async () => {
    const { content, plan } = await made(purpose);
    expect(plan?.columns.map(({ field }) => field)).toEqual(content.columns.map(({ field }) => field));
    expect(plan).toMatchObject({ unit: "万元", unitSource: "sheet", unknownColumns: [], doubleColumns: [] });
    expect(plan?.projects).toHaveLength(3);
  });

  test("its examples keep every limit: nothing to put right or to check", async () => {
    const { plan } = await made(purpose);
    if (!plan) throw new Error("no plan");
    const review = reviewPlan(plan, { policy: DAZHOU_2023, asOf: dayOfIso("2026-10-20") ?? 0 });
    expect(allFindings(review).filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("Excel itself checks amounts, dates and words; drop-downs are short enough for it", async () => {
    const { content, sheet } = await made(purpose);
    const byColumn = new Map(sheet?.dataValidations.map((each) => [each.ranges[0]?.firstColumn, each]));
    content.columns.forEach(({ field, check }, index) => {
      const validation = byColumn.get(index + 1);
      if (!check) return;
      expect([field, validation?.type]).toEqual([
        field,
        check.kind === "list" ? "list" : check.kind === "date" ? "date" : check.limit ? "custom" : "decimal",
      ]);
      expect(validation?.formula1?.length).toBeLessThanOrEqual(255);
      expect(validation?.error?.length ?? 0).toBeLessThanOrEqual(225);
      expect(validation?.prompt?.length ?? 0).toBeLessThanOrEqual(255);
      expect(validation?.ranges).toEqual([
        { firstRow: content.firstRow, lastRow: content.lastRow, firstColumn: index + 1, lastColumn: index + 1 },
      ]);
    });
  });

  test("header and names stay in sight and are printed on every page", async () => {
    const { content, host, sheet } = await made(purpose);
    expect(sheet?.frozen).toEqual({ rows: content.firstRow - 1, columns: 3 });
    expect(host.model().definedNames).toMatchObject([{ name: "_xlnm.Print_Titles" }]);
  });

  test("without examples it is empty below its header", async () => {
    const { plan, sheet, content } = await made(purpose, false);
    expect(plan).toBeNull();
    const body = sheet?.rows.filter(({ row }) => row >= content.firstRow);
    expect(body?.flatMap(({ cells }) => cells).filter(({ value }) => value !== null)).toEqual([]);
  });
});

test("10 % of the contract and 15 % of the approved total are warned of, and may stay", async () => {
  const { content, sheet } = await made("midYear");
  const of = (field: string) => {
    const column = content.columns.findIndex((each) => each.field === field) + 1;
    return sheet?.dataValidations.find(({ ranges }) => ranges[0]?.firstColumn === column);
  };
  expect(of("supp")).toMatchObject({
    type: "custom",
    errorStyle: "warning",
    formula1: expect.stringMatching(/10\*\$\w+6.*<=/),
  });
  expect(of("adj")).toMatchObject({
    type: "custom",
    errorStyle: "warning",
    formula1: expect.stringMatching(/20\*ABS\(\$\w+6\).*3\*/),
  });
});

test("examples that were left standing are not merged into the library", async () => {
  const { plan, grid } = await made("annual");
  if (!plan) throw new Error("no plan");
  const merge = mergeSheets(library(LIBRARY), [{ file: "d.xlsx", plan, grid }]);
  expect(merge.appended).toEqual([]);
  expect(merge.notTaken.map(({ reason }) => reason.kind)).toEqual(["example", "example", "example"]);
});
