/** Waiting for Univer's formula engine, which works a moment after a write: Excel has calculated when a batch ends. */
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { CellMatrix } from "./cells";
import type { UniverContext } from "./context";
import { touched } from "./events";
import { askAgainForLost } from "./lostCalculations";

const LINES: readonly string[] = [
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
];

/** A calculation that never reports must not leave the add-in waiting: values are then as far as they got. */
const LONGEST_WAIT = 10_000;

export interface Calculation {
  /** Resolves when what was touched has been calculated. */
  settled(): Promise<void>;
  /** Recalculates everything. */
  recalculate(): Promise<void>;
  dispose(): void;
}

/** @param hasFormulas whether there is anything to calculate at all */
export function watchCalculation(context: UniverContext, hasFormulas: () => boolean): Calculation {
  let pending = false;
  let waiting: (() => void)[] = [];
  const lost = askAgainForLost(context);
  const listener = context.commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id && !options?.fromFormula) {
      const { cellValue } = params as { cellValue?: CellMatrix };
      pending ||= cellValue !== undefined && touched(cellValue).content !== null;
    } else if (LINES.includes(id)) pending = true;
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    // Univer reports progress by the same mutation; only the last report carries a state. After a stop it starts again.
    const { functionsExecutedState: state } = params as { functionsExecutedState?: FormulaExecutedStateType };
    if (state !== FormulaExecutedStateType.SUCCESS && state !== FormulaExecutedStateType.NOT_EXECUTED) return;
    if (lost.isAskingAgain) return;
    pending = false;
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  });
  const settled = (): Promise<void> => {
    if (!pending || !hasFormulas()) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST_WAIT);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  };
  return {
    settled,
    async recalculate() {
      pending = true;
      context.commands
        .executeCommand(
          SetFormulaCalculationStartMutation.id,
          { commands: [], forceCalculation: true },
          { onlyLocal: true },
        )
        .catch(() => {
          pending = false;
        });
      await settled();
    },
    dispose() {
      listener.dispose();
      lost.dispose();
    },
  };
}
