/** The file page's service: what it says of files, and that its marked copies are the command line's. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { FileHost } from "../../src/filepage/books/FileHost";
import { createBookService } from "../../src/filepage/service/books";
import type { BookLine, BookService, ReviewTerms } from "../../src/filepage/service/types";
import { MAPPING_KEY } from "../../src/kept";
import { readPackage } from "../../src/xlsx";
import { review, temporaryFolder } from "../cli/support";
import { furnishedPlan, oddHeaders, plainPlan, protectedPlan } from "../e2e/support/makeBooks";

const NOW = new Date("2026-08-01T04:00:00Z");
const TERMS: ReviewTerms = { locale: "zh-CN", policy: null };
const PLANS = join(__dirname, "..", "plans");
const folder = temporaryFolder();

/** Whatever goes in and out has to pass between threads. */
function throughThreads(service: BookService): BookService {
  return new Proxy(service, {
    get:
      (target, method: keyof BookService) =>
      async (...args: unknown[]) =>
        structuredClone(await (target[method] as (...given: unknown[]) => Promise<unknown>)(...structuredClone(args))),
  });
}

const newService = (): BookService => throughThreads(createBookService(() => NOW));
let last = 0;
async function opened(
  path: string,
  service = newService(),
): Promise<{ service: BookService; id: number; line: BookLine }> {
  const id = (last += 1);
  const line = await service.open(id, path.split("/").at(-1)!, new Uint8Array(readFileSync(path)), TERMS);
  return { service, id, line };
}

async function byCommandLine(path: string): Promise<Buffer> {
  const out = join(folder, `out${(last += 1)}`);
  await review([path, "--out", out], { now: NOW });
  return readFileSync(join(out, path.split("/").at(-1)!));
}

describe("A marked copy of the file page", () => {
  test.each(["annual-plan-2027.xlsx", "project-library-messy.xlsx", "midyear-2026.xlsx"])(
    "%s is byte for byte the command line's",
    async (name) => {
      const { service, id } = await opened(join(PLANS, name));
      const { bytes, ending } = await service.copy(id, TERMS);
      expect(ending).toBe(".xlsx");
      expect(Buffer.from(bytes!).equals(await byCommandLine(join(PLANS, name)))).toBe(true);
    },
  );

  test("leaves the workbook in the page, and the file, as they were", async () => {
    const path = await plainPlan(folder);
    const { service, id } = await opened(path);
    await service.copy(id, TERMS);
    expect(Buffer.from(await service.save(id)).equals(readFileSync(path))).toBe(true);
  });

  test("of a workbook mapped by hand is what the command line makes of it with its mapping kept in it", async () => {
    const path = await oddHeaders(folder);
    const { service, id, line } = await opened(path);
    expect(line).toEqual({ kind: "noPlan", canMap: true });
    const host = new FileHost(service, id);
    await host.writeSetting(MAPPING_KEY, { 计划: { 课题: "name", "签约数（万元）": "contract" } });
    expect(host.getState().unsaved).toBe(true);
    expect(await service.review(id, TERMS)).toMatchObject({ kind: "reviewed" });
    const mapped = join(folder, "mapped.xlsx");
    writeFileSync(mapped, await service.save(id));
    const { bytes } = await service.copy(id, TERMS);
    expect(Buffer.from(bytes!).equals(await byCommandLine(mapped))).toBe(true);
  });

  test("of a protected sheet is none, and says so", async () => {
    const { service, id } = await opened(await protectedPlan(folder));
    expect(await service.copy(id, TERMS)).toMatchObject({
      bytes: null,
      problems: [{ sheet: "计划", code: "protected" }],
    });
  });

  test("and others go into one archive as they are", async () => {
    const service = newService();
    const first = new Uint8Array([1, 2, 3]);
    const zip = await service.zip([
      { name: "计划.xlsx", bytes: first },
      { name: "计划 (2).xlsx", bytes: new Uint8Array([4]) },
    ]);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(["计划.xlsx", "计划 (2).xlsx"]);
    expect(files["计划.xlsx"]).toEqual(first);
  });
});

describe("The line of a file says what it is, and throws nothing", () => {
  const lineOf = async (bytes: Uint8Array): Promise<BookLine> => newService().open(1, "x.xlsx", bytes, TERMS);
  const plan = () => new Uint8Array(readFileSync(join(PLANS, "annual-plan-2027.xlsx")));

  test("a plan is counted, and its classified rows are named", async () => {
    const line = await lineOf(plan());
    expect(line).toMatchObject({ kind: "reviewed", isSigned: false });
    const [sheet] = line.kind === "reviewed" ? line.sheets : [];
    expect(sheet!.summary.violations).toBeGreaterThan(0);
    expect(sheet!.classifiedRows).toHaveLength(sheet!.summary.classified);
  });
  test("no bytes", async () => expect(await lineOf(new Uint8Array())).toEqual({ kind: "unreadable", reason: "empty" }));
  test("text", async () =>
    expect(await lineOf(new TextEncoder().encode("a,b\n1,2"))).toEqual({ kind: "unreadable", reason: "text" }));
  test("a file cut off", async () => expect(await lineOf(plan().slice(0, 4000))).toMatchObject({ kind: "unreadable" }));
  test("an encrypted workbook", async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [..."EncryptedPackage"].forEach((letter, index) => (bytes[600 + 2 * index] = letter.charCodeAt(0)));
    expect(await lineOf(bytes)).toEqual({ kind: "unreadable", reason: "encrypted" });
  });
});

