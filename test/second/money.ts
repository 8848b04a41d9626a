/** Amounts as they are typed, in 分: a parser of its own, over whole digits, so that it shares nothing with the product's. */
export type Unit = "元" | "万元" | "亿元";
export type Cell = string | number | null;

/** Digits after the point down to 1 分. */
const PLACES: Readonly<Record<Unit, number>> = { 元: 2, 万元: 6, 亿元: 10 };

export interface Money {
  readonly state: "absent" | "blank" | "pending" | "none" | "known";
  readonly parts: readonly bigint[];
  readonly sum: bigint;
  readonly rough: boolean;
  /** The coarsest place entered, in 分, where the entry may have been rounded (万元 or 亿元, two to five decimals); 0n: exact. */
  readonly place: bigint;
  /** Some of its amounts are exact, others not. */
  readonly mixed: boolean;
}

const nothing = (state: Money["state"]): Money => ({
  state,
  parts: [],
  sum: 0n,
  rough: false,
  place: 0n,
  mixed: false,
});

/** `undefined` is a column that is not there. */
export function moneyOf(cell: Cell | undefined, unit: Unit): Money {
  if (cell === undefined) return nothing("absent");
  const text = String(cell ?? "").trim();
  if (text === "" || text === "/" || text === "—") return nothing("blank");
  if (text === "待定") return nothing("pending");
  if (text === "无" || /^[未不]设/.test(text)) return nothing("none");
  const rough = /约|暂估|不超过|左右|预计|暂定|近/.test(text);
  const read = text
    .split(/[；;、]/)
    .map((part) => part.replace(/约|暂估|不超过|左右|预计|暂定|近/g, "").trim())
    .map((part) => {
      const own = /亿元?$/.test(part) ? "亿元" : /万元?$/.test(part) ? "万元" : /元$/.test(part) ? "元" : unit;
      return amountOf(part.replace(/[亿万]?元?$/, ""), own);
    });
  return {
    state: "known",
    parts: read.map(({ fen }) => fen),
    sum: read.reduce((sum, { fen }) => sum + fen, 0n),
    rough,
    place: read.reduce((place, one) => (one.place > place ? one.place : place), 0n),
    mixed: new Set(read.map(({ place }) => place)).size > 1,
  };
}

function amountOf(digits: string, unit: Unit): { fen: bigint; place: bigint } {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (!match) throw new RangeError(`the generator wrote an amount that is none: ${digits}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  const places = PLACES[unit];
  const fen = BigInt(whole + fraction.padEnd(places, "0").slice(0, places)) * (sign ? -1n : 1n);
  const rounded = unit !== "元" && fraction.length >= 2 && fraction.length < 6;
  return { fen, place: rounded ? 10n ** BigInt(places - fraction.length) : 0n };
}

/** An amount written in a unit: 分 exactly, no trailing zeros. */
export function written(fen: bigint, unit: Unit): string {
  const places = PLACES[unit];
  const digits = (fen < 0n ? -fen : fen).toString().padStart(places + 1, "0");
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, "");
  return fen < 0n ? `-${text}` : text;
}

export const WAN = 1_000_000n;
export const wan = (amount: number): bigint => BigInt(Math.round(amount * 1e6));

/** Article 10, paragraph 2, with the lower bound of Article 2; Article 43, paragraph 2. [from, to) in 万元. */
export const APPROVAL_BANDS: readonly [string, number][] = [
  ["T4", 1000],
  ["T3", 500],
  ["T2", 200],
  ["T1", 30],
];
export const SUPPLEMENT_BANDS: readonly [string, number][] = [
  ["S4", 5000],
  ["S3", 1000],
  ["S2", 500],
  ["S1", 0],
];
export function bandOf(fen: bigint, bands: readonly [string, number][]): string | null {
  return bands.find(([, from]) => fen >= BigInt(from) * WAN)?.[0] ?? null;
}
/** T1 and S1 need rank 1 (the vice-mayor for finance), T4 and S4 rank 4 (the standing committee). */
export const rankNeeded = (band: string | null): number => (band ? Number(band[1]) : 0);
export const RANKS: Readonly<Record<string, number>> = {
  分管财政工作的副市长: 1,
  市长: 2,
  市政府常务会议: 3,
  市委常委会: 4,
};
