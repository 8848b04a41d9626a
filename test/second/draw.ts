/**
 * Draws sheets whose rows stand at the boundaries: each limit, 1 分 and 0.01 万元 to either side, each day and one day to
 * either side, before and after the Measures; with estimates, denials, words for not yet, several amounts and units in a cell.
 */
import { dateCells } from "./drawDates";
import { written, wan, type Cell, type Unit } from "./money";
import type { Random } from "./random";
import { MONEY_HEADERS, type MoneyHeader, type TypedRow } from "./row";
import { dayAt, isoAt } from "./days";

export interface DrawnSheet {
  readonly headers: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly units: Readonly<Partial<Record<MoneyHeader, Unit>>>;
  readonly realDates: boolean;
  readonly rows: readonly TypedRow[];
}

export const TODAY = dayAt("2028-12-31");
const isMoney = (header: string): header is MoneyHeader => (MONEY_HEADERS as readonly string[]).includes(header);

/** What offices keep side by side; a sheet has some of them. */
const TOPICS: readonly (readonly string[])[] = [
  ["批复总投资", "审定方式", "实际审定机关"],
  ["审定方式", "实际审定机关", "列入方式", "立项批复日期", "合同签订日期"],
  ["概算批复金额", "招标控制价", "财评完成日期"],
  ["概算批复金额", "合同金额", "结算金额", "累计下达资金", "年度安排资金"],
  ["概算批复金额", "年度安排资金", "以前年度累计下达资金", "计划年度"],
  ["概算批复金额", "已拨付资金", "调整后批复概算", "招标控制价", "合同金额"],
  ["批复总投资", "合同金额", "结算金额"],
  ["合同金额", "本次补充合同金额", "此前补充合同累计", "补充合同审定机关"],
  ["合同金额", "本次补充合同金额", "补充合同份数", "补充合同审定机关"],
  ["合同金额", "本次补充合同金额", "补充合同签订日期", "合同签订日期", "履约验收日期"],
  ["概算批复金额", "合同金额", "本次补充合同金额"],
  ["批复总投资", "本次调整金额", "此前累计调整金额", "调整后总投资", "建设目标是否改变", "调整情形", "是否备案"],
  ["批复总投资", "概算批复金额", "本次调整金额", "是否备案", "建设目标是否改变", "调整情形", "调整实施日期"],
  ["重大设计变更", "调整审批文号", "履约验收日期", "合同签订日期"],
  ["实施方式", "上级有明确要求", "国家安全等特殊原因且情况紧急", "立项批复日期"],
  ["实施方式", "服务费预算总额", "自行建设建设运维总额", "含货物或工程", "潜在服务提供商数量", "违反安全保密要求"],
  ["纳入系统目录", "符合密码和网络安全要求", "年度安排资金", "建设性质"],
  ["年度安排资金", "立项批复文号", "是否前期经费"],
  ["工程部分概算", "信息化部分概算", "确实无法分开立项"],
  ["计划年度", "申报日期", "列入方式"],
  ["立项批复日期", "概算批复日期", "财评完成日期", "合同签订日期", "验收前置核准日期", "履约验收日期"],
  ["概算批复日期", "财评送审日期", "财评完成日期", "合同签订日期", "合同金额"],
  ["公示开始日期", "公示结束日期", "技术方案报送日期"],
  ["合同签订日期", "计划完工日期", "试运行开始日期", "试运行结束日期"],
  ["投入运行日期", "自评价日期"],
];
const SCOPE_COLUMNS = ["建设单位", "单位性质", "资金来源", "是否涉密", "建设性质", "项目级次"];

