/** Whether what happens to a workbook now is an undo: Univer then puts back what it remembers by itself. */
import { RedoCommandId, UndoCommandId, type ICommandService } from "@univerjs/core";

export interface UndoWatch {
  readonly isUndo: boolean;
  dispose(): void;
}

export function watchUndo(commands: ICommandService): UndoWatch {
  let isUndo = false;
  const before = commands.beforeCommandExecuted(({ id }) => {
    if (id === UndoCommandId) isUndo = true;
    if (id === RedoCommandId) isUndo = false;
  });
  const after = commands.onCommandExecuted(({ id }) => {
    if (id === UndoCommandId) isUndo = false;
  });
  return {
    get isUndo() {
      return isUndo;
    },
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}
