/** Reading and writing cells. */
import { errorCode } from "../../support/clientLibrary";
import { given, onPlan, valuesOf, type Stage } from "./suite";

export function cellCases(_at: () => Stage): void {
  describe("cells", () => {
    test("an empty cell reads as an empty text, in General", async () => {
      const read = await onPlan(async (sheet, context) => {
        const range = sheet.getRange("B2:C2");
        range.load("values,formulas,text,numberFormat,valueTypes");
        await context.sync();
        return [range.values, range.formulas, range.text, range.numberFormat, range.valueTypes];
      });
      expect(read).toEqual([[["", ""]], [["", ""]], [["", ""]], [["General", "General"]], [["Empty", "Empty"]]]);
    });

    test.each([
      ["a number", 12.5, 12.5],
      ["text that looks like a number", "12", 12],
      ["a percentage", "5%", 0.05],
      ["text", "市大数据局", "市大数据局"],
      ["a truth value", true, true],
      ["a date", "2024-03-05", 45356],
      ["text after an apostrophe", "'007", "007"],
      ["a long text", "项".repeat(500), "项".repeat(500)],
      ["markup", "<b>=1</b>", "<b>=1</b>"],
    ])("%s is taken as typed in", async (_, written, read) => {
      await given([[written]]);
      expect(await valuesOf("A1")).toEqual([[read]]);
    });

    test("a percentage and a date bring their number format along", async () => {
      await given([["5%", "2024-03-05"]]);
      const formats = await onPlan(async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.load("numberFormat,valueTypes");
        await context.sync();
        return [range.numberFormat[0]?.[0], /y/i.test(String(range.numberFormat[0]?.[1])), range.valueTypes];
      });
      expect(formats).toEqual(["0%", true, [["Double", "Double"]]]);
    });

    test("a cell in the text format keeps every input as text, a formula too", async () => {
      const read = await onPlan(async (sheet, context) => {
        const range = sheet.getRange("A1:C1");
        range.numberFormat = [["@", "@", "@"]];
        range.values = [["0012", "=1+1", "2024-03-05"]];
        range.load("values,valueTypes");
        await context.sync();
        return [range.values, range.valueTypes];
      });
      expect(read).toEqual([[["0012", "=1+1", "2024-03-05"]], [["String", "String", "String"]]]);
    });

    test("null leaves a cell as it is, an empty text empties it", async () => {
      await given([["甲", "乙", "丙"]]);
      await onPlan(async (sheet, context) => {
        sheet.getRange("A1:C1").values = [[null, "", "丁"]];
        await context.sync();
      });
      expect(await valuesOf("A1:C1")).toEqual([["甲", "", "丁"]]);
    });

    test("one value is written to all cells of a range", async () => {
      await onPlan(async (sheet, context) => {
        (sheet.getRange("A1:B2") as { values: unknown }).values = "同";
        await context.sync();
      });
      expect(await valuesOf("A1:C2")).toEqual([
        ["同", "同", ""],
        ["同", "同", ""],
      ]);
    });

    test("a block of another size is InvalidArgument and writes nothing", async () => {
      expect(
        await errorCode(
          onPlan(async (sheet, context) => {
            sheet.getRange("A1:B2").values = [["甲", "乙"]];
            await context.sync();
          }),
        ),
      ).toBe("InvalidArgument");
      expect(await valuesOf("A1:B2")).toEqual([
        ["", ""],
        ["", ""],
      ]);
    });

    test("a formula reads as the text that was written", async () => {
      await given([[2, 3]]);
      const read = await onPlan(async (sheet, context) => {
        const range = sheet.getRange("C1");
        range.formulas = [["=A1*B1"]];
        range.load("formulas");
        await context.sync();
        return range.formulas;
      });
      expect(read).toEqual([["=A1*B1"]]);
    });

    test("3,000 cells are written in the library's chunks and read whole", async () => {
      const rows = Array.from({ length: 1000 }, (_, i) => [i, `项目${i}`, i / 10]);
      await given(rows);
      expect(await valuesOf("A1:C1000")).toEqual(rows);
    });

    test("text is shown in its number format", async () => {
      await given([[0.125, 1234.5]]);
      const read = await onPlan(async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["0.0%", "#,##0.00"]];
        range.load("text,values");
        await context.sync();
        return [range.text, range.values];
      });
      expect(read).toEqual([[["12.5%", "1,234.50"]], [[0.125, 1234.5]]]);
    });

    test("a formula stays a formula when its number format, font or fill is set, and when formats are cleared", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("A1:B1").values = [[2, "=A1*3"]];
        await context.sync();
        const cell = sheet.getRange("B1");
        cell.numberFormat = [["#,##0.00"]];
        await context.sync();
        cell.format.font.bold = true;
        cell.format.fill.color = "#FFEE00";
        cell.format.borders.getItem("EdgeTop").style = "Continuous";
        await context.sync();
        cell.load("formulas,numberFormat");
        await context.sync();
        const before = [cell.formulas[0]?.[0], cell.numberFormat[0]?.[0]];
        cell.clear("Formats");
        cell.load("formulas,numberFormat");
        await context.sync();
        return [before, [cell.formulas[0]?.[0], cell.numberFormat[0]?.[0]]];
      });
      expect(read).toEqual([
        ["=A1*3", "#,##0.00"],
        ["=A1*3", "General"],
      ]);
    });

    test("clearing contents keeps the format, clearing all takes both", async () => {
      const read = await onPlan(async (sheet, context) => {
        const [one, two] = [sheet.getRange("A1"), sheet.getRange("A2")];
        for (const cell of [one, two]) {
          cell.numberFormat = [["0.00"]];
          cell.values = [[5]];
          cell.format.fill.color = "#FFEE00";
        }
        one.clear("Contents");
        two.clear();
        for (const cell of [one, two]) cell.load("values,numberFormat,format/fill/color");
        await context.sync();
        return [one, two].map((cell) => [cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.format.fill.color]);
      });
      expect(read).toEqual([
        ["", "0.00", "#FFEE00"],
        ["", "General", "#FFFFFF"],
      ]);
    });

    test("the used range is null on an empty sheet and surrounds the values otherwise", async () => {
      const used = (): Promise<string | null> =>
        onPlan(async (sheet, context) => {
          const range = sheet.getUsedRangeOrNullObject(true);
          range.load("address");
          await context.sync();
          return range.isNullObject ? null : range.address;
        });
      expect(await used()).toBeNull();
      await onPlan(async (sheet, context) => {
        sheet.getRange("C3").values = [["甲"]];
        sheet.getRange("E5").values = [[1]];
        await context.sync();
      });
      expect(await used()).toBe("计划!C3:E5");
    });

    test("reading without loading is an error of the client library", async () => {
      expect(await errorCode(onPlan(async (sheet) => sheet.getRange("A1").values))).toBe("PropertyNotLoaded");
    });
  });
}
