import { FUND_PARTS, type FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import { moneyOf, textOf } from "./access";

/** Words for money that no budget provides, and words for money that one does. */
export const NOT_FISCAL =
  /自筹|自有|银行贷款|社会资本|(?:企业|公司|单位|运营商)(?:投资|出资|垫资|承担)|捐赠|非财政|(?:不|未|无|没有)(?:使用|动用|安排|申请|涉及|需要?)[^，。；、,;和及与]{0,4}财政|(?:无|没有)财政/;
export const FISCAL =
  /财政|预算|专项|债|中央|省级|市级|市本级|国债|补助|资本金|配套|上级|彩票|世行|世界银行|亚行|亚洲开发银行|亚投行|外国政府|国际金融组织|国外贷款/;
/** Public money that the text says is not used. */
const DENIED =
  /非财政(?:性|拨款)?|(?:不|未|无|没有)(?:使用|动用|安排|申请|涉及|含|需要?)?[^，。；、,;和及与]{0,4}财政(?:性|拨款|预算)?|财政(?:资金)?(?:零投入|[不未](?:投入|出资|安排|承担|拨款))/g;

/** A source of funds without the public money that its own words deny. */
export const claimedFunds = (source: string): string => source.replace(DENIED, "");

/**
 * Where the money of a project comes from, in its own words: the source beside it, or of several lines all that give something
 * (own money first and public money below it is public money too).
 */
export function sourcesOf(project: Project): string {
  const giving = project.fundingLines.filter(({ source, fen }) => source !== "" && fen !== 0n);
  return giving.length === 0 ? textOf(project, "fund") : giving.map(({ source }) => source).join("、");
}

/** Columns of sources, those from which something comes. */
export const givingColumns = (project: Project): readonly FieldKey[] =>
  FUND_PARTS.filter((field) => (moneyOf(project, field) ?? 0n) > 0n);

/** Columns of public money. */
const PUBLIC = ["fundCentral", "fundProvince", "fundCity"] as const;

export const hasPublicMoney = (project: Project): boolean =>
  PUBLIC.some((field) => (moneyOf(project, field) ?? 0n) > 0n);

export const hasPublicColumn = (project: Project): boolean =>
  PUBLIC.some((field) => readingOf(project, field).state !== "absent");

/** Only private money is named: whether the row is a government investment at all is open (Article 2). A blank names none. */
export function isNotFiscal(project: Project): boolean {
  const source = sourcesOf(project);
  if (hasPublicMoney(project)) return false;
  if (source === "") return (moneyOf(project, "fundSelf") ?? 0n) > 0n && hasPublicColumn(project);
  return NOT_FISCAL.test(source) && !FISCAL.test(claimedFunds(source));
}
