/**
 * What a person's steps send through Excel's own client library to a host of ours at ExcelApi 1.14: requests, actions,
 * and the size of what goes and comes. These are counts, the same on every machine.
 */
import { JSDOM } from "jsdom";
import { createExcelHost } from "../../src/excel";
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { WEB_PAYLOAD_LIMIT, type ProtocolHost } from "../../src/workbench/protocol";
import { settle, useHost } from "../support/clientLibrary";
import { HEADER, projectRows } from "./sheets";
import { table } from "./table";

const SHEET = "项目库";

/** The client library is a browser script: it wants a window around it. */
export function putWindow(): void {
  const { window } = new JSDOM("", { url: "https://localhost/" });
  for (const name of [
    "window",
    "document",
    "navigator",
    "location",
    "sessionStorage",
    "localStorage",
    "XMLHttpRequest",
  ] as const) {
    Object.defineProperty(globalThis, name, {
      value: name === "window" ? globalThis : window[name],
      configurable: true,
    });
  }
}

export async function hostTable(sizes: readonly number[]): Promise<string> {
  // Another section may have put one.
  if (!("window" in globalThis)) putWindow();
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    const book = new MemoryBackend([SHEET], "项目库.xlsx");
    book.fill(SHEET, [HEADER, ...projectRows(size, "few")]);
    const protocol = useHost(book, { level: { ExcelApi: "1.14" }, payloadLimit: WEB_PAYLOAD_LIMIT });
    const session = new ReviewSession(createExcelHost(), dazhouEngine, {
      locale: "zh-CN",
      now: () => new Date("2026-08-01T04:00:00Z"),
    });
    await session.start();
    const step = async (name: string, work: () => Promise<unknown>) => {
      await settle();
      protocol.resetCounters();
      await work();
      await settle();
      const { notice } = session.getSnapshot();
      if (notice?.kind === "refused" || notice?.kind === "fault")
        throw new Error(`${name}, ${size} rows: ${notice.detail}`);
      rows.push([`${size.toLocaleString("en-US")}: ${name}`, ...counts(protocol)]);
    };
    await step("review", () => session.review({ mark: false }));
    await step("review and mark", () => session.review({ mark: true }));
    await step("review and mark again", () => session.review({ mark: true }));
    await step("clear", () => session.clear("sheet"));
    await session.dispose();
  }
  return table(["rows: step", "requests", "actions", "KB sent", "KB received", "largest, KB"], rows);
}

const counts = ({ batches, actions, requestBytes, responseBytes, largestRequest, largestResponse }: ProtocolHost) => [
  batches,
  actions,
  kilobytes(requestBytes),
  kilobytes(responseBytes),
  kilobytes(Math.max(largestRequest, largestResponse)),
];

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
