/**
 * A finding about several rows names them all, marks each of them where it marks any, and is told on each of them,
 * while it counts once. Held for every rule that looks at more than one row, over all worked cases.
 */
import { planMarks } from "../../src/marking";
import { shownMarks } from "../../src/marking/shown";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023, type PolicyPack } from "../../src/regulation";
import { admissionsOf, allFindings, reviewPlan, ReviewMemo, summarise, type Finding } from "../../src/review";
import { RULES } from "../../src/rules/registry";
import { shortText } from "../../src/rules/findingText";
import { findingJson } from "../../src/cli/json";
import { buildIndex } from "../../src/session/findings/findingIndex";
import { addressOf, type CellValue, type SheetGrid } from "../../src/sheet";
import { gridOf, type WorkedCase } from "../cases/harness";
import further from "../cases/furtherCases.json";
import file from "../cases/worked-cases.json";
import { day } from "../rules/tester";

const AS_OF = day("2026-08-01");

/** Rules that look at several rows and speak of columns, of another table or of one cell: no row is concerned more than another. */
const OF_NO_ROWS: readonly string[] = [
  "DATA-TOTAL",
  "SHEET-DOUBLE-COLUMN",
  "SHEET-FURTHER-TABLE",
  "SHEET-NO-TOTAL",
  "SHEET-UNKNOWN-COLUMN",
];

function sheetOf(values: readonly (readonly CellValue[])[]): SheetGrid {
  return gridOf({ inputs: { $grid: values } } as unknown as WorkedCase, "text");
}

/** Every case of the Measures, and sheets on which each rule across rows speaks of several. */
const SHEETS: readonly SheetGrid[] = [
  ...([...file.cases, ...further.cases] as unknown as readonly WorkedCase[]).map((worked) => gridOf(worked, "text")),
  sheetOf([
    ["序号", "项目名称", "建设单位", "总投资（万元）"],
    [1, "城市大脑", "市A局", 800],
    [2, "档案系统", "市B局", 90],
    [3, "城市大脑", "市A局", 800],
    [4, "城市 大脑", "市A局", 700],
  ]),
  sheetOf([
    ["项目名称", "总投资（万元）"],
    ["办公系统", 100],
    ["办公系统", 100],
  ]),
];

/** The Measures with a share of supplements that ended before the sheet's contracts: a finding about the rows that ask for it. */
const ENDED: PolicyPack = {
  ...DAZHOU_2023,
  id: "ended",
  parameters: {
    ...DAZHOU_2023.parameters,
    supplementShare: { ...DAZHOU_2023.parameters.supplementShare, to: day("2025-12-31") },
  },
};
const ASKING = sheetOf([
  ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"],
  ["甲系统", "市A局", 100, 90, 5],
  ["乙系统", "市B局", 200, 190, 5],
]);

const review = (grid: SheetGrid, policy = DAZHOU_2023) => {
  const reading = readPlan(grid, { isInsisted: true });
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reviewPlan(reading.plan, { policy, asOf: AS_OF });
};

const REVIEWED = [
  ...SHEETS.map((grid) => ({ grid, review: review(grid) })),
  { grid: ASKING, review: review(ASKING, ENDED) },
];
const OF_SEVERAL = REVIEWED.flatMap(({ grid, review: made }) =>
  allFindings(made)
    .filter(({ rows }) => rows.length > 1)
    .map((finding) => ({ finding, review: made, grid })),
);

const rowsNamed = ({ message: { data } }: Finding): readonly number[] =>
  Object.values(data).flatMap((value) => (typeof value === "object" && "rows" in value ? value.rows : []));

