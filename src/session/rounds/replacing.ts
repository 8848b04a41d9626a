import { dayOfNow } from "../../exact";
import type { SessionState } from "../work/state";
import type { ReplacedResult, ReplaceAnswer, ReviewedResult } from "../types";

/**
 * Asks before marking puts another result in the place of the one that a workbook keeps for comparing with. Asked is
 * only where something would be lost that the person may not have meant to give up: a result that says something else
 * and was saved before the workbook was opened, on another day, or was put back on purpose. Who marks, corrects and
 * marks again replaces their own result of the day and is not asked each time. An answer that keeps the saved result
 * holds until another one is saved.
 */
export class ReplacingSaved {
  /** Answers by sheet, each for the one result that it was asked about. */
  private readonly answers = new Map<string, { readonly at: number; readonly keeps: boolean }>();
  private goOn: () => Promise<void> = () => Promise.resolve();
  private declined: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly state: SessionState,
    private readonly now: () => Date,
  ) {}

  /** What is to be asked about before this result is saved; null: nothing. */
  toAsk({ sheetId, sheetName, loop, index }: ReviewedResult): ReplacedResult | null {
    const { kept, isKept, isOwn } = loop;
    // One that was too large to be kept finding by finding cannot be compared with: nothing is lost.
    if (!kept || kept.problems === null || isKept || this.answers.get(sheetId)?.at === kept.at) return null;
    if (isOwn && dayOfNow(new Date(kept.at)) === dayOfNow(this.now())) return null;
    const now = index.entries.filter(({ kind }) => kind !== "info").length;
    return { sheetId, sheetName, at: kept.at, problems: kept.problems, now };
  }

  /** Asks; `goOn` follows an answer that marks, `declined` one that does not. */
  ask(
    sheets: readonly ReplacedResult[],
    goOn: () => Promise<void>,
    declined: () => Promise<void> = () => Promise.resolve(),
  ): void {
    this.goOn = goOn;
    this.declined = declined;
    this.state.store.set({ replacing: sheets });
  }

  /** The person's answer, for all sheets that were asked about. */
  async answer(answer: ReplaceAnswer): Promise<void> {
    const { replacing } = this.state.now;
    this.state.store.set({ replacing: null });
    if (!replacing) return;
    if (answer === "cancel") return this.declined();
    for (const { sheetId, at } of replacing) this.answers.set(sheetId, { at, keeps: answer === "keep" });
    await this.goOn();
  }

  /** Whether the saved result stays although the sheet was marked. A yes to replacing is used up by this. */
  keepsSaved({ sheetId, loop }: ReviewedResult): boolean {
    const answer = this.answers.get(sheetId);
    if (answer?.keeps) return answer.at === loop.kept?.at;
    this.answers.delete(sheetId);
    return false;
  }
}
