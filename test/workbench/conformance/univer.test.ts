import { MessageChannel } from "node:worker_threads";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { contentOf } from "../../../src/workbench/backend/univer/cells";
import { emptyBook } from "../univer/support";
import { describeConformance } from "./suite";

// Univer's formula engine takes its breaks over a MessageChannel, which jsdom lacks.
Object.assign(globalThis, {
  MessageChannel,
  structuredClone: globalThis.structuredClone ?? ((value: unknown) => JSON.parse(JSON.stringify(value))),
});

describeConformance("The Univer workbook", (sheetNames) => {
  const { univer, backend } = emptyBook(sheetNames);
  return {
    backend,
    async personTypes(sheetId, row, column, value) {
      const { commands } = backend;
      await commands.executeCommand(SetRangeValuesCommand.id, {
        unitId: backend.unitId,
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
