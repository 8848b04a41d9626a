/**
 * What tells a plan from other lists of projects. Score sheets, rosters and milestone lists have a project's name, a
 * unit, contents, times and remarks too; none of them has an amount, or two of the things that only plans say.
 */
import { FIELDS, type FieldKey } from "../fields";
import { isMoneyKind } from "./cells/read";
import { GENERIC } from "./headers/dictionary";
import { parseHeader } from "./headers/word";

const COMMON: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "seq",
  "code",
  "name",
  "unit",
  "level",
  "content",
  "basis",
  "goal",
  "period",
  "remark",
]);

/** Headers that any list of things has: who is in it, and what it comes to. */
const ANY_NAME = /^(?:名称|name)$/i;
const ANY_SUM = /^(?:金额|total)$/i;

/**
 * Whether known columns are a plan's: one amount, or two more that other lists do not have. A sum without a unit beside
 * names of anything (Name, Total) is no amount of a project.
 * @param hasUnit the sheet says in which unit its amounts are
 */
export function tellsPlan(
  columns: readonly { readonly field: FieldKey; readonly header: string }[],
  hasUnit = false,
): boolean {
  const isOfAnything = columns.some(({ field, header }) => field === "name" && ANY_NAME.test(header.trim()));
  if (
    columns.some(
      ({ field, header }) =>
        isMoneyKind(FIELDS[field].kind) && (hasUnit || !isOfAnything || !ANY_SUM.test(header.trim())),
    )
  )
    return true;
  // 完成时间 and 年度 stand everywhere; 计划完工日期 and 计划年度 do not.
  const telling = columns.filter(({ field, header }) => !COMMON.has(field) && !GENERIC.has(parseHeader(header).full));
  return new Set(telling.map(({ field }) => field)).size >= 2;
}
