/** A sheet that is followed through edits has the numbers, the comparison and the explanations of one that is read whole each time. */
import type { WorkbookHost } from "../../../src/host/types";
import type { SheetGrid } from "../../../src/sheet";
import { withMarks } from "../../../src/session/marks/marked";
import { dazhouEngine, ReviewMemory } from "../../../src/session/reading/engine";
import { reviewGrid } from "../../../src/session/reading/results";
import { ReviewLoop } from "../../../src/session/rounds/loop";
import { SessionState } from "../../../src/session/work/state";
import type { ReviewedResult, SheetResult } from "../../../src/session/types";
import fc from "../../support/properties";
import { ASOF, gridOf, plan, said } from "../support/incremental";
import { after, step } from "../support/steps";

/** One open workbook with one sheet, as far as its rounds need it. */
class Rounds {
  private readonly state = new SessionState(dazhouEngine.policy);
  private readonly memory: ReviewMemory | null;
  private readonly loop: ReviewLoop;
  private clock = 0;

  constructor(isFollowed: boolean) {
    this.memory = isFollowed ? new ReviewMemory() : null;
    const host = {
      readSetting: () => Promise.resolve(undefined),
      writeSetting: () => Promise.resolve(),
    } as Partial<WorkbookHost> as WorkbookHost;
    this.loop = new ReviewLoop(host, this.state, () => new Date(Date.UTC(2026, 7, 1) + ++this.clock));
    const sheet = { id: "s1", name: "计划", isActive: true } as NonNullable<typeof this.state.now.sheet>;
    this.state.store.set({ sheet });
  }

  read(grid: SheetGrid, isAsked: boolean): SheetResult {
    const memo = this.memory ?? new ReviewMemory();
    const { result } = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo);
    const dressed = result.kind === "reviewed" ? this.loop.dress(result, isAsked) : result;
    this.state.shelf.put("s1", { grid, memo, result: dressed });
    this.state.show();
    return this.shown() ?? dressed;
  }

  shown(): SheetResult | null {
    return this.state.now.result;
  }

  save = (): Promise<unknown> => this.loop.remember("s1");

  async explain(): Promise<void> {
    const result = this.shown();
    const entry = result?.kind === "reviewed" && result.index.entries.find(({ kind, row }) => kind !== "info" && row);
    if (entry) await this.loop.explain(entry, "张三", "已核");
  }
}

const told = (result: SheetResult | null): string =>
  said(result?.kind === "reviewed" ? [result.index.entries, result.loop] : result);

const act = fc.record({ step, then: fc.constantFrom("nothing", "nothing", "nothing", "ask", "save", "explain") });

/** Every project under a name of its own. */
const distinct = plan(14).map((row, at) =>
  row.map((cell, column) => (at > 1 && at < 16 && column === 1 ? `项目${at}` : cell)),
);

test.each([
  ["some projects have one name", plan(14)],
  ["every project has a name of its own", distinct],
])("through any edits, rows that come and go, savings and explanations, where %s", async (_, rows) => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const [followed, whole] = [new Rounds(true), new Rounds(false)];
      let grid = gridOf(rows);
      for (const rounds of [followed, whole]) rounds.read(grid, true);
      for (const { step: each, then } of acts) {
        const before = followed.shown() as ReviewedResult | null;
        if (each.kind === "mark") {
          if (before?.kind === "reviewed") grid = withMarks(grid, dazhouEngine.marks(before.review, grid, "zh-CN"));
        } else grid = after(grid, each);
        for (const rounds of [followed, whole]) {
          rounds.read(grid, then === "ask");
          if (then === "save") await rounds.save();
          if (then === "explain") await rounds.explain();
        }
        expect(told(followed.shown())).toBe(told(whole.shown()));
      }
    }),
    { numRuns: 25 },
  );
});

test("of two findings of one name the first comes to rest on what the second rests on: the numbers go with the facts", () => {
  const [followed, whole] = [new Rounds(true), new Rounds(false)];
  // 项目一期 of 市数据局 stands in the sheet's rows 3 and 15; both supplements are over their limit.
  const supplemented = (first: number): SheetGrid =>
    gridOf(plan(14).map((row, at) => row.map((cell, column) => (at === 2 && column === 6 ? first : cell))));
  const before = supplemented(10.02);
  const after = {
    ...before,
    values: before.values.map((row, at) => (at === 2 ? (supplemented(10.01).values[2] ?? []) : row)),
  };
  for (const rounds of [followed, whole]) for (const grid of [before, after]) rounds.read(grid, grid === before);
  const result = followed.shown();
  const numbers =
    result?.kind === "reviewed"
      ? result.index.entries.flatMap(({ finding, row, number }) =>
          finding?.rule === "A43-CAP" && (row === 3 || row === 15) ? [{ row, number }] : [],
        )
      : [];
  expect(numbers.map(({ row }) => row)).toEqual([3, 15]);
  expect(numbers[0]?.number).toBeGreaterThan(numbers[1]?.number ?? Infinity);
  expect(told(result)).toBe(told(whole.shown()));
});