describe("A finding about several rows", () => {
  test("is met for every rule that looks at several rows, but for those that speak of columns or of one cell", () => {
    const met = new Set(OF_SEVERAL.map(({ finding }) => finding.rule));
    const across = RULES.filter(({ scope }) => scope === "sheet").map(({ id }) => id);
    expect(across.filter((id) => !met.has(id)).sort()).toEqual(OF_NO_ROWS);
    expect(OF_SEVERAL.some(({ finding }) => finding.cells.length > 0)).toBe(true);
    expect(OF_SEVERAL.some(({ finding }) => finding.row === null)).toBe(true);
  });

  test("names all of them", () => {
    for (const { finding } of OF_SEVERAL)
      expect([finding.rule, [...rowsNamed(finding)].sort((a, b) => a - b)]).toEqual([finding.rule, finding.rows]);
  });

  test("marks a cell of each of them, in the same fields, or of none", () => {
    for (const { finding } of OF_SEVERAL.filter((each) => each.finding.cells.length > 0)) {
      const fieldsOf = (row: number) => finding.cells.filter((cell) => cell.row === row).map(({ field }) => field);
      const [first = 0] = finding.rows;
      expect(fieldsOf(first)).not.toEqual([]);
      for (const row of finding.rows)
        expect([finding.rule, row, fieldsOf(row)]).toEqual([finding.rule, row, fieldsOf(first)]);
    }
  });

  test.each(["zh-CN", "en-US"] as const)(
    "colours each of them, with a verdict and an explanation in the row (%s)",
    (locale) => {
      for (const { finding, review: made, grid } of OF_SEVERAL.filter((each) => each.finding.cells.length > 0)) {
        const { cells, block } = planMarks(made, grid, locale);
        const { what } = shortText(locale, finding, made.unit);
        for (const row of finding.rows) {
          const line = cells[row - block.firstRow] ?? [];
          const [verdict, explanation, marker] = [line[0], line.at(-2), line.at(-1)];
          const said = verdict?.kind === "formula" ? verdict.shown : "";
          expect(said).not.toBe("");
          expect(explanation?.kind === "text" ? explanation.text : "").toContain(what);
          for (const { field } of finding.cells.filter((cell) => cell.row === row))
            expect(marker?.kind === "text" ? marker.text : "").toMatch(new RegExp(`\\|[EWI]\\.${field}=`));
        }
      }
    },
  );

  test("counts once, and has a name of its own that no other finding has", () => {
    for (const { review: made } of OF_SEVERAL) {
      const all = allFindings(made);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const { violations, dataErrors, warnings, notes } = summarise(made);
      expect(violations + dataErrors + warnings + notes).toBe(all.length);
      expect(buildIndex(made).entries.filter(({ finding }) => finding !== null)).toHaveLength(all.length);
    }
  });

  test("is found from each of them in the pane, under one number", () => {
    for (const { finding, review: made } of OF_SEVERAL) {
      const { byRow } = buildIndex(made);
      const found = finding.rows.map(
        (row) => byRow.get(row)?.filter((entry) => entry.finding?.id === finding.id) ?? [],
      );
      expect(found.map((entries) => entries.length)).toEqual(finding.rows.map(() => 1));
      expect(new Set(found.flat().map(({ number }) => number)).size).toBe(1);
    }
  });

  test("keeps each of them out of the library until it is answered", () => {
    const { review: made } = OF_SEVERAL.find(({ finding }) => finding.rule === "DATA-DUP") ?? OF_SEVERAL[0]!;
    const [finding] = allFindings(made).filter(({ rule }) => rule === "DATA-DUP");
    const reasons = (explained: boolean) =>
      finding!.rows.map(
        (row) =>
          admissionsOf(made, ({ id }) => explained && id === finding!.id)
            .get(row)
            ?.reasons.filter(({ id }) => id === finding!.id).length,
      );
    expect(reasons(false)).toEqual(finding!.rows.map(() => 1));
    expect(reasons(true)).toEqual(finding!.rows.map(() => 0));
  });

  test("stands once in the JSON, on its row, with the cells of all", () => {
    for (const { finding, review: made } of OF_SEVERAL.filter((each) => each.finding.cells.length > 0)) {
      const { cells } = findingJson(finding, made, "zh-CN") as { readonly cells: readonly string[] };
      expect(cells).toEqual(finding.cells.map(({ row, column }) => addressOf(row, column)));
      expect(made.rows.filter(({ findings }) => findings.includes(finding)).map(({ row }) => row)).toEqual([
        finding.row,
      ]);
    }
  });
});

test("An edit that ends a duplicate takes it off every row, and one that makes it puts it on every row", () => {
  const memo = new ReviewMemo();
  const told = (values: readonly (readonly CellValue[])[]) => {
    const reading = readPlan(sheetOf(values));
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    const { rows } = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: AS_OF, memo });
    return rows.flatMap(({ row, findings, shared = [] }) =>
      [...findings, ...shared].some(({ rule }) => rule === "DATA-DUP") ? [row] : [],
    );
  };
  const sheet = (third: string): readonly (readonly CellValue[])[] => [
    ["项目名称", "建设单位", "总投资（万元）"],
    ["甲系统", "市A局", 100],
    ["乙系统", "市A局", 100],
    [third, "市A局", 100],
  ];
  expect(told(sheet("丙系统"))).toEqual([]);
  expect(told(sheet("甲系统"))).toEqual([2, 4]);
  expect(told(sheet("乙系统"))).toEqual([3, 4]);
  expect(told(sheet("丁系统"))).toEqual([]);
});

test("A marked sheet that holds a duplicate shows both rows coloured", () => {
  const grid = sheetOf([
    ["项目名称", "建设单位", "总投资（万元）"],
    ["甲系统", "市A局", 100],
    ["乙系统", "市A局", 100],
    ["甲系统", "市A局", 100],
  ]);
  const plan = planMarks(review(grid), grid, "zh-CN");
  const values = grid.values.map((row, at) => [
    ...row,
    ...(plan.cells[at] ?? []).map((cell) =>
      cell.kind === "text" ? cell.text : cell.kind === "formula" ? cell.shown : null,
    ),
  ]) as CellValue[][];
  const written = { ...grid, values };
  const reading = readPlan(written);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  const coloured = shownMarks(written, reading.plan).filter(({ column, style }) => column === 1 && style === "warning");
  expect(coloured.map(({ row }) => row)).toEqual([2, 4]);
});
