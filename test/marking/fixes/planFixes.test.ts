import fc, { runsOf } from "../../support/properties";
import { dayOfIso } from "../../../src/exact";
import { applyFixes, planFixes, type Fix } from "../../../src/marking/fixes";
import { readPlan } from "../../../src/plan";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import type { FieldReading, PlanSheet } from "../../../src/plan/types";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";

const HEADER = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "合同签订日期",
  "供应商数量",
  "建设方式",
  "是否涉密",
  "备注",
];
const PLAIN: CellValue[] = [1, "政务云平台扩容", "市数据局", 210, 208, 200, 0, 46086, 3, "自行建设", "否", null];
const FIELDS = [
  "seq",
  "name",
  "unit",
  "total",
  "estimate",
  "contract",
  "supp",
  "contractDate",
  "suppliers",
  "mode",
  "classified",
  "remark",
] as const;
type Column = (typeof FIELDS)[number];

/** A plan of one project whose cells are as given, and a second, plain one. */
function gridWith(
  cells: Partial<Record<Column, CellValue>>,
  formats: Partial<Record<Column, string>> = {},
  header: readonly string[] = HEADER,
): SheetGrid {
  const values = [
    header,
    FIELDS.map((field, index) => (field in cells ? (cells[field] as CellValue) : (PLAIN[index] as CellValue))),
    PLAIN.map((cell, index) => (index < 2 ? ([2, "智慧城管平台"][index] as CellValue) : cell)),
  ];
  const numberFormats = values.map((row, index) =>
    row.map((_, column) => {
      const field = FIELDS[column] as Column;
      return index === 1 && formats[field] !== undefined
        ? formats[field]
        : field === "contractDate" && index > 0
          ? "yyyy/m/d"
          : "General";
    }),
  );
  return {
    sheetName: "计划",
    origin: { row: 1, column: 1 },
    values,
    numberFormats,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    autoFilter: null,
    isProtected: false,
  };
}

function planOf(grid: SheetGrid): PlanSheet {
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return reading.plan;
}

