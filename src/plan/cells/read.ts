/** Reads a cell by the kind of its field. */
import type { MoneyUnit } from "../../exact";
import { FIELDS, type FieldKey, type FieldKind } from "../../fields";
import type { CellValue } from "../grid";
import { readCount, readDays, readYear } from "./count";
import { readDate } from "./date";
import { readDuration, type TimeUnit } from "./duration";
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
      return readDate(raw, format, units.serialShift);
    case "flag":
      return readFlag(raw, format, field);
    case "enum":
      return isEnumField(field) ? readOption(raw, field) : bad("unknownOption");
    case "count":
      return readCount(raw);
    case "days":
      return readDays(raw);
    case "year":
      return readYear(raw, format);
    case "duration":
      return readDuration(raw, units.time);
    case "text":
      return readText(raw, field);
  }
}

/** Columns whose text is the number of a document, and the ways of saying that there is none. */
const DOCUMENT: ReadonlySet<FieldKey> = new Set<FieldKey>(["approvalNo", "adjustApprovalNo"]);
const NO_DOCUMENT =
  /^(?:否|×|不|未|(?:无|没有|未取得|未获得|未获)(?:立项|调整)?(?:批复|审批|批准)(?:文件|文号)?|(?:无|没有)(?:文件|文号))$/;

function readText(raw: CellValue, field: FieldKey): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw !== "string") return value({ type: "text", text: String(raw) });
  if (isErrorText(raw)) return bad("error");
  const empty = raw.length <= 40 ? blankKindOf(squeeze(raw)) : null;
  if (empty) return blank(empty);
  return DOCUMENT.has(field) && NO_DOCUMENT.test(squeeze(raw))
    ? blank("none")
    : value({ type: "text", text: tidy(raw) });
}
