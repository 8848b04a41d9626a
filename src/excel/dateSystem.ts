/**
 * Workbooks count days from 1900 or from 1904 (Microsoft: "Date systems in Excel"), and Office.js has no member that says
 * which (VBA has Workbook.Date1904). Its values are serial numbers either way, while its text is what a person sees: the
 * year in the text of a date tells.
 */
import { civilOf, dayOfSerial } from "../exact";
import { type CellValue, DAYS_1904, formatKind, keptFrom1904, readFrom1904 } from "../sheet";

/** What is known of the open workbook. Cells show it; where none does it stays as it was. */
export interface DateSystem {
  from1904: boolean;
}

/** Dates whose texts are asked for: a column may be too narrow to show one. */
const MOST_ASKED = 24;

/** Looks at some dates of cells that were read. One batch where there are dates with a year, none where not. */
export async function learnDateSystem(
  context: Excel.RequestContext,
  used: Excel.Range,
  {
    values,
    numberFormats,
  }: { readonly values: readonly (readonly CellValue[])[]; readonly numberFormats: readonly (readonly string[])[] },
  system: DateSystem,
): Promise<void> {
  const perColumn = new Map<number, number>();
  const asked: { readonly serial: number; readonly cell: Excel.Range }[] = [];
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (typeof value !== "number" || asked.length >= MOST_ASKED || !showsYear(numberFormats[down]?.[right] ?? ""))
        return;
      const seen = perColumn.get(right) ?? 0;
      if (seen >= 3) return;
      perColumn.set(right, seen + 1);
      const cell = used.getCell(down, right);
      cell.load("text");
      asked.push({ serial: value, cell });
    }),
  );
  if (asked.length === 0) return;
  await context.sync();
  const told = asked
    .map(({ serial, cell }) => isFrom1904(serial, cell.text[0]?.[0] ?? ""))
    .filter((one) => one !== null);
  const [first] = told;
  if (first !== undefined && told.every((one) => one === first)) system.from1904 = first;
}

const showsYear = (format: string): boolean => /yyy/i.test(format) && formatKind(format) === "date";

/** null where the text shows no year of four digits, as #### does, or one of another calendar. */
export function isFrom1904(serial: number, text: string): boolean | null {
  const year = Number(/(?:^|\D)(\d{4})(?:\D|$)/.exec(text)?.[1]);
  const shows = (days: number): boolean => {
    const day = dayOfSerial(days);
    return day !== null && civilOf(day).year === year;
  };
  return shows(serial) ? false : shows(serial + DAYS_1904) ? true : null;
}

/** Values of such a workbook as days from 1900, as everything else reads them. */
export const asRead = (value: CellValue, format: string, { from1904 }: DateSystem): CellValue =>
  from1904 ? readFrom1904(value, format) : value;

/** The other way, for what is compared with cells or written into them. */
export const asKept = (value: CellValue, format: string, { from1904 }: DateSystem): CellValue =>
  from1904 ? keptFrom1904(value, format) : value;
