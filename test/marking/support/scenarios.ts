/** What marking does on a sheet, told once: every host must pass it, whatever it performs on. */
import { HostError, type HostErrorCode, type MarkReceipt } from "../../../src/host/types";
import { planMarks, withHints, type MarkPlan, type ResultChoice } from "../../../src/marking";
import { readPlan } from "../../../src/plan";
import { type CellRange, type CellValue, columnName, MARKER_LABEL, type SheetGrid, valueAt } from "../../../src/sheet";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";

/** A sheet as a scenario wants it; places count from 1. */
export interface Setting {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly filter?: CellRange;
  readonly printArea?: CellRange;
  readonly table?: CellRange;
  /** Cells that are dates by their format, empty or not. */
  readonly dates?: CellRange;
  /** Cells that may hold only what a list offers. */
  readonly list?: CellRange;
  readonly isProtected?: boolean;
  /** Cells to which the user gave lines. */
  readonly lined?: CellRange;
  /** The plan is set in 仿宋 10 with lines around its cells, its header centred and wrapped in a row of 40 points. */
  readonly isDressed?: boolean;
}

/** How a cell looks. */
export interface SeenLook {
  readonly font: string | null;
  readonly size: number | null;
  readonly horizontal: string | null;
  readonly wrap: boolean;
  readonly isLined: boolean;
}

/** The sheet in a host. */
export interface Stage {
  read(): Promise<SheetGrid>;
  applyMarks(plan: MarkPlan): Promise<MarkReceipt>;
  clearMarks(): Promise<unknown>;
  /** A person types something. */
  type(row: number, column: number, value: string | number): Promise<void>;
  /** Everything on the sheet, to be compared. */
  everything(): Promise<unknown>;
  /** Where the sheet's table, filter and print area stand. */
  around(): Promise<{ table: CellRange | null; filter: CellRange | null; printArea: CellRange | null }>;
  numberFormat(row: number, column: number): Promise<string>;
  look(row: number, column: number): Promise<SeenLook>;
  /** Heights of the first rows, points. */
  heights(): Promise<readonly number[]>;
  /** How many conditional formats and prompts there are. */
  counts(): Promise<{ formats: number; prompts: number }>;
}

const HEADER = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"];
const ROWS = [
  [1, "政务云平台", "市数据局", 210, 200, 0],
  [2, "智慧城管", "市城管局", 110, 100, 10.01],
  [3, "智慧停车", "市城管局", 90, 80, 9],
];
const PLAIN: Setting = { rows: [HEADER, ...ROWS] };
/** One project a sheet: labels beside their values, 补充合同 over its limit. */
const FORM: Setting = {
  rows: [
    ["信息化项目申报表", null, null, null],
    ["项目名称", "某某平台", "建设单位", "市某局"],
    ["总投资（万元）", 350, "建设性质", "☑新建 □升级改造"],
    ["合同金额（万元）", 300, "补充合同金额（万元）", 30.6],
    ["建设内容", "建设统一门户", null, null],
  ],
};
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

export async function planned(
  read: () => Promise<SheetGrid>,
  columns: ResultChoice | null = null,
  hints = false,
): Promise<MarkPlan> {
  const grid = await read();
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_600 });
  const plan = planMarks(review, grid, "zh-CN", columns);
  return hints ? withHints(plan, review, grid, "zh-CN") : plan;
}

const mark = async (stage: Stage, columns: ResultChoice | null = null, hints = false): Promise<MarkReceipt> =>
  stage.applyMarks(await planned(stage.read, columns, hints));

async function refusal(work: Promise<unknown>): Promise<HostErrorCode | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

async function headerTexts(stage: Stage): Promise<readonly CellValue[]> {
  const grid = await stage.read();
  return Array.from({ length: 20 }, (_, index) => valueAt(grid, 1, index + 1));
}

