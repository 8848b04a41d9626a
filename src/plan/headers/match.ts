/** From a header's path, group to leaf, to a field. */
import { FIELDS, type FieldKey, type FieldKind } from "../../fields";
import { isMoneyKind } from "../cells/read";
import { GENERIC, lookUp, type KnownWord } from "./dictionary";
import { yearFundsOf } from "./families/yearFunds";
import { groupsLeave, isCut, remarkLeaves } from "./said";
import { DATES, FUND_TOPIC, NEUTRAL, TOPICS } from "./topics";
import type { HeaderWord } from "./word";

/** Our own result columns, left behind without their marker: 审定层级（第十条）. */
const OURS = /第[一二三四五六七八九十百]+条/;
const PARTS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "fundCentral",
  "fundProvince",
  "fundCity",
  "fundSelf",
  "fundOther",
  "engineeringPart",
  "itPart",
  "yearAmt",
]);
const SUM_WORD = /^(?:合计|小计|总额|总计|总数)$/;

const UNSUMMED: ReadonlySet<FieldKind> = new Set<FieldKind>(["text", "enum", "flag", "date", "year"]);

/** Field of a header path; null if it is not known for certain enough. `planYear` is that of the sheet's title. */
export function matchPath(path: readonly HeaderWord[], planYear: number | null): KnownWord | null {
  const named = path.filter((part) => part.full !== "");
  const leaf = named.at(-1);
  if (
    !leaf ||
    path.some((part) => part.unit === "unsupported") ||
    named.some((part) => part.remarks.some((remark) => OURS.test(remark)))
  )
    return null;
  if (named.length === 1) return matchAlone(leaf, planYear);
  const groups = named.slice(0, -1);
  if (leaf.isPart || groups.some((group) => group.word === "其中"))
    return unlessSaid(matchPart(leaf, groups, planYear), groups, leaf);
  const remarks = groups.flatMap((group) => group.remarks);
  // The cut at review is no adjustment, whatever it is taken for.
  if (remarks.some(isCut) && !groups.some((group) => /调整|变更|增减/.test(group.word))) return null;
  const joined = matchJoined(groups, leaf, planYear);
  if (joined?.isLeft) return joined.known;
  const moved = matchMoved(groups, leaf, remarks, planYear);
  if (moved || joined) return moved;
  return unlessSaid(matchUnder(groups, leaf, planYear), groups, leaf);
}

/** What is known, unless the groups above say that it is another figure or day. */
const unlessSaid = (known: KnownWord | null, groups: readonly HeaderWord[], leaf: HeaderWord): KnownWord | null =>
  known && groupsLeave(known.field, groups, leaf.full) ? known : null;

/** 财评（审定） over 金额 is 财评 over 审定金额, 调整（增加） over 金额 is 调整 over 增加金额. */
function matchMoved(
  groups: readonly HeaderWord[],
  leaf: HeaderWord,
  [remark, ...more]: readonly string[],
  planYear: number | null,
): KnownWord | null {
  const isAbout = groups.some((group) => TOPICS.some((topic) => topic.test.test(group.word)));
  if (remark === undefined || more.length > 0 || !isAbout) return null;
  const bare = groups.map((group) => ({ ...group, remarks: [], full: group.word }));
  const moved = { ...leaf, word: remark + leaf.full, full: remark + leaf.full };
  const known = unlessSaid(matchUnder(bare, moved, planYear), bare, moved);
  return known && remarkLeaves(known.field, remark) ? likely(known.field) : null;
}

/** A header without a group. */
function matchAlone(leaf: HeaderWord, planYear: number | null): KnownWord | null {
  const known = matchWord(leaf, planYear);
  if (!leaf.isPart) return known;
  return known && PARTS.has(known.field) ? known : null;
}

