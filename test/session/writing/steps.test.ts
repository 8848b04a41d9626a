/** How far fixes can be undone. */
import type { CellValue } from "../../../src/sheet";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, started } from "../support/open";
import { smallPlan } from "../support/plans";

afterEach(closeSessions);

test("fifty steps can be undone, and not the one before them", async () => {
  const [header = [], row = []] = smallPlan();
  const plan: CellValue[][] = [header, row.map((cell, column) => (column === 1 ? " 平台" : cell))];
  const host = new MemoryHost({ 计划: plan });
  const session = await started(host);
  await session.review({ mark: false });
  for (let step = 0; step < 51; step += 1) {
    await session.fixing.make(session.fixing.list());
    expect(host.sheet("计划").cells[1]?.[1]).toBe("平台");
    host.edit("计划", 2, 2, " 平台");
    await calm(session);
  }
  let undone = 0;
  for (; Object.keys(session.getSnapshot().undoable).length > 0; undone += 1) await session.fixing.undo();
  expect(undone).toBe(50);
});
