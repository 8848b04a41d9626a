/** 新建计划表 in a workbook that is a file already, and rows that are taken out of one again. */
import { planSheet } from "../../src/library/planSheet";
import type { RowsToInsert } from "../../src/library/rows";
import { readPlan } from "../../src/plan";
import { planBook } from "../../src/xlsx/create/planBook";
import { createXlsxHost, readPackage } from "../../src/xlsx";
import { richBook } from "./support/rich";

const content = planSheet({ year: 2027, purpose: "annual", examples: true });

test("a plan sheet is added behind the others; it reads as the one of a new file, and no other sheet changes", async () => {
  const bytes = richBook();
  const host = createXlsxHost(bytes, "计划.xlsx");
  const made = await host.makePlanSheet?.(content);
  const saved = createXlsxHost(host.save(), "计划.xlsx");
  const alone = createXlsxHost(planBook(content), "新.xlsx");
  const [own, other] = [saved.model().sheets.at(-1), alone.model().sheets[0]];
  expect(own?.name).toBe(content.name);
  expect(made).toMatchObject({ sheetId: own?.sheetId, replaced: false });
  const [grid, wanted] = [await saved.readSheet(own?.sheetId ?? ""), await alone.readSheet(other?.sheetId ?? "")];
  expect(grid.values).toEqual(wanted.values);
  expect(grid.numberFormats).toEqual(wanted.numberFormats);
  expect(new Set(grid.merges.map((merge) => JSON.stringify(merge)))).toEqual(
    new Set(wanted.merges.map((merge) => JSON.stringify(merge))),
  );
  const reading = readPlan(grid);
  expect("plan" in reading && reading.plan.columns.length).toBeGreaterThan(10);
  const [before, after] = [readPackage(bytes), readPackage(host.save())];
  const changed = before.names().filter((name) => before.readText(name) !== after.readText(name));
  expect(changed.filter((name) => name.includes("worksheets/"))).toEqual([]);
  const part = after.names().find((name) => name.includes("worksheets/") && !before.has(name)) ?? "";
  const text = after.readText(part) ?? "";
  for (const piece of ['state="frozen"', 'paperSize="9"', 'orientation="landscape"', 'type="list"', "promptTitle="])
    expect(text).toContain(piece);
  expect(text.match(/<dataValidation /g)?.length).toBe(
    new TextDecoder()
      .decode(readPackage(planBook(content)).read("xl/worksheets/sheet1.xml") ?? new Uint8Array())
      .match(/<dataValidation /g)?.length,
  );
});

test("a name that is taken is left to its sheet", async () => {
  const host = createXlsxHost(planBook(content), "新.xlsx");
  const second = await host.makePlanSheet?.(content);
  expect(second?.name).not.toBe(content.name);
  expect(host.model().sheets.map(({ name }) => name)).toEqual([content.name, second?.name]);
});

const rows: RowsToInsert = {
  bodyRows: new Set([7, 8]),
  insertions: [
    { after: 8, template: 8, merges: [], rows: [{ cells: new Map([[2, { kind: "text", text: "新项目" }]]) }] },
  ],
};

test("rows that were put in are taken out again, and every part is the very bytes that it was", async () => {
  const host = createXlsxHost(planBook(content), "新.xlsx");
  const before = host.save();
  const [sheet] = host.model().sheets;
  const receipt = await host.addRows?.(sheet?.sheetId ?? "", rows);
  if (!receipt) throw new Error("no receipt");
  expect(receipt.count).toBe(1);
  expect((await host.readSheet(sheet?.sheetId ?? "")).values[8]?.[1]).toBe("新项目");
  await host.removeRows?.(sheet?.sheetId ?? "", receipt);
  expect(Buffer.compare(Buffer.from(host.save()), Buffer.from(before))).toBe(0);
});

test("where a cell changed since, nothing is taken out", async () => {
  const host = createXlsxHost(planBook(content), "新.xlsx");
  const [sheet] = host.model().sheets;
  const id = sheet?.sheetId ?? "";
  const receipt = await host.addRows?.(id, rows);
  if (!receipt) throw new Error("no receipt");
  host.edit({ sheetName: content.name, cells: [{ row: 9, column: 2, content: { kind: "text", text: "改名" } }] });
  const edited = host.save();
  await expect(host.removeRows?.(id, receipt)).rejects.toMatchObject({ code: "changed" });
  expect(Buffer.compare(Buffer.from(host.save()), Buffer.from(edited))).toBe(0);
});

test("formulas are told by row", async () => {
  const host = createXlsxHost(richBook(), "计划.xlsx");
  const sheet = host
    .model()
    .sheets.find(({ rows: all }) => all.some(({ cells }) => cells.some(({ formula }) => formula)));
  const row = sheet?.rows.find(({ cells }) => cells.some(({ formula }) => formula !== null));
  const told = await host.formulasIn?.(sheet?.sheetId ?? "", [row?.row ?? 0, 1_000]);
  expect([...(told?.get(row?.row ?? 0) ?? [])]).toEqual(
    row?.cells.filter(({ formula }) => formula !== null).map(({ column }) => column),
  );
});