/** One header cell by its own word. */
function matchWord(leaf: HeaderWord, planYear: number | null): KnownWord | null {
  const whole = lookUp(leaf.full) ?? matchBoth(leaf.full);
  if (whole) return whole;
  const family =
    yearFundsOf(leaf.full, leaf.year, planYear) ??
    (leaf.year !== null && leaf.remarks.some((remark) => remark.includes("20"))
      ? yearFundsOf(`年${leaf.word}`, leaf.year, planYear)
      : null);
  if (family) return { field: family, confidence: "likely" };
  if (leaf.remarks.length > 0) {
    if (saysTwice(leaf)) return lookUp(leaf.word);
    // 总投资（批复） is the 批复总投资; 合同金额（变更后） stays unknown, as 变更后合同金额 is.
    const turned = leaf.remarks.length === 1 ? matchTurned(leaf.word, leaf.remarks[0] ?? "") : null;
    if (turned) return turned;
    const bare = lookUp(leaf.word) ?? likely(yearFundsOf(leaf.word, leaf.year, planYear));
    if (!bare) return null;
    return isMoneyKind(FIELDS[bare.field].kind) || !leaf.remarks.every((remark) => remarkLeaves(bare.field, remark))
      ? null
      : { field: bare.field, confidence: "likely" };
  }
  const trimmed = leaf.full.replace(/^(?:本|该|拟)(?=项目)/, "").replace(/(?:情况|详情|信息|说明)$/, "");
  const short = trimmed !== leaf.full && trimmed.length >= 4 ? lookUp(trimmed) : null;
  return short && !isMoneyKind(FIELDS[short.field].kind) ? { field: short.field, confidence: "likely" } : null;
}

/** Contract sum 合同金额: both languages in one cell that say one thing. */
function matchBoth(full: string): KnownWord | null {
  const english = full.replace(/[一-龥]+$/, "");
  const known = lookUp(full.slice(english.length));
  return known?.field === lookUp(english)?.field ? known : null;
}

