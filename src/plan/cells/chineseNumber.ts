/** Chinese numerals: 三百五十万, 叁佰万, 二〇二六. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  三: 3,
  叁: 3,
  叄: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };

const digitOf = (character: string): number | undefined =>
  Object.hasOwn(DIGITS, character) ? DIGITS[character] : undefined;
const tenOf = (character: string): number | undefined => (Object.hasOwn(TENS, character) ? TENS[character] : undefined);
const myriadOf = (character: string): number | undefined =>
  Object.hasOwn(MYRIADS, character) ? MYRIADS[character] : undefined;

/** Whole number of a Chinese numeral with places ("叁佰万" → 3000000, "十二" → 12); null if it is none. */
export function parseChineseInteger(text: string): number | null {
  if (text === "" || text.length > 30) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = Infinity;
  let lastMyriad = Infinity;
  let afterZero = true;
  let lastUnit = 1;
  for (const character of text) {
    const asDigit = digitOf(character);
    const asTen = tenOf(character);
    const asMyriad = myriadOf(character);
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0) return null;
      afterZero = digit === 0 || lastUnit <= 10;
      digit = asDigit;
    } else if (asTen !== undefined) {
      if (asTen >= lastPlace) return null;
      section += (digit ?? 1) * asTen;
      lastPlace = asTen;
      lastUnit = asTen;
      digit = null;
    } else if (asMyriad !== undefined) {
      const whole = section + (digit ?? 0);
      if (whole === 0 || asMyriad >= lastMyriad) return null;
      total += whole * asMyriad;
      lastMyriad = asMyriad;
      lastUnit = asMyriad;
      section = 0;
      digit = null;
      lastPlace = Infinity;
    } else return null;
  }
  // 二百五 and 三万五 are 250 and 35 000 when spoken and unclear when written.
  if (digit !== null && digit !== 0 && !afterZero) return null;
  return total + section + (digit ?? 0);
}

/** Digits written one by one ("二〇二六" → "2026"); null if a character is no digit. */
export function chineseDigits(text: string): string | null {
  let digits = "";
  for (const character of text) {
    const digit = digitOf(character);
    if (digit === undefined) return null;
    digits += String(digit);
  }
  return digits === "" ? null : digits;
}
