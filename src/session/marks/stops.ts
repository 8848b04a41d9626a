import type { SessionState } from "../work/state";

/** Stops before classified rows (Article 65) until a person has answered for them, sheet by sheet. */
export class ClassifiedStops {
  /** Rows answered for, by sheet. */
  private readonly answered = new Map<string, string>();
  /** What goes on once they are answered for. */
  private goOn: () => Promise<void> = () => Promise.resolve();
  private declined: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly state: SessionState) {}

  /** Whether these rows may be written about. */
  mayWrite(sheetId: string, classified: readonly number[]): boolean {
    return classified.length === 0 || this.answered.get(sheetId) === classified.join();
  }

  /** Asks; `goOn` follows a yes, `declined` a no. */
  ask(
    sheetId: string,
    rows: readonly number[],
    goOn: () => Promise<void>,
    declined: () => Promise<void> = () => Promise.resolve(),
  ): void {
    this.goOn = goOn;
    this.declined = declined;
    this.state.store.set({ stop: { sheetId, rows } });
  }

  /** The person's answer. */
  async answer(yes: boolean): Promise<void> {
    const { stop } = this.state.now;
    this.state.store.set({ stop: null });
    if (!stop) return;
    if (!yes) return this.declined();
    this.answered.set(stop.sheetId, stop.rows.join());
    await this.goOn();
  }
}