/** 总投资（Total investment）, Client（建设单位）: the bracket says the word again in the other language. */
function saysTwice({ word, remarks: [again = "", ...more] }: HeaderWord): boolean {
  const known = lookUp(again)?.field;
  return (
    more.length === 0 &&
    known !== undefined &&
    known === lookUp(word)?.field &&
    LETTERS.test(again) !== LETTERS.test(word)
  );
}
const LETTERS = /^[A-Z.']+$/;

/** 批复总投资 of 总投资（批复） or 总投资（批复数）; 财评审定金额 of 财评金额（审定）. */
function matchTurned(word: string, remark: string): KnownWord | null {
  const said = remark.replace(/(?<=.{2})[数额值价]$/, "");
  const inside = word.replace(/^(.{2,}?)(总?(?:金额|投资|额|价款?))$/, `$1${said}$2`);
  const known = lookUp(said + word) ?? (inside === word ? null : lookUp(inside));
  return known && remarkLeaves(known.field, remark) ? likely(known.field) : null;
}

const likely = (field: FieldKey | null): KnownWord | null => (field ? { field, confidence: "likely" } : null);

/** What groups and leaf joined are known as, and whether what else the groups say leaves it that. */
interface Joined {
  readonly known: KnownWord | null;
  readonly isLeft: boolean;
}

/** 批复 + 总投资 = 批复总投资; 合同 + 金额 = 合同金额; 总投资 + 合计 = 总投资. */
function matchJoined(groups: readonly HeaderWord[], leaf: HeaderWord, planYear: number | null): Joined | null {
  for (let from = 0; from < groups.length; from += 1) {
    const above = groups.slice(from);
    // 合同（补充） over 金额 is the 补充合同金额, 总投资（批复） over 合计 the 批复总投资.
    const whole = [
      above.map((group) => group.full).join(""),
      above.map((group) => group.remarks.join("") + plain(group.word)).join(""),
    ];
    const year = leaf.year ?? above.find((group) => group.year !== null)?.year ?? null;
    for (const prefix of new Set([...whole, above.map((group) => plain(group.word)).join("")])) {
      if (prefix === "") continue;
      const joined = SUM_WORD.test(leaf.full) ? prefix : prefix + leaf.full;
      const known = lookUp(joined) ?? likely(yearFundsOf(joined, year, planYear));
      // 资金来源 over 合计, 中央, 市级 and 2027年度 over 合计: the sum is an amount, not the name of a source and not a year.
      if (known && UNSUMMED.has(FIELDS[known.field].kind) && SUM_WORD.test(leaf.full)) return null;
      // 市级 over 财政 under 本年度计划投资及资金来源 is a part of the year's money, not of the project's.
      if (known && known.field !== "yearAmt" && PARTS.has(known.field) && isYearGroup(groups)) return null;
      if (!known) continue;
      // What a bracket says counts, in the word or beside it; so does a group that the word leaves out.
      const isLeft = whole.includes(prefix)
        ? above.every((group) => group.remarks.every((remark) => remarkLeaves(known.field, remark))) &&
          groupsLeave(known.field, groups.slice(0, from), leaf.full)
        : groupsLeave(known.field, groups, leaf.full);
      return { known, isLeft };
    }
  }
  return null;
}

const plain = (group: string): string => group.replace(/(?:有关|相关)?(?:情况|信息|资料)$/, "");

/** The leaf's own word, as far as the groups above leave it its meaning. */
function matchUnder(groups: readonly HeaderWord[], leaf: HeaderWord, planYear: number | null): KnownWord | null {
  const says = (words: RegExp): boolean => groups.some((group) => words.test(group.full));
  const own = matchWord(leaf, planYear);
  // 分年度投资计划 over 2026年, 2027年, 2028年: the plan's own year counts.
  if (leaf.year !== null && /^年?度?$/.test(leaf.word))
    return leaf.year === planYear &&
      says(/年度?|计划|安排/) &&
      says(/投资|资金|经费|预算/) &&
      !says(/完成|支付|支出|到位|拨付/)
      ? likely("yearAmt")
      : null;
  if (isYearGroup(groups)) {
    if (/^(?:计划|安排|拟|投资|资金|金额|预算)+(?:数|额|计划)?$/.test(leaf.word)) return likely("yearAmt");
    if (SUM_WORD.test(leaf.full) && isYearGroup(groups.slice(-1)) && says(/投资|资金|计划|安排/))
      return likely("yearAmt");
    return own && !isMoneyKind(FIELDS[own.field].kind) && !GENERIC.has(leaf.full) ? own : null;
  }
  if (groups.some((group) => DATES.test(group.word))) return datedUnder(leaf, own);
  for (const topic of TOPICS) {
    const concerned = groups.some((group) => topic.test.test(group.full));
    if (!concerned) continue;
    const meant = topic.means[leaf.full] ?? topic.means[leaf.remarks.join("") + leaf.word];
    if (meant) return likely(meant);
    const bare = topic.means[leaf.word];
    if (bare)
      return !isMoneyKind(FIELDS[bare].kind) && leaf.remarks.every((each) => remarkLeaves(bare, each))
        ? likely(bare)
        : null;
    return own && topic.allows.has(own.field) && (own.field === "total" || !GENERIC.has(leaf.full)) ? own : null;
  }
  const neutral = groups.every((group) => NEUTRAL.test(group.word));
  if (neutral && says(/投资|资金|经费/)) {
    const source = FUND_TOPIC.means[leaf.full];
    if (source) return likely(source);
  }
  if (!own && neutral && says(/投资|资金|经费|金额|价格/)) {
    const amount = lookUp(`${leaf.full}金额`);
    if (amount && amount.field !== "total" && isMoneyKind(FIELDS[amount.field].kind)) return likely(amount.field);
  }
  const isDone = own !== null && FIELDS[own.field].kind === "date" && groups.every(({ word }) => word === "实际");
  return own && (neutral || isDone || !GENERIC.has(leaf.full)) ? own : null;
}

/** Under 时间节点: 立项批复 is its date, 工期 a length; nothing there is an amount or a document. */
function datedUnder(leaf: HeaderWord, own: KnownWord | null): KnownWord | null {
  const isTime = (known: KnownWord | null): known is KnownWord =>
    known !== null && (FIELDS[known.field].kind === "date" || FIELDS[known.field].kind === "duration");
  if (isTime(own)) return own;
  const dated = lookUp(`${leaf.full}日期`);
  return isTime(dated) ? { field: dated.field, confidence: "likely" } : null;
}

/** A part of the amount in the group above: only of a total or of the funds. */
function matchPart(leaf: HeaderWord, groups: readonly HeaderWord[], planYear: number | null): KnownWord | null {
  if (isYearGroup(groups)) return null;
  const owner = groups.find((group) => group.word !== "其中");
  if (owner) {
    const whole = matchWord(owner, planYear);
    const restricted = TOPICS.find((topic) => topic.test.test(owner.full));
    if (whole ? whole.field !== "total" : restricted ? restricted.name !== "funding" : !NEUTRAL.test(owner.word))
      return null;
  }
  const own = matchWord(leaf, planYear);
  if (own && PARTS.has(own.field)) return own;
  return likely(FUND_TOPIC.means[leaf.full] ?? null);
}

/** A group about one year: 2027年度, 本年度投资计划, 当年资金安排; not 2026年中期调整. */
function isYearGroup(groups: readonly HeaderWord[]): boolean {
  return groups.some(
    ({ word, year }) =>
      /^(?:本|当|上|下一?)?年(?:度|$|投资|资金|安排|计划|预算|拟)(?:投资|资金|安排|计划|预算|拟|建设|情况|需求|及|经费|度|来源|渠道|筹措|构成|组成|分解)*$/.test(
        word,
      ) ||
      (year !== null && word === ""),
  );
}