describe("A file as a workbook for the pane", () => {
  test("is read in parts as it is read at once", async () => {
    const { service, id } = await opened(join(PLANS, "annual-plan-2027.xlsx"));
    const host = new FileHost(service, id);
    const { sheets } = await host.describe();
    const front = sheets.find(({ isActive }) => isActive)!;
    const grid = await host.readSheet(front.id);
    expect(grid.values.length).toBeGreaterThan(50);
    expect(grid.numberFormats).toHaveLength(grid.values.length);
  });

  test("tells the pane what is selected in the grid, and the grid what the pane selects", async () => {
    const { service, id } = await opened(await furnishedPlan(folder));
    const host = new FileHost(service, id);
    const { sheets } = await host.describe();
    const heard: unknown[] = [];
    const stop = await host.watch((event) => heard.push(event));
    host.choose({ firstRow: 4, firstColumn: 9, lastRow: 4, lastColumn: 9 });
    expect(heard).toEqual([{ kind: "selected", sheetId: sheets[0]!.id, address: "I4" }]);
    await host.select(sheets[1]!.id, "A1");
    expect(host.getState()).toMatchObject({ sheetId: sheets[1]!.id, selection: { firstRow: 1, firstColumn: 1 } });
    await stop();
    host.choose({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 });
    expect(heard).toHaveLength(3);
    await expect(host.select("no such sheet", "A1")).rejects.toMatchObject({ code: "notFound" });
  });

  test("is drawn with its formats, hidden columns, frozen panes, merges and formatted amounts", async () => {
    const { service, id } = await opened(await furnishedPlan(folder));
    const { sheets } = await new FileHost(service, id).describe();
    const view = await service.view(id, sheets[0]!.id);
    expect(view).toMatchObject({ frozen: { rows: 2, columns: 2 }, merges: [{ firstRow: 1, lastColumn: 10 }] });
    expect(view.widths[2]).toBe(0);
    expect(view.heights[1]).toBe(43);
    const rows = await service.viewRows(id, sheets[0]!.id, 1, 6);
    const cell = (row: number, column: number) =>
      rows.find((one) => one.row === row)!.cells.find((one) => one.column === column)!;
    expect(cell(4, 9)).toMatchObject({ text: "8.01", kind: "number" });
    expect(view.looks[cell(4, 9).look]).toMatchObject({ fill: "#CCFFCC", italic: true, color: "#7030A0" });
  });

  test("shows our highlights where they stand", async () => {
    const { service, id } = await opened(await plainPlan(folder));
    const { bytes } = await service.copy(id, TERMS);
    await service.open(id, "marked.xlsx", bytes!, TERMS);
    const { sheets } = await new FileHost(service, id).describe();
    const rows = await service.viewRows(id, sheets[0]!.id, 1, 5);
    const marks = rows.flatMap(({ row, cells }) => cells.map(({ column, mark }) => `${row},${column},${mark ?? ""}`));
    expect(marks).toContain("3,9,error");
    expect(marks).toContain("2,9,");
    const marker = rows.find(({ row }) => row === 3)!.cells.at(-1)!;
    expect(marker).toMatchObject({ mark: "marker", text: "" });
  });
});

test("a number format that nobody can read shows the plain number", async () => {
  const { shownText } = await import("../../src/filepage/service/look");
  const shown = (numberFormat: string, value: number) =>
    shownText(
      { column: 1, value, type: "number", formula: null, style: 0 },
      { styles: { cellFormats: [{ numberFormat } as never], differentialFormats: [] } },
    );
  expect(shown("#,##0.00", 1234.5)).toBe("1,234.50");
  expect(shown("yyyy/m/d", 46000)).toBe("2025/12/9");
  expect(shown("[[[broken", 7)).toMatch(/7/);
});

test("writing needs no other part than those that marking touches", async () => {
  const path = await furnishedPlan(folder);
  const { service, id } = await opened(path);
  const copy = readPackage((await service.copy(id, TERMS)).bytes!);
  const before = readPackage(new Uint8Array(readFileSync(path)));
  expect(copy.read("xl/theme/theme1.xml")).toEqual(before.read("xl/theme/theme1.xml"));
});
