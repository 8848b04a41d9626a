/** A plan of one project with every kind of result, and what is written of it. */
import { planMarks, type ResultChoice } from "../../../../src/marking";
import { readPlan } from "../../../../src/plan";
import { DAZHOU_2023, type PolicyPack, type ReadingChoice, type ReadingId } from "../../../../src/regulation";
import { reviewPlan } from "../../../../src/review";
import type { CellValue, SheetGrid } from "../../../../src/sheet";
import { plainGrid } from "../../../support/grid";

export const HEADER = [
  "项目名称",
  "建设单位",
  "项目级次",
  "建设性质",
  "是否涉密",
  "审定方式",
  "总投资（万元）",
  "批复总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "本次调整金额（万元）",
];
export const PLAIN: readonly CellValue[] = ["甲", "市某局", "市级", "新建", "否", "一事一议", 300, 310, 280, 5, 3];
export const changed = (change: Readonly<Record<number, CellValue>>) =>
  PLAIN.map((cell, at) => (at in change ? change[at]! : cell));

interface Under {
  policy?: PolicyPack;
  readings?: Partial<Record<ReadingId, ReadingChoice>>;
  choice?: ResultChoice;
}
/** The first project's results: "=" before what a formula comes to; what is said of those that stand; what is watched. */
export function marked(grid: SheetGrid, { policy = DAZHOU_2023, readings = {}, choice }: Under = {}) {
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  const review = reviewPlan(reading.plan, { policy, asOf: 20_700, readings });
  const marks = planMarks(review, grid, "zh-CN", choice ?? null, new Map(), { formulas: policy });
  const cells = marks.cells[1] ?? [];
  const at = (key: string) => cells[marks.columns.findIndex((column) => column.key === key)];
  const shown = (key: string): string => {
    const cell = at(key);
    if (cell?.kind === "formula") return `=${cell.shown}`;
    return cell?.kind === "text" ? cell.text : cell?.kind === "number" ? String(cell.number) : "-";
  };
  const formula = at("tier");
  return {
    results: ["tier", "supplementCap", "supplementRemaining", "adjustmentRemaining"].map(shown),
    why: /为固定值，不随改动重算：(.*?)(?:；|$)/.exec(shown("explanation"))?.[1] ?? null,
    watched: [...shown("marker").matchAll(/\|X\.(\w+)=/g)].map(([, field]) => field),
    premise: /\|P=/.test(shown("marker")),
    tierFormula: formula?.kind === "formula" ? formula.formula : "",
  };
}
export const of = (row: readonly CellValue[], under: Under = {}) => marked(plainGrid([HEADER, row]), under);