const WORDS: Readonly<Record<string, readonly Cell[]>> = {
  审定方式: ["一事一议", "一事一议", "统一审定", "集中审定", null],
  实际审定机关: ["分管财政工作的副市长", "市长", "市政府常务会议", "市委常委会", "市委财经委员会", null],
  补充合同审定机关: ["分管财政工作的副市长", "市长", "市政府常务会议", "市委常委会", null],
  列入方式: ["年度计划", "中期调整增补", null],
  建设目标是否改变: ["否", "否", "否", "是", null],
  调整情形: ["（一）落实上级部署", "（二）完善优化技术方案", "（三）业务发展需要", null],
  是否备案: ["是", "是", "否", null],
  重大设计变更: ["是", "是", "否", null],
  调整审批文号: ["达市数经函〔2024〕9号", "无", "未报批", "审批流程中", null],
  立项批复文号: ["达市数经〔2025〕12号", "无", "未报批", "待批复", null],
  实施方式: ["自行建设", "自建", "购买服务", "政府购买服务", null],
  上级有明确要求: ["是", "否", "否", null],
  国家安全等特殊原因且情况紧急: ["是", "否", "否", null],
  含货物或工程: ["是", "否", "无", "工程", "含少量设备", null],
  潜在服务提供商数量: [0, 1, 2, 3, 5, null],
  违反安全保密要求: ["是", "否", "无", null],
  纳入系统目录: ["是", "否", "正在办理", null],
  符合密码和网络安全要求: ["是", "否", null],
  建设性质: ["新建", "升级改造", "改扩建", "续建", "运维", null],
  是否前期经费: ["是", "否", "否", null],
  确实无法分开立项: ["是", null],
  计划年度: [2021, 2022, 2024, 2025, 2026, 2027],
  补充合同份数: [1, 1, 2, 3, null],
  建设单位: [
    "市教育局",
    "市公安局通川区分局",
    "达州市公安局达川区分局",
    "市大数据中心",
    "达州高新区管委会",
    "宣汉县教育局",
    "达州市渠县人民医院",
    "万源市公安局",
    "通川区凤北街道办事处",
  ],
  单位性质: ["行政机关", "事业单位", "国有企业"],
  资金来源: ["市级财政资金", "市级财政资金", "中央专项资金", "企业自筹"],
  是否涉密: ["否", "否", "否", "否", "否", "不涉密", "是"],
  项目级次: ["市级", "市级", "市级", "市级", "县级"],
};

export function drawSheet(random: Random, rows: number, sheet: number): DrawnSheet {
  const topics = Array.from({ length: random.int(1, 4) }, () => random.pick(TOPICS));
  const chosen = new Set(topics.flat());
  if (random.chance(0.85) || chosen.has("工程部分概算")) chosen.add("总投资");
  for (const header of SCOPE_COLUMNS) if (random.chance(0.12)) chosen.add(header);
  const headers = ["项目名称", ...chosen];
  const units: Partial<Record<MoneyHeader, Unit>> = {};
  for (const header of headers) if (isMoney(header)) units[header] = random.pick<Unit>(["万元", "万元", "元", "亿元"]);
  const realDates = random.chance(0.5);
  const fundsYear = chosen.has("年度安排资金") && random.chance(0.3) ? random.int(2021, 2027) : undefined;
  const addsUp = chosen.has("本次补充合同金额") && !chosen.has("此前补充合同累计") && random.chance(0.3);
  const titles: Record<string, string> = {
    ...(fundsYear === undefined ? {} : { 年度安排资金: `${fundsYear}年度计划投资` }),
    ...(addsUp ? { 本次补充合同金额: "累计补充合同金额" } : {}),
  };
  return {
    headers,
    titles,
    units,
    realDates,
    rows: Array.from({ length: rows }, (_, index) => {
      const name = random.chance(0.03) ? `门户网站运维服务${sheet}之${index}` : `业务系统${sheet}之${index}`;
      const dates = dateCells(random, headers);
      const amounts = amountCells(random, headers, units);
      const cells: Record<string, Cell> = {};
      for (const header of headers)
        cells[header] =
          header === "项目名称"
            ? name
            : (dates[header] ?? amounts[header] ?? (WORDS[header] ? random.pick(WORDS[header]) : null));
      const year = cells.计划年度;
      if (typeof year === "number" && headers.includes("申报日期") && random.chance(0.7))
        cells.申报日期 = isoAt(dayAt(`${year - 1}-10-31`) + random.pick([-1, 0, 1]));
      return { cells, units, titles, addsUp, today: TODAY, ...(fundsYear === undefined ? {} : { fundsYear }) };
    }),
  };
}

const CENT = 1n;
const HUNDREDTH = wan(0.01);
function around(random: Random, limit: bigint): bigint {
  const step = random.pick([
    0n,
    0n,
    CENT,
    -CENT,
    HUNDREDTH,
    -HUNDREDTH,
    (limit * BigInt(random.int(-300, 300))) / 1000n,
  ]);
  const amount = limit + step;
  return amount > 0n ? amount : limit > 0n ? limit : HUNDREDTH;
}
const toHundredths = (amount: bigint): bigint => ((amount + HUNDREDTH - 1n) / HUNDREDTH) * HUNDREDTH;

