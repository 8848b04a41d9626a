/** One amount with its own unit, label and sign: "第一次3万元", "核减5", "1亿2000万元", "叁佰万元整". */
import { FEN_DECIMALS, MONEY_UNITS, parseDecimal, type Decimal, type MoneyUnit } from "../../exact";
import { parseChineseInteger } from "./chineseNumber";

export interface TextAmount {
  readonly decimal: Decimal;
  /** Decimal places as written. */
  readonly places: number;
  /** Unit written in the cell; null = the column's. */
  readonly unit: MoneyUnit | null;
  readonly chinese: boolean;
  /** Labelled 合计, 共计 or 总计. */
  readonly isSum: boolean;
}

/** A bracket that holds nothing but a unit. */
export const UNIT_WORDS = /^(?:单位:?)?(?:亿元?|百?万元?|千元|元|圆)$/;

const LABEL =
  /^(?:第[一二三四五六七八九十]{1,3}[次期份笔]:?|第\d{1,2}[次期份笔]:?|[本此前首]次|补充合同|补充协议|协议|合同|市级|省级|中央|财政|自筹|资金|投资|软件|硬件|设备|服务|货物|工程|建设|运维|总投资|金额|[一二三四五六七八九十A-Za-z](?=:)|[价额为是:=])/;
/** 合计, and 两次共: how many acts it adds up. */
const SUM_LABEL =
  /^(?:(?:[二两三四五六七八九十]|\d{1,2})[次份期笔个](?:补充|追加|合同|协议)*)?(?:合计|共计|总计|小计|累计|总共|一共|共|总额)/;
const PLUS = /^(?:调增|核增|增加|新增|追加|上调|增|\+)/;
const MINUS = /^(?:调减|核减|减少|扣减|核销|下调|减|[-–−])/;
const NUMBER = /^(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d{1,2})?/;
const UNIT = /^(?:亿元|亿|千万元|千万|百万元|百万|万元|万|W|千元|元|圆|块)/i;
const TAIL = /^(?:整|正|\/年|每年|\/|年|[。.,:])*$/;
const LONGEST_NUMBER = 24;

/** What a written unit multiplies by: powers of ten of one of ours. */
function unitOf(word: string): { readonly unit: MoneyUnit; readonly power: number } {
  if (word.startsWith("千万")) return { unit: "百万元", power: 1 };
  const unit = MONEY_UNITS.find((each) => each.startsWith(word)) ?? (/^W/i.test(word) ? "万元" : "元");
  return { unit, power: 0 };
}

/** Reads one item; null if it is not one amount. */
export function parseItem(item: string): TextAmount | null {
  let rest = item;
  let isSum = false;
  let negative = false;
  for (let steps = 0; steps < 12; steps += 1) {
    const sum = SUM_LABEL.exec(rest);
    const label = sum ?? LABEL.exec(rest) ?? PLUS.exec(rest);
    const minus = label ? null : MINUS.exec(rest);
    if (!label && !minus) break;
    if (sum) isSum = true;
    if (minus) {
      if (negative) return null;
      negative = true;
    }
    rest = rest.slice((label ?? minus)?.[0].length ?? 0);
  }
  const amount = parseNumbers(rest) ?? parseCapitals(rest);
  if (!amount) return null;
  return {
    ...amount,
    decimal: negative ? { digits: -amount.decimal.digits, scale: amount.decimal.scale } : amount.decimal,
    isSum,
  };
}

type Bare = Omit<TextAmount, "isSum">;

/** "300万元", "1亿2000万元", "3.5E+02". */
function parseNumbers(text: string): Bare | null {
  let rest = text;
  const parts: { decimal: Decimal; places: number; unit: MoneyUnit | null; power: number }[] = [];
  while (rest !== "" && parts.length < 3) {
    const number = NUMBER.exec(rest);
    if (!number || number[0].length > LONGEST_NUMBER) break;
    const decimal = parseDecimal(number[0]);
    if (!decimal) return null;
    rest = rest.slice(number[0].length);
    const word = UNIT.exec(rest)?.[0];
    rest = rest.slice(word?.length ?? 0);
    const { unit, power } = word ? unitOf(word) : { unit: null, power: 0 };
    parts.push({ decimal, places: Math.max(0, (number[1]?.split(".")[1]?.length ?? 0) - power), unit, power });
    if (!word) break;
  }
  const [first] = parts;
  if (!first || !TAIL.test(rest)) return null;
  if (parts.length === 1)
    return { decimal: shift(first.decimal, first.power), places: first.places, unit: first.unit, chinese: false };
  return joinParts(parts.map((part) => ({ ...part, decimal: shift(part.decimal, part.power) })));
}

/** 1亿2000万元: units must fall, and each lower part must fit under the one before. */
function joinParts(parts: readonly { decimal: Decimal; unit: MoneyUnit | null }[]): Bare | null {
  let digits = 0n;
  let last = Infinity;
  for (const { decimal, unit } of parts) {
    if (!unit || FEN_DECIMALS[unit] >= last || decimal.scale > 0) return null;
    last = FEN_DECIMALS[unit];
    digits += decimal.digits * 10n ** BigInt(last - FEN_DECIMALS.元);
  }
  return { decimal: { digits, scale: 0 }, places: 0, unit: "元", chinese: false };
}

/** 叁佰万元整, 三百五十万, 壹拾贰元叁角肆分. Without 万, 亿 or 元 the column's unit holds. */
function parseCapitals(text: string): Bare | null {
  const match =
    /^([零〇一壹二贰貳两三叁叄四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億]{1,30})(元|圆|圓)?(?:([一壹二贰两三叁四肆五伍六陆七柒八捌九玖零])角)?(?:零?([一壹二贰两三叁四肆五伍六陆七柒八捌九玖])分)?(?:整|正)?$/.exec(
      text,
    );
  if (!match) return null;
  const [, whole = "", yuan, jiao, fen] = match;
  const number = parseChineseInteger(whole);
  if (number === null) return null;
  if (!yuan && (jiao !== undefined || fen !== undefined)) return null;
  const cents = (parseChineseInteger(jiao ?? "零") ?? 0) * 10 + (parseChineseInteger(fen ?? "零") ?? 0);
  const inYuan = yuan !== undefined || /[万萬亿億]/.test(whole);
  return {
    decimal: { digits: BigInt(number) * 100n + BigInt(cents), scale: 2 },
    places: cents === 0 ? 0 : 2,
    unit: inYuan ? "元" : null,
    chinese: true,
  };
}

const shift = ({ digits, scale }: Decimal, power: number): Decimal => ({
  digits: digits * 10n ** BigInt(power),
  scale,
});
