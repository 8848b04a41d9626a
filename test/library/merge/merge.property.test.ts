import fc from "../../support/properties";
import { HEADER, merged, sent } from "./support";

const SERIAL = 1;

interface Row {
  readonly code: string | null;
  readonly name: string;
  readonly unit: string;
  readonly total: number;
  readonly day: string | null;
}

describe("whatever is sent", () => {
  const name = fc.constantFrom("雪亮工程", "智慧课堂", "健康码", "校园网", "视频平台", "档案库");
  const unit = fc.constantFrom("市公安局", "市教育局");
  const row = fc.record({
    code: fc.option(fc.constantFrom("XX2026-001", "B-1", "B-2", "B-3")),
    name,
    unit,
    total: fc.integer({ min: 1, max: 3 }).map((each) => each * 40.25),
    day: fc.option(fc.constantFrom("2026-03-01", "2026年5月")),
  });
  const file = fc.array(row, { minLength: 1, maxLength: 5 });
  const sheetOf = (rows: readonly Row[], index: number) =>
    sent(`d${index}.xlsx`, [
      HEADER,
      ...rows.map((each, at) => [at + 1, each.code, each.name, each.unit, each.total, each.day, null]),
    ]);

  test("the order of the files changes nothing but the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
        const sheets = files.map(sheetOf);
        const contents = (of: typeof sheets): unknown => {
          const merge = merged(of);
          return [
            merge.rows.insertions
              .flatMap(({ rows }) =>
                rows.map(({ cells }) => JSON.stringify([...cells].filter(([column]) => column !== SERIAL))),
              )
              .sort(),
            merge.conflicts.map(({ file: from, row: at, libraryRow }) => `${from} ${at} ${libraryRow}`).sort(),
            merge.notTaken.map(({ file: from, row: at, reason }) => `${from} ${at} ${reason.kind}`).sort(),
            merge.same.length + merge.appended.length,
          ];
        };
        expect(contents([...sheets].reverse())).toEqual(contents(sheets));
      }),
      { numRuns: 150 },
    );
  });

  test("every row has exactly one outcome", () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
        const sheets = files.map(sheetOf);
        const { appended, same, conflicts, notTaken } = merged(sheets);
        const told = [...appended, ...same, ...conflicts, ...notTaken].map((each) => `${each.file} ${each.row}`);
        const all = sheets.flatMap(({ file: from, plan }) => plan.projects.map((project) => `${from} ${project.row}`));
        expect(told.sort()).toEqual(all.sort());
      }),
      { numRuns: 150 },
    );
  });
});
