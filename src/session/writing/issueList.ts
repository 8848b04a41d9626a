import { issueListOf, issueSheet, type Issue, type IssueList } from "../../marking/issueList";
import type { Locale } from "../../messages/types";
import { sampleSheet } from "./sample";
import type { ReviewedResult } from "../types";
import type { SessionWork } from "../work/work";

export { issueText, type IssueGroup, type IssueList } from "../../marking/issueList";

/** What is handed over: what somebody must correct or look at. Notes and what could not be decided stay in the pane. */
const HANDED_OVER: ReadonlySet<string> = new Set(["violation", "dataError", "warning"]);

/** 问题清单 of a review. */
export function issuesOf({ review, index, at }: ReviewedResult, fileName: string, locale: Locale): IssueList {
  const issues = index.entries.flatMap(({ number, kind, finding, project, classified, waiver }): Issue[] =>
    finding && HANDED_OVER.has(kind) ? [{ number, finding, project, classified, explained: waiver }] : [],
  );
  const count = (kind: string): number => index.entries.filter((entry) => entry.kind === kind).length;
  return issueListOf(
    { fileName, review, at, issues, besides: { notes: count("info"), undecided: count("undecided") } },
    locale,
  );
}

/** Rows of classified projects, by their numbers only. */
export const classifiedRows = ({ review }: ReviewedResult): readonly number[] =>
  review.rows.filter((row) => row.classified).map(({ row }) => row);

/** Worksheets of ours: the list of issues and the sample plan. */
export class OwnSheets {
  constructor(private readonly work: SessionWork) {}

  /** Makes the list of the sheet in front as a worksheet, anew, and goes there. The sheet is read and reviewed before. */
  list(): Promise<void> {
    const { state, host } = this.work;
    return this.work.act("listing", async (job) => {
      const { id: sheetId, name } = state.front();
      const { result } = await this.work.read(sheetId, job);
      if (result.kind !== "reviewed") return;
      const classified = classifiedRows(result);
      if (!this.work.mayWrite(sheetId, classified)) return this.work.stop(sheetId, classified, () => this.list());
      state.working("listing", job);
      const locale = this.work.locale();
      const content = issueSheet(issuesOf(result, state.now.workbook?.name ?? "", locale), locale);
      const made = await host.makeSheet(content, {
        signal: job.signal,
        onProgress: (progress) => state.working("listing", job, progress),
      });
      state.store.set({
        notice: { kind: "listed", sheetName: made.name, replaced: made.replaced, from: { id: sheetId, name } },
      });
      await this.work.refresh();
      await this.work.select(made.sheetId, "A1");
    });
  }

  /** Makes a worksheet with an invented plan and goes there. */
  sample(): Promise<void> {
    const { state, host } = this.work;
    return this.work.act("sampling", async (job) => {
      const made = await host.makeSheet(sampleSheet(), { signal: job.signal });
      state.store.set({ notice: { kind: "sampled", sheetName: made.name } });
      await this.work.refresh();
      await this.work.select(made.sheetId, "A1");
    });
  }
}
