/** Univer's formula engine, as the workbench has it, as a calculator. */
import {
  CellValueType,
  IUniverInstanceService,
  LocaleType,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../../../src/sheet";
import {
  createHeadlessUniver,
  createUniverBackend,
  type UniverBackend,
} from "../../../../src/workbench/backend/univer";
import type { Calculated, Calculator } from "./sheets";

/** A text is one, whatever number it looks like; an error is one. */
const cellOf = (value: CellValue): ICellData =>
  typeof value !== "string"
    ? { v: value as ICellData["v"] }
    : value.startsWith("=")
      ? { f: value }
      : { v: value, ...(value.startsWith("#") ? {} : { t: CellValueType.STRING }) };

function cellsOf({ rows }: Calculated): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    rows.map((row, down) => [
      down,
      Object.fromEntries(row.flatMap((value, at) => (value === null ? [] : [[at, cellOf(value)]]))),
    ]),
  );
}

/** One for all: the trees that Univer keeps of formulas it has read belong to the instance that read them. */
let univer: Univer | null = null;
let books = 0;

/** To be called after all tests: what calculates would keep the tests from ending. */
export function closeUniver(): void {
  univer?.dispose();
  univer = null;
}

/**
 * However long it takes, and until nothing is calculated any more: a new workbook is calculated by itself too. Univer
 * reports progress by the same mutation; only the last report of a calculation carries a state.
 */
function calculated({ commands }: UniverBackend): Promise<void> {
  let open = 0;
  return new Promise((resolve, reject) => {
    const listener = commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState, stageInfo } = params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo?.stage === FormulaExecuteStageType.START) open += 1;
      if (stageInfo) return;
      open = functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION ? 0 : open - 1;
      if (functionsExecutedState !== FormulaExecutedStateType.SUCCESS || open > 0) return;
      listener.dispose();
      resolve();
    });
    const all = { commands: [], forceCalculation: true };
    commands.executeCommand(SetFormulaCalculationStartMutation.id, all, { onlyLocal: true }).catch(reject);
  });
}

export const inUniver: Calculator = async (sheets) => {
  univer ??= createHeadlessUniver();
  books += 1;
  const unitId = `formulas-${books}`;
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: "计划.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map((_, at) => `s${at}`),
    sheets: Object.fromEntries(
      sheets.map((sheet, at) => [
        `s${at}`,
        {
          id: `s${at}`,
          name: sheet.name,
          rowCount: sheet.rows.length + 1,
          columnCount: Math.max(...sheet.rows.map((row) => row.length)) + 1,
          cellData: cellsOf(sheet),
        },
      ]),
    ),
  });
  const backend = createUniverBackend(univer, workbook);
  await calculated(backend);
  const values = sheets.map(({ rows }, at) => {
    const cells = workbook.getSheetBySheetId(`s${at}`)?.getCellMatrix();
    return rows.map((row, down) =>
      row.map((_, column): CellValue => (cells?.getValue(down, column)?.v as CellValue | undefined) ?? null),
    );
  });
  backend.dispose();
  univer.__getInjector().get(IUniverInstanceService).disposeUnit(unitId);
  return values;
};
