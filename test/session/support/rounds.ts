/** Sessions that are closed and opened again, and what their reviews say of each other. */
import type { ReviewSession } from "../../../src/session";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { MemoryHost } from "./memoryHost";
import { NOW, resultOf, started as startedWith } from "./open";

/** The clock of the sessions. */
export const clock = { now: NOW };

export const started = (host: MemoryHost): Promise<ReviewSession> => startedWith(host, dazhouEngine, () => clock.now);

/** Closes the workbook and opens it again: only what was kept in it remains. */
export async function reopened(host: MemoryHost): Promise<ReviewSession> {
  const next = new MemoryHost(Object.fromEntries(host.sheets.map(({ name, cells }) => [name, cells])));
  for (const [key, value] of host.settings) next.settings.set(key, JSON.parse(JSON.stringify(value)));
  return started(next);
}

export const numbers = (session: ReviewSession) =>
  Object.fromEntries(
    resultOf(session).index.entries.map((entry) => [
      `${entry.finding?.rule ?? "undecided"} ${entry.project?.name ?? entry.row}`,
      entry.number,
    ]),
  );
