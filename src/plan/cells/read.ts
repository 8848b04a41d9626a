/** Reads a cell by the kind of its field. */
import type { MoneyUnit } from "../../exact";
import { FIELDS, type Evidence, type FieldKey, type FieldKind } from "../../fields";
import { denialIn } from "../denials";
import type { CellValue } from "../../sheet";
import { readCount, readDays, readYear } from "./count";
import { readDate } from "./date";
import { readDuration, readPublication, type TimeUnit } from "./duration";
import { readFlag } from "./flag";
import { readMoney } from "./money";
import { isEnumField, readOption } from "./option";
import { bad, blank, blankKindOf, isErrorText, squeeze, tidy, value, type CellReading } from "./text";

/** What the column says about its cells. */
export interface ColumnUnits {
  readonly money: MoneyUnit;
  readonly time: TimeUnit | null;
  /** Days that serial numbers without a date format lack: those of a workbook that counts from 1904. */
  readonly serialShift?: number;
}

export const isMoneyKind = (kind: FieldKind): boolean =>
  kind === "money" || kind === "moneyList" || kind === "signedMoney" || kind === "signedMoneyList";

/** Reads one cell of a field. */
export function readCell(field: FieldKey, raw: CellValue, format: string, units: ColumnUnits): CellReading {
  const { kind } = FIELDS[field];
  switch (kind) {
    case "money":
    case "moneyList":
    case "signedMoney":
    case "signedMoneyList":
      return readMoney(raw, format, units.money, kind);
    case "date":
      return readDate(raw, format, field, units.serialShift);
    case "flag":
      return readFlag(raw, format, field);
    case "enum":
      return isEnumField(field) ? readOption(raw, field) : bad("unknownOption");
    case "count":
      return readCount(raw);
    case "days":
      return readPublication(raw) ?? readDays(raw);
    case "year":
      return readYear(raw, format);
    case "duration":
      return readDuration(raw, units.time);
    case "text":
      return readText(raw, field);
  }
}

/** Columns whose text names an approval: one that denies it names none. */
const DOCUMENTS: ReadonlySet<Evidence | undefined> = new Set<Evidence>(["approval", "adjustmentApproval"]);
const isDocument = (field: FieldKey): boolean => DOCUMENTS.has(FIELDS[field].denies);

function readText(raw: CellValue, field: FieldKey): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw !== "string") return value({ type: "text", text: String(raw) });
  if (isErrorText(raw)) return bad("error");
  const squeezed = raw.length <= 80 ? squeeze(raw) : "";
  const empty = (isDocument(field) ? denialIn(squeezed) : null) ?? (raw.length <= 40 ? blankKindOf(squeezed) : null);
  return empty ? blank(empty) : value({ type: "text", text: tidy(raw) });
}
