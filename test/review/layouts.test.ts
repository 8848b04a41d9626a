/**
 * The same rows on two sheets that offices would write differently: order of the columns, header words, units, real dates or
 * text, titles, a second row of headers above, groups, blank rows, the place on the sheet, merges in the body, hidden rows and
 * columns, a table around it, results of an earlier review beside it, blanks, pending words, amounts, dates and answers as each
 * writes them. What is found is the same.
 */
import { decimalOfNumber, fenOfDecimal, fenToText, serialOfDay } from "../../src/exact";
import { FIELDS, type FieldKey } from "../../src/fields";
import { readPlan, type PlanSheet } from "../../src/plan";
import { COMPANY } from "../../src/plan/headers/company";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../src/review";
import { encodeMarkerHeader, type CellRange, type CellValue, type SheetGrid } from "../../src/sheet";
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
  /** Equal cells of two rows are one. */
  readonly isMerged: boolean;
  /** Whether every third row and the last column are hidden. */
  readonly isHidden: boolean;
  readonly isTable: boolean;
  /** Results of a review that is over stand beside the plan. */
  readonly hasResults: boolean;
}

function drawLayout(random: Random, drawn: DrawnSheet, plan: PlanSheet): Layout {
  const fieldOf = new Map(plan.columns.map(({ field, header }) => [header.replace(/（.*/, ""), field]));
  const columns = drawnColumns(drawn).map((column): Column => {
    const field = fieldOf.get(column.word);
    const words = column.word === column.header && field !== undefined ? SURE(field) : [];
    const word = words.length > 0 && random.chance(0.6) ? random.pick(words) : column.word;
    const inOther = inUnit({ ...column, word }, random.pick<Unit>(["元", "万元", "亿元"]));
    const isAmount = inOther.unit !== null;
    return {
      ...inOther,
      values: inOther.values.map((value) =>
        typeof value === "number" && isAmount ? asTyped(random, value) : otherwise(random, value, field),
      ),
    };
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
    isMerged: random.chance(0.5),
    isHidden: random.chance(0.5),
    isTable: random.chance(0.5),
    hasResults: random.chance(0.5),
  };
}

/** The same said as somebody else would: nothing, not yet, yes and no; a day that stays text. */
function otherwise(random: Random, value: CellValue, field: FieldKey | undefined): CellValue {
  if (value === null) return random.pick<CellValue>([null, "", " ", "　"]);
  if (value === "待定") return random.pick(["待定", "待确定", " 待 定"]);
  if (field !== undefined && FIELDS[field].kind === "flag") {
    if (value === "是") return random.pick(["是", "√", "Y", " 是 ", "ＹＥＳ"]);
    if (value === "否") return random.pick(["否", "×", "N", "否。", "ｎｏ"]);
  }
  return value;
}

/** An amount as somebody types it: a number, or text that says the same number. */
function asTyped(random: Random, value: number): CellValue {
  const text = String(value);
  // What a computer writes with an exponent nobody types.
  if (/e/.test(text) || random.chance(0.6)) return value;
  const [whole = "", decimals] = text.split(".");
  const grouped = [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...(decimals === undefined ? [] : [decimals])].join(".");
  const wide = text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return random.pick([text, ` ${text} `, grouped, wide]);
}

/** A day as text, in one of the usual ways. */
function inWords(iso: string, way: number): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return [iso, `${year}年${month}月${day}日`, `${year}/${month}/${day}`, `${year}.${month}.${day}`][way % 4] ?? iso;
}

