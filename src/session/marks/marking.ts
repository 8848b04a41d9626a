/**
 * marks/: marking as a session does it: what stops it, what is written, what a marked sheet is known by, what marks
 * itself.
 */
import type { ReviewLoop } from "../rounds/loop";
import type { ReplacingSaved } from "../rounds/replacing";
import type { Job } from "../work/jobs";
import type { SessionWork, SheetMarked } from "../work/work";
import { markAgain, type AutomaticEnd } from "./automatic";
import { markSheet, type MarkingTask } from "./marker";

/** Marks the sheets of a session as it is set up now, and keeps what was said of them. */
export class Marking {
  constructor(
    private readonly work: SessionWork,
    private readonly loop: ReviewLoop,
    private readonly replacing: ReplacingSaved,
  ) {}

  /** Reads, reviews and marks a sheet, and keeps what was said. */
  async mark(sheetId: string, job: Job): Promise<SheetMarked> {
    const { state } = this.work;
    const kept = await this.work.read(sheetId, job);
    const end = await markSheet(
      {
        ...this.task(sheetId, job),
        onProgress: (progress) => state.working("marking", job, progress),
        readAgain: () => this.work.read(sheetId, job),
        toAsk: (result) => this.replacing.toAsk(result),
      },
      kept,
    );
    if (end.kind !== "marked") return end;
    const { result } = state.shelf.get(sheetId) ?? kept;
    const forgotten = await this.loop.remember(
      sheetId,
      result.kind === "reviewed" && this.replacing.keepsSaved(result),
    );
    return { ...end, sheetName: kept.result.sheetName, ...(forgotten.length > 0 ? { forgotten } : {}) };
  }

  /** Marks a sheet again that was marked and edited since, where that can be done without asking; nothing more is kept. */
  again(sheetId: string, job: Job): Promise<AutomaticEnd> {
    return markAgain({
      ...this.task(sheetId, job),
      state: this.work.state,
      read: () => this.work.read(sheetId, job),
    });
  }

  private task(sheetId: string, job: Job): Omit<MarkingTask, "onProgress" | "readAgain" | "toAsk"> {
    const { host, state, engine, locale, mayWrite } = this.work;
    const { columns, hints, wrap, formulas } = state.now.settings;
    return {
      host,
      engine: engine(),
      shelf: state.shelf,
      written: state.written,
      locale: locale(),
      choice: columns,
      hints,
      wrap,
      formulas,
      sheetId,
      job,
      mayWrite: (rows) => mayWrite(sheetId, rows),
    };
  }
}
