/**
 * Marked copies in LibreOffice: they open, every value of the user's is what it was, and the highlights are seen where
 * the review found something. LibreOffice stands for WPS and others that open the same files without our add-in.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isOurHint } from "../../src/marking";
import { addressOf, columnNumber, valueAt } from "../../src/sheet";
import { createXlsxHost, gridOfSheet, readPackage, readWorkbook, type WorkbookModel } from "../../src/xlsx";
import { review } from "../cli/support";
import { richBook } from "../xlsx/support/rich";

const PLANS = join(__dirname, "../plans");
const isThere = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
if (!isThere && !process.env.CI)
  console.warn("LibreOffice (soffice) is not installed: the tests of marked files in it are skipped.");
const whereThere = isThere || process.env.CI ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), "plan-review-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(240_000);

/** Opens a file in LibreOffice and saves it in another format; a profile of its own keeps it apart from a running one. */
function convert(file: string, format: "xlsx" | "html", outDir: string): string {
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      outDir,
      file,
    ],
    { stdio: "ignore", timeout: 180_000 },
  );
  return join(outDir, basename(file).replace(/\.xlsx$/, `.${format}`));
}

interface Found {
  readonly row: number;
  readonly cells: readonly string[];
  readonly severity: string;
}

whereThere("a marked plan in LibreOffice", () => {
  describe.each(["annual-plan-2027", "project-library-messy"])("%s", (name) => {
    const source = join(PLANS, `${name}.xlsx`);
    let findings: Found[] = [];
    let html = "";
    let saved = "";
    beforeAll(async () => {
      const { out } = await review([
        source,
        "--out",
        join(folder, "marked"),
        "--hints",
        "--json",
        "--as-of",
        "2026-08-01",
      ]);
      const rows =
        (JSON.parse(out) as { files: { sheets: { rows: { row: number; findings: Omit<Found, "row">[] }[] }[] }[] })
          .files[0]?.sheets[0]?.rows ?? [];
      findings = rows.flatMap(({ row, findings: list }) => list.map((finding) => ({ ...finding, row })));
      html = readFileSync(convert(join(folder, "marked", `${name}.xlsx`), "html", join(folder, "html")), "utf8");
      saved = convert(join(folder, "marked", `${name}.xlsx`), "xlsx", join(folder, "saved"));
    });

    test("every cell that breaks a rule is highlighted, no cell of another row or column is", () => {
      const model = readWorkbook(readPackage(readFileSync(source)));
      const hidden = new Set((model.sheets[0]?.rows ?? []).filter((row) => row.hidden).map(({ row }) => row));
      const wanted = new Set(
        findings
          .filter(({ severity }) => severity === "error")
          .flatMap(({ cells }) => cells)
          .filter((address) => !hidden.has(Number(address.replace(/\D/g, "")))),
      );
      expect(wanted.size).toBeGreaterThan(5);
      const last = Math.max(...(model.sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ column }) => column)) ?? []));
      const red = new Set(
        [...coloured(html, "#FFC7CE", hidden)].filter((address) => columnNumber(address.replace(/\d/g, "")) <= last),
      );
      expect([...red].sort()).toEqual([...wanted].sort());
    });

    test("LibreOffice calculates every verdict as it was written: none says that its row must be reviewed again", () => {
      expect(html).toMatch(/不符合 \d 项/);
      expect(html).not.toContain("需重新审查");
    });

    test("saved by LibreOffice, every value of the user's is what it was", () => {
      const before = readWorkbook(readPackage(readFileSync(source)));
      const after = readWorkbook(readPackage(readFileSync(saved)));
      for (const { name: sheet } of before.sheets) {
        const [old, now] = [gridOfSheet(before, sheet), gridOfSheet(after, sheet)];
        old.values.forEach((row, down) =>
          row.forEach((value, right) => {
            const [at, column] = [old.origin.row + down, old.origin.column + right];
            expect([sheet, addressOf(at, column), valueAt(now, at, column) ?? ""]).toEqual([
              sheet,
              addressOf(at, column),
              value ?? "",
            ]);
          }),
        );
      }
    });

    test("saved by LibreOffice, the marks are still recognised and removed", async () => {
      const host = createXlsxHost(readFileSync(saved), "x.xlsx");
      const hints = (of: WorkbookModel): readonly string[] =>
        of.sheets
          .flatMap(({ dataValidations }) =>
            dataValidations.flatMap(({ promptTitle, prompt, ranges }) =>
              isOurHint(promptTitle)
                ? ranges.map(({ firstRow, firstColumn }) => `${addressOf(firstRow, firstColumn)} ${prompt}`)
                : [],
            ),
          )
          .sort();
      const set = hints(readWorkbook(readPackage(readFileSync(join(folder, "marked", `${name}.xlsx`)))));
      expect(set.length).toBeGreaterThan(5);
      expect(hints(host.model())).toEqual(set);
      expect((await host.clearMarks("all")).sheets).toHaveLength(1);
      const model = readWorkbook(readPackage(host.save()));
      expect(hints(model)).toEqual([]);
      expect(JSON.stringify(model.sheets.map(({ conditionalFormats }) => conditionalFormats))).not.toContain(
        "PlanReview",
      );
      expect(JSON.stringify(gridOfSheet(model, model.sheets[0]?.name ?? "").values)).not.toMatch(/PR1|审查结论/);
    });
  });

  test("a workbook with chart, notes, validation, filter, table and protection opens after it was patched", async () => {
    const host = createXlsxHost(richBook(), "rich.xlsx");
    host.edit({
      sheetName: "计划",
      cells: [{ row: 3, column: 6, content: { kind: "text", text: "=补丁" } }],
      columns: [{ column: 6, width: 30 }],
    });
    const path = join(folder, "rich.xlsx");
    writeFileSync(path, host.save());
    const after = readWorkbook(readPackage(readFileSync(convert(path, "xlsx", join(folder, "saved")))));
    expect(after.sheets.map(({ name }) => name)).toEqual(["计划", "数据", "说明"]);
    expect(gridOfSheet(after, "计划").values[2]).toEqual(["甲 & 乙", "市公安局", 200, 180, 46000, "=补丁"]);
    expect(after.sheets[0]).toMatchObject({
      notes: [{ row: 4, column: 3 }],
      dataValidations: [{ type: "list" }],
      autoFilter: { firstRow: 2 },
    });
    expect(after.sheets[2]?.isProtected).toBe(true);
  });
});

