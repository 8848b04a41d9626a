/**
 * The same rows on two sheets that offices would write differently: order of the columns, header words, units, real dates or
 * text, titles, a second row of headers above, groups, blank rows, a total row, the place on the sheet. What is found is the same.
 */
import { decimalOfNumber, fenOfDecimal, fenToText, serialOfDay } from "../../src/exact";
import { FIELDS } from "../../src/fields";
import { readPlan, type PlanSheet } from "../../src/plan";
import { COMPANY } from "../../src/plan/headers/company";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../src/review";
import type { CellRange, CellValue, SheetGrid } from "../../src/sheet";
import { again, runsOf, seedOf } from "../support/checking";
import { dayAt } from "../second/days";
import { drawSheet, TODAY, type DrawnSheet } from "../second/draw";
import type { Unit } from "../second/money";
import { randomFrom, type Random } from "../second/random";
import { plainGrid } from "../support/grid";

const ROWS_OF_SHEET = 12;
const ROWS = runsOf(240);
const SEED = seedOf(20_261_126);

interface Column {
  readonly header: string;
  readonly word: string;
  readonly unit: Unit | null;
  readonly values: readonly CellValue[];
}
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The columns as they were drawn. */
function drawnColumns({ headers, titles, units, rows }: DrawnSheet): readonly Column[] {
  return headers.map((header) => ({
    header,
    word: titles[header] ?? header,
    unit: (units as Readonly<Record<string, Unit>>)[header] ?? null,
    values: rows.map(({ cells }) => cells[header] ?? null),
  }));
}

/** The column in another unit; the same where a number would then look rounded, or a text has no unit of its own. */
function inUnit(column: Column, unit: Unit): Column {
  const { unit: own, values } = column;
  if (own === null || own === unit) return column;
  const converted = values.map((value): CellValue | undefined => {
    if (value === null || (typeof value === "string" && !/\d/.test(value))) return value;
    if (typeof value !== "number" || rounded(String(value), own)) return undefined;
    const text = fenToText(fenOfDecimal(decimalOfNumber(value), own).fen, unit);
    return rounded(text, unit) || text.replace(/\D/g, "").length > 15 ? undefined : Number(text);
  });
  return converted.some((value) => value === undefined)
    ? column
    : { ...column, unit, values: converted as readonly CellValue[] };
}
/** Two to five decimals of 万元 or 亿元 say that an amount may have been rounded; a number of 元 says nothing of the kind. */
const rounded = (text: string, unit: Unit): boolean =>
  unit !== "元" && (text.split(".")[1] ?? "").length >= 2 && (text.split(".")[1] ?? "").length < 6;

/** Other words for the same field, none whose meaning hangs on the columns beside it or on where it stands. */
const SURE = (field: keyof typeof FIELDS): readonly string[] =>
  FIELDS[field].headers.filter(
    (word) =>
      !/概算|决算|结算|^年度$|^其中/.test(word) &&
      // 补充合同合计 says that all of them are added up.
      !(field === "supp" && /合计|累计|总|共/.test(word)) &&
      !COMPANY.some(({ fields, word: asked }) => fields.includes(field) && asked.test(word)),
  );

interface Layout {
  readonly columns: readonly Column[];
  readonly realDates: boolean;
  readonly titles: number;
  readonly parents: boolean;
  readonly between: ReadonlyMap<number, string | null>;
  readonly origin: { readonly row: number; readonly column: number };
}

function drawLayout(random: Random, drawn: DrawnSheet, plan: PlanSheet): Layout {
  const fieldOf = new Map(plan.columns.map(({ field, header }) => [header.replace(/（.*/, ""), field]));
  const columns = drawnColumns(drawn).map((column): Column => {
    const field = fieldOf.get(column.word);
    const words = column.word === column.header && field !== undefined ? SURE(field) : [];
    const word = words.length > 0 && random.chance(0.6) ? random.pick(words) : column.word;
    return inUnit({ ...column, word }, random.pick<Unit>(["元", "万元", "亿元"]));
  });
  const shuffled = columns
    .map((column) => [random.next(), column] as const)
    .sort(([a], [b]) => a - b)
    .map(([, column]) => column);
  return {
    columns: shuffled,
    realDates: random.chance(0.5),
    titles: random.int(0, 2),
    parents: random.chance(0.5),
    between: new Map(
      drawn.rows.flatMap((_, at) =>
        random.chance(0.2) ? [[at, random.pick([null, "（一）教育类", "二、其他"])] as const] : [],
      ),
    ),
    origin: { row: random.int(1, 5), column: random.int(1, 4) },
  };
}

