/**
 * A second opinion in LibreOffice: limits, verdicts and tiers of random rows at the limits, by formulas that were written
 * here by hand from the Measures and share nothing with the product. PROPERTY_RUNS and PROPERTY_SEED as elsewhere.
 */
import { again, runsOf, seedOf } from "../support/checking";
import type { CellValue } from "../../src/sheet";
import { inLibreOffice, isThere } from "../marking/formulas/support/libreOffice";
import { gridOf, reviewOf } from "../marking/formulas/support/sheets";
import { written } from "../second/money";
import { randomFrom, type Random } from "../second/random";

const ROWS = runsOf(10_000);
const SEED = seedOf(19_072_026);

const canRun = isThere();
if (!canRun && !process.env.CI)
  console.warn("LibreOffice (soffice) is not installed: no second opinion on limits and verdicts.");
const whereThere = canRun || process.env.CI ? describe : describe.skip;
jest.setTimeout(1_200_000);

const HEADERS = [
  "项目名称",
  "审定方式",
  "总投资（万元）",
  "批复总投资（万元）",
  "合同金额（元）",
  "补充合同金额（万元）",
  "此前补充合同累计（元）",
  "本次调整金额（万元）",
  "此前累计调整金额（万元）",
];

/** In 分: 万元 has six places, 元 two. */
const WAN = (cell: string): string => `ROUND(${cell}*1000000,0)`;
const YUAN = (cell: string): string => `ROUND(${cell}*100,0)`;

/** Article 10: the higher of both totals; 43: all supplements against 10 % of the contract; 45: against 15 % of what was approved. */
function opinions(row: number): readonly string[] {
  const higher = `MAX(${WAN(`C${row}`)},${WAN(`D${row}`)})`;
  const supplements = `(MAX(0,${WAN(`F${row}`)})+MAX(0,${YUAN(`G${row}`)}))`;
  const adjusted = `(ABS(${WAN(`H${row}`)})+ABS(${WAN(`I${row}`)}))`;
  return [
    `=IF(${higher}<200*1000000,"T1",IF(${higher}<500*1000000,"T2",IF(${higher}<1000*1000000,"T3","T4")))`,
    `=INT(${YUAN(`E${row}`)}/10)`,
    `=IF(${supplements}*10>${YUAN(`E${row}`)},"over","within")`,
    `=INT(${WAN(`D${row}`)}*3/20)`,
    `=IF(${adjusted}*20>${WAN(`D${row}`)}*3,"over","within")`,
  ];
}

const near = (random: Random, limit: bigint): bigint =>
  limit + random.pick([0n, 0n, 1n, -1n, 5n, -5n, 100n, -100n, BigInt(random.int(-2_000_000, 2_000_000))]);

function drawRow(random: Random, row: number): readonly CellValue[] {
  const of = (fen: bigint, unit: "元" | "万元"): CellValue => (fen === 0n ? null : Number(written(fen, unit)));
  const total = near(random, BigInt(random.pick([50, 200, 500, 1000, random.int(31, 90_000)])) * 1_000_000n);
  const approved = random.chance(0.6) ? total : near(random, total);
  const contract = (approved * BigInt(random.int(40, 95))) / 100n + BigInt(random.int(0, 9));
  const prior = random.chance(0.5) ? 0n : (contract * BigInt(random.int(1, 99))) / 1000n;
  const earlier = random.chance(0.5) ? 0n : (approved * BigInt(random.int(1, 149))) / 1000n;
  const supplement = near(random, contract / 10n - prior);
  const moved = near(random, (approved * 3n) / 20n - earlier);
  return [
    `业务系统${row}`,
    "一事一议",
    of(total, "万元"),
    of(approved, "万元"),
    of(contract, "元"),
    of(supplement, "万元"),
    of(prior, "元"),
    of(random.chance(0.2) ? -moved : moved, "万元"),
    of(earlier, "万元"),
  ];
}

whereThere("a second opinion", () => {
  test(`${ROWS} random rows: LibreOffice and the review agree on every tier, limit and verdict`, async () => {
    console.log(`second opinion in LibreOffice, ${ROWS} rows: ${again(SEED)}`);
    const random = randomFrom(SEED);
    const rows = [HEADERS, ...Array.from({ length: ROWS }, (_, at) => drawRow(random, at + 1))];
    const [calculated] = await inLibreOffice([
      { name: "计划", rows: rows.map((row, at) => (at === 0 ? row : [...row, ...opinions(at + 1)])) },
    ]);
    const review = reviewOf(gridOf(rows));
    expect(review.rows).toHaveLength(ROWS);
    const told = (finds: readonly { readonly rule: string }[], rule: string): string =>
      finds.some((finding) => finding.rule === rule) ? "over" : "within";
    const counts = { over: 0, within: 0 };
    const differences = review.rows.flatMap(({ row, computed, findings }) => {
      const opinion = (calculated?.[row - 1] ?? []).slice(HEADERS.length);
      const said = [
        computed?.tier.tier,
        Number(computed?.supplement.cap),
        computed?.supplement.excess === null ? "within" : "over",
        Number(computed?.adjustment.cap),
        computed?.adjustment.route === "approval" ? "over" : "within",
      ];
      for (const verdict of [said[2], said[4]]) counts[verdict as keyof typeof counts] += 1;
      const found = [told(findings, "A43-CAP"), told(findings, "A45-CAP")];
      return JSON.stringify(said) === JSON.stringify(opinion) && found[0] === opinion[2] && found[1] === opinion[4]
        ? []
        : [
            `${JSON.stringify(rows[row - 1])}: calculated ${JSON.stringify(opinion)}, reviewed ${JSON.stringify([...said, ...found])}`,
          ];
    });
    expect(differences.slice(0, 5)).toEqual([]);
    expect(counts.over).toBeGreaterThan(ROWS / 5);
    expect(counts.within).toBeGreaterThan(ROWS / 5);
  });
});