function gridOf(layout: Layout, rows: number): SheetGrid {
  const { columns, realDates, titles, parents, between, origin, hasResults } = layout;
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
  const header = origin.row + values.length - 1;
  const formats = values.map((line) => line.map(() => "General"));
  for (let row = 0; row < rows; row += 1) {
    if (between.has(row)) {
      values.push(blank.map((_, at) => (at === first ? (between.get(row) ?? null) : null)));
      formats.push(blank.map(() => "General"));
    }
    const cells = columns.map((column) => column.values[row] ?? null);
    const isText = (value: CellValue): value is string =>
      !isDate(value) && typeof value === "string" && ISO.test(value);
    values.push(
      cells.map((value, at) =>
        isDate(value)
          ? serialOfDay(dayAt(value as string))
          : isText(value) && titles > 0
            ? inWords(value, row + at)
            : value,
      ),
    );
    formats.push(cells.map((value) => (isDate(value) ? "yyyy-mm-dd" : "General")));
    if (layout.isMerged && row % 2 === 1 && !between.has(row)) merges.push(...mergedWithAbove(layout, values));
  }
  if (hasResults) {
    const marker = encodeMarkerHeader({ columns: 2, widths: ["standard", "standard"], hidden: [false, false] });
    values.forEach((line, at) => {
      const row = origin.row + at;
      line.push(row === header ? "审查结论" : row > header ? "不符合 1 项" : null);
      line.push(row === header ? marker : row > header ? "PR1|" : null);
      formats[at]?.push("General", "General");
    });
  }
  const last = origin.row + values.length - 1;
  const lastColumn = origin.column + columns.length - 1;
  return plainGrid(values, {
    origin,
    numberFormats: formats,
    merges,
    hiddenRows: new Set(layout.isHidden ? values.flatMap((_, at) => (at % 3 === 2 ? [header + at] : [])) : []),
    hiddenColumns: new Set(layout.isHidden ? [lastColumn] : []),
    tables: layout.isTable
      ? [
          {
            name: "计划表",
            range: { firstRow: header, firstColumn: origin.column, lastRow: last, lastColumn },
            hasTotals: false,
          },
        ]
      : [],
  });
}

/** Texts that stand on the last two rows alike are merged; what a row says of itself, and amounts, are not. */
function mergedWithAbove({ columns, origin }: Layout, values: CellValue[][]): readonly CellRange[] {
  const [above, row] = values.slice(-2);
  const lastRow = origin.row + values.length - 1;
  return columns.flatMap(({ unit, header }, at) => {
    const text = row?.[at];
    if (!row || unit !== null || header === "项目名称") return [];
    if (typeof text !== "string" || text.trim() === "" || text !== above?.[at]) return [];
    row[at] = null;
    const column = origin.column + at;
    return [{ firstRow: lastRow - 1, lastRow, firstColumn: column, lastColumn: column }];
  });
}

/** How a column was written (its unit, text for numbers), not what it says: these findings are about the layout. */
const OF_WRITING = new Set(["DATA-UNIT", "DATA-TEXTNUM"]);

/**
 * What is found, by the project's place: rule, severity, message, fields, and all that is told, rows as places.
 * @param isMerged a merged cell stands on its first row: which row each cell is on is left open
 */
function found(grid: SheetGrid, rows: number, isMerged: boolean): readonly string[] {
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
        fields: [
          ...new Set(cells.map(({ row: at, field }) => `${isMerged ? "" : String(place(at))} ${field ?? ""}`)),
        ].sort(),
        // A column is told by its own words, and what a cell says in those of the cell.
        data: { ...message.data, column: "", said: "" },
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
      isMerged: false,
      isHidden: false,
      isTable: false,
      hasResults: false,
    };
    const grid = gridOf(plain, ROWS_OF_SHEET);
    const reading = readPlan(grid);
    if (!("plan" in reading)) throw new Error("no plan");
    const other = drawLayout(random, drawn, reading.plan);
    const expected = found(grid, ROWS_OF_SHEET, other.isMerged);
    const shown = (layout: Layout): string =>
      layout.columns.map(({ word, unit }) => word + (unit === null ? "" : `（${unit}）`)).join(" | ");
    expect([shown(other), found(gridOf(other, ROWS_OF_SHEET), ROWS_OF_SHEET, other.isMerged)]).toEqual([
      shown(other),
      expected,
    ]);
    findings += expected.length;
    moved += other.columns.filter(
      ({ word, unit }, at) => word !== plain.columns[at]?.word || unit !== plain.columns[at]?.unit,
    ).length;
  }
  // They say something, and they are other sheets.
  expect(findings).toBeGreaterThan(ROWS);
  expect(moved).toBeGreaterThan(ROWS / 10);
});
