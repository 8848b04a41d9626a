/** Any random edit script applied to a plan is found again by the comparison, exactly; and the sums add up. */
import fc from "../../support/properties";
import { fenToText, sumFen, type Fen } from "../../../src/exact";
import type { PlanComparison } from "../../../src/library";
import type { CellValue } from "../../../src/sheet";
import { compared, type Rows } from "../support/compared";

interface Project {
  code: string;
  name: string;
  unit: string;
  mode: string;
  /** 分. */
  total: bigint;
  yearAmt: bigint;
}

const UNITS = ["市教育局", "市民政局", "市商务局"];
const WORDS = ["数据共享", "视频云", "一网统管", "信用信息", "档案数字化", "物联感知", "移动执法", "身份认证"];
const fen = fc.bigInt({ min: 30_000_000n, max: 2_000_000_000n });
const project = fc.record({
  word: fc.constantFrom(...WORDS),
  unit: fc.constantFrom(...UNITS),
  mode: fc.constantFrom("自行建设", "购买服务"),
  total: fen,
  yearAmt: fen,
});
const plan = fc.array(project, { minLength: 1, maxLength: 12 }).map((list) =>
  list.map(({ word, ...rest }, index): Project => ({
    ...rest,
    code: `XX2026-${String(index + 1).padStart(3, "0")}`,
    name: `${word}平台${index + 1}号`,
  })),
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant("total" as const), at: fc.nat(), fen }),
  fc.record({ kind: fc.constant("yearAmt" as const), at: fc.nat(), fen }),
  fc.record({ kind: fc.constant("mode" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("rename" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("unit" as const), at: fc.nat(), unit: fc.constantFrom(...UNITS) }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("add" as const), at: fc.nat(), project }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(before: readonly Project[], script: readonly Edit[], keepsNames: boolean): Project[] {
  const after = before.map((each) => ({ ...each }));
  script.forEach((step, index) => {
    const target = after[step.at % Math.max(1, after.length)];
    if (step.kind === "add")
      after.splice(step.at % (after.length + 1), 0, {
        ...step.project,
        code: `XX2026-${900 + index}`,
        name: `${"甲乙丙丁戊己庚辛壬癸"[index % 10]}增补事项${900 + index}`,
      });
    else if (!target) return;
    else if (step.kind === "remove") after.splice(after.indexOf(target), 1);
    else if (step.kind === "total") target.total = step.fen;
    else if (step.kind === "yearAmt") target.yearAmt = step.fen;
    else if (step.kind === "mode") target.mode = target.mode === "自行建设" ? "购买服务" : "自行建设";
    else if (keepsNames) return;
    else if (step.kind === "rename") target.name = `${target.name}（更名${index}）`;
    else target.unit = step.unit;
  });
  return after;
}

/** How a sheet is written: unit of amounts, order of columns, title and sums, codes or none. */
const layout = fc.record({
  unit: fc.constantFrom("元", "万元", "亿元"),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
  title: fc.boolean(),
  sums: fc.boolean(),
  blanks: fc.boolean(),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function written(projects: readonly Project[], { unit, order, title, sums, blanks }: Layout, coded: boolean): Rows {
  const amount = (value: Fen): string => fenToText(value, unit as "元");
  const pick = (cells: readonly CellValue[]): CellValue[] =>
    order.filter((at) => coded || at !== 0).map((at) => cells[at] ?? null);
  const total = (list: readonly Project[]): CellValue[] =>
    pick([
      null,
      "合计",
      null,
      null,
      amount(sumFen(list.map((each) => each.total))),
      amount(sumFen(list.map((each) => each.yearAmt))),
    ]);
  return [
    ...(title ? [["2026年度信息化项目计划"], []] : []),
    pick(["项目编号", "项目名称", "建设单位", "实施方式", `总投资（${unit}）`, `本年度安排资金（${unit}）`]),
    ...projects.flatMap((each, index): CellValue[][] => [
      ...(blanks && index % 4 === 3 ? [[]] : []),
      pick([each.code, each.name, each.unit, each.mode, amount(each.total), amount(each.yearAmt)]),
    ]),
    ...(sums ? [total(projects)] : []),
  ];
}

const KEY = (each: { code: string; name: string }, coded: boolean): string => (coded ? each.code : each.name);

function found(comparison: PlanComparison, coded: boolean): unknown {
  const key = (each: { code: string; name: string }): string => KEY(each, coded);
  return {
    changed: Object.fromEntries(
      comparison.changed.map((each) => [
        key(each),
        Object.fromEntries(
          each.changes.map(({ field, old, new: now, delta }) => [
            field,
            [old.fen ?? old.text, now.fen ?? now.text, delta],
          ]),
        ),
      ]),
    ),
    added: comparison.added.map(key).sort(),
    removed: comparison.removed.map(key).sort(),
    toAsk: comparison.toAsk,
  };
}

function expected(before: readonly Project[], after: readonly Project[], coded: boolean): unknown {
  const [olds, news] = [before, after].map((list) => new Map(list.map((each) => [KEY(each, coded), each])));
  const changed: Record<string, Record<string, unknown>> = {};
  for (const [key, old] of olds as Map<string, Project>) {
    const now = (news as Map<string, Project>).get(key);
    if (!now) continue;
    const fields: Record<string, unknown> = {};
    for (const field of ["name", "unit", "mode"] as const)
      if (old[field] !== now[field]) fields[field] = [old[field], now[field], null];
    for (const field of ["total", "yearAmt"] as const)
      if (old[field] !== now[field]) fields[field] = [old[field], now[field], now[field] - old[field]];
    if (Object.keys(fields).length > 0) changed[key] = fields;
  }
  const beside = (one: Map<string, Project>, other: Map<string, Project>): string[] =>
    [...one.keys()].filter((key) => !other.has(key)).sort();
  return {
    changed,
    added: beside(news as Map<string, Project>, olds as Map<string, Project>),
    removed: beside(olds as Map<string, Project>, news as Map<string, Project>),
    toAsk: [],
  };
}

const cases = fc.tuple(plan, fc.array(edit, { maxLength: 10 }), layout, layout, fc.boolean());
const arranged = ([before, script, old, now, coded]: [Project[], Edit[], Layout, Layout, boolean]) => {
  const after = apply(before, script, !coded);
  return {
    before,
    after,
    coded,
    isPlan: after.length > 0,
    comparison: () => compared(written(before, old, coded), written(after, now, coded)),
  };
};

test("an edit script is found again, whatever the two sheets look like", () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { before, after, coded, isPlan, comparison } = arranged(drawn);
      fc.pre(isPlan);
      expect(found(comparison(), coded)).toEqual(expected(before, after, coded));
    }),
    { numRuns: 150 },
  );
});

test("what is unchanged, changed, added and removed adds up to both sheets", () => {
  fc.assert(
    fc.property(cases, (drawn) => {
      const { before, after, isPlan, comparison } = arranged(drawn);
      fc.pre(isPlan);
      const { old, new: now, changed, added, removed, unchanged, asked } = comparison();
      const sum = (amounts: readonly (Fen | null)[]): Fen => sumFen(amounts.map((each) => each ?? 0n));
      for (const amount of ["total", "yearAmt"] as const) {
        const same = sum(unchanged.map(({ amounts }) => amounts[amount]));
        expect(
          same +
            sum(changed.map((each) => each.old[amount])) +
            sum(removed.map((each) => each[amount])) +
            (asked.old[amount] ?? 0n),
        ).toBe(old[amount] ?? 0n);
        expect(
          same +
            sum(changed.map((each) => each.new[amount])) +
            sum(added.map((each) => each[amount])) +
            (asked.new[amount] ?? 0n),
        ).toBe(now[amount] ?? 0n);
        expect(old[amount] ?? 0n).toBe(sumFen(before.map((each) => each[amount])));
        expect(now[amount] ?? 0n).toBe(sumFen(after.map((each) => each[amount])));
      }
    }),
    { numRuns: 60 },
  );
});
