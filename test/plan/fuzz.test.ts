/**
 * Sheets drawn at random: layout, order, merges, units, dirt and header words. The reader must give back what the
 * generator put in, and must never place a column or a row wrongly.
 */
import { COMPANY } from "../../src/plan/headers/company";
import fc from "../support/properties";
import { FIELDS, type FieldKey } from "../../src/fields";
import { FEN_PER, type MoneyUnit } from "../../src/exact";
import { readPlan } from "../../src/plan";
import type { CellValue } from "../../src/sheet";
import { sheet } from "./sheet";

const MONEY: readonly FieldKey[] = [
  "total",
  "approvedTotal",
  "estimate",
  "control",
  "contract",
  "supp",
  "yearAmt",
  "cumPaid",
  "settlement",
  "om",
];

const TEXTS: readonly FieldKey[] = [
  "unit",
  "fund",
  "content",
  "approvalNo",
  "planYear",
  "mode",
  "signed",
  "classified",
  "filed",
  "remark",
];

/** Words that only a neighbour or the cells make clear. */
const UNSURE = new Set([
  "概算",
  "概算批复",
  "投资概算",
  "概算总投资",
  "概算投资",
  "项目概算",
  "概算金额",
  "结算",
  "决算",
  "年度",
]);

const UNITS: readonly MoneyUnit[] = ["元", "万元", "亿元"];

const unitText = fc.constantFrom<(unit: string) => string>(
  (unit) => `（${unit}）`,
  (unit) => `(${unit})`,
  (unit) => `\n（单位：${unit}）`,
  (unit) => `【${unit}】`,
  (unit) => ` ( ${unit} )`,
  (unit) => `/${unit}`,
);

const headerDirt = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => ` ${word} `,
  (word) => [...word].join(" "),
  (word) => `${word.slice(0, 2)}\n${word.slice(2)}`,
  (word) => `*${word}`,
  (word) => `${word}：`,
);

interface Column {
  readonly field: FieldKey;
  readonly word: string;
  readonly unit: MoneyUnit | null;
}

const column = (field: FieldKey): fc.Arbitrary<Column> => {
  // Words whose meaning hangs on the other columns have tests of their own (headers/company.test.ts).
  const words = FIELDS[field].headers.filter(
    (word) =>
      !UNSURE.has(word) && !COMPANY.some(({ fields, word: asked }) => fields.includes(field) && asked.test(word)),
  );
  return fc
    .record({
      word: fc.constantFrom(...words),
      dirt: headerDirt,
      unit: MONEY.includes(field) ? fc.constantFrom(...UNITS, null) : fc.constant(null),
      write: unitText,
    })
    .map(({ word, dirt, unit, write }) => ({ field, word: dirt(word) + (unit ? write(unit) : ""), unit }));
};

