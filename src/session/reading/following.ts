import { HostError, type HostEvent, type WorkbookHost } from "../../host/types";
import { isInResults } from "../marks/automatic";
import type { Job, JobQueue } from "../work/jobs";
import type { SessionState } from "../work/state";
import { editOf } from "./edits";
import { LiveReview } from "./liveReview";
import { recalculated } from "./reader";

/** What following the workbook asks of the session. */
export interface FollowingPorts {
  /** Reads what was edited on a sheet and reviews it. */
  readonly readEdits: (sheetId: string, job: Job) => Promise<unknown>;
  /** Sheets have other names by now. */
  readonly renamed: (names: ReadonlyMap<string, string>) => Promise<void>;
  /** A person edited a sheet outside our results. */
  readonly edited: (sheetId: string) => void;
}

/** Follows the workbook: which sheets there are, which is in front, what was edited; and reviews again when that is due. */
export class Following {
  private readonly live: LiveReview;
  private unwatch: (() => Promise<void>) | null = null;
  private ended = false;

  constructor(
    private readonly host: WorkbookHost,
    private readonly state: SessionState,
    private readonly jobs: JobQueue,
    private readonly now: () => Date,
    private readonly ports: FollowingPorts,
  ) {
    this.live = new LiveReview(
      () => this.now().getTime(),
      () => void this.reviewAgain(),
    );
  }

  /** Begins to watch. A host that cannot tell of edits is still worth reviewing in; the pane says that it is not live. */
  async watch(): Promise<void> {
    if (this.unwatch || this.ended) return;
    this.unwatch = await this.host.watch((event) => this.heard(event)).catch(() => null);
    this.state.store.set({ live: this.unwatch !== null });
  }

  async end(): Promise<void> {
    this.ended = true;
    this.live.stop();
    this.jobs.cancel();
    await this.unwatch?.().catch(() => undefined);
  }

  /** Puts off the review that is due: a person asked for something. */
  pause(): void {
    this.live.stop();
  }

  /** Reviews again soon if the result in front is out of date. */
  catchUp(): void {
    if (this.state.now.result?.stale && !this.ended) this.live.due("edited");
  }

  /** Learns which sheets there are by now. */
  async refresh(): Promise<void> {
    const before = new Map(this.state.now.workbook?.sheets.map(({ id, name }) => [id, name]));
    const workbook = await this.host.describe();
    await this.ports.renamed(
      new Map(
        workbook.sheets.flatMap(({ id, name }) => {
          const old = before.get(id);
          return old === undefined || old === name ? [] : [[old, name] as const];
        }),
      ),
    );
    this.state.shelf.forgetOthers(new Set(workbook.sheets.map((sheet) => sheet.id)));
    this.state.store.set({ workbook, sheet: workbook.sheets.find((sheet) => sheet.isActive) ?? null });
    this.state.show();
  }

  private heard(event: HostEvent): void {
    if (this.ended) return;
    switch (event.kind) {
      case "changed":
        if (event.origin === "ours") return;
        this.state.edited(event.sheetId, editOf(event));
        // Other people's edits are theirs to mark: two panes would else answer each other without end.
        if (event.origin === "user" && !isInResults(this.state.written.get(event.sheetId), event.address))
          this.ports.edited(event.sheetId);
        return this.catchUp();
      case "calculated":
        return recalculated(this.state, event.sheetId) ? this.live.due("calculated") : undefined;
      case "selected":
        return this.state.movedTo(event.sheetId, event.address, this.now().getTime());
      case "activated":
        this.state.cameToFront(event.sheetId);
        return this.follow();
      case "sheetsChanged":
        this.follow();
    }
  }

  /** Not told when it fails: the next event or the next action finds out, and says so. */
  private follow(): void {
    this.refresh()
      .then(() => this.catchUp())
      .catch(() => undefined);
  }

  /** Reviews the sheet in front again, without a word and without writing. */
  private async reviewAgain(): Promise<void> {
    const { sheet } = this.state.now;
    if (this.ended || this.jobs.busy || !sheet || !this.state.shelf.get(sheet.id)) return;
    let again = "now" as "now" | "later" | "never";
    await this.jobs.run(true, async (job) => {
      try {
        const begun = this.now().getTime();
        await this.ports.readEdits(sheet.id, job);
        this.live.took(this.now().getTime() - begun);
      } catch (error) {
        // A cell in edit mode or a busy Excel: the result stays out of date, and it is tried again later.
        if (!(error instanceof HostError)) {
          again = "never";
          this.state.tell(error, "reviewing");
        } else if (error.code !== "cancelled") again = "later";
      } finally {
        this.state.store.set({ work: null });
      }
    });
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- both may have changed meanwhile
    if (this.ended || this.jobs.busy) return;
    if (again === "later") this.live.due("failed");
    if (again === "now") this.catchUp();
  }
}
