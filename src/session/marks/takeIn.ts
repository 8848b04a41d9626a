import type { Surrounding } from "../../host/types";
import type { SessionWork } from "../work/work";

/** What around the results a person wants taken in, offered by the notice after marking: filter or print area. */
export class TakingIn {
  constructor(private readonly work: SessionWork) {}

  take(what: Surrounding): Promise<void> {
    const { state, host } = this.work;
    const { notice } = state.now;
    if (notice?.kind !== "marked" || !host.takeIn) return Promise.resolve();
    const { sheet } = state.now;
    if (!sheet) return Promise.resolve();
    return this.work.act("marking", async () => {
      await host.takeIn?.(sheet.id, what);
      state.store.set({
        notice: { ...notice, taken: what, around: notice.around ? { ...notice.around, [what]: null } : null },
      });
    });
  }
}