function gridOf({ columns, realDates, titles, parents, between, origin }: Layout, rows: number): SheetGrid {
  const isDate = (value: CellValue): boolean => realDates && typeof value === "string" && ISO.test(value);
  const blank = columns.map(() => null);
  const first = columns.findIndex(({ header }) => header === "项目名称");
  const values: CellValue[][] = [];
  const merges: CellRange[] = [];
  for (let title = 0; title < titles; title += 1)
    values.push([["达州市信息化项目计划表", "填报单位：市某局"][title] ?? null, ...blank.slice(1)]);
  if (parents) {
    const half = Math.ceil(columns.length / 2);
    const row = origin.row + values.length;
    values.push(columns.map((_, at) => (at === 0 ? "基本情况" : at === half ? "有关情况" : null)));
    for (const [from, to] of [
      [0, half - 1],
      [half, columns.length - 1],
    ] as const)
      if (to > from)
        merges.push({
          firstRow: row,
          lastRow: row,
          firstColumn: origin.column + from,
          lastColumn: origin.column + to,
        });
  }
  values.push(columns.map(({ word, unit }) => (unit === null ? word : `${word}（${unit}）`)));
  const formats = values.map((line) => line.map(() => "General"));
  for (let row = 0; row < rows; row += 1) {
    if (between.has(row)) {
      values.push(blank.map((_, at) => (at === first ? (between.get(row) ?? null) : null)));
      formats.push(blank.map(() => "General"));
    }
    const cells = columns.map((column) => column.values[row] ?? null);
    values.push(cells.map((value) => (isDate(value) ? serialOfDay(dayAt(value as string)) : value)));
    formats.push(cells.map((value) => (isDate(value) ? "yyyy-mm-dd" : "General")));
  }
  return plainGrid(values, { origin, numberFormats: formats, merges });
}

/** How a column was written, not what it says: these findings are about the layout. */
const OF_WRITING = new Set(["DATA-UNIT"]);

/** What is found, by the project's place: rule, severity, message, fields, and all that is told, rows as places. */
function found(grid: SheetGrid, rows: number): readonly string[] {
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(`no plan: ${JSON.stringify(grid.values.slice(0, 4))}`);
  const { plan } = reading;
  const places = new Map(plan.projects.map(({ row }, place) => [row, place]));
  if (plan.projects.length !== rows)
    throw new Error(`${plan.projects.length} projects: ${JSON.stringify(grid.values)}`);
  const place = (row: number | null): unknown => (row === null ? null : (places.get(row) ?? "?"));
  const said = ({ rule, severity, message, row, rows: concerned, cells }: Finding): string =>
    JSON.stringify(
      {
        row: place(row),
        rule,
        severity,
        key: message.key,
        concerned: concerned.map(place),
        fields: cells.map(({ row: at, field }) => `${String(place(at))} ${field ?? ""}`).sort(),
        // A column is told by its own words.
        data: { ...message.data, column: "" },
      },
      (key, value: unknown) =>
        typeof value === "bigint"
          ? `${value}分`
          : key === "rows" && Array.isArray(value)
            ? value.map((each) =>
                typeof each === "number" && places.has(each) ? `at ${place(each)}` : (each as unknown),
              )
            : value,
    );
  const review = reviewPlan(plan, { policy: DAZHOU_2023, asOf: TODAY });
  if (review.faults.length > 0) throw new Error(JSON.stringify(review.faults));
  return [
    ...allFindings(review)
      .filter(({ rule }) => !OF_WRITING.has(rule))
      .map(said),
    ...review.rows.flatMap(({ undecided }, at) => undecided.map((each) => JSON.stringify({ at, ...each }))),
  ].sort();
}

test(`${ROWS} random rows, each on two sheets written differently: the same is found`, () => {
  console.log(`layouts, ${ROWS} rows: ${again(SEED)}`);
  const random = randomFrom(SEED);
  let findings = 0;
  let moved = 0;
  for (let sheet = 0; sheet * ROWS_OF_SHEET < ROWS; sheet += 1) {
    const drawn = drawSheet(random, ROWS_OF_SHEET, sheet);
    const plain: Layout = {
      columns: drawnColumns(drawn),
      realDates: drawn.realDates,
      titles: 0,
      parents: false,
      between: new Map(),
      origin: { row: 1, column: 1 },
    };
    const grid = gridOf(plain, ROWS_OF_SHEET);
    const reading = readPlan(grid);
    if (!("plan" in reading)) throw new Error("no plan");
    const other = drawLayout(random, drawn, reading.plan);
    const expected = found(grid, ROWS_OF_SHEET);
    const shown = (layout: Layout): string =>
      layout.columns.map(({ word, unit }) => word + (unit === null ? "" : `（${unit}）`)).join(" | ");
    expect([shown(other), found(gridOf(other, ROWS_OF_SHEET), ROWS_OF_SHEET)]).toEqual([shown(other), expected]);
    findings += expected.length;
    moved += other.columns.filter(
      ({ word, unit }, at) => word !== plain.columns[at]?.word || unit !== plain.columns[at]?.unit,
    ).length;
  }
  // They say something, and they are other sheets.
  expect(findings).toBeGreaterThan(ROWS);
  expect(moved).toBeGreaterThan(ROWS / 10);
});
