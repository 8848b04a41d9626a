/** Conditional formats with a formula. */
import { errorCode } from "../../support/clientLibrary";
import { given, onPlan, type Stage } from "./suite";

/** Adds a custom format and gives back its id. */
async function add(
  context: Excel.RequestContext,
  range: Excel.Range | Excel.RangeAreas,
  formula: string,
  color: string,
): Promise<string> {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  format.custom.format.font.bold = true;
  format.load("id");
  await context.sync();
  return format.id;
}

/** Formula, colour and range of every format of a sheet, by priority. */
async function list(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/priority,items/stopIfTrue");
  await context.sync();
  const details = formats.items.map((item) => {
    const range = item.getRanges();
    range.load("address");
    item.custom.load("rule/formula,format/fill/color,format/font/bold");
    return { item, range };
  });
  await context.sync();
  return details
    .sort((a, b) => a.item.priority - b.item.priority)
    .map(({ item, range }) => [
      item.type,
      item.custom.rule.formula,
      item.custom.format.fill.color,
      item.custom.format.font.bold,
      range.address,
    ]);
}

export function conditionalFormatCases(_at: () => Stage): void {
  describe("conditional formats", () => {
    test("a formula, its colours and its range come back as they were set", async () => {
      const read = await onPlan(async (sheet, context) => {
        await add(context, sheet.getRange("A2:A9"), '=ISNUMBER(FIND("|total|",$F2))', "#FDE7E9");
        return list(sheet, context);
      });
      expect(read).toEqual([["Custom", '=ISNUMBER(FIND("|total|",$F2))', "#FDE7E9", true, "计划!A2:A9"]]);
    });

    test("a new format stands first; a priority can be given", async () => {
      const read = await onPlan(async (sheet, context) => {
        const first = await add(context, sheet.getRange("A1:A9"), "=A1>1", "#FF0000");
        await add(context, sheet.getRange("A1:A9"), "=A1>2", "#00FF00");
        const before = await list(sheet, context);
        sheet.getRange("A1:A9").conditionalFormats.getItem(first).priority = 0;
        await context.sync();
        return [before, await list(sheet, context)].map((formats) =>
          (formats as unknown[][]).map((format) => format[1]),
        );
      });
      expect(read).toEqual([
        ["=A1>2", "=A1>1"],
        ["=A1>1", "=A1>2"],
      ]);
    });

    test("deleting one leaves the others, and deleting it again is ItemNotFound", async () => {
      const remove = (id: string): Promise<void> =>
        onPlan(async (sheet, context) => {
          sheet.getRange("A1:A9").conditionalFormats.getItem(id).delete();
          await context.sync();
        });
      const id = await onPlan(async (sheet, context) => {
        await add(context, sheet.getRange("A1:A9"), "=A1>1", "#FF0000");
        return add(context, sheet.getRange("A1:A9"), "=A1>2", "#00FF00");
      });
      await remove(id);
      expect(await onPlan((sheet, context) => list(sheet, context))).toEqual([
        ["Custom", "=A1>1", "#FF0000", true, "计划!A1:A9"],
      ]);
      expect(await errorCode(remove(id))).toBe("ItemNotFound");
    });

    test("it leaves the cells' own fill and font alone", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("A1").format.fill.color = "#123456";
        await add(context, sheet.getRange("A1:A9"), "=TRUE", "#FF0000");
        const cell = sheet.getRange("A1");
        cell.load("format/fill/color,format/font/bold");
        await context.sync();
        return [cell.format.fill.color, cell.format.font.bold];
      });
      expect(read).toEqual(["#123456", false]);
    });

    test("a range lists the formats that touch it and no others", async () => {
      const read = await onPlan(async (sheet, context) => {
        await add(context, sheet.getRange("A1:A9"), "=A1>1", "#FF0000");
        await add(context, sheet.getRange("C1:C9"), "=C1>1", "#00FF00");
        const counts = ["A5:B5", "B1:B9", "A1:C1"].map((address) =>
          sheet.getRange(address).conditionalFormats.getCount(),
        );
        await context.sync();
        return counts.map((count) => count.value);
      });
      expect(read).toEqual([1, 0, 2]);
    });

    test("its range grows with rows inserted inside and moves with rows inserted above", async () => {
      await given([["a"], ["b"], ["c"]]);
      const read = await onPlan(async (sheet, context) => {
        await add(context, sheet.getRange("A2:A9"), "=$A2>1", "#FF0000");
        sheet.getRange("5:5").insert("Down");
        await context.sync();
        const grown = await list(sheet, context);
        sheet.getRange("1:1").insert("Down");
        await context.sync();
        return [grown, await list(sheet, context)].map((formats) =>
          (formats as unknown[][]).map((format) => [format[1], format[4]]),
        );
      });
      expect(read).toEqual([[["=$A2>1", "计划!A2:A10"]], [["=$A3>1", "计划!A3:A11"]]]);
    });

    test("one format can stand over several areas", async () => {
      const read = await onPlan(async (sheet, context) => {
        await add(context, sheet.getRanges("A1:A3,C1:C3"), "=A1>1", "#FF0000");
        return list(sheet, context);
      });
      expect(read).toEqual([["Custom", "=A1>1", "#FF0000", true, "计划!A1:A3,计划!C1:C3"]]);
    });
  });
}
