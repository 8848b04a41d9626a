/**
 * Where a project's money comes from is written in two ways: a column for each source, or a line for each under the project's
 * row. The same amounts say the same, whichever way they are written.
 */
import { fenToText } from "../../src/exact";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import type { CellRange, CellValue } from "../../src/sheet";
import { day } from "../rules/tester";
import { plainGrid } from "../support/grid";
import fc from "../support/properties";

const SOURCES = [
  ["市级财政资金", "市级财政"],
  ["省级财政资金", "省级财政"],
  ["单位自筹", "单位自筹"],
] as const;

interface Project {
  /** Of each source, in 分. */
  readonly parts: readonly bigint[];
  /** By which the total differs from their sum, in 分. */
  readonly off: bigint;
  readonly contract: bigint | null;
}

const total = ({ parts, off }: Project): bigint => parts.reduce((sum, part) => sum + part, 0n) + off;
const written = (fen: bigint, asText: boolean): CellValue => {
  const text = fenToText(fen, "万元");
  return asText ? text : Number(text);
};
const ownCells = (project: Project, at: number, asText: boolean): readonly CellValue[] => [
  at + 1,
  `智慧应用${at + 1}`,
  "市某局",
  written(total(project), asText),
  project.contract === null ? null : written(project.contract, asText),
];
const OWN = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）"];

const inColumns = (projects: readonly Project[]): readonly (readonly CellValue[])[] => [
  [...OWN, ...SOURCES.map(([, column]) => `${column}（万元）`)],
  ...projects.map((project, at) => [
    ...ownCells(project, at, false),
    ...project.parts.map((part) => written(part, false)),
  ]),
];

interface Lines {
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
}
/** A line for each source that gives something, in the order of `turn`; the project's own cells merged over them, or blank below the first. */
function inLines(projects: readonly Project[], turn: number, isMerged: boolean, asText: boolean): Lines {
  const values: (readonly CellValue[])[] = [[...OWN, "资金来源", "来源金额（万元）"]];
  const merges: CellRange[] = [];
  projects.forEach((project, at) => {
    const lines = SOURCES.map(([source], of) => [source, project.parts[of] ?? 0n] as const).filter(
      ([, fen]) => fen > 0n,
    );
    const firstRow = values.length + 1;
    [...lines.slice(turn), ...lines.slice(0, turn)].forEach(([source, fen], line) =>
      values.push([
        ...(line === 0 ? ownCells(project, at, asText) : OWN.map(() => null)),
        source,
        written(fen, asText),
      ]),
    );
    if (isMerged)
      OWN.forEach((_, of) =>
        merges.push({ firstRow, lastRow: values.length, firstColumn: of + 1, lastColumn: of + 1 }),
      );
  });
  return { values, merges };
}

