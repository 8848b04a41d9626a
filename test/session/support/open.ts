/** Sessions on a workbook in memory, waiting for what they tell, and looking at what they found. */
import { ReviewSession, type ReviewedResult, type SessionSnapshot } from "../../../src/session";
import { dazhouEngine } from "../../../src/session/reading/engine";
import type { MemoryHost } from "./memoryHost";

export const NOW = new Date("2026-08-01T04:00:00Z");

const open: ReviewSession[] = [];

/** Opens a session; `closeSessions` closes it. */
export async function started(
  host: MemoryHost,
  engine = dazhouEngine,
  now: () => Date = () => NOW,
): Promise<ReviewSession> {
  const session = new ReviewSession(host, engine, { locale: "zh-CN", now });
  open.push(session);
  await session.start();
  return session;
}

export async function closeSessions(): Promise<void> {
  await Promise.all(open.splice(0).map((session) => session.dispose()));
}

/** Waits until the session's state is as told. */
export function until(session: ReviewSession, test: (snapshot: SessionSnapshot) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (test(session.getSnapshot())) {
        stop();
        resolve();
      }
    };
    const stop = session.subscribe(look);
    look();
  });
}

/** Waits until nothing is worked on and the result in front holds: after an edit, until it was reviewed again. */
export const calm = (session: ReviewSession): Promise<void> =>
  until(session, ({ work, result }) => work === null && (result === null || result.stale === null));

/** The result in front; throws where the sheet was not reviewed. */
export function resultOf(session: ReviewSession): ReviewedResult {
  const { result } = session.getSnapshot();
  if (result?.kind !== "reviewed") throw new Error("not reviewed");
  return result;
}

/** What is against a rule, as "A43-CAP 3" (rule and row); null where the sheet was not reviewed. */
export function violations(session: ReviewSession): readonly string[] | null {
  const { result } = session.getSnapshot();
  return result?.kind === "reviewed"
    ? result.index.entries
        .filter((entry) => entry.kind === "violation")
        .map((entry) => `${entry.finding?.rule} ${entry.row}`)
    : null;
}

/** How the marks on the sheet in front stand to its result. */
export const markOf = (session: ReviewSession) => session.getSnapshot().result?.marks;
