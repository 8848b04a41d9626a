/** What a person chose for a workbook is kept in it. */
import { isoOf } from "../../../src/exact";
import { MemoryHost } from "../support/memoryHost";
import { closeSessions, started, until } from "../support/open";
import { smallPlan } from "../support/plans";

afterEach(closeSessions);

test("the base date is today in Beijing until one is chosen", async () => {
  const session = await started(new MemoryHost({ 计划: smallPlan() }));
  expect(isoOf(session.asOf)).toBe("2026-08-01");
});

test("a chosen base date is kept in the workbook, and the result is reviewed again under it", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  await session.review({ mark: false });
  await session.setAsOf(20_000);
  await until(session, ({ result }) => result?.kind === "reviewed" && result.review.asOf === 20_000);
  const again = await started(host);
  expect(again.asOf).toBe(20_000);
  await again.setAsOf(null);
  expect((await started(host)).getSnapshot().settings.asOf).toBeNull();
});

test.each([[null], ["x"], [{ asOf: "31 August" }], [{ asOf: 5 }], [[]]])(
  "settings that cannot be read (%j) mean today",
  async (kept) => {
    const host = new MemoryHost({ 计划: smallPlan() });
    host.settings.set("PlanReview.settings", kept);
    expect((await started(host)).getSnapshot().settings).toEqual({
      asOf: null,
      columns: null,
      hints: false,
      wrap: false,
      formulas: false,
      automatic: false,
      mappings: {},
    });
  },
);
