/** Events, as their handlers get them. */
import { eventually, given, onPlan, plan, type Stage } from "./suite";

export function eventCases(at: () => Stage): void {
  describe("events", () => {
    const sheetId = (): Promise<string> =>
      onPlan(async (sheet, context) => {
        sheet.load("id");
        await context.sync();
        return sheet.id;
      });

    test("a person's edit arrives with address and sheet, the add-in's own is marked as its own", async () => {
      const seen: unknown[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => {
          seen.push([event.address, event.worksheetId, event.changeType, event.source, event.triggerSource]);
        });
        await context.sync();
      });
      const id = await sheetId();
      await at().subject.personTypes(id, 1, 2, "改");
      await eventually(() => seen, [["C2", id, "RangeEdited", "Local", "Unknown"]]);
      await onPlan(async (sheet, context) => {
        sheet.getRange("A1").values = [["写"]];
        await context.sync();
      });
      await eventually(() => seen.slice(1), [["A1", id, "RangeEdited", "Local", "ThisLocalAddin"]]);
    });

    test("the event's range can be read", async () => {
      let range: unknown;
      await onPlan(async (sheet, context) => {
        sheet.onChanged.add((event) =>
          Excel.run(async (inner) => {
            const changed = event.getRange(inner);
            changed.load("values,address");
            await inner.sync();
            range = [changed.address, changed.values];
          }),
        );
        await context.sync();
      });
      await at().subject.personTypes(await sheetId(), 0, 0, 42);
      await eventually(() => range, ["计划!A1", [[42]]]);
    });

    test("inserting a row is told as such", async () => {
      const seen: unknown[] = [];
      await given([["甲"], ["乙"]]);
      await onPlan(async (sheet, context) => {
        sheet.onChanged.add(async (event) => {
          seen.push([event.changeType, event.address]);
        });
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        await context.sync();
      });
      await eventually(() => seen, [["RowInserted", "2:2"]]);
    });

    test("a removed handler hears nothing more, and nothing stays registered", async () => {
      const seen: string[] = [];
      const handle = await onPlan(async (sheet, context) => {
        const result = sheet.onChanged.add(async (event) => {
          seen.push(event.address);
        });
        await context.sync();
        return result;
      });
      const id = await sheetId();
      await at().subject.personTypes(id, 0, 0, "一");
      await eventually(() => seen, ["A1"]);
      await Excel.run(handle.context, async (context) => {
        handle.remove();
        await context.sync();
      });
      await at().subject.personTypes(id, 0, 0, "二");
      await eventually(() => at().host.context.events.registrations, 0);
      expect(seen).toEqual(["A1"]);
    });

    test("switched-off events do not arrive", async () => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        plan(context).onChanged.add(async (event) => {
          seen.push(event.address);
        });
        context.runtime.enableEvents = false;
        await context.sync();
        plan(context).getRange("A1").values = [["一"]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
        plan(context).getRange("A2").values = [["二"]];
        await context.sync();
      });
      await eventually(() => seen, ["A2"]);
    });

    test("activating, adding, deleting a sheet and selecting cells are told", async () => {
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onActivated.add(async (event) => {
          seen.push(`activated ${event.worksheetId}`);
        });
        worksheets.onAdded.add(async (event) => {
          seen.push(`added ${event.worksheetId}`);
        });
        worksheets.onDeleted.add(async (event) => {
          seen.push(`deleted ${event.worksheetId}`);
        });
        worksheets.onSelectionChanged.add(async (event) => {
          seen.push(`selected ${event.address} ${event.worksheetId}`);
        });
        await context.sync();
      });
      const [first, second, third] = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("新表");
        worksheets.load("items/id");
        await context.sync();
        worksheets.getItem("其他").activate();
        worksheets.getItem("其他").getRange("B2").select();
        added.delete();
        await context.sync();
        return worksheets.items.map((sheet) => sheet.id);
      });
      expect(first).toBeDefined();
      const told = (): string[] =>
        [`added ${third}`, `activated ${second}`, `selected B2 ${second}`, `deleted ${third}`].filter((line) =>
          seen.includes(line),
        );
      await eventually(told, [`added ${third}`, `activated ${second}`, `selected B2 ${second}`, `deleted ${third}`]);
    });

    test("protecting and sorting are told", async () => {
      const seen: unknown[] = [];
      await given([["b"], ["a"]]);
      await onPlan(async (sheet, context) => {
        sheet.onProtectionChanged.add(async (event) => {
          seen.push(["protected", event.isProtected]);
        });
        sheet.onRowSorted.add(async (event) => {
          seen.push(["sorted", event.address]);
        });
        await context.sync();
        sheet.getRange("A1:A2").sort.apply([{ key: 0, ascending: true }]);
        sheet.protection.protect();
        await context.sync();
      });
      await eventually(
        () => [...seen].sort(),
        [
          ["protected", true],
          ["sorted", "A1:A2"],
        ],
      );
    });
  });
}
