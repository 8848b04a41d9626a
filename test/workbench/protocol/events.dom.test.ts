/** Events beyond the conformance suite: tables, results of formulas, settings, a failing handler, two handlers. */
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { errorCode, settle, useHost } from "../../support/clientLibrary";

function stage(): { backend: MemoryBackend; id: string } {
  const backend = new MemoryBackend(["计划"]);
  backend.fill("计划", [
    ["名称", "金额"],
    ["甲", 1],
    ["乙", "=B2"],
  ]);
  useHost(backend);
  return { backend, id: backend.idOf("计划") };
}
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test("a single cell's change tells value and type before and after", async () => {
  const { backend, id } = stage();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("计划").onChanged.add(async (event) => {
      seen.push(event.details);
    });
    await context.sync();
  });
  backend.writeCells(id, cell(1, 1), "values", [["待定"]]);
  await settle();
  expect(seen).toEqual([{ valueBefore: 1, valueAfter: "待定", valueTypeBefore: "Double", valueTypeAfter: "String" }]);
});

test("a table hears of changes of its own cells only", async () => {
  const { backend, id } = stage();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("计划!A1:B3", true);
    await context.sync();
    table.onChanged.add(async (event) => {
      seen.push([event.address, event.worksheetId]);
    });
    await context.sync();
  });
  backend.writeCells(id, cell(1, 1), "values", [[5]]);
  backend.writeCells(id, cell(1, 5), "values", [[5]]);
  await settle();
  expect(seen).toEqual([["B2", id]]);
});

test("a recalculated formula raises onCalculated and no onChanged", async () => {
  const { backend, id } = stage();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("计划");
    sheet.onChanged.add(async () => {
      seen.push("changed");
    });
    sheet.onCalculated.add(async (event) => {
      seen.push(`calculated ${event.worksheetId === id}`);
    });
    await context.sync();
  });
  backend.setCalculated(id, 2, 1, 7);
  await settle();
  expect(seen).toEqual(["calculated true"]);
});

test("the older events (selection of the workbook, settings) arrive without a registration at the host", async () => {
  const { backend, id } = stage();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {
      seen.push("selection");
    });
    context.workbook.settings.onSettingsChanged.add(async () => {
      seen.push("settings");
    });
    await context.sync();
  });
  backend.select(id, [cell(2, 2)]);
  backend.setSetting("k", 1);
  await settle();
  expect(seen).toEqual(["selection", "settings"]);
});

test("a handler that fails does not keep the next one from hearing", async () => {
  const { backend, id } = stage();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("计划");
    sheet.onChanged.add(async () => {
      throw new Error("handler");
    });
    sheet.onChanged.add(async (event) => {
      seen.push(event.address);
    });
    await context.sync();
  });
  backend.writeCells(id, cell(0, 0), "values", [["改"]]);
  await settle();
  expect(seen).toEqual(["A1"]);
});

test("when the registration fails no handler is left behind", async () => {
  const { backend, id } = stage();
  const host = useHost(backend);
  host.fail(1, "GeneralException");
  const seen: string[] = [];
  expect(
    await errorCode(
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => {
          seen.push(event.address);
        });
        await context.sync();
      }),
    ),
  ).toBe("GeneralException");
  backend.writeCells(id, cell(0, 0), "values", [["改"]]);
  await settle();
  expect([seen, host.context.events.registrations]).toEqual([[], 0]);
});

test("an event that no backend raises cannot be registered: nobody waits for what never comes", async () => {
  stage();
  expect(
    await errorCode(
      Excel.run(async (context) => {
        context.workbook.worksheets.onSingleClicked.add(async () => undefined);
        await context.sync();
      }),
    ),
  ).toBe("NotImplemented");
});

test("an input prompt can stand on a cell without a rule and be taken away again", async () => {
  const { backend } = stage();
  const before = backend.snapshot();
  const read = await Excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem("计划").getRange("D2").dataValidation;
    validation.prompt = { showPrompt: true, title: "审查", message: "超出 10%" };
    validation.load("type,prompt");
    await context.sync();
    const told = [validation.type, validation.prompt];
    validation.clear();
    await context.sync();
    return told;
  });
  expect(read).toEqual(["None", { showPrompt: true, title: "审查", message: "超出 10%" }]);
  expect(backend.snapshot()).toEqual(before);
});
