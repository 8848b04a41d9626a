/** Numbers in Chinese: with places, and digit by digit. */
import { chineseDigits, parseChineseInteger } from "../../../src/plan/cells/chineseNumber";

test.each<[string, number | null]>([
  ["五", 5],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["三百零", 300],
  ["二百五", null],
  ["二百五十", 250],
  ["三万五", null],
  ["三万零五", 30_005],
  ["三万五千", 35_000],
  ["叁佰万", 3_000_000],
  ["二亿零三万", 200_030_000],
  ["三十万亿", null],
  ["二三", null],
  ["零三", 3],
  ["万", null],
  ["零万", null],
  ["十百", null],
  ["三X", null],
  ["X", null],
  ["", null],
  [`${"零".repeat(29)}三`, 3],
  [`${"零".repeat(30)}三`, null],
])("%j is %s", (text, number) => expect(parseChineseInteger(text)).toBe(number));

test.each([
  ["二〇二六", "2026"],
  ["贰零贰陆", "2026"],
  ["二〇X", null],
  ["十", null],
  ["", null],
])("the digits of %j are %s", (text, digits) => expect(chineseDigits(text)).toBe(digits));
