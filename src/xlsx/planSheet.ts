import { HostError } from "../host/types";
import type { PlanSheetContent } from "../library/planSheet";
import { nthName } from "../marking/sheets";
import { contentOf } from "./create/planBook";
import { frozenColumns, planChecks, planMerges, planPages, planRows } from "./create/planRows";
import type { Look } from "./create/styles";
import type { WorkbookModel } from "./model/types";
import type { NewSheet } from "./patch/newSheet";
import type { BorderEdges, FormatChange, SheetEdits } from "./patch/types";

const LINE = { style: "thin", color: "#808080" } as const;
const LINES: BorderEdges = { left: LINE, right: LINE, top: LINE, bottom: LINE };

/**
 * The empty sheet of a plan in a file that is there: the same that a new file would hold. Where its name is taken, it
 * takes the next free one.
 * @throws HostError protected (the workbook's structure)
 */
export function planSheetMaking(
  { sheets, isProtected }: WorkbookModel,
  content: PlanSheetContent,
): { readonly sheet: NewSheet; readonly edits: SheetEdits } {
  if (isProtected) throw new HostError("protected", "the workbook's structure is protected");
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = nthName(content.name, 1);
  for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = nthName(content.name, nth);
  const rows = planRows(content);
  const sheet: NewSheet = {
    name,
    merges: planMerges(content),
    frozenRows: content.firstRow - 1,
    frozenColumns: frozenColumns(content),
    validations: planChecks(content),
    page: {
      landscape: true,
      fitToWidth: planPages(content),
      gridLines: false,
      titleRows: { first: content.headerRow, last: content.headerRow + 1 },
      titleColumns: { first: 1, last: frozenColumns(content) },
      footer: content.footer,
    },
  };
  const edits: SheetEdits = {
    sheetName: name,
    cells: rows.flatMap(({ row, values, lookOf }) =>
      values.map((value, index) => ({
        row,
        column: index + 1,
        content: contentOf(value),
        format: formatOf(lookOf(index)),
      })),
    ),
    columns: content.columns.map(({ width }, index) => ({ column: index + 1, width: width + 0.71 })),
    rows: rows.flatMap(({ row, height }) => (height === null ? [] : [{ row, height, isCustom: true }])),
  };
  return { sheet, edits };
}

const formatOf = ({
  numberFormat,
  bold,
  italic,
  size,
  color,
  fill,
  horizontal,
  wrap,
  bordered,
}: Look): FormatChange => ({
  numberFormat: numberFormat ?? "General",
  wrap: wrap ?? false,
  horizontal: horizontal ?? null,
  vertical: "center",
  fill: fill ?? null,
  border: bordered ? LINES : null,
  font: {
    bold: bold ?? false,
    italic: italic ?? false,
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  },
});
