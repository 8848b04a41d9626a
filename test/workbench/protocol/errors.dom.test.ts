/** What the add-in gets when something goes wrong, through the real client library. */
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { errorCode, settle, useHost } from "../../support/clientLibrary";

const write = (address: string, value: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

describe("errors of the host", () => {
  test("the batch stops at the failing action; what was written before stays", async () => {
    const backend = new MemoryBackend();
    useHost(backend);
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("A2:A3").values = [["错"]];
      sheet.getRange("A4").values = [["后"]];
      await context.sync();
    }).catch((e: unknown) => e as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(backend.snapshot().sheets[0]?.cells).toEqual({ A1: { value: "先" } });
  });

  test("the nth batch fails as planned: before it was carried out, nothing was written", async () => {
    const backend = new MemoryBackend();
    const host = useHost(backend);
    host.fail(2, "GeneralException");
    await write("A1", "一");
    expect(await errorCode(write("A2", "二"))).toBe("GeneralException");
    await write("A3", "三");
    expect(Object.keys(backend.snapshot().sheets[0]?.cells ?? {})).toEqual(["A1", "A3"]);
  });

  test("the nth batch fails as planned: after it was carried out, everything was written", async () => {
    const backend = new MemoryBackend();
    useHost(backend).fail(1, "RequestAborted", { when: "after" });
    expect(await errorCode(write("A1", "一"))).toBe("RequestAborted");
    expect(backend.snapshot().sheets[0]?.cells).toEqual({ A1: { value: "一" } });
  });

  test("a lost connection is ConnectionFailure, and the host works on afterwards", async () => {
    const host = useHost(new MemoryBackend());
    host.fail(1, "ConnectionFailure");
    expect(await errorCode(write("A1", "一"))).toBe("ConnectionFailure");
    await write("A1", "二");
    host.fail(1, "ActivityLimitReached", { status: 429 });
    expect(await errorCode(write("A1", "三"))).toBe("ActivityLimitReached");
  });

  test("a planned failure that is taken back does not come", async () => {
    const host = useHost(new MemoryBackend());
    host.fail(1, "GeneralException");
    host.clearFaults();
    await write("A1", "一");
    expect(() => host.fail(0, "GeneralException")).toThrow(RangeError);
  });

  test("while a cell is being edited every batch is refused", async () => {
    const host = useHost(new MemoryBackend());
    host.cellEditMode = true;
    expect(await errorCode(write("A1", "一"))).toBe("InvalidOperationInCellEditMode");
    host.cellEditMode = false;
    await write("A1", "一");
  });

  test("setting something on a null object is ItemNotFound; loading from it is not an error", async () => {
    useHost(new MemoryBackend());
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      sheet.load("name");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    expect(
      await errorCode(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItemOrNullObject("没有").name = "有";
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
  });

  test("a sheet that was deleted meanwhile is ItemNotFound", async () => {
    const backend = new MemoryBackend(["一", "二"]);
    useHost(backend);
    expect(
      await errorCode(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("二");
          sheet.load("name");
          await context.sync();
          backend.deleteSheet(backend.idOf("二"));
          sheet.getRange("A1").load("values");
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
  });

  test("a range that was not kept cannot be used after the sync", async () => {
    useHost(new MemoryBackend());
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    expect(await errorCode(Promise.resolve().then(() => range.load("values")))).toBe("InvalidObjectPath");
  });

  test("what the host does not serve answers NotImplemented and is listed", async () => {
    const host = useHost(new MemoryBackend());
    expect(
      await errorCode(
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
          await context.sync();
        }),
      ),
    ).toBe("NotImplemented");
    expect(
      await errorCode(
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().shapes.load("items");
          await context.sync();
        }),
      ),
    ).toBe("NotImplemented");
    expect([...host.notImplemented]).toEqual(["Range.getImage", "Worksheet.shapes"]);
  });

  test("a message that is no batch is answered too: the client would wait for ever", async () => {
    const host = useHost(new MemoryBackend());
    const answers: { id: number; statusCode: number }[] = [];
    host.bridge.onMessageFromHost = (text) => {
      const m = JSON.parse(text) as { id: number; message: { statusCode: number } };
      answers.push({ id: m.id, statusCode: m.message.statusCode });
    };
    host.bridge.sendMessageToHost(JSON.stringify({ id: 7, type: 1, message: { url: "Other" } }));
    host.bridge.sendMessageToHost(
      JSON.stringify({ id: 8, type: 1, message: { url: "ProcessQuery", body: { Actions: [null], ObjectPaths: {} } } }),
    );
    await settle();
    expect(answers.map((a) => a.id)).toEqual([7, 8]);
    expect(answers.every((a) => a.statusCode >= 400)).toBe(true);
  });

  test("a backend that throws something unforeseen is a GeneralException of the host's", async () => {
    const backend = new MemoryBackend();
    useHost(backend);
    backend.readCells = () => {
      throw new TypeError("broken");
    };
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    }).catch((e: unknown) => e as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "GeneralException", message: expect.stringContaining("broken") });
  });
});