const review = (grid: SheetGrid) =>
  reviewPlan(planOf(grid), { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") ?? 0 });
const fixesOf = (grid: SheetGrid): readonly Fix[] => planFixes(review(grid), grid);
function only(cells: Partial<Record<Column, CellValue>>, formats: Partial<Record<Column, string>> = {}) {
  return fixesOf(gridWith(cells, formats)).map(({ kind, after }) => [kind, after.value, after.numberFormat]);
}

describe("an amount that is plainly a number becomes one", () => {
  test.each<[string, number]>([
    ["210", 210],
    ["２１０", 210],
    [" 210 ", 210],
    ["1,234.5", 1234.5],
    ["210万元", 210],
    ["￥210", 210],
    ["210.55", 210.55],
    ["0.000001", 0.000001],
    ["1 234", 1234],
    ["210.5", 210.5],
    ["210.0", 210],
  ])("%s", (text, number) => expect(only({ total: text })).toEqual([["amount", number, "General"]]));

  test("its number format stays", () =>
    expect(only({ total: "210" }, { total: "#,##0.00" })).toEqual([["amount", 210, "#,##0.00"]]));
  test("but a cell formatted as text takes the general format, or the number would be text again", () =>
    expect(only({ total: "210" }, { total: "@" })).toEqual([["amount", 210, "General"]]));
  test("a cell formatted as a date or a percentage is left alone", () => {
    expect(only({ total: "210" }, { total: "yyyy/m/d" })).toEqual([]);
    expect(only({ total: "210" }, { total: "0.00%" })).toEqual([]);
  });
});

describe("a cell with another meaning than a bare amount is never touched", () => {
  test.each([
    "约210",
    "3；3；4",
    "210元",
    "2.1亿",
    "210（含税）",
    "不超过210",
    "200-210",
    "叁佰万元",
    "10%",
    "待定",
    "无",
    "—",
    "二百五",
    "300①",
    "#REF!",
    "2026-03-05",
    "",
    "  ",
    "1.234,5",
    "12,34",
  ])("%s", (text) => expect(only({ supp: text })).toEqual([]));

  test("two decimals that are zero say how finely an amount in 万元 was entered, and stay", () => {
    expect(only({ total: "210.00" })).toEqual([]);
    expect(only({ total: "210.10" })).toEqual([]);
  });

  test("in 元 they say nothing", () => {
    const grid = gridWith(
      { total: "2100000.00" },
      {},
      HEADER.map((header) => header.replace("万元", "元")),
    );
    expect(fixesOf(grid).map(({ after }) => after.value)).toEqual([2_100_000]);
  });

  test("a unit that only the cell tells stays where it is", () => {
    const bare = HEADER.map((header) => header.replace("（万元）", ""));
    expect(fixesOf(gridWith({ total: "210万元" }, {}, bare))).toEqual([]);
    expect(fixesOf(gridWith({ total: "210" }, {}, bare)).map(({ after }) => after.value)).toEqual([210]);
  });
});

describe("a text that is one certain day becomes that day", () => {
  test.each(["2026-03-05", "2026/3/5", "2026.3.5", "2026年3月5日", "20260305", "２０２６年３月５日", " 2026-03-05 "])(
    "%s",
    (text) =>
      expect(only({ contractDate: text }, { contractDate: "General" })).toEqual([["date", 46086, "yyyy-mm-dd"]]),
  );
  test("a cell formatted as text is shown as a date from now on", () =>
    expect(only({ contractDate: "2026-03-05" }, { contractDate: "@" })).toEqual([["date", 46086, "yyyy-mm-dd"]]));
  test("a date format of the user's stays", () =>
    expect(only({ contractDate: "2026-03-05" }, { contractDate: "yyyy年m月d日" })).toEqual([
      ["date", 46086, "yyyy年m月d日"],
    ]));
  test.each([
    "2026年3月",
    "2026",
    "2026-13-05",
    "2026-02-30",
    "约2026年3月5日",
    "2026年3月5日前",
    "2026-03-05至2026-04-05",
    "26/3/5",
    "2026-03-05 10:00",
  ])("%s stays", (text) => expect(only({ contractDate: text }, { contractDate: "General" })).toEqual([]));
  test("a month in full-width digits stays a month", () =>
    expect(only({ contractDate: "２０２６年３月" }, { contractDate: "General" })).toEqual([
      ["width", "2026年3月", "General"],
    ]));
});

describe("white space and width", () => {
  test("around a name", () =>
    expect(only({ name: "\u00a0政务云平台扩容\u3000" })).toEqual([["spaces", "政务云平台扩容", "General"]]));
  test("inside a name, and full-width characters there, stay", () =>
    expect(only({ name: "政务云　平台２期" })).toEqual([]));
  test("a text of digits stays a text", () =>
    expect(only({ name: " 2026 " })).toEqual([["spaces", "2026", "General"]]));
  test("around an option", () =>
    expect(only({ mode: " 自行建设\u200b" })).toEqual([["spaces", "自行建设", "General"]]));
  test("a count in full-width digits becomes a number", () =>
    expect(only({ suppliers: "３" })).toEqual([["number", 3, "General"]]));
  test("remarks and cells that cannot be read stay", () => {
    expect(only({ remark: " 210 " })).toEqual([]);
    expect(only({ mode: " 其他方式 " })).toEqual([]);
  });
});

test("cells of classified rows are never shown in a preview", () =>
  expect(only({ total: "210", name: " 机要系统 ", classified: "是" })).toEqual([]));

test("a plan without anything to put right has no fixes", () => expect(only({})).toEqual([]));

const reading = ({ projects }: PlanSheet) =>
  projects.map(({ fields }) => Object.fromEntries(Object.entries(fields).map(([field, read]) => [field, told(read)])));
function told(read: FieldReading | undefined): unknown {
  if (read?.state !== "value")
    return read?.state === "blank" ? read.blank : read?.state === "bad" ? read.reason : "absent";
  const { value } = read;
  if (value.type === "money") return value.fen.toString();
  if (value.type === "enum") return value.option;
  return JSON.stringify(value);
}

const digits = fc.nat(20_000_000).map((number) => String(number / 100));
const amount = fc.oneof(
  digits,
  fc
    .tuple(
      fc.constantFrom("", "约", "￥", "-", "　"),
      digits,
      fc.constantFrom("", "元", "万元", "亿元", "；3", "（含税）", "\n", " "),
    )
    .map((parts) => parts.join("")),
  digits.map((text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
  fc.string({ maxLength: 6 }),
);
const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2030 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom("-", "/", ".", ""),
  )
  .map(([y, m, d, by]) => [y, String(m).padStart(2, "0"), String(d).padStart(2, "0")].join(by));
const format = fc.constantFrom("General", "@", "#,##0.00", "0.00%", "yyyy/m/d");

test("whatever cells hold: with all fixes made, the sheet reads exactly as before, to the 分 and the day, the rules find the same, and nothing is left to fix", () => {
  let made = 0;
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      day,
      fc.oneof(digits, fc.string({ maxLength: 4 })),
      fc.constantFrom(" 自行建设", "购买服务　", "自建", "其他"),
      format,
      format,
      (total, contract, supp, date, suppliers, mode, moneyFormat, dateFormat) => {
        const grid = gridWith(
          { total, contract, supp, contractDate: date, suppliers, mode },
          { total: moneyFormat, supp: moneyFormat, contractDate: dateFormat },
        );
        const fixes = fixesOf(grid);
        made += fixes.length;
        const fixed = applyFixes(grid, fixes);
        expect(reading(planOf(fixed))).toEqual(reading(planOf(grid)));
        const found = (of: SheetGrid) =>
          review(of).rows.flatMap((row) =>
            row.findings
              .filter(({ severity }) => severity !== "info")
              .map(({ id, severity, message }) => [id, severity, message]),
          );
        expect(found(fixed)).toEqual(found(grid));
        expect(fixesOf(fixed)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
  expect(made).toBeGreaterThan(runsOf(200));
});
