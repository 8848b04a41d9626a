/** Whether the Measures speak about a row at all, and its tier: Articles 2, 3, 10, 22, 32, 64, 65. */
import { APPROVAL_BANDS, bandOf, WAN, type Money } from "./money";
import { IN_FORCE } from "./days";
import { exactly, money, NONE, when, word, type Range, type TypedRow } from "./row";

export interface Scope {
  /** null: not to be compared. */
  readonly applies: boolean | null;
  readonly tier: readonly string[] | null;
  readonly silent: boolean;
  /** Every finding of law is at most to be verified. */
  readonly doubt: boolean;
  readonly operations: boolean;
  /** Below the threshold in a way that this reading leaves open: operations, or by the estimate alone. */
  readonly small: boolean;
  readonly mixed: boolean;
  /** The total is an estimate below the threshold. */
  readonly open: boolean;
  readonly below: boolean;
  readonly midyear: boolean;
  readonly unified: boolean;
  readonly oneByOne: boolean;
  readonly rules: Readonly<Record<string, Range>>;
}

const COUNTIES = ["通川区", "达川区", "宣汉县", "开江县", "大竹县", "渠县", "万源市"];
const ZONES = ["高新区", "东部经开区"];
const countyUnit = (unit: string): boolean =>
  [...COUNTIES, ...ZONES].some((place) => unit.replace(/^达州市?/, "").startsWith(place));

const usable = (amount: Money): boolean => amount.state === "known" && amount.sum > 0n;
const DAYS_OF_ACTS = ["立项批复日期", "概算批复日期", "财评完成日期", "合同签订日期", "履约验收日期"];

export function scopeOf(row: TypedRow): Scope {
  const total = money(row, "总投资");
  const approved = money(row, "批复总投资");
  const seen = [total, approved].filter(usable);
  const rough = seen.some((amount) => amount.rough);
  const highest = seen.reduce((most, { sum }) => (sum > most ? sum : most), 0n);
  const unusable = [total, approved].some(({ state, sum }) => state === "known" && sum <= 0n);
  const classified = word(row, "是否涉密") === "是";
  const countyLevel = word(row, "项目级次") === "县级";
  // A row that says itself that it is municipal is taken at its word; a name only suggests.
  const county = word(row, "项目级次") !== "市级" && countyUnit(word(row, "建设单位"));
  const operations = ["运维", "续运维"].includes(word(row, "建设性质"));
  const named = word(row, "建设性质") === "" && /运维|运行维护|维保/.test(word(row, "项目名称"));
  const source = word(row, "资金来源");
  const ownFunds = source !== "" && /自筹|自有/.test(source) && !/财政|专项/.test(source);
  const below = seen.length > 0 && highest < 30n * WAN && !rough && !unusable;
  const route = word(row, "审定方式");
  const unified = /统一|集中/.test(route);
  const midyear = word(row, "列入方式") === "中期调整增补";
  const open = rough && highest < 30n * WAN;
  const silent = classified || countyLevel || (below && !operations);

  const band = bandOf(highest, APPROVAL_BANDS) ?? "NA";
  const estimate = money(row, "概算批复金额");
  // Without a total the estimate may stand in for it, if that is said; this reading leaves it open.
  const estimated = !seen.length && usable(estimate);
  const pendingTotal = total.state !== "known" && total.state !== "absent";
  const mixed = ["工程部分概算", "信息化部分概算"].some((header) => header in row.cells);
  const old =
    when(row, "立项批复日期").from < IN_FORCE || DAYS_OF_ACTS.some((header) => when(row, header).from < IN_FORCE);
  let tier: readonly string[] | null;
  if (classified || countyLevel) tier = ["NA"];
  else if (operations) tier = county || estimated ? null : ["NA"];
  else if (below) tier = ["NA"];
  else if (
    county ||
    named ||
    mixed ||
    old ||
    open ||
    estimated ||
    unusable ||
    (total.state === "absent" && approved.state === "absent")
  )
    tier = null;
  else if (!seen.length) tier = unified || midyear ? ["UNIFIED", "UNKNOWN"] : ["UNKNOWN"];
  else if (unified) tier = ["UNIFIED"];
  else if (midyear && !route) tier = ["UNIFIED", band];
  else tier = pendingTotal || total.state === "absent" ? [band, "UNKNOWN"] : [band];

  const oldApproval = when(row, "立项批复日期");
  const everyDayNew = !Object.keys(row.cells).some((header) => when(row, header).from < IN_FORCE);
  const contract = money(row, "合同金额");
  const supplements = [money(row, "本次补充合同金额"), money(row, "此前补充合同累计")];
  const grown = contract.sum + supplements.reduce((sum, one) => sum + one.sum, 0n) >= 30n * WAN;
  return {
    applies:
      classified || countyLevel || (below && !operations && !county)
        ? false
        : operations || county || open || !seen.length || unusable
          ? null
          : true,
    tier,
    silent,
    doubt: county || named || ownFunds,
    small: (below && operations) || (estimated && estimate.sum < 30n * WAN),
    mixed,
    open,
    operations,
    below,
    midyear,
    unified,
    oneByOne: route === "一事一议",
    rules: {
      "SCOPE-A65-CLASSIFIED": exactly(classified ? 2 : 0),
      "SCOPE-A64-COUNTY": classified ? NONE : countyLevel ? [1, 1] : county ? [0, 1] : NONE,
      "SCOPE-A2-BELOW30":
        classified || countyLevel
          ? NONE
          : below && !operations && !county
            ? [1, 1]
            : below || open || mixed || operations || unusable || estimated
              ? [0, 1]
              : NONE,
      "SCOPE-A2-GROWN":
        classified || countyLevel
          ? NONE
          : below && grown
            ? supplements.some((one) => one.rough) || contract.rough
              ? [0, 2]
              : [
                  contract.sum > 0n && !operations && !county && supplements.every(({ state }) => state !== "pending")
                    ? 2
                    : 0,
                  2,
                ]
            : estimated || operations || unusable || open
              ? [0, 2]
              : NONE,
      "SCOPE-A2-FUND": silent || county || estimated || open ? [0, ownFunds ? 2 : 0] : ownFunds ? exactly(2) : NONE,
      "SCOPE-A32-OM": silent ? [0, 1] : operations ? [county ? 0 : 1, 1] : named ? [0, 2] : NONE,
      "SCOPE-A66-BEFORE":
        silent || open || estimated
          ? [0, 1]
          : everyDayNew
            ? NONE
            : oldApproval.state === "known" && oldApproval.to < IN_FORCE
              ? [county || operations ? 0 : 1, 1]
              : [0, 1],
    },
  };
}
