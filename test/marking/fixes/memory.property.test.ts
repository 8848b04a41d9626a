import fc from "../../support/properties";
import { FixMemory, planFixes } from "../../../src/marking/fixes";
import { ReadMemo, readPlan } from "../../../src/plan";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import { dayOfIso } from "../../../src/exact";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import { FIELDS, gridWith, HEADER, review } from "./support";

const SPELLINGS: readonly CellValue[] = [
  "２１０",
  " 210 ",
  "210元",
  "2026-03-05",
  "20260305",
  "是",
  "涉密",
  "　自行建设",
  "合计",
  " 政务云平台 ",
  null,
  210,
];
const FORMATS = ["General", "@", "yyyy/m/d", "0.00%"];

/** What a person does to a sheet; every row that is not touched stays the same array, as a session keeps it. */
const edit = fc.oneof(
  {
    arbitrary: fc.record({
      what: fc.constant("cell"),
      row: fc.nat(6),
      column: fc.nat(FIELDS.length - 1),
      to: fc.constantFrom(...SPELLINGS),
    }),
    weight: 6,
  },
  fc.record({
    what: fc.constant("format"),
    row: fc.nat(6),
    column: fc.nat(FIELDS.length - 1),
    to: fc.constantFrom(...FORMATS),
  }),
  fc.record({ what: fc.constant("insert"), row: fc.nat(6), column: fc.constant(0), to: fc.constant("新建平台") }),
  fc.record({ what: fc.constant("delete"), row: fc.nat(6), column: fc.constant(0), to: fc.constant(null) }),
  fc.record({
    what: fc.constant("unit"),
    row: fc.constant(0),
    column: fc.constant(0),
    to: fc.constantFrom("总投资（元）", "总投资（万元）", "备注二"),
  }),
  fc.record({ what: fc.constant("formats"), row: fc.constant(0), column: fc.constant(0), to: fc.constant(null) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function start(): SheetGrid {
  const grid = gridWith({ total: " 210 ", contractDate: "2026-03-05" }, {});
  const rows = [1, 2, 3, 4].map((n) =>
    (grid.values[1] ?? []).map((cell, at) => (at === 0 ? n : at === 1 ? `平台${n}` : cell)),
  );
  const formats = rows.map(() => HEADER.map(() => "General"));
  return { ...grid, values: [grid.values[0] ?? [], ...rows], numberFormats: [HEADER.map(() => "General"), ...formats] };
}

function edited(grid: SheetGrid, { what, row, column, to }: Edit): SheetGrid {
  const at = 1 + (row % Math.max(1, grid.values.length - 1));
  const [values, formats] = [[...grid.values], grid.numberFormats ? [...grid.numberFormats] : null];
  const put = <T>(line: readonly T[] | undefined, cell: T): T[] =>
    (line ?? []).map((old, n) => (n === column ? cell : old));
  if (what === "cell") values[at] = put(values[at], to);
  else if (what === "format" && formats) formats[at] = put(formats[at], String(to));
  else if (what === "insert") {
    values.splice(
      at,
      0,
      (values[at] ?? values[1] ?? []).map((cell, n) => (n === 1 ? to : cell)),
    );
    formats?.splice(at, 0, [...(formats[at] ?? HEADER.map(() => "General"))]);
  } else if (what === "delete" && values.length > 3) {
    values.splice(at, 1);
    formats?.splice(at, 1);
  } else if (what === "unit") values[0] = (values[0] ?? []).map((cell, n) => (n === 3 ? to : cell));
  else if (what === "formats")
    return { ...grid, numberFormats: formats ? null : values.map((line) => line.map(() => "General")) };
  return { ...grid, values, numberFormats: formats };
}

test("fixes planned after edits, with what is remembered of the sheet, are those of the sheet as it stands", () => {
  let offered = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const [memory, own] = [new FixMemory(), new ReadMemo()];
      let [grid, memo] = [start(), own.fork()];
      for (const one of edits) {
        grid = edited(grid, one);
        const reading = readPlan(grid, { memo: own });
        if (!("plan" in reading)) continue;
        const reviewed = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") ?? 0 });
        const fresh = planFixes(reviewed, grid);
        offered += fresh.length;
        // As a session does: the fixes are tried on what the review has read.
        memo = own.fork(memo);
        expect(planFixes(reviewed, grid, (of) => readPlan(of, { memo }), memory)).toEqual(fresh);
      }
    }),
    { numRuns: 30 },
  );
  expect(offered).toBeGreaterThan(0);
});

test("a row that nobody edited is the same array in the sheet with its fixes made, so that it is not read again", () => {
  const [memory, memo] = [new FixMemory(), new ReadMemo()];
  const seen: SheetGrid[] = [];
  const plan = (grid: SheetGrid) =>
    planFixes(
      review(grid),
      grid,
      (of) => {
        seen.push(of);
        return readPlan(of, { memo });
      },
      memory,
    );
  const grid = start();
  expect(plan(grid).length).toBeGreaterThanOrEqual(4);
  plan(edited(grid, { what: "cell", row: 1, column: 3, to: "２２０" }));
  const [first, second] = seen;
  const same = first?.values.map(
    (line, at) => line === second?.values[at] && first.numberFormats?.[at] === second.numberFormats?.[at],
  );
  expect(same).toEqual([true, true, false, true, true]);
});
