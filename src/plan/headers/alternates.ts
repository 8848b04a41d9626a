/**
 * Amounts under groups that divide the projects: 续建项目/总投资 beside 新建项目/总投资. Where no row has both filled, a row's
 * amount is whichever it has; where one has both, the sheet means something else, and a person is asked.
 */
import { type CellValue, type SheetGrid, valueAt } from "../../sheet";
import type { Placed } from "./context";

const KIND_OF_PROJECT = /项目|工程|新建|续建|新开工|在建|结转|储备|PPP|类$/;
/** Stages and states of one and the same project. */
const STAGE =
  /申报|送审|报审|上报|核|审|概算|估算|预算|决算|合同|调整|变更|批复|完成|实际|支付|拨付|下达|累计|其中|前|后/;
const NOTHING = /^(?:|[-—–/\\无]+|0(?:\.0*)?)$/;

/** Whether two columns of one label stand under groups that divide the projects. */
export function divideProjects(one: Placed, other: Placed): boolean {
  const [a, b] = [split(one), split(other)];
  return a.leaf === b.leaf && a.group !== b.group && isKind(a.group) && isKind(b.group);
}

const isKind = (group: string): boolean => KIND_OF_PROJECT.test(group) && !STAGE.test(group);

function split({ words }: Placed): { readonly leaf: string; readonly group: string } {
  const labels = words.map(({ full }) => full);
  return { leaf: labels.at(-1) ?? "", group: labels.slice(0, -1).join("/") };
}

/** Whether a cell says that its column is not the one for this row. */
export const saysNothing = (value: CellValue): boolean =>
  value === null || (typeof value !== "boolean" && NOTHING.test(String(value).trim()));

/** Whether in each of the rows at most one of the columns is filled. */
export const excludeEachOther = (grid: SheetGrid, rows: readonly number[], columns: readonly number[]): boolean =>
  rows.every((row) => columns.filter((column) => !saysNothing(valueAt(grid, row, column))).length <= 1);
