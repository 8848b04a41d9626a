/** Projects that keep every limit and every stage, drawn at random, and each as one row of a sheet. */
import fc from "../support/properties";
import { addMonths, dayOfIso, fenToText, isoOf, type MoneyUnit } from "../../src/exact";
import { type Dates, type Inputs, type WorkedCase } from "./harness";

/** Amounts are in 分 while a project is drawn up, and written in the drawn unit. */
export interface Lawful {
  readonly inputs: Readonly<Record<string, string | number | null>>;
  readonly money: Readonly<Record<string, bigint>>;
  readonly unit: MoneyUnit;
  readonly dates: Dates;
}

export const WAN = 1_000_000n;

export const part = (whole: bigint, permille: number): bigint => (whole * BigInt(permille)) / 1000n;

export const bodyFor = (total: bigint): string =>
  total < 200n * WAN
    ? "分管财政工作的副市长"
    : total < 500n * WAN
      ? "市长"
      : total < 1000n * WAN
        ? "市政府常务会议"
        : "市委常委会";

export const lawful: fc.Arbitrary<Lawful> = fc
  .record({
    total: fc.bigInt({ min: 30n * WAN, max: 9_000n * WAN }),
    shares: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 }),
    start: fc.integer({ min: 0, max: 500 }),
    gaps: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 }),
    service: fc.boolean(),
    unified: fc.boolean(),
    required: fc.boolean(),
    unit: fc.constantFrom<MoneyUnit>("元", "万元", "亿元"),
    dates: fc.constantFrom<Dates>("text", "real"),
  })
  .map(({ total, shares, start, gaps, service, unified, required, unit, dates }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = shares;
    // Every amount lies at or below its limit, the limit itself included.
    const estimate = total;
    const control = part(estimate, 500 + Math.floor(a / 2));
    const contract = part(control, 500 + Math.floor(b / 2.5));
    const room = [contract / 10n, estimate - contract].reduce((least, amount) => (amount < least ? amount : least));
    const supplement = part(room, c);
    const adjustment = part((total * 3n) / 20n, d);
    const year = part(estimate, Math.floor(e / 2));
    const earlier = part(estimate, Math.floor(f / 2));
    const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0, m = 0, n = 0] = gaps;
    const approved = (dayOfIso("2024-01-10") ?? 0) + start;
    const publicFrom = approved + g;
    const publicTo = publicFrom + 7 + h;
    const schemeSent = publicTo + i * 3;
    const schemeReviewed = schemeSent + (j % 11);
    const budgetSent = schemeReviewed + k;
    const budgetReviewed = budgetSent + l;
    const signed = budgetReviewed + m;
    const finish = signed + 360 - n * 10;
    const trialTo = addMonths(finish, 1);
    const money = {
      总投资: total,
      批复总投资: total,
      概算批复金额: estimate,
      招标控制价: control,
      合同金额: contract,
      本次补充合同金额: supplement,
      本次调整金额: adjustment,
      调整后总投资: total,
      年度安排资金: year,
      以前年度累计下达资金: earlier,
    };
    const day = (value: number): string => isoOf(value);
    return {
      money,
      unit,
      dates,
      inputs: {
        项目名称: "某某业务系统",
        建设单位: "市某局",
        建设内容: "系统开发",
        建设依据: "市委部署",
        绩效目标: "提升效率",
        资金来源: "市级财政资金",
        建设性质: "新建",
        是否涉密: "否",
        实施方式: service ? "购买服务" : "自行建设",
        上级有明确要求: required || total > 1000n * WAN ? "是" : "否",
        国家安全等特殊原因且情况紧急: "否",
        服务费预算总额: 60,
        自行建设建设运维总额: 100,
        含货物或工程: "否",
        潜在服务提供商数量: 3,
        违反安全保密要求: "否",
        审定路径: unified ? "统一审定" : "一事一议",
        实际审定机关: unified ? "市委常委会" : bodyFor(total),
        立项批复文号: "达市数经〔2024〕1号",
        是否入库: "是",
        部署政务云: "是",
        纳入系统目录: "是",
        符合密码和网络安全要求: "是",
        是否共享: "是",
        数据归集: "是",
        信息资源目录: "是",
        立项批复日期: day(approved),
        公示开始日期: day(publicFrom),
        公示结束日期: day(publicTo),
        技术方案报送日期: day(schemeSent),
        审查意见出具日期: day(schemeReviewed),
        概算批复日期: day(schemeReviewed),
        财评送审日期: day(budgetSent),
        财评完成日期: day(budgetReviewed),
        合同签订日期: day(signed),
        计划完工日期: day(finish),
        试运行开始日期: day(finish),
        试运行结束日期: day(trialTo),
        验收前置核准日期: day(trialTo + 3),
        履约验收日期: day(trialTo + 9),
        补充合同签订日期: day(signed + 30),
        补充合同审定机关: "市委常委会",
        追加内容类型: "服务",
        建设目标是否改变: "否",
        调整情形: "（二）完善优化技术方案",
        是否备案: "是",
      },
    };
  });

/** One row of a sheet: amounts with their unit in the header. */
export function caseOf(
  { inputs, money, unit, dates }: Lawful,
  changes: Readonly<Record<string, bigint>> = {},
): WorkedCase {
  const amounts = Object.entries({ ...money, ...changes }).map(
    ([name, fen]) => [`${name}（${unit}）`, fenToText(fen, unit)] as const,
  );
  const row: Inputs = {
    ...inputs,
    ...Object.fromEntries(amounts.map(([header, text]) => [header, dates === "real" ? text : Number(text)])),
  };
  return { id: "lawful", group: "", title: "", inputs: row as WorkedCase["inputs"], today: "2026-12-31", expect: {} };
}
