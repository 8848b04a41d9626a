/** Rows and columns, merges, sorting, filter, print area, sheets. */
import { errorCode } from "../../support/clientLibrary";
import { given, onPlan, valuesOf, type Stage } from "./suite";

export function structureCases(_at: () => Stage): void {
  describe("structure", () => {
    test("an inserted row moves what is below", async () => {
      await given([["甲"], ["乙"]]);
      await onPlan(async (sheet, context) => {
        sheet.getRange("2:2").insert("Down");
        await context.sync();
      });
      expect(await valuesOf("A1:A3")).toEqual([["甲"], [""], ["乙"]]);
    });

    test("a deleted column moves what is at its right", async () => {
      await given([["甲", "乙", "丙"]]);
      await onPlan(async (sheet, context) => {
        sheet.getRange("B:B").delete("Left");
        await context.sync();
      });
      expect(await valuesOf("A1:C1")).toEqual([["甲", "丙", ""]]);
    });

    test.each([
      ["5:5", "insert", "Down", ["B4:C6", "B2:C3"]],
      ["5:5", "delete", "Up", ["B4:C4", "B2:C3"]],
      ["3:3", "delete", "Up", ["B3:C4", "B2:C3"]],
      ["C:C", "insert", "Right", ["B4:D5", "B2:C3"]],
      ["C:C", "delete", "Left", ["B4:B5", "B2:C3"]],
    ] as const)(
      "%s %s on a sheet that is not in front moves its own merged cells and nothing of the one in front",
      async (lines, does, shift, expected) => {
        const read = await onPlan(async (plan, context) => {
          const front = context.workbook.worksheets.add("在前");
          front.getRange("B2:C3").merge();
          plan.getRange("B4:C5").merge();
          front.activate();
          await context.sync();
          const range = plan.getRange(lines);
          if (does === "insert") range.insert(shift as "Down");
          else range.delete(shift as "Up");
          await context.sync();
          const merged = [plan, front].map((sheet) => sheet.getRange("A1:F9").getMergedAreasOrNullObject());
          for (const areas of merged) areas.load("address");
          await context.sync();
          return merged.map((areas) => areas.address.split("!")[1]);
        });
        expect(read).toEqual(expected);
      },
    );

    test("a formula follows the cells it names when a row is inserted above them", async () => {
      await given([
        [1, ""],
        [2, "=A2*10"],
      ]);
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("1:1").insert("Down");
        const cell = sheet.getRange("B3");
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      });
      expect(read).toEqual([["=A3*10"]]);
    });

    test("copied cells take contents, formats and merges along, again and again over a multiple; references move", async () => {
      await given([
        ["甲", "", 1, "=C1*2"],
        ["", "", "", ""],
        ["", "", "", ""],
      ]);
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("C1").numberFormat = [["0.00"]];
        sheet.getRange("C1").format.fill.color = "#FFEE00";
        sheet.getRange("A2:D3").copyFrom("A1:D1");
        const cells = sheet.getRange("A2:D3");
        cells.load("formulas,numberFormat");
        const fill = sheet.getRange("C3").format.fill;
        fill.load("color");
        const merged = cells.getMergedAreasOrNullObject();
        merged.load("areaCount");
        await context.sync();
        return [cells.formulas, cells.numberFormat[1]?.[2], fill.color, merged.areaCount];
      });
      expect(read).toEqual([
        [
          ["甲", "", 1, "=C2*2"],
          ["甲", "", 1, "=C3*2"],
        ],
        "0.00",
        "#FFEE00",
        2,
      ]);
    });

    test("conditional formats and validation over copied cells hold for the copies, and only once", async () => {
      await given([[1], [2], [""], [""]]);
      const read = await onPlan(async (sheet, context) => {
        const format = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=$A1>1";
        format.custom.format.fill.color = "#FFC7CE";
        sheet.getRange("A1:A2").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
        await context.sync();
        sheet.getRange("A3:A4").copyFrom("A2:A2");
        await context.sync();
        const formats = sheet.getRange("A3:A4").conditionalFormats;
        formats.load("items/type");
        const validation = sheet.getRange("A1:A4").dataValidation;
        validation.load("type");
        await context.sync();
        return [formats.items.length, validation.type];
      });
      expect(read).toEqual([1, "Decimal"]);
    });

    test("a range that ends above an inserted row keeps its end; one that encloses it grows", async () => {
      await given([[1], [2], ["=SUM(A1:A2)"]]);
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("3:3").insert("Down");
        sheet.getRange("2:2").insert("Down");
        const cell = sheet.getRange("A5");
        cell.load("formulas");
        await context.sync();
        return cell.formulas;
      });
      expect(read).toEqual([["=SUM(A1:A3)"]]);
    });

    test("merged areas are told with their whole extent; the covered cells are empty", async () => {
      await given([
        ["甲", "乙"],
        ["丙", "丁"],
      ]);
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("A1:A2").merge();
        const areas = sheet.getRange("A2:B2").getMergedAreasOrNullObject();
        const none = sheet.getRange("B1:B2").getMergedAreasOrNullObject();
        const values = sheet.getRange("A1:B2");
        areas.load("address,areas/items/address");
        none.load("address");
        values.load("values");
        await context.sync();
        return [areas.address, areas.areas.items.map((area) => area.address), none.isNullObject, values.values];
      });
      expect(read).toEqual([
        "计划!A1:A2",
        ["计划!A1:A2"],
        true,
        [
          ["甲", "乙"],
          ["", "丁"],
        ],
      ]);
    });

    test("sorting moves whole rows of the range and nothing beside it", async () => {
      await given([
        ["名称", "金额", "旁"],
        ["丙", 30, "一"],
        ["甲", 10, "二"],
        ["乙", 20, "三"],
      ]);
      await onPlan(async (sheet, context) => {
        sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: true }], false, true);
        await context.sync();
      });
      expect(await valuesOf("A1:C4")).toEqual([
        ["名称", "金额", "旁"],
        ["甲", 10, "一"],
        ["乙", 20, "二"],
        ["丙", 30, "三"],
      ]);
    });

    test("a filter hides the rows that do not match and gives them back", async () => {
      await given([
        ["名称", "金额"],
        ["甲", 10],
        ["乙", 20],
        ["丙", 30],
      ]);
      const hidden = (work: (sheet: Excel.Worksheet) => void): Promise<unknown[]> =>
        onPlan(async (sheet, context) => {
          work(sheet);
          const lines = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
          const range = sheet.autoFilter.getRangeOrNullObject();
          range.load("address");
          sheet.autoFilter.load("enabled,isDataFiltered");
          await context.sync();
          return [
            sheet.autoFilter.enabled,
            sheet.autoFilter.isDataFiltered,
            range.isNullObject ? null : range.address,
            lines.value.map((line) => line.rowHidden),
          ];
        });
      expect(await hidden(() => undefined)).toEqual([false, false, null, [false, false, false, false]]);
      expect(
        await hidden((sheet) =>
          sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: Excel.FilterOn.values, values: ["乙"] }),
        ),
      ).toEqual([true, true, "计划!A1:B4", [false, true, false, true]]);
      expect(await hidden((sheet) => sheet.autoFilter.clearCriteria())).toEqual([
        true,
        false,
        "计划!A1:B4",
        [false, false, false, false],
      ]);
      expect(await hidden((sheet) => sheet.autoFilter.remove())).toEqual([
        false,
        false,
        null,
        [false, false, false, false],
      ]);
    });

    test("the print area is set, read and absent at first", async () => {
      const read = await onPlan(async (sheet, context) => {
        const before = sheet.pageLayout.getPrintAreaOrNullObject();
        before.load("address");
        await context.sync();
        sheet.pageLayout.setPrintArea("A1:D9");
        const after = sheet.pageLayout.getPrintAreaOrNullObject();
        after.load("address");
        await context.sync();
        return [before.isNullObject, after.address];
      });
      expect(read).toEqual([true, "计划!A1:D9"]);
    });

    test("orientation, paper, zoom, grid lines, repeated rows and footer are set and read", async () => {
      const read = await onPlan(async (sheet, context) => {
        const { pageLayout } = sheet;
        const before = pageLayout.getPrintTitleRowsOrNullObject();
        before.load("address");
        await context.sync();
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.printGridlines = true;
        pageLayout.setPrintTitleRows("$2:$3");
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
        const after = pageLayout.getPrintTitleRowsOrNullObject();
        after.load("address");
        pageLayout.load("orientation,paperSize,zoom,printGridlines,headersFooters/defaultForAllPages/centerFooter");
        await context.sync();
        return [
          before.isNullObject,
          after.address,
          pageLayout.orientation,
          pageLayout.paperSize,
          pageLayout.zoom,
          pageLayout.printGridlines,
          pageLayout.headersFooters.defaultForAllPages.centerFooter,
        ];
      });
      expect(read).toEqual([true, "计划!2:3", "Landscape", "A4", { horizontalFitToPages: 1 }, true, "第 &P 页"]);
    });

    test("sheets are listed in order, added at the end, renamed and deleted", async () => {
      const names = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("新表");
        await context.sync();
        added.name = "改名";
        worksheets.load("items/name,items/visibility,items/position");
        await context.sync();
        const before = worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position]);
        added.delete();
        const gone = worksheets.getItemOrNullObject("改名");
        await context.sync();
        return [before, gone.isNullObject];
      });
      expect(names).toEqual([
        [
          ["计划", "Visible", 0],
          ["其他", "Visible", 1],
          ["改名", "Visible", 2],
        ],
        true,
      ]);
    });

    test("a sheet's name that is taken or not allowed is refused", async () => {
      const add = (name: string): Promise<string> =>
        errorCode(
          Excel.run(async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          }),
        );
      expect(await add("计划")).toBe("ItemAlreadyExists");
      expect(await add("a/b")).toBe("InvalidArgument");
    });

    test("a sheet can be asked for by id and by name; an unknown one is null or ItemNotFound", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.load("id");
        await context.sync();
        const byId = context.workbook.worksheets.getItem(sheet.id);
        byId.load("name");
        const unknown = context.workbook.worksheets.getItemOrNullObject("没有");
        await context.sync();
        return [byId.name, unknown.isNullObject];
      });
      expect(read).toEqual(["计划", true]);
      expect(
        await errorCode(
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("没有").load("name");
            await context.sync();
          }),
        ),
      ).toBe("ItemNotFound");
    });

    test("a kept range follows its cells when a row is inserted above", async () => {
      await given([["甲"], ["乙"]]);
      const read = await onPlan(async (sheet, context) => {
        const cell = sheet.getRange("A2");
        cell.load("address");
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        await context.sync();
        cell.load("address,values");
        await context.sync();
        return [cell.address, cell.values];
      });
      expect(read).toEqual(["计划!A3", [["乙"]]]);
    });
  });
}