function amountCells(random: Random, headers: readonly string[], units: DrawnSheet["units"]): Record<string, Cell> {
  const near = (limit: bigint): bigint => around(random, limit);
  const base = random.chance(0.6)
    ? near(wan(random.pick([30, 200, 500, 1000])))
    : wan(random.int(3_000, 600_000) / 100);
  const total = random.chance(0.5) ? toHundredths(base) : base;
  const approved = random.chance(0.6) ? total : near(total);
  const estimate = random.chance(0.5) ? approved : near(approved);
  // Large contracts reach the higher bands of Article 43.
  const contract = random.chance(0.25)
    ? wan(random.pick([5000, 10_000, 50_000]))
    : near((estimate * BigInt(random.int(600, 1000))) / 1000n);
  const prior = random.chance(0.5) ? 0n : (contract * BigInt(random.int(1, 90))) / 1000n;
  const room = contract / 10n - prior;
  const supplement = near(random.chance(0.6) && room > 0n ? room : wan(random.pick([500, 1000, 5000])));
  const share = ((estimate < approved ? estimate : approved) * 3n) / 20n;
  const earlier = random.chance(0.5) ? 0n : (share * BigInt(random.int(1, 900))) / 1000n;
  const year = near(estimate / BigInt(random.pick([1, 2, 4])));
  const works = near(total / 2n);
  const fee = near(total);
  const sums: Record<MoneyHeader, bigint> = {
    总投资: total,
    批复总投资: approved,
    概算批复金额: estimate,
    调整后批复概算: random.chance(0.5) ? (estimate * 8n) / 10n : (estimate * 12n) / 10n,
    招标控制价: near(random.chance(0.8) ? estimate : (estimate * 9n) / 10n),
    合同金额: contract,
    本次补充合同金额: supplement,
    此前补充合同累计: prior,
    结算金额: near(random.chance(0.5) ? estimate : contract),
    累计下达资金: near(random.chance(0.5) ? estimate : estimate / 2n),
    以前年度累计下达资金: near(estimate > year ? estimate - year : estimate),
    年度安排资金: year,
    已拨付资金: near(random.chance(0.5) ? estimate : estimate / 2n),
    本次调整金额:
      near(random.chance(0.5) ? share : share > earlier ? share - earlier : share) * (random.chance(0.1) ? -1n : 1n),
    此前累计调整金额: earlier,
    调整后总投资: near(approved),
    工程部分概算: works,
    信息化部分概算: near(random.chance(0.6) ? (total > works ? total - works : works) : (total * 45n) / 100n),
    服务费预算总额: fee,
    自行建设建设运维总额: near(random.chance(0.6) ? fee : (fee * 10n) / 9n),
  };
  const cells: Record<string, Cell> = {};
  for (const header of headers)
    if (isMoney(header)) cells[header] = amountCell(random, header, sums[header], units[header] ?? "万元");
  return cells;
}

const LISTED: readonly string[] = ["本次补充合同金额", "此前补充合同累计", "本次调整金额"];

function amountCell(random: Random, header: MoneyHeader, sum: bigint, unit: Unit): Cell {
  const odd = random.next();
  if (odd < 0.03) return null;
  if (odd < 0.045) return "待定";
  if (odd < 0.06) return header === "招标控制价" ? random.pick(["无", "未设", "/"]) : header === "总投资" ? "/" : "无";
  if (sum === 0n) return random.pick([null, "无", "/", "—"]);
  if (odd < 0.1 && sum > 0n) {
    const text = written(sum, unit);
    return random.pick([`约${text}`, `暂估${text}`, `不超过${text}`, `${text}左右`, `约${text}${unit}`]);
  }
  if (odd < 0.16 && LISTED.includes(header) && sum > 1_000n) {
    const first = (sum * BigInt(random.int(200, 800))) / 1000n;
    const other = random.pick<Unit>(["元", "万元", "亿元"]);
    const rest = sum - first;
    const third = rest / 3n;
    return random.pick([
      `${written(first, unit)}；${written(rest, unit)}`,
      `${written(first, unit)}、${written(rest, other)}${other}`,
      `${written(first, other)}${other}；${written(third, unit)}；${written(rest - third, "元")}元`,
    ]);
  }
  if (odd < 0.2) {
    const own = random.pick<Unit>(["元", "万元", "亿元"]);
    return `${written(sum, own)}${own}`;
  }
  const text = written(sum, unit);
  return String(Number(text)) === text && text.replace(/[-.]/g, "").length <= 15 ? Number(text) : text;
}
