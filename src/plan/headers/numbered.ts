/**
 * Supplements in columns of their own, one for each: 补充合同一 and 补充合同二, 第一次 and 第二次 under 补充合同情况. Article 43
 * limits all of them together and gives the body by the largest one or by their sum. Which of them is this time's is not
 * said, so all are read as a list of supplements, like several amounts in one cell: nothing is taken for decided earlier,
 * and a body that stands beside them is nobody's in particular. Contracts in columns of their own (合同一金额, 合同二金额) are
 * the contracts of one project, which all count.
 */
import type { ReadColumn } from "./columns";
import { matchPath } from "./match";
import { cellsFit, type Context } from "./proof";
import { compact, parseHeader } from "./word";

const COUNTED = "[一二三四五六七八九十]{1,2}|\\d{1,2}";
const LETTERED = `${COUNTED}|[IVX]{1,4}|[A-F]`;
/** How a label says which one of several it is; the group is the number. */
const NUMBERINGS: readonly RegExp[] = [
  new RegExp(`第(${COUNTED})[次份个笔号]?`),
  /(首|再)[次份]/,
  new RegExp(`(?<![\\d第一二三四五六七八九十])(${COUNTED})[次份](?!数)`),
  new RegExp(`\\((?:NO\\.?)?(${LETTERED})\\)`),
  new RegExp(`(?<=合同|协议|[额价])[-_#.]?(${LETTERED})(?=$|\\(|金额|[额价])`),
  new RegExp(`^(${COUNTED})[-.、)]?(?!期)(?=\\D|$)`),
];
const VALUES: readonly (readonly string[])[] = [
  ["一", "首", "I", "A"],
  ["二", "再", "II", "B"],
  ["三", "III", "C"],
  ["四", "IV", "D"],
  ["五", "V", "E"],
  ["六", "VI", "F"],
  ["七", "VII"],
  ["八", "VIII"],
  ["九"],
  ["十"],
];
const CONTRACT = /合同|协议/;
/** A figure of all of them. */
export const IS_SUM = /累计|合计|总计|共计|总额|小计|总金额|总价/;
/** Fields of which each act may have a column of its own. */
export const FIELDS_OF_ACTS = ["supp", "contract"] as const;
export type FieldOfActs = (typeof FIELDS_OF_ACTS)[number];

/** A label without its number. */
interface Numbered {
  readonly number: number;
  readonly rest: string;
}

function numberOf(label: string): Numbered | null {
  // Circled numbers are letters of their own until they are written out; a header word leaves them out.
  const text = compact(label.normalize("NFKC"));
  for (const numbering of NUMBERINGS) {
    const found = numbering.exec(text);
    const [whole = "", said = ""] = found ?? [];
    if (!found || said === "") continue;
    return {
      number: /^\d/.test(said) ? Number(said) : VALUES.findIndex((words) => words.includes(said)) + 1,
      rest: text.slice(0, found.index) + text.slice(found.index + whole.length),
    };
  }
  return null;
}

interface OneOfSeveral {
  readonly column: ReadColumn;
  readonly number: number;
  /** The labels without the number and the unit: the same for all of them. */
  readonly stem: string;
}

/** What a column is without its number, where that is the amount of the field. */
function oneOfSeveral(column: ReadColumn, planYear: number | null, field: FieldOfActs): OneOfSeveral | null {
  const labels = column.labels;
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const numbered = numberOf(labels[at] ?? "");
    if (!numbered) continue;
    const rest = labels.map((label, index) => (index === at ? numbered.rest : label)).map(parseHeader);
    const words = rest.filter(({ full }, index) => full !== "" && full !== rest[index - 1]?.full);
    const stem = words.map(({ full }) => full).join("/");
    if (!CONTRACT.test(stem) || IS_SUM.test(stem)) return null;
    const known = matchPath(words, planYear) ?? matchPath([...words, parseHeader("金额")], planYear);
    return known?.field === field ? { column, number: numbered.number, stem } : null;
  }
  return null;
}

/** The label alone, which stands for the first where the others count from two: 补充合同金额, 补充合同金额2. */
function firstOf(stem: string, columns: readonly ReadColumn[]): readonly OneOfSeveral[] {
  return columns
    .filter(({ field, words }) => field === "supp" && words.map(({ full }) => full).join("/") === stem)
    .map((column) => ({ column, number: 1, stem }));
}

/** Columns that hold one act each, with their field. */
export function numberedColumns(
  columns: readonly ReadColumn[],
  context: Context,
): ReadonlyMap<ReadColumn, FieldOfActs> {
  return new Map(
    FIELDS_OF_ACTS.flatMap((field) =>
      [...numberedOf(field, columns, context)].map((column) => [column, field] as const),
    ),
  );
}

/**
 * Columns that hold one supplement or contract each, at least two; none where another column may hold some of them already, where
 * they are not counted from one on, or where the cells of one are no amounts. A person's own choices stay.
 */
function numberedOf(field: FieldOfActs, columns: readonly ReadColumn[], context: Context): ReadonlySet<ReadColumn> {
  const open = columns.filter(
    (column) => column.confidence !== "chosen" && (column.field === null || column.field === field),
  );
  const found = open.map((column) => oneOfSeveral(column, context.planYear, field)).filter((one) => one !== null);
  const [first] = found;
  if (!first) return NONE;
  const alike = found.filter(({ stem }) => stem === first.stem);
  const isCountedFromTwo = !alike.some(({ number }) => number === 1);
  const others = open.filter((column) => !found.some((one) => one.column === column));
  // 合同金额 beside 合同金额2 may as well be another figure of one contract.
  const all = [...(isCountedFromTwo && field === "supp" ? firstOf(first.stem, others) : []), ...alike];
  const members = new Set(all.map(({ column }) => column));
  const isHeldElsewhere = columns.some(
    (column) =>
      !members.has(column) &&
      ((field === "supp" && column.field === "suppPrior") || (column.field === field && !IS_SUM.test(column.header))),
  );
  return members.size > 1 &&
    alike.length === found.length &&
    all
      .map(({ number }) => number)
      .sort((a, b) => a - b)
      .every((number, index) => number === index + 1) &&
    !isHeldElsewhere &&
    [...members].every((column) => cellsFit(column, field, context))
    ? members
    : NONE;
}

const NONE: ReadonlySet<ReadColumn> = new Set();
