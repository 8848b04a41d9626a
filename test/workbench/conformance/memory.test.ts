import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { describeConformance } from "./suite";

describeConformance("The in-memory workbook", (sheetNames) => {
  const backend = new MemoryBackend(sheetNames);
  return {
    backend,
    personTypes: (sheetId, row, column, value) =>
      backend.byPerson(() =>
        backend.writeCells(sheetId, { row, column, rowCount: 1, columnCount: 1 }, "values", [[value]]),
      ),
  };
});
