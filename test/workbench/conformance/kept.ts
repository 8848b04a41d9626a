/** Protection, settings, custom properties, names, validation, tables, selection. */
import { errorCode } from "../../support/clientLibrary";
import { given, onPlan, valuesOf, type Stage } from "./suite";

export function keptCases(_at: () => Stage): void {
  describe("protection", () => {
    test("a protected sheet refuses values, formats, conditional formats and rows with AccessDenied, and stays as it was", async () => {
      await given([["甲"]]);
      await onPlan(async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
      });
      const deeds: ((sheet: Excel.Worksheet) => unknown)[] = [
        (sheet) => {
          sheet.getRange("A1").values = [["乙"]];
        },
        (sheet) => {
          sheet.getRange("A1").format.fill.color = "#FF0000";
        },
        (sheet) => {
          sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        },
        (sheet) => {
          sheet.getRange("1:1").insert("Down");
        },
        (sheet) => {
          sheet.getRange("A:A").columnHidden = true;
        },
        (sheet) => {
          sheet.getRange("A1").clear();
        },
      ];
      const codes: string[] = [];
      for (const deed of deeds)
        codes.push(
          await errorCode(
            onPlan(async (sheet, context) => {
              deed(sheet);
              await context.sync();
            }),
          ),
        );
      expect(codes).toEqual(deeds.map(() => "AccessDenied"));
      expect(await valuesOf("A1")).toEqual([["甲"]]);
    });

    test("a protected sheet can be read, selected and unprotected", async () => {
      await given([["甲"]]);
      const read = await onPlan(async (sheet, context) => {
        sheet.protection.protect();
        sheet.protection.load("protected");
        await context.sync();
        const locked = sheet.protection.protected;
        sheet.getRange("A1").select();
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [["乙"]];
        sheet.protection.load("protected");
        await context.sync();
        return [locked, sheet.protection.protected];
      });
      expect(read).toEqual([true, false]);
      expect(await valuesOf("A1")).toEqual([["乙"]]);
    });
  });

  describe("what is kept in the file", () => {
    test("a setting of text or structure comes back, is replaced and deleted", async () => {
      const read = await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("a", "一");
        settings.add("b", { list: [1, null, "二"] });
        settings.add("a", "三");
        await context.sync();
        const [a, b, c] = [
          settings.getItemOrNullObject("a"),
          settings.getItemOrNullObject("b"),
          settings.getItemOrNullObject("c"),
        ];
        a.load("value");
        b.load("value");
        await context.sync();
        const before = [a.value, b.value, c.isNullObject];
        a.delete();
        settings.load("items/key");
        await context.sync();
        return [before, settings.items.map((item) => item.key)];
      });
      expect(read).toEqual([["三", { list: [1, null, "二"] }, true], ["b"]]);
    });

    test("a sheet's custom property comes back under its key", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.customProperties.add("plan-review", "v1");
        await context.sync();
        const [there, absent] = [
          sheet.customProperties.getItemOrNullObject("plan-review"),
          sheet.customProperties.getItemOrNullObject("x"),
        ];
        there.load("key,value");
        await context.sync();
        return [there.key, there.value, absent.isNullObject];
      });
      expect(read).toEqual(["plan-review", "v1", true]);
    });

    test("a name stands for its range until it is deleted", async () => {
      const read = await onPlan(async (sheet, context) => {
        context.workbook.names.add("总投资", sheet.getRange("B2:B9"));
        await context.sync();
        const item = context.workbook.names.getItem("总投资");
        const range = item.getRangeOrNullObject();
        item.load("formula");
        range.load("address");
        await context.sync();
        const before = [item.formula, range.address];
        item.delete();
        const count = context.workbook.names.getCount();
        await context.sync();
        return [before, count.value];
      });
      expect(read).toEqual([["=计划!$B$2:$B$9", "计划!B2:B9"], 0]);
    });
  });

  describe("data validation", () => {
    test("a list is told by type and rule; a cell without one is None", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        const [one, none] = [sheet.getRange("A2").dataValidation, sheet.getRange("B2").dataValidation];
        one.load("type,rule");
        none.load("type");
        await context.sync();
        return [one.type, one.rule.list?.source, none.type];
      });
      expect(read).toEqual(["List", "是,否", "None"]);
    });

    test("clearing takes it away from those cells only", async () => {
      const read = await onPlan(async (sheet, context) => {
        sheet.getRange("A1:A5").dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
        };
        sheet.getRange("A2").dataValidation.clear();
        const types = ["A1", "A2", "A5"].map((address) => sheet.getRange(address).dataValidation);
        types.forEach((validation) => validation.load("type"));
        await context.sync();
        return types.map((validation) => validation.type);
      });
      expect(read).toEqual(["WholeNumber", "None", "WholeNumber"]);
    });

    test("a prompt needs no rule, and clearing takes it away; a rule given later keeps it", async () => {
      const prompt = { showPrompt: true, title: "提示（可清除）", message: "审查时属于：甲\n不符合：“10%”" };
      const read = await onPlan(async (sheet, context) => {
        for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).dataValidation.prompt = prompt;
        sheet.getRange("A2").dataValidation.clear();
        sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).dataValidation);
        cells.forEach((validation) => validation.load("type,prompt"));
        await context.sync();
        return cells.map(({ type, prompt: { title, message } }) => [type, title, message]);
      });
      expect(read).toEqual([
        ["None", prompt.title, prompt.message],
        ["None", "", ""],
        ["List", prompt.title, prompt.message],
      ]);
    });

    test("a rule's prompt can be taken away without the rule", async () => {
      const read = await onPlan(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A2");
        dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        sheet.getRange("A2").dataValidation.prompt = { showPrompt: true, title: "提示", message: "甲" };
        sheet.getRange("A2").dataValidation.prompt = { showPrompt: true, title: "", message: "" };
        const cell = sheet.getRange("A2").dataValidation;
        cell.load("type,prompt,rule");
        await context.sync();
        return [cell.type, cell.prompt.title, cell.rule.list?.source];
      });
      expect(read).toEqual(["List", "", "是,否"]);
    });

    test("all cells with a validation are found at once, neighbours as one area however they differ; none is a null object", async () => {
      const read = await onPlan(async (sheet, context) => {
        const none = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
        none.load("areaCount");
        await context.sync();
        sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        sheet.getRange("B5").dataValidation.prompt = { showPrompt: true, title: "提示", message: "甲" };
        sheet.getRange("D9").dataValidation.prompt = { showPrompt: true, title: "提示", message: "乙" };
        const { areas } = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
        areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
        const mixed = sheet.getRange("B4:B5").dataValidation;
        mixed.load("prompt,type");
        await context.sync();
        return [
          none.isNullObject,
          areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
            rowIndex,
            columnIndex,
            rowCount,
            columnCount,
          ]),
          mixed.prompt,
          mixed.type,
        ];
      });
      expect(read).toEqual([
        true,
        [
          [1, 1, 4, 1],
          [8, 3, 1, 1],
        ],
        null,
        "Inconsistent",
      ]);
    });

    test("on a protected sheet it is not told which cells have one", async () => {
      await expect(
        onPlan(async (sheet, context) => {
          sheet.protection.protect();
          sheet.getRange().getSpecialCellsOrNullObject("DataValidations").load("areaCount");
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });

  describe("tables", () => {
    test("a table is listed with its parts; a column is added and taken away", async () => {
      await given([
        ["名称", "金额"],
        ["甲", 1],
        ["乙", 2],
      ]);
      const read = await onPlan(async (sheet, context) => {
        const table = sheet.tables.add("A1:B3", true);
        table.name = "项目表";
        const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        for (const range of [whole, header, body]) range.load("address");
        await context.sync();
        const parts = [whole.address, header.address, body.address];
        const column = table.columns.add(undefined, [["结论"], ["符合"], ["不符合"]]);
        sheet.tables.load("items/name");
        const grown = table.getRange();
        grown.load("address,values");
        await context.sync();
        const after = [sheet.tables.items.map((item) => item.name), grown.address, grown.values];
        column.delete();
        const shrunk = table.getRange();
        shrunk.load("address");
        await context.sync();
        return [parts, after, shrunk.address];
      });
      expect(read).toEqual([
        ["计划!A1:B3", "计划!A1:B1", "计划!A2:B3"],
        [
          ["项目表"],
          "计划!A1:C3",
          [
            ["名称", "金额", "结论"],
            ["甲", 1, "符合"],
            ["乙", 2, "不符合"],
          ],
        ],
        "计划!A1:B3",
      ]);
    });
  });

  describe("selection", () => {
    test("selecting a range on another sheet activates that sheet", async () => {
      const read = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("其他").getRange("C4:D5").select();
        await context.sync();
        const [selected, active] = [
          context.workbook.getSelectedRange(),
          context.workbook.worksheets.getActiveWorksheet(),
        ];
        selected.load("address");
        active.load("name");
        await context.sync();
        return [selected.address, active.name];
      });
      expect(read).toEqual(["其他!C4:D5", "其他"]);
    });
  });
}
