/** Payload limits, counters, latency, references. */
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { WEB_PAYLOAD_LIMIT } from "../../../src/workbench/protocol";
import { utf8Length } from "../../../src/workbench/protocol/wire";
import { errorCode, settle, useHost } from "../../support/clientLibrary";

const long = "长".repeat(1000);

describe("limits of the host", () => {
  test("bytes are counted as UTF-8", () => {
    for (const text of ["", "abc", "é", "计划", "😀a", `"${long}"`])
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
  });

  test("a request over the limit is refused and nothing of it is written", async () => {
    const backend = new MemoryBackend();
    useHost(backend, { payloadLimit: 2500 });
    expect(
      await errorCode(
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[long]];
          await context.sync();
        }),
      ),
    ).toBe("RequestPayloadSizeLimitExceeded");
    expect(backend.snapshot().sheets[0]?.cells).toEqual({});
  });

  test("a response over the limit is refused", async () => {
    const backend = new MemoryBackend();
    backend.fill(
      "Sheet1",
      Array.from({ length: 10 }, () => [long]),
    );
    const host = useHost(backend, { payloadLimit: 20_000 });
    const read = (rows: number): Promise<number> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, 1);
        range.load("values");
        await context.sync();
        return range.values.length;
      });
    expect(await errorCode(read(10))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await read(5)).toBe(5);
    expect(host.largestResponse).toBeGreaterThan(20_000);
    expect(WEB_PAYLOAD_LIMIT).toBe(5_242_880);
  });

  test("batches and actions are counted without the library's own clearing up", async () => {
    const host = useHost(new MemoryBackend());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await settle();
    expect(host.batches).toBe(2);
    expect(host.releaseBatches).toBe(1);
    expect(host.actions).toBeGreaterThan(4);
    expect(host.requestBytes).toBeGreaterThan(host.largestRequest);
    host.resetCounters();
    expect([host.batches, host.actions, host.requestBytes]).toEqual([0, 0, 0]);
  });

  test("no range stays kept after Excel.run, also when it failed", async () => {
    const host = useHost(new MemoryBackend());
    await errorCode(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").load("values");
        await context.sync();
        expect(host.context.references.size).toBe(1);
        sheet.getRange("nonsense address").load("values");
        await context.sync();
      }),
    );
    await settle();
    expect(host.context.references.size).toBe(0);
  });

  test("with a latency the answer waits for the clock; without one fake timers do not hold it up", async () => {
    jest.useFakeTimers();
    try {
      const run = (): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.load("items");
          await context.sync();
        });
      const host = useHost(new MemoryBackend());
      await run();
      host.latency = 50;
      let answered = false;
      const waiting = run().then(() => {
        answered = true;
      });
      await jest.advanceTimersByTimeAsync(49);
      expect(answered).toBe(false);
      await jest.advanceTimersByTimeAsync(60);
      await waiting;
    } finally {
      jest.useRealTimers();
    }
  });

  test("batches are carried out one after another, in the order they were sent", async () => {
    const backend = new MemoryBackend();
    useHost(backend);
    const write = (value: number): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
        await context.sync();
      });
    const seen: unknown[] = [];
    backend.listen((event) => {
      if (event.type === "changed") seen.push(event.after);
    });
    await Promise.all([1, 2, 3, 4].map(write));
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  test("an address over 8,192 characters is InvalidArgument, one just below is not", async () => {
    useHost(new MemoryBackend());
    const count = (length: number): Promise<number> =>
      Excel.run(async (context) => {
        const list = Array.from({ length: 3000 }, (_, i) => `A${i + 1}`)
          .join(",")
          .slice(0, length)
          .replace(/,A?$/, "");
        const areas = context.workbook.worksheets.getActiveWorksheet().getRanges(list);
        areas.load("areaCount");
        await context.sync();
        return areas.areaCount;
      });
    expect(await count(8000)).toBeGreaterThan(1000);
    expect(await errorCode(count(8300))).toBe("InvalidArgument");
  });
});
