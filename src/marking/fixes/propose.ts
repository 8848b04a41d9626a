import { serialOfDay } from "../../exact";
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind, readCell } from "../../plan/cells/read";
import { formatKind } from "../../sheet";
import { clean, squeeze, tidy, type CellReading } from "../../plan/cells/text";
import type { ColumnBinding } from "../../plan/types";
import { sameRead } from "./sameReading";
import type { CellState, FixKind } from "./types";

/** Nothing but an amount: 300, -300, 1,234.50, ￥300, 300万元. The text is squeezed (half width, no white space). */
const PLAIN_AMOUNT = /^[¥￥]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:亿元?|万元?|元)?$/;
const PLAIN_NUMBER = /^\d{1,6}$/;
/** Nothing but one day: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305. */
const PLAIN_DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|\d{8})$/;
const DAY_FORMAT = "yyyy-mm-dd";
/** In a cell of this format a number that is written becomes text again. */
const TEXT_FORMAT = "@";
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0e]/g;

/** Longer texts are prose, and Excel takes no more in a cell. */
const LONGEST = 32_000;

export interface Proposal {
  readonly kind: FixKind;
  readonly after: CellState;
}

/** How one text cell could be written better; null where nothing can be changed without changing what is read. */
export function proposeFix(
  { field, unit, unitSource }: Pick<ColumnBinding, "field" | "unit" | "unitSource">,
  text: string,
  format: string,
): Proposal | null {
  if (text.length > LONGEST) return null;
  const read = (value: string | number, numberFormat: string): CellReading =>
    readCell(field, value, numberFormat, { money: unit ?? "万元", time: null });
  let known: CellReading | undefined;
  const itself = (): CellReading => (known ??= read(text, format));
  // Most cells are plain words: nothing is read for their sake.
  const proposal = candidate(field, text, format, unitSource === "assumed", itself);
  if (!proposal) return null;
  const before = itself();
  if (before.state !== "value") return null;
  const { value, numberFormat } = proposal.after;
  const after = read(value as string | number, numberFormat);
  return after.state === "value" && sameRead(before, after) ? proposal : null;
}

/** @param itself how the text is read now */
function candidate(
  field: FieldKey,
  text: string,
  format: string,
  unitAssumed: boolean,
  itself: () => CellReading,
): Proposal | null {
  const { kind } = FIELDS[field];
  if (kind === "text") return tidied(true, text, format);
  const squeezed = squeeze(text);
  if (isMoneyKind(kind)) {
    const digits = PLAIN_AMOUNT.exec(squeezed)?.[1];
    // A unit that only the cell tells must stay where it is.
    if (digits === undefined || (unitAssumed && /[亿万元]/.test(squeezed))) return null;
    return { kind: "amount", after: { value: Number(digits.replace(/,/g, "")), numberFormat: forNumber(format) } };
  }
  if ((kind === "count" || kind === "days" || kind === "year") && PLAIN_NUMBER.test(squeezed))
    return { kind: "number", after: { value: Number(squeezed), numberFormat: forNumber(format) } };
  if (kind === "date" && PLAIN_DAY.test(squeezed)) {
    const read = itself();
    if (read.state === "value" && read.value.type === "date")
      return {
        kind: "date",
        after: {
          value: serialOfDay(read.value.interval.from),
          numberFormat: formatKind(format) === "date" ? format : DAY_FORMAT,
        },
      };
  }
  return tidied(false, text, format);
}

function tidied(isProse: boolean, text: string, format: string): Proposal | null {
  const trimmed = tidy(text);
  // In free text a full-width character may be meant; what is judged is read alike in either width.
  const narrow = isProse ? trimmed : trimmed.replace(FULL_WIDTH, (character) => character.normalize("NFKC"));
  if (narrow === text || clean(narrow) !== clean(text)) return null;
  return { kind: narrow === trimmed ? "spaces" : "width", after: { value: narrow, numberFormat: format } };
}

const forNumber = (format: string): string => (format === TEXT_FORMAT ? "General" : format);
