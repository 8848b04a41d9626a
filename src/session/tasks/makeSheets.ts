import type { SheetContent } from "../../marking/sheets";
import type { Job } from "../work/jobs";
import type { SessionWork } from "../work/work";
import { classifiedRowsOf, keyOfPlace, type ReadPlan } from "./plans";

/**
 * Makes worksheets of ours and goes to the first. Classified rows are answered for before anything is written
 * (Article 65); a cancelled job writes nothing more.
 * @param from the plans that they are made from; the last is the one to go back to
 */
export async function makeSheets(
  work: SessionWork,
  contents: readonly SheetContent[],
  from: readonly ReadPlan[],
  job: Job,
  again: () => Promise<void>,
): Promise<void> {
  const { state, host } = work;
  for (const plan of from) {
    const classified = classifiedRowsOf(plan);
    const id = plan.place.fileId === "" ? plan.place.sheetId : keyOfPlace(plan.place);
    if (!work.mayWrite(id, classified)) return work.stop(id, classified, again);
  }
  const back = [...from].reverse().find(({ place }) => place.fileId === "");
  const front = state.front();
  const made = [];
  for (const content of contents) {
    job.check();
    made.push(
      await host.makeSheet(content, {
        signal: job.signal,
        onProgress: (progress) =>
          state.working(
            "making",
            job,
            contents.length === 1 ? progress : { done: made.length, total: contents.length },
          ),
      }),
    );
  }
  const [first] = made;
  if (!first) return;
  state.store.set({
    notice: {
      kind: "listed",
      sheetName: made.map(({ name }) => name).join(work.locale() === "zh-CN" ? "”“" : "”, “"),
      replaced: made.every(({ replaced }) => replaced),
      from: back ? { id: back.place.sheetId, name: back.sheet } : { id: front.id, name: front.name },
    },
  });
  await work.refresh();
  await work.select(first.sheetId, "A1");
}