export function markingScenarios(open: (setting: Setting) => Promise<Stage>): void {
  test("the results stand beside the plan, and clearing gives the sheet back as it was", async () => {
    const stage = await open({ ...PLAIN, filter: area(1, 1, 4, 6), printArea: area(1, 1, 4, 6) });
    const before = await stage.everything();
    const around = await stage.around();
    const receipt = await mark(stage);
    expect(receipt.block).toEqual(area(1, 7, 4, 13));
    expect((await headerTexts(stage)).slice(6, 12)).toEqual([
      "审查结论",
      "审定层级",
      "补充合同限额（万元）",
      "补充合同余额（万元）",
      "15% 调整余额（万元）",
      "问题说明",
    ]);
    expect(String((await headerTexts(stage))[12])).toContain(MARKER_LABEL);
    // The person's own filter and print area are not touched.
    expect(await stage.around()).toEqual(around);
    expect((await stage.counts()).formats).toBe(receipt.formats);
    await stage.clearMarks();
    expect(await stage.everything()).toEqual(before);
  });

  test("beside a form its results stand at its top, its value cells are highlighted, and it is given back as it was", async () => {
    const stage = await open(FORM);
    const before = await stage.everything();
    const receipt = await mark(stage);
    expect(receipt.block).toEqual(area(2, 5, 3, 11));
    const grid = await stage.read();
    expect([6, 7, 8, 9].map((column) => valueAt(grid, 3, column))).toEqual(["如一事一议：市长", 30, -0.6, null]);
    expect((await stage.counts()).formats).toBe(receipt.formats);
    // Marked again it is the same form with one block.
    expect((await mark(stage)).block).toEqual(area(2, 5, 3, 11));
    await stage.clearMarks();
    expect(await stage.everything()).toEqual(before);
  });

  test("marked again, with fewer columns and with more, there is one block and one set of formats", async () => {
    const stage = await open(PLAIN);
    const before = await stage.everything();
    for (const columns of [null, ["verdict", "explanation"], null] as const) {
      const { block, formats } = await mark(stage, columns);
      expect(block.firstColumn).toBe(7);
      const texts = await headerTexts(stage);
      expect(texts.filter((value) => String(value ?? "").startsWith(MARKER_LABEL))).toHaveLength(1);
      expect(texts.filter((value) => value !== null && value !== "")).toHaveLength(block.lastColumn);
      expect((await stage.counts()).formats).toBe(formats);
    }
    await stage.clearMarks();
    expect(await stage.everything()).toEqual(before);
  });

  test("in a table the results become its last columns, and leave it again", async () => {
    const stage = await open({ ...PLAIN, table: area(1, 1, 4, 6) });
    const before = await stage.everything();
    await mark(stage);
    expect((await stage.around()).table).toEqual(area(1, 1, 4, 13));
    await mark(stage, ["verdict"]);
    expect((await stage.around()).table).toEqual(area(1, 1, 4, 8));
    await stage.clearMarks();
    expect((await stage.around()).table).toEqual(area(1, 1, 4, 6));
    expect(await stage.everything()).toEqual(before);
  });

  test("where cells beside the plan are dates by their format, no result becomes one, and the format comes back", async () => {
    const stage = await open({ ...PLAIN, dates: area(1, 8, 4, 9) });
    const before = await stage.everything();
    const date = await stage.numberFormat(2, 9);
    expect(date).not.toBe("General");
    await mark(stage);
    await mark(stage);
    expect(await stage.numberFormat(2, 9)).not.toBe(date);
    await stage.clearMarks();
    expect(await stage.numberFormat(2, 9)).toBe(date);
    expect(await stage.everything()).toEqual(before);
  });

  test("refused before anything is written: a protected sheet, content in the way, other rows than were reviewed", async () => {
    const locked = await open({ ...PLAIN, isProtected: true });
    expect(await refusal(mark(locked))).toBe("protected");
    const stage = await open(PLAIN);
    const plan = await planned(stage.read);
    await stage.type(3, 9, "待核");
    const before = await stage.everything();
    expect(await refusal(stage.applyMarks(plan))).toBe("occupied");
    expect(await stage.everything()).toEqual(before);
    const other = await open(PLAIN);
    const stale = await planned(other.read);
    await other.type(3, 2, "智慧城管二期");
    const edited = await other.everything();
    expect(await refusal(other.applyMarks(stale))).toBe("changed");
    expect(await other.everything()).toEqual(edited);
  });

  test("a result column whose title a person overwrote is theirs: clearing leaves it", async () => {
    const stage = await open(PLAIN);
    await mark(stage);
    await stage.type(1, 9, "领导批示");
    await stage.clearMarks();
    const texts = await headerTexts(stage);
    expect(texts.filter((value) => value !== null && value !== "")).toEqual([...HEADER, "领导批示"]);
    expect(await stage.counts()).toEqual({ formats: 0, prompts: 0 });
  });

  test("hints come where no validation stands, and go with the marks", async () => {
    const stage = await open({ ...PLAIN, list: area(3, 6, 3, 6) });
    const before = await stage.everything();
    const { hints } = await mark(stage, null, true);
    expect(hints?.own).toBeGreaterThan(0);
    expect((await stage.counts()).prompts).toBe(hints?.set);
    expect(hints?.set).toBeGreaterThan(0);
    await stage.clearMarks();
    expect((await stage.counts()).prompts).toBe(0);
    expect(await stage.everything()).toEqual(before);
  });

  test("results look like the plan: font, alignment, lines, a header wrapped in its height; no row changes its height", async () => {
    const stage = await open({ ...PLAIN, isDressed: true });
    const before = await stage.everything();
    const heights = await stage.heights();
    const apart = await stage.look(2, 8);
    await mark(stage);
    const header = { font: "仿宋", size: 10, horizontal: "center", wrap: true, isLined: true };
    expect(await stage.look(1, 7)).toEqual(header);
    expect(await stage.look(1, 12)).toEqual(header);
    for (const column of [7, 9, 12])
      expect(await stage.look(3, column)).toEqual({ ...header, horizontal: "general", wrap: false });
    expect(await stage.numberFormat(3, 9)).toBe("0.00####");
    expect([await stage.numberFormat(1, 13), await stage.numberFormat(3, 13)]).toEqual([";;;", ";;;"]);
    expect(await stage.heights()).toEqual(heights);
    await mark(stage, ["verdict", "explanation"]);
    expect(await stage.look(3, 8)).toEqual({ ...header, horizontal: "general", wrap: false });
    expect(await stage.look(3, 10)).toEqual(apart);
    await mark(stage);
    expect(await stage.look(3, 9)).toEqual({ ...header, horizontal: "general", wrap: false });
    expect(await stage.heights()).toEqual(heights);
    await stage.clearMarks();
    expect(await stage.everything()).toEqual(before);
  });

  test("cells beside the plan that the user gave lines keep them", async () => {
    const stage = await open({ ...PLAIN, isDressed: true, lined: area(1, 8, 4, 9) });
    const before = await stage.everything();
    const lined = await stage.look(2, 8);
    expect(lined.isLined).toBe(true);
    await mark(stage);
    expect(await stage.look(2, 8)).toEqual(lined);
    await stage.clearMarks();
    expect(await stage.everything()).toEqual(before);
  });

  test("a sheet without marks has nothing to clear", async () => {
    const stage = await open(PLAIN);
    const before = await stage.everything();
    await stage.clearMarks();
    expect(await stage.everything()).toEqual(before);
  });
}

export const a1 = (row: number, column: number): string => `${columnName(column)}${row}`;
