/** Workbooks as people keep them, and the way from a sheet to its marks through the client library. */
import { dayOfIso } from "../../../src/exact";
import { createExcelHost } from "../../../src/excel";
import type { MarkReceipt, WorkbookHost } from "../../../src/host/types";
import { planMarks, withHints, type MarkPlan, type ResultChoice } from "../../../src/marking";
import { readPlan } from "../../../src/plan";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import type { ProtocolHost } from "../../../src/workbench/protocol";
import { strictness, type Strictness } from "../../../src/workbench/strict";
import { useHost } from "../../support/clientLibrary";

export const SHEET = "2027年计划";

const HEADER = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];

/** Row 4 is over the 10 % limit by 0.01 万元, row 6 is classified. */
const PROJECTS = [
  [1, "政务云平台扩容", "市数据局", 210, 208, 200, 0, "否"],
  [2, "智慧城管平台", "市城管局", 110, 112, 100, 10.01, "否"],
  [3, "一网通办门户", "市政务服务局", 560, 540, 520, 50, "否"],
  [4, "机要系统改造", "市委机要局", 300, "", "", "", "是"],
];

/** A plan with what people put around it: formats, rules of their own, filter, print area, validation, names, a second sheet. */
export function usersBook(projects: readonly (readonly (string | number)[])[] = PROJECTS): MemoryBackend {
  const book = new MemoryBackend([SHEET, "台账"], "达州计划.xlsx");
  const id = book.idOf(SHEET);
  const last = projects.length + 1;
  book.fill(SHEET, [["达州市 2027 年信息化项目计划"], HEADER, ...projects]);
  book.merge(id, { row: 0, column: 0, rowCount: 1, columnCount: 8 }, false);
  book.writeFormat(id, { row: 1, column: 0, rowCount: 1, columnCount: 8 }, { bold: true, fillColor: "#DDDDDD" });
  book.writeFormat(id, { row: 3, column: 6, rowCount: 1, columnCount: 1 }, { fillColor: "#FFFF00", italic: true });
  book.writeCells(
    id,
    { row: 2, column: 3, rowCount: projects.length, columnCount: 1 },
    "numberFormats",
    projects.map(() => ["#,##0.00"]),
  );
  book.setColumnWidth(id, 1, 1, 180);
  book.setColumnWidth(id, 9, 1, 33);
  book.setRowHeight(id, 1, 1, 40);
  for (const formula of ["=$D3>500", '=$B3=""']) {
    const format = book.addConditionalFormat(id, [{ row: 2, column: 1, rowCount: 20, columnCount: 3 }], "Custom");
    book.updateConditionalFormat(id, format, { formula, format: { fillColor: "#00FF00" } });
  }
  book.addConditionalFormat(id, [{ row: 2, column: 5, rowCount: 20, columnCount: 1 }], "DataBar");
  book.applyAutoFilter(id, { row: 1, column: 0, rowCount: last, columnCount: 8 });
  book.setPrintArea(id, [{ row: 0, column: 0, rowCount: last + 1, columnCount: 8 }]);
  book.setValidation(
    id,
    { row: 2, column: 7, rowCount: projects.length, columnCount: 1 },
    { rule: { list: { source: "是,否" } } },
  );
  book.addName(null, { name: "总投资", formula: `='${SHEET}'!$D$3:$D$6`, visible: true, comment: "" });
  book.setFrozen(id, 2, 2);
  book.fill("台账", [
    ["甲", "乙"],
    [1, 2],
  ]);
  book.addTable(book.idOf("台账"), { row: 0, column: 0, rowCount: 2, columnCount: 2 }, true);
  return book;
}

export interface Opened {
  readonly book: MemoryBackend;
  readonly protocol: ProtocolHost;
  readonly host: WorkbookHost;
  readonly sheetId: string;
}

const STRICT = strictness();
/** An Excel in which "fill formulas in tables to create calculated columns" is off, or that does so for people only. */
export const LEAVES_FORMULAS = strictness([], ["tableColumnFills"]);

export function open(
  book: MemoryBackend = usersBook(),
  level: string | undefined = undefined,
  sheetName = SHEET,
  strict: Strictness = STRICT,
): Opened {
  const protocol = useHost(book, { strict, ...(level ? { level: { ExcelApi: level } } : {}) });
  return { book, protocol, host: createExcelHost(), sheetId: book.idOf(sheetName) };
}

/** Reads and reviews the sheet: what the marks would be. */
export async function marksOf(
  { host, sheetId }: Opened,
  hints = false,
  columns: ResultChoice | null = null,
  wrap = false,
): Promise<MarkPlan> {
  const grid = await host.readSheet(sheetId);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  const asOf = dayOfIso("2026-08-01") ?? 0;
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf });
  const plan = planMarks(review, grid, "zh-CN", columns, new Map(), { wrap });
  return hints ? withHints(plan, review, grid, "zh-CN") : plan;
}

/** Marks the sheet and gives flagged cells hints. */
export async function markWithHints(opened: Opened): Promise<MarkReceipt> {
  return opened.host.applyMarks(opened.sheetId, await marksOf(opened, true));
}

export async function mark(opened: Opened): Promise<MarkPlan> {
  const plan = await marksOf(opened);
  await opened.host.applyMarks(opened.sheetId, plan);
  return plan;
}

/** A plan of many projects, every one of them over the limit. */
export const manyProjects = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_, index) => [
    index + 1,
    `信息化项目${index + 1}`,
    `第${index % 60}单位`,
    110,
    112,
    100,
    10.01,
    "否",
  ]);