/** An amount as someone types it: number, text, with separators, full width, with its own unit. */
function amountCell(
  hundredths: number,
  style: number,
  unit: MoneyUnit,
): { readonly value: CellValue; readonly fen: bigint } {
  const plain = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
  const fen = (BigInt(hundredths) * FEN_PER[unit]) / 100n;
  const wide = plain.replace(/[\d.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  switch (style) {
    case 0:
      return { value: hundredths / 100, fen };
    case 1:
      return { value: plain, fen };
    case 2:
      return { value: ` ${wide}　`, fen };
    case 3:
      return { value: plain.replace(/\B(?=(?:\d{3})+\.)/g, ","), fen };
    case 4:
      return { value: `${plain}万元`, fen: BigInt(hundredths) * 10_000n };
    case 5:
      return { value: `￥${plain}元`, fen: BigInt(hundredths) };
    default:
      return { value: `'${plain}`, fen };
  }
}

const textOf = (field: FieldKey, index: number): CellValue =>
  (
    ({ planYear: 2027, mode: "自建", signed: 46086 + index, classified: "否", filed: "是" }) as Partial<
      Record<FieldKey, CellValue>
    >
  )[field] ?? `${FIELDS[field].zh}${index}`;

const plan = fc
  .record({
    fields: fc
      .tuple(fc.subarray([...MONEY], { minLength: 1 }), fc.subarray([...TEXTS], { minLength: 1 }))
      .chain(([money, texts]) =>
        fc.shuffledSubarray([...money, ...texts], {
          minLength: money.length + texts.length,
          maxLength: money.length + texts.length,
        }),
      ),
    sheetUnit: fc.constantFrom<MoneyUnit | null>("元", "万元", "亿元", null),
    titles: fc.subarray(["达州市2027年度市级政府投资信息化项目计划表", "填报单位：市某局（盖章）", "2026年10月20日"]),
    origin: fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 5 }) }),
    twoRows: fc.boolean(),
    withSeq: fc.boolean(),
    rows: fc.array(
      fc.record({
        kind: fc.constantFrom("project", "project", "project", "blank", "group", "subtotal", "header"),
        amounts: fc.array(
          fc.record({ hundredths: fc.integer({ min: 1, max: 9_999_999 }), style: fc.integer({ min: 0, max: 6 }) }),
          { minLength: 10, maxLength: 10 },
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    tail: fc.boolean(),
  })
  .chain((shape) => fc.tuple(...shape.fields.map(column)).map((columns) => ({ ...shape, columns })));

test("任意布局、次序、单位、写法的表，读出放进去的内容", () => {
  fc.assert(
    fc.property(plan, ({ columns, sheetUnit: noted, titles, origin, twoRows, withSeq, rows, tail }) => {
      // The unit of amounts that nothing states goes by the others (headers/unstated.test.ts): beside those a note states it.
      const units = new Set(columns.flatMap(({ field, unit }) => (MONEY.includes(field) ? [unit] : [])));
      const sheetUnit = noted ?? (units.has(null) && units.size > 1 ? "万元" : null);
      const lead = withSeq ? ["序号", "项目名称"] : ["项目名称"];
      const header: CellValue[] = [...lead, ...columns.map(({ word }) => word)];
      const lines: CellValue[][] = [
        ...titles.map((title): CellValue[] => [title]),
        ...(sheetUnit ? [[...header.slice(1).map(() => null), `单位：${sheetUnit}`]] : []),
      ];
      const headerRow = origin.row + lines.length;
      lines.push(header);
      if (twoRows) lines.push(header.map(() => null));
      const first = origin.column;
      const merges = twoRows
        ? header.map((_, index) => ({
            firstRow: headerRow,
            lastRow: headerRow + 1,
            firstColumn: first + index,
            lastColumn: first + index,
          }))
        : [];
      const expected: { row: number; fens: (bigint | null)[] }[] = [];
      let count = 0;
      for (const { kind, amounts } of rows) {
        const row = origin.row + lines.length;
        const fens: (bigint | null)[] = [];
        const cells = columns.map(({ field, unit }, index): CellValue => {
          const amount = amounts[index % 10];
          if (!MONEY.includes(field) || !amount) {
            fens.push(null);
            return kind === "project" ? textOf(field, index) : null;
          }
          const cell = amountCell(amount.hundredths, amount.style, unit ?? sheetUnit ?? "万元");
          fens.push(cell.fen);
          return cell.value;
        });
        if (kind === "project") {
          count += 1;
          lines.push([...(withSeq ? [count] : []), `某市第${count}智慧平台`, ...cells]);
          expected.push({ row, fens });
        } else if (kind === "blank") lines.push(header.map(() => null));
        else if (kind === "group")
          lines.push(withSeq ? ["（一）", "续建项目", ...cells] : ["（一）续建项目", ...cells]);
        else if (kind === "subtotal") lines.push([...(withSeq ? [null] : []), "小 计", ...cells]);
        else lines.push([...header]);
      }
      if (tail) lines.push(["合计"], ["备注：金额以批复为准。填表人：（签字）"]);
      fc.pre(expected.length > 0);
      const grid = { ...sheet(lines, { origin }), merges };
      const reading = readPlan(grid);
      if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
      const read = reading.plan;
      expect(read.headerRows).toEqual(twoRows ? [headerRow, headerRow + 1] : [headerRow]);
      expect(read.columns.map(({ field, column: at }) => `${at}:${field}`)).toEqual(
        [...(withSeq ? ["seq"] : []), "name", ...columns.map(({ field }) => field)].map(
          (field, index) => `${first + index}:${field}`,
        ),
      );
      expect(read.projects.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
      read.projects.forEach((project, at) =>
        columns.forEach(({ field, unit }, index) => {
          const binding = read.columns.find((each) => each.field === field);
          if (MONEY.includes(field)) expect(binding?.unit).toBe(unit ?? sheetUnit ?? "万元");
          const value = project.fields[field];
          if (value?.state !== "value") throw new Error(`${field} ${JSON.stringify(value)}`);
          if (value.value.type === "money") expect(value.value.fen).toBe(expected[at]?.fens[index]);
        }),
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);
