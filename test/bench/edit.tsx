/**
 * One edited cell in a marked plan, stage by stage, from the workbook's event to the pane's DOM: the real client library
 * over the in-memory workbook, the real session, the real pane in jsdom.
 */
import { createRoot } from "react-dom/client";
import { createExcelHost } from "../../src/excel";
import type { WorkbookHost } from "../../src/host/types";
import { ReviewSession } from "../../src/session";
import { dazhouEngine, type ReviewEngine } from "../../src/session/reading/engine";
import { PlanReviewPane } from "../../src/taskpane/app/PlanReviewPane";
import type { PaneBoot } from "../../src/taskpane/boot/types";
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { WEB_PAYLOAD_LIMIT } from "../../src/workbench/protocol";
import { settle, useHost } from "../support/clientLibrary";
import { seeded } from "./random";
import { HEADER, projectRows } from "./sheets";
import { table } from "./table";
import { figure } from "./timing";

const SHEET = "项目库";
/** Twice this lies between two edits: the second is no run of edits, the pane is still. */
const PAUSE_MS = 320;

const STAGES = ["telling", "waiting", "reading", "reviewing", "indexing", "rendering"] as const;
type Stage = (typeof STAGES)[number];
const SAID: Readonly<Record<Stage, string>> = {
  telling: "the event through the client library",
  waiting: "waiting for more edits",
  reading: "reading the cell through the client library",
  reviewing: "reading the plan, reviewing, counting",
  indexing: "index, numbers, comparison",
  rendering: "the pane's DOM",
};

/** Milliseconds of a stage: by the clock, and of the processor, which is what a quiet machine would take. */
interface Took {
  readonly clock: number;
  readonly processor: number;
}
type Stages = Readonly<Record<Stage | "all", Took>>;

const now = (): Took => {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1_000 };
};
const between = (from: Took, to: Took): Took => ({
  clock: Math.max(0, to.clock - from.clock),
  processor: Math.max(0, to.processor - from.processor),
});

/** When each stage of the newest edit ended. */
class Clock {
  private ends = new Map<Stage, Took>();
  private begun = now();

  begin(): void {
    this.ends.clear();
    this.begun = now();
  }
  end(stage: Stage): void {
    this.ends.set(stage, now());
  }
  has(stage: Stage): boolean {
    return this.ends.has(stage);
  }
  /** A stage that did not take place took nothing. */
  get stages(): Stages {
    let before = this.begun;
    const took = STAGES.map((stage) => {
      const end = this.ends.get(stage) ?? before;
      const stretch = between(before, end);
      before = end;
      return [stage, stretch] as const;
    });
    return { ...(Object.fromEntries(took) as Record<Stage, Took>), all: between(this.begun, before) };
  }
}

export async function editTables(sizes: readonly number[], edits: number): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const size of sizes)
    for (const view of ["overview", "findings"] as const) {
      const took = await editsOf(size, view, edits);
      const name = `${size.toLocaleString("en-US")} rows, ${view} in front`;
      const line = (share: number, by: keyof Took, word: string) => [
        `${name}: ${word}`,
        ...[...STAGES, "all" as const].map((stage) =>
          figure(
            quantile(
              took.map((one) => one[stage][by]),
              share,
            ),
          ),
        ),
      ];
      rows.push(
        line(0.5, "clock", "median"),
        line(0.95, "clock", "95th"),
        line(0.5, "processor", "median, of the processor"),
        line(0.95, "processor", "95th, of the processor"),
      );
    }
  return [
    table([`${edits} edits, ms`, ...STAGES, "all"], rows),
    STAGES.map((stage) => `${stage}: ${SAID[stage]}`).join("; ") + ".",
  ].join("\n\n");
}

async function editsOf(size: number, view: "overview" | "findings", edits: number): Promise<readonly Stages[]> {
  const book = new MemoryBackend([SHEET], `${SHEET}.xlsx`);
  book.fill(SHEET, [HEADER, ...projectRows(size, "few")]);
  useHost(book, { level: { ExcelApi: "1.14" }, payloadLimit: WEB_PAYLOAD_LIMIT });
  const clock = new Clock();
  const session = new ReviewSession(timedHost(createExcelHost(), clock), timedEngine(dazhouEngine, clock), {
    locale: "zh-CN",
    now: () => new Date(Date.UTC(2026, 7, 1, 4) + Math.round(performance.now())),
  });
  const root = createRoot(document.getElementById("root") as HTMLElement);
  root.render(<PlanReviewPane boot={BOOT} session={session} />);
  await session.start();
  await session.review({ mark: true });
  if (session.getSnapshot().notice?.kind !== "marked") throw new Error("the benchmark's plan was not marked");
  await pause();
  document.getElementById(`tab-${view}`)?.click();
  await pause();
  const sheetId = session.getSnapshot().sheet?.id ?? "";
  const next = seeded(size + edits);
  const took: Stages[] = [];
  // The first few warm the code up and are not counted.
  for (let edit = -5; edit < edits; edit += 1) {
    const row = 1 + Math.floor(next() * size);
    const isShown = shown(session, clock);
    clock.begin();
    // 补充合同金额: over the limit, then within it.
    const value = edit % 2 === 0 ? 9_999 + edit : (100 + edit) / 10_000;
    book.writeCells(sheetId, { row, column: 8, rowCount: 1, columnCount: 1 }, "values", [[value]]);
    await isShown;
    if (edit >= 0) took.push(clock.stages);
    await pause();
    await settle();
  }
  await session.dispose();
  root.unmount();
  return took;
}

/** Resolves when the pane has drawn the review of the edit. */
function shown(session: ReviewSession, clock: Clock): Promise<void> {
  const before = session.getSnapshot().result;
  const review = (result: typeof before) => (result?.kind === "reviewed" ? result.review : null);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (clock.has("indexing")) clock.end("rendering");
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    const stop = session.subscribe(() => {
      const { result } = session.getSnapshot();
      if (clock.has("indexing") || review(result) === review(before)) return;
      clock.end("indexing");
      stop();
      // React draws at once what the store tells, and the deferred sums when it has time: both are waited for.
      setTimeout(() => {
        observer.disconnect();
        if (!clock.has("rendering")) clock.end("rendering");
        resolve();
      }, PAUSE_MS);
    });
  });
}

function timedHost(host: WorkbookHost, clock: Clock): WorkbookHost {
  return {
    ...host,
    watch: (listener) =>
      host.watch((event) => {
        if (event.kind === "changed" && event.origin === "user") clock.end("telling");
        listener(event);
      }),
    ...(host.readCells
      ? {
          readCells: async (sheetId, ranges) => {
            clock.end("waiting");
            const cells = await host.readCells?.(sheetId, ranges);
            clock.end("reading");
            return cells as NonNullable<typeof cells>;
          },
        }
      : {}),
  };
}

function timedEngine(engine: ReviewEngine, clock: Clock): ReviewEngine {
  return {
    ...engine,
    summarise: (review, memo) => {
      const summary = engine.summarise(review, memo);
      clock.end("reviewing");
      return summary;
    },
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const BOOT: PaneBoot = {
  language: "zh-CN",
  theme: { current: () => "light", watch: () => () => undefined },
  supports: () => true,
  settings: { read: () => undefined, write: () => undefined },
};