/** Cells that LibreOffice paints in a colour, from its HTML of the first sheet; merged cells count at their corner. */
function coloured(html: string, color: string, hidden: ReadonlySet<number>): Set<string> {
  const table = /<table[^>]*>([^]*?)<\/table>/i.exec(html)?.[1] ?? "";
  const found = new Set<string>();
  const covered = new Set<string>();
  let sheetRow = 0;
  [...table.matchAll(/<tr[^>]*>([^]*?)<\/tr>/gi)].forEach(([, cells = ""], down) => {
    // Hidden rows are not among the HTML's.
    do sheetRow += 1;
    while (hidden.has(sheetRow));
    let column = 0;
    for (const [, attributes = ""] of cells.matchAll(/<td([^>]*)>/gi)) {
      do column += 1;
      while (covered.has(`${down} ${column}`));
      const size = (name: string): number => Number(new RegExp(`${name}="?(\\d+)`, "i").exec(attributes)?.[1] ?? 1);
      const [rows, columns] = [size("rowspan"), size("colspan")];
      for (let row = 0; row < rows; row += 1)
        for (let right = 0; right < columns; right += 1) covered.add(`${down + row} ${column + right}`);
      if (attributes.toUpperCase().includes(color)) found.add(addressOf(sheetRow, column));
      column += columns - 1;
    }
  });
  return found;
}
