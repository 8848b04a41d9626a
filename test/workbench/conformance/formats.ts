/** Formats, widths, hidden lines. */
import { given, onPlan, type Stage } from "./suite";

export function formatCases(_at: () => Stage): void {
  describe("formats", () => {
    test("fill, font and alignment come back as they were set", async () => {
      const read = await onPlan(async (sheet, context) => {
        const { format } = sheet.getRange("B2:C3");
        format.fill.color = "#ffcc00";
        Object.assign(format.font, {
          bold: true,
          italic: true,
          color: "#C00000",
          underline: "Single",
          strikethrough: true,
        });
        format.wrapText = true;
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.load(
          "wrapText,horizontalAlignment,verticalAlignment,fill/color,font/bold,font/italic,font/color,font/underline,font/strikethrough",
        );
        await context.sync();
        return [
          format.fill.color,
          format.font.bold,
          format.font.italic,
          format.font.color,
          format.font.underline,
          format.font.strikethrough,
          format.wrapText,
          format.horizontalAlignment,
          format.verticalAlignment,
        ];
      });
      expect(read).toEqual(["#FFCC00", true, true, "#C00000", "Single", true, true, "Center", "Top"]);
    });

    test("what differs within a range reads as null", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
        sheet.getRange("A2").format.font.bold = true;
        const both = sheet.getRange("A1:A2");
        both.load("format/fill/color,format/font/bold,format/wrapText");
        await context.sync();
        return [both.format.fill.color, both.format.font.bold, both.format.wrapText];
      });
      expect(read).toEqual([null, null, false]);
    });

    test("a cleared fill reads as white", async () => {
      const read = await onPlan(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.format.fill.color = "#FF0000";
        cell.format.fill.clear();
        cell.load("format/fill/color");
        await context.sync();
        return cell.format.fill.color;
      });
      expect(read).toBe("#FFFFFF");
    });

    test("several areas are filled in one stroke, and the cells between are not", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRanges("A1:A2,C1").format.fill.color = "#00FF00";
        const cells = ["A2", "B1", "C1"].map((address) => sheet.getRange(address));
        cells.forEach((cell) => cell.load("format/fill/color"));
        await context.sync();
        return cells.map((cell) => cell.format.fill.color);
      });
      expect(read).toEqual(["#00FF00", "#FFFFFF", "#00FF00"]);
    });

    test("a format does not touch values, and values do not touch formats", async () => {
      await given([["甲"]]);
      const read = await onPlan(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.format.fill.color = "#FF0000";
        await context.sync();
        cell.values = [["乙"]];
        cell.load("values,format/fill/color");
        await context.sync();
        return [cell.values, cell.format.fill.color];
      });
      expect(read).toEqual([[["乙"]], "#FF0000"]);
    });

    test("a column's width is set and read in points, mixed widths read as null", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("B:B").format.columnWidth = 120;
        const [one, two] = [sheet.getRange("B1"), sheet.getRange("A1:B1")];
        one.load("format/columnWidth");
        two.load("format/columnWidth");
        await context.sync();
        return [Math.round(one.format.columnWidth), two.format.columnWidth];
      });
      expect(read).toEqual([120, null]);
    });

    test("a row's height is set and read in points", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("3:3").format.rowHeight = 40;
        const cell = sheet.getRange("A3");
        cell.load("format/rowHeight");
        await context.sync();
        return Math.round(cell.format.rowHeight);
      });
      expect(read).toBe(40);
    });

    test("a column is hidden and shown", async () => {
      const hidden = (value?: boolean): Promise<unknown[]> =>
        onPlan(async (sheet, context) => {
          if (value !== undefined) sheet.getRange("B:B").columnHidden = value;
          const ranges = ["B1", "C1", "B1:C1"].map((address) => sheet.getRange(address));
          ranges.forEach((range) => range.load("columnHidden"));
          await context.sync();
          return ranges.map((range) => range.columnHidden);
        });
      expect(await hidden(true)).toEqual([true, false, null]);
      expect(await hidden(false)).toEqual([false, false, false]);
    });

    test("hidden rows are told one by one in one answer", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("2:3").rowHidden = true;
        const lines = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
        const visible = sheet.getRange("A1:A4").getSpecialCellsOrNullObject("Visible");
        visible.load("address");
        await context.sync();
        return [lines.value.map((line) => line.rowHidden), visible.address];
      });
      expect(read).toEqual([[false, true, true, false], "计划!A1,计划!A4"]);
    });
  });
}
