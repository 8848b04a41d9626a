/**
 * Random plans at the limits, drawn twice: as they are marked, and as they are after somebody edited amounts in a program
 * that knows nothing of us.
 */
import type { CellValue } from "../../../../src/sheet";
import type { Random } from "../../../second/random";
import { written, type Unit } from "../../../second/money";

export interface DrawnPlan {
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

const AMOUNTS = [
  "总投资",
  "批复总投资",
  "概算批复金额",
  "调整后批复概算",
  "合同金额",
  "本次补充合同金额",
  "此前补充合同累计",
  "本次调整金额",
  "调增金额",
  "调减金额",
  "此前累计调整金额",
] as const;
type Amount = (typeof AMOUNTS)[number];

const WORDS: Readonly<Record<string, readonly CellValue[]>> = {
  建设单位: ["市教育局", "市教育局", "市大数据中心", "宣汉县教育局"],
  审定方式: ["一事一议", "一事一议", "统一审定", null],
  建设性质: ["新建", "新建", "升级改造", "运维"],
  项目级次: ["市级", "市级", "市级", "县级"],
  是否涉密: ["否", "否", "否", "否", "是"],
};

const WAN = 1_000_000n;
/** As much as is calculated exactly: below 1000 亿元. */
const HUGE = 9_999_999_999_900n;

export function drawPlan(random: Random, rows: number): DrawnPlan {
  const amounts = AMOUNTS.filter((header) => random.chance(header === "总投资" ? 0.9 : 0.6));
  if (!amounts.some((header) => header === "总投资" || header === "批复总投资" || header === "合同金额"))
    amounts.push("总投资");
  const words = Object.keys(WORDS).filter(() => random.chance(0.3));
  const units = new Map(amounts.map((header) => [header, random.pick<Unit>(["万元", "万元", "元", "亿元"])]));
  const headers = ["序号", "项目名称", ...words, ...amounts.map((header) => `${header}（${units.get(header)}）`)];
  const before: CellValue[][] = [headers];
  const after: CellValue[][] = [headers];
  for (let row = 0; row < rows; row += 1) {
    const named: CellValue[] = [
      row + 1,
      `智慧平台${row}期~|“${row}”`,
      ...words.map((header) => random.pick(WORDS[header] ?? [null])),
    ];
    const limits = limitsOf(random);
    const first = amounts.map((header) => drawCell(random, limits[header], units.get(header) ?? "万元"));
    const isEdited = random.chance(0.5);
    const again = limitsOf(random);
    const second = amounts.map((header, at) =>
      isEdited && random.chance(0.5) ? drawCell(random, again[header], units.get(header) ?? "万元") : first[at],
    );
    before.push([...named, ...first]);
    after.push([...named, ...(second as CellValue[])]);
  }
  return { before, after };
}

const near = (random: Random, limit: bigint): bigint =>
  limit + random.pick([0n, 0n, 1n, -1n, 2n, -99n, -100n, -101n, 100n, BigInt(random.int(-5_000_000, 5_000_000))]);

/** Amounts of one project that lie about the limits of each other. */
function limitsOf(random: Random): Record<Amount, bigint> {
  const total = random.chance(0.05)
    ? HUGE - BigInt(random.int(0, 1000))
    : near(random, random.pick([30n, 200n, 500n, 1000n, BigInt(random.int(1, 90_000))]) * WAN);
  const approved = random.chance(0.5) ? total : near(random, total);
  const estimate = random.chance(0.4) ? approved : near(random, (approved * BigInt(random.int(50, 150))) / 100n);
  const contract = (estimate * BigInt(random.int(30, 100))) / 100n + BigInt(random.int(0, 9));
  const prior = random.chance(0.5) ? 0n : (contract * BigInt(random.int(0, 120))) / 1000n;
  const base = approved < estimate ? approved : estimate;
  const earlier = random.chance(0.5) ? 0n : (base * BigInt(random.int(0, 180))) / 1000n;
  const moved = near(random, (base * 3n) / 20n - earlier);
  return {
    总投资: total,
    批复总投资: approved,
    概算批复金额: estimate,
    调整后批复概算: near(random, (estimate * BigInt(random.int(80, 120))) / 100n),
    合同金额: contract,
    本次补充合同金额: near(random, contract / 10n - prior),
    此前补充合同累计: prior,
    本次调整金额: random.chance(0.3) ? -moved : moved,
    调增金额: moved,
    调减金额: near(random, moved),
    此前累计调整金额: earlier,
  };
}

function drawCell(random: Random, fen: bigint, unit: Unit): CellValue {
  const odd = random.next();
  if (odd < 0.08) return null;
  if (odd < 0.11) return random.pick(["/", "—", "无", "-", "", " ", "不涉及"]);
  if (odd < 0.13) return 0;
  if (odd < 0.15) return numberOf(-fen, unit);
  if (odd < 0.17) return random.pick(["待定", "审批中", "见合同", "若干"]);
  if (odd < 0.2) {
    const text = written(fen, unit);
    return random.pick([`约${text}`, `${text}${unit}`, `${text}；${text}`, text, "300-500", "#REF!", "#N/A", true]);
  }
  // Finer than 1 分, and what is left of a calculation in doubles.
  if (odd < 0.22) return numberOf(fen, unit) + random.pick([0.4, 0.6]) * numberOf(1n, unit);
  return numberOf(fen, unit);
}

const numberOf = (fen: bigint, unit: Unit): number => Number(written(fen, unit));
