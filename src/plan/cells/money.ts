/** Money cells: a number in the column's unit, or a text that is read and said to be one. */
import { decimalOfNumber, fenOfDecimal, FEN_PER, type Decimal, type MoneyUnit } from "../../exact";
import type { FieldKind } from "../../fields";
import { denialIn } from "../denials";
import { type CellValue, formatKind } from "../../sheet";
import { moneyValue, type BlankKind, type MoneyAmount, type ReadingNote } from "../types";
import { FOOTNOTE, parseAmounts } from "./amountText";
import { bad, blank, blankKindOf, clean, isErrorText, LONGEST_TEXT, squeeze, value, type CellReading } from "./text";

/** 10 亿元 written in a 万元 column, 100 亿元 in a 亿元 column: more likely a wrong unit (reading 3.38). */
const LARGE = 100_000n * FEN_PER.万元;
const SUSPICIOUS: Readonly<Record<MoneyUnit, bigint | null>> = {
  元: null,
  千元: LARGE,
  万元: LARGE,
  百万元: LARGE,
  亿元: 100n * FEN_PER.亿元,
};
/** A contract that fixes prices, not a sum: the amount is not known, which is no fault of the cell (reading 3.18). */
const NO_FIXED_SUM = /^(?:框架(?:协议|合同)?|单价(?:合同)?|[据按]实(?:结算|支付)?)[^\d]{0,20}$/;
/** Nothing a plan holds comes near; longer digits are slips or attacks. */
const LARGEST = 10n ** 18n;

/**
 * Reads a money cell.
 * @param unit the column's unit, used where the cell names none
 * @param kind list kinds may hold several amounts without a note; others are summed and noted
 */
export function readMoney(raw: CellValue, format: string, unit: MoneyUnit, kind: FieldKind): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean") return bad("boolean");
  if (typeof raw === "number") return readNumber(raw, format, unit);
  if (isErrorText(raw)) return bad("error");
  if (raw.length > LONGEST_TEXT) return bad("tooLong");
  const listed = separateFootnotes(raw);
  if (listed === null) return bad("unreadable");
  const squeezed = squeeze(listed);
  const empty = blankKindOf(squeezed) ?? deniedAmount(squeezed);
  if (empty) return blank(empty);
  if (NO_FIXED_SUM.test(squeezed)) return blank("pending");
  const list = kind === "moneyList" || kind === "signedMoneyList";
  const parsed = parseAmounts(clean(listed), list, unit);
  if ("bad" in parsed) return bad(parsed.bad);
  const notes = new Set<ReadingNote>(parsed.notes);
  if (parsed.amounts.length === 1) notes.add("textNumber");
  else if (!list) notes.add("severalAmounts");
  const amounts: MoneyAmount[] = [];
  for (const { decimal, places, unit: own } of parsed.amounts) {
    const read = fenOfDecimal(decimal, own ?? unit);
    if (read.fen > LARGEST || read.fen < -LARGEST) return bad("unreadable");
    if (read.finerThanFen) notes.add("finerThanFen");
    // 3百万元 in a 万元 column are so many 万元.
    const [counted, decimals] =
      own === "百万元" && unit !== own
        ? (["万元", Math.max(0, places - 2)] as const)
        : ([own ?? unit, places] as const);
    if (counted !== unit) notes.add("unitInCell");
    if (!own && isSuspicious(read.fen, unit)) notes.add("suspiciousMagnitude");
    amounts.push({ fen: read.fen, decimals, unit: counted });
  }
  return value(moneyValue(amounts), [...notes]);
}

/** What is decided elsewhere: an amount that is not decided yet is unknown, not nothing. */
const DECIDED = /批|审|评|核|立项|下[达文发]|定|标|采购|成交|安排|拨|支付|付款|[结决]算|报/;

/** 未签补充协议: there is none. 未报批: the amount is not known yet. */
function deniedAmount(squeezed: string): BlankKind | null {
  const denied = /\d/.test(squeezed) ? null : denialIn(squeezed);
  return denied === "none" && DECIDED.test(squeezed) ? "pending" : denied;
}

function readNumber(raw: number, format: string, unit: MoneyUnit): CellReading {
  if (!Number.isFinite(raw)) return bad("error");
  const kind = formatKind(format);
  if (kind !== "number") return bad(kind === "date" ? "dateInMoney" : "percent");
  const decimal = decimalOf(raw);
  const { fen, finerThanFen } = fenOfDecimal(decimal, unit);
  if (fen > LARGEST || fen < -LARGEST) return bad("unreadable");
  const notes: ReadingNote[] = [];
  if (finerThanFen) notes.push("finerThanFen");
  if (isSuspicious(fen, unit)) notes.push("suspiciousMagnitude");
  return value(moneyValue([{ fen, decimals: decimal.scale, unit }]), notes);
}

/** decimalOfNumber, with the common cases (whole, two decimals) without a detour over text: 100 000 rows are read. */
function decimalOf(raw: number): Decimal {
  if (Math.abs(raw) < 1e12) {
    if (Number.isInteger(raw)) return { digits: BigInt(raw), scale: 0 };
    const hundredths = Math.round(raw * 100);
    if (hundredths / 100 === raw)
      return hundredths % 10 === 0
        ? { digits: BigInt(hundredths / 10), scale: 1 }
        : { digits: BigInt(hundredths), scale: 2 };
  }
  return decimalOfNumber(raw);
}

function isSuspicious(fen: bigint, unit: MoneyUnit): boolean {
  const limit = SUSPICIOUS[unit];
  return limit !== null && (fen >= limit || fen <= -limit);
}

/** "①3；②4" is a list; "300①" carries a footnote mark and cannot be read safely (null). */
function separateFootnotes(text: string): string | null {
  if (!FOOTNOTE.test(text)) return text;
  return FOOTNOTE.test(text.trim().charAt(0))
    ? text.replace(new RegExp(FOOTNOTE.source, "g"), ";").replace(/^[\s;]+/, "")
    : null;
}
