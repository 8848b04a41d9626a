import { MessageChannel } from "node:worker_threads";
import { LocaleType, UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { createHeadlessUniver, createUniverBackend } from "../../../src/workbench/backend/univer";
import { contentOf } from "../../../src/workbench/backend/univer/cells";
import { newSheetId } from "../../../src/workbench/backend/univer/sheets";
import { describeConformance } from "./suite";

// Univer's formula engine takes its breaks over a MessageChannel, which jsdom lacks.
Object.assign(globalThis, {
  MessageChannel,
  structuredClone: globalThis.structuredClone ?? ((value: unknown) => JSON.parse(JSON.stringify(value))),
});

let lastUnit = 0;

describeConformance("The Univer workbook", (sheetNames) => {
  const univer = createHeadlessUniver();
  const ids = sheetNames.map(() => newSheetId());
  const unitId = `unit-${++lastUnit}`;
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: "计划.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(ids.map((id, n) => [id, { id, name: sheetNames[n], rowCount: 100, columnCount: 26 }])),
  });
  const backend = createUniverBackend(univer, workbook);
  return {
    backend,
    async personTypes(sheetId, row, column, value) {
      const { commands } = backend;
      await commands.executeCommand(SetRangeValuesCommand.id, {
        unitId,
        subUnitId: sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        value: contentOf(value, ""),
      });
    },
    dispose() {
      backend.dispose();
      univer.dispose();
    },
  };
});
