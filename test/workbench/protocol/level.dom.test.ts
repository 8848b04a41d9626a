/** A host of some age: members above its level answer ApiNotFound, and isSetSupported says so beforehand. */
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { errorCode, settle, useHost } from "../../support/clientLibrary";

const read = (work: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

describe("requirement sets", () => {
  test("at ExcelApi 1.8 conditional formats are there and RangeAreas, the print area and the filter are not", async () => {
    useHost(new MemoryBackend(), { level: { ExcelApi: "1.8" } });
    await read((sheet) => sheet.getRange("A1").conditionalFormats.getCount());
    expect(await errorCode(read((sheet) => sheet.getRanges("A1,B2")))).toBe("ApiNotFound");
    expect(await errorCode(read((sheet) => sheet.pageLayout.getPrintAreaOrNullObject()))).toBe("ApiNotFound");
    expect(await errorCode(read((sheet) => sheet.autoFilter.load("enabled")))).toBe("ApiNotFound");
  });

  test("at ExcelApi 1.14 merged areas (1.13) and protection events (1.14) are there; what came later is not", async () => {
    useHost(new MemoryBackend(), { level: { ExcelApi: "1.14" } });
    await read((sheet) => sheet.getRange("A1").getMergedAreasOrNullObject());
    await read((sheet) => sheet.onProtectionChanged.add(async () => undefined));
    expect(await errorCode(read((sheet) => sheet.getRange("A1").getDependents()))).toBe("ApiNotFound");
    expect(await errorCode(read((sheet) => sheet.onNameChanged.add(async () => undefined)))).toBe("ApiNotFound");
  });

  test("load without names gives the scalars of that age only", async () => {
    const ages: boolean[] = [];
    for (const level of [{ ExcelApi: "1.1" }, { ExcelApi: "1.14" }]) {
      useHost(new MemoryBackend(), { level });
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        range.load();
        await context.sync();
        ages.push("rowHidden" in range.toJSON());
        expect(range.address).toBe("Sheet1!A1");
      });
    }
    expect(ages).toEqual([false, true]);
  });

  test("isSetSupported compares versions by number, not as text, and knows only the sets that were named", () => {
    useHost(new MemoryBackend(), { level: { ExcelApi: "1.14" } });
    const { requirements } = Office.context;
    expect(["1.1", "1.9", "1.14", "1.15"].map((v) => requirements.isSetSupported("ExcelApi", v))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(requirements.isSetSupported("ExcelApiDesktop", "1.1")).toBe(false);
    useHost(new MemoryBackend());
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  });

  test("below 1.14 a change does not say who made it", async () => {
    const sources: unknown[] = [];
    for (const version of ["1.13", "1.14"]) {
      const backend = new MemoryBackend();
      useHost(backend, { level: { ExcelApi: version } });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => {
          sources.push(event.triggerSource);
        });
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      });
      await settle();
    }
    expect(sources).toEqual([undefined, "ThisLocalAddin"]);
  });
});
