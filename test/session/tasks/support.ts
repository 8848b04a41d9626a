import type { WorkbookHost } from "../../../src/host/types";
import type { CellValue } from "../../../src/sheet";
import { ReviewSession } from "../../../src/session";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { tasksOf, type FileBytes, type Tasks } from "../../../src/session/tasks";
import { openFile } from "../../../src/taskpane/boot/files";
import { MemoryHost } from "../support/memoryHost";

export const NOW = new Date("2026-07-15T04:00:00Z");

export interface Working {
  readonly host: MemoryHost;
  readonly session: ReviewSession;
  readonly tasks: Tasks;
}

/** A session over any workbook, with its tasks. */
export async function working(host: WorkbookHost): Promise<{ session: ReviewSession; tasks: Tasks }> {
  const session = new ReviewSession(host, dazhouEngine, { locale: "zh-CN", now: () => NOW });
  await session.start();
  return { session, tasks: tasksOf(session, async (bytes, name) => openFile(bytes, name)) };
}

/** The same over a workbook in memory. */
export async function workingIn(sheets: Readonly<Record<string, CellValue[][]>>): Promise<Working> {
  const host = new MemoryHost(sheets, "达州计划.xlsx");
  return { host, ...(await working(host)) };
}

/** A file as a person chooses it. */
export const fileOf = (name: string, content: Uint8Array | string): FileBytes => ({
  name,
  bytes: async () => (typeof content === "string" ? new TextEncoder().encode(content) : content),
});

/** Rows of a sheet as lines of text. */
export const linesOf = (host: MemoryHost, sheet: string): readonly string[] =>
  host.sheet(sheet).cells.map((row) => row.map((cell) => cell ?? "").join("|"));
