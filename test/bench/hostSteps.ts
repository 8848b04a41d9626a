/**
 * What a person's steps send through Excel's own client library to a host of ours at ExcelApi 1.14: requests, actions,
 * and the size of what goes and comes. These are counts, the same on every machine.
 */
import { createExcelHost } from "../../src/excel";
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { WEB_PAYLOAD_LIMIT, type ProtocolHost } from "../../src/workbench/protocol";
import { settle, useHost } from "../support/clientLibrary";
import { HEADER, projectRows } from "./sheets";

const SHEET = "项目库";

/** What one step of a person sends and gets, and what then stands on the sheet. */
export interface Step {
  readonly name: string;
  readonly requests: number;
  readonly actions: number;
  readonly sentKB: number;
  readonly receivedKB: number;
  /** The larger of the largest request and the largest answer. */
  readonly largestKB: number;
  /** Conditional formats on the sheet, and the length of all their formulas. */
  readonly formats: number;
  readonly formulaCharacters: number;
}

/** The steps of a person on a plan of some rows, one in ten with faults. Needs a window around it. */
export async function stepsOn(size: number): Promise<readonly Step[]> {
  const book = new MemoryBackend([SHEET], "项目库.xlsx");
  book.fill(SHEET, [HEADER, ...projectRows(size, "few")]);
  const protocol = useHost(book, { level: { ExcelApi: "1.14" }, payloadLimit: WEB_PAYLOAD_LIMIT });
  const session = new ReviewSession(createExcelHost(), dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-08-01T04:00:00Z"),
  });
  await session.start();
  const steps: Step[] = [];
  const step = async (name: string, work: () => Promise<unknown>) => {
    await settle();
    protocol.resetCounters();
    await work();
    await settle();
    const { notice } = session.getSnapshot();
    if (notice?.kind === "refused" || notice?.kind === "fault")
      throw new Error(`${name}, ${size} rows: ${notice.detail}`);
    steps.push({ name, ...counts(protocol), ...formatsOf(book) });
  };
  await step("review", () => session.review({ mark: false }));
  await step("review and mark", () => session.review({ mark: true }));
  await step("review and mark again", () => session.review({ mark: true }));
  await step("clear", () => session.clear("sheet"));
  await session.dispose();
  return steps;
}

const counts = ({ batches, actions, requestBytes, responseBytes, largestRequest, largestResponse }: ProtocolHost) => ({
  requests: batches,
  actions,
  sentKB: kilobytes(requestBytes),
  receivedKB: kilobytes(responseBytes),
  largestKB: kilobytes(Math.max(largestRequest, largestResponse)),
});

function formatsOf(book: MemoryBackend): Pick<Step, "formats" | "formulaCharacters"> {
  const formats = book.conditionalFormats(book.sheets()[0]!.id);
  return {
    formats: formats.length,
    formulaCharacters: formats.reduce((sum, { formula }) => sum + formula.length, 0),
  };
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
