import { serialOfDay, dayOf } from "../../exact";
import type { FieldKey } from "../../fields";
import { columnsOf } from "./columns";
import type { PlanSheetContent, Purpose } from "./types";
import { fill, WORDS } from "./words";

export * from "./types";

/** Rows that are ready to be filled in. */
const ROWS = 300;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 2;

/**
 * The empty sheet of a year's plan.
 * @param examples whether three example rows stand in it; their names begin with （示例）, and a merge leaves them out
 */
export function planSheet({
  year,
  purpose,
  examples,
}: {
  readonly year: number;
  readonly purpose: Purpose;
  readonly examples: boolean;
}): PlanSheetContent {
  const columns = columnsOf(purpose, FIRST_ROW);
  return {
    name: fill(WORDS[`name.${purpose}`], { year }),
    title: fill(WORDS[`title.${purpose}`], { year }),
    notes: [
      WORDS.sender,
      examples ? fill(WORDS.examples, { first: FIRST_ROW, last: FIRST_ROW + 2 }) : WORDS.noExamples,
    ],
    unitNote: WORDS.unit,
    columns,
    headerRow: HEADER_ROW,
    firstRow: FIRST_ROW,
    lastRow: FIRST_ROW + ROWS - 1,
    examples: examples ? EXAMPLES.map((example, index) => exampleRow(example(year), index + 1, columns)) : [],
    hintTitle: WORDS.hintTitle,
    footer: WORDS.footer,
  };
}

type Example = Partial<Record<FieldKey, string | number>>;

const day = (year: number, month: number, date: number): number => serialOfDay(dayOf(year, month, date) ?? 0);

/** Invented projects that keep every limit. */
const EXAMPLES: readonly ((year: number) => Example)[] = [
  (year) => ({
    name: "（示例）政务服务自助终端更新",
    unit: "市某服务中心",
    unitType: "事业单位",
    nature: "新建",
    mode: "自行建设",
    listing: "年初计划",
    content: "更新自助终端 40 台及配套软件",
    basis: "终端已到使用年限",
    goal: "群众办事等候时间缩短三成",
    total: 86,
    yearAmt: 86,
    fund: "市级财政资金",
    om: 5,
    applied: day(year - 1, 9, 20),
    inLibrary: "是",
    route: "统一审定",
    authority: "市委常委会会议",
    approvalNo: `达市数〔${year - 1}〕1号`,
    approved: day(year - 1, 11, 20),
    approvedTotal: 86,
    estimate: 86,
    finishPlanned: day(year, 11, 30),
    classified: "否",
    onCloud: "是",
  }),
  (year) => ({
    name: "（示例）城市运行视频平台扩容",
    unit: "市某管理局",
    unitType: "行政机关",
    nature: "续建",
    mode: "自行建设",
    listing: "年初计划",
    content: "新增视频接入 500 路",
    basis: "市政府工作部署",
    goal: "重点区域覆盖率达到九成五",
    total: 180,
    yearAmt: 60,
    fund: "市级财政资金",
    om: 12,
    cumPaidPrior: 100,
    applied: day(year - 1, 10, 8),
    inLibrary: "是",
    route: "统一审定",
    authority: "市委常委会会议",
    approvalNo: `达市数〔${year - 1}〕2号`,
    approved: day(year - 1, 3, 18),
    approvedTotal: 180,
    estimate: 178,
    contract: 165,
    signed: day(year - 1, 8, 12),
    supp: 10,
    suppSigned: day(year - 1, 11, 6),
    finishPlanned: day(year, 6, 30),
    classified: "否",
    onCloud: "是",
  }),
  (year) => ({
    name: "（示例）业务系统运行维护服务",
    unit: "市某保障中心",
    unitType: "事业单位",
    nature: "运行维护",
    mode: "政府购买服务",
    listing: "年初计划",
    content: "三套业务系统全年运行维护",
    basis: "合同到期续签",
    goal: "系统可用率不低于 99.5%",
    total: 45.5,
    yearAmt: 45.5,
    fund: "市级财政资金",
    applied: day(year - 1, 10, 15),
    inLibrary: "是",
    route: "统一审定",
    authority: "市委常委会会议",
    approvalNo: `达市数〔${year - 1}〕3号`,
    approved: day(year - 1, 11, 20),
    approvedTotal: 45.5,
    finishPlanned: day(year, 12, 31),
    classified: "否",
    onCloud: "是",
  }),
];

function exampleRow(
  example: Example,
  number: number,
  columns: PlanSheetContent["columns"],
): readonly (string | number | null)[] {
  return columns.map(({ field }) => (field === "seq" ? number : (example[field] ?? null)));
}

/** Whether a name is that of an example row that was left standing. */
export const isExampleName = (name: string): boolean => /^\s*[（(]示例[）)]/.test(name);