/** Of each project what is found and how grave; how the amounts are written is left aside. */
function verdicts(values: Lines["values"], merges: Lines["merges"] = []): readonly (readonly string[])[] {
  const reading = readPlan(plainGrid(values, { merges }));
  if (!("plan" in reading)) throw new Error(`no plan: ${JSON.stringify(values)}`);
  const { rows } = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: day("2026-08-01") });
  return rows.map(({ findings, computed }) => [
    String(computed?.tier.tier),
    ...findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message.key}`).sort(),
  ]);
}

const fen = fc.oneof(
  fc.bigInt(1n, 2_000_000_00n),
  fc.constantFrom(15_0000_00n, 30_0000_00n, 100_0000_00n, 200_0000_00n, 500_0000_00n),
);
const project: fc.Arbitrary<Project> = fc
  .tuple(fen, fen, fc.option(fen, { nil: 0n }), fc.nat(2))
  .chain(([one, two, three, turn]) =>
    fc.record({
      // At least two sources: one alone may be a part that is named for itself.
      parts: fc.constant([one, two, three, one, two].slice(turn, turn + 3)),
      off: fc.constantFrom(0n, 0n, 1n, -1n, 10_000_00n),
      contract: fc.option(fen, { nil: null }),
    }),
  );

test("sources of funds in columns or in lines, in any order, merged or blank, as numbers or text: the same verdicts", () => {
  let telling = 0;
  fc.assert(
    fc.property(
      fc.array(project, { minLength: 1, maxLength: 4 }),
      fc.nat(2),
      fc.boolean(),
      fc.boolean(),
      (projects, turn, isMerged, asText) => {
        const expected = verdicts(inColumns(projects));
        const { values, merges } = inLines(projects, turn, isMerged, asText);
        expect(verdicts(values, merges)).toEqual(expected);
        telling += expected.filter((row) => row.some((said) => said.startsWith("DATA-SUM"))).length;
      },
    ),
    { numRuns: 60 },
  );
  // Sums that are off are drawn, and told.
  expect(telling).toBeGreaterThan(0);
});

const OFF: readonly (readonly [string, bigint, readonly string[]])[] = [
  ["come to the total", 0n, []],
  ["are 1 分 less than the total", 1n, ["rules.DATA-SUM.fundsLess"]],
  ["are 1 分 more than the total", -1n, ["rules.DATA-SUM.fundsMore"]],
];
test.each(OFF)("sources that %s: the same in columns and in lines", (_, off, keys) => {
  const projects = [{ parts: [150_0000_00n, 50_0000_00n, 20_0000_00n], off, contract: null }];
  const { values, merges } = inLines(projects, 1, true, false);
  for (const rows of [verdicts(inColumns(projects)), verdicts(values, merges)])
    expect(rows.flat().flatMap((said) => said.match(/rules\.DATA-SUM\.\w+/) ?? [])).toEqual(keys);
});

const HEAD: readonly CellValue[] = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "实施方式",
  "资金来源",
  "来源金额（万元）",
];
const lines = (mode: string, ...sources: readonly (readonly [CellValue, CellValue])[]) => [
  HEAD,
  ...sources.map(([source, amount], at) => [
    ...(at === 0 ? [1, "智慧应用", "市某局", 220, mode] : [null, null, null, null, null]),
    source,
    amount,
  ]),
];
const told = (rule: string, values: Lines["values"]): boolean =>
  verdicts(values)
    .flat()
    .some((said) => said.startsWith(rule));

const FISCAL: readonly (readonly [string, boolean, readonly (readonly [CellValue, CellValue])[]])[] = [
  [
    "own money first and public money below it",
    false,
    [
      ["单位自筹", 100],
      ["市级财政资金", 120],
    ],
  ],
  [
    "public money first",
    false,
    [
      ["市级财政资金", 120],
      ["单位自筹", 100],
    ],
  ],
  [
    "public money whose amount is not known yet",
    false,
    [
      ["单位自筹", 100],
      ["市级财政资金", "待定"],
    ],
  ],
  [
    "public money of 0",
    true,
    [
      ["单位自筹", 220],
      ["市级财政资金", 0],
    ],
  ],
  [
    "own money and a loan",
    true,
    [
      ["单位自筹", 100],
      ["银行贷款", 120],
    ],
  ],
  [
    "own money and public money that is denied",
    true,
    [
      ["单位自筹", 220],
      ["不使用财政资金", null],
    ],
  ],
];
test.each(FISCAL)("on lines of sources, %s: told as not public: %s", (_, isTold, sources) => {
  expect(told("SCOPE-A2-FUND", lines("自行建设", ...sources))).toBe(isTold);
});

test("money for capital construction is seen on a lower line, unless it gives nothing", () => {
  expect(told("A30-SOURCE", lines("购买服务", ["市级财政资金", 120], ["基本建设资金", 100]))).toBe(true);
  expect(told("A30-SOURCE", lines("购买服务", ["市级财政资金", 220], ["基本建设资金", 0]))).toBe(false);
});
