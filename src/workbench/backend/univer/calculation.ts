/** Waiting for Univer's formula engine, which works a moment after a write: Excel has calculated when a batch ends. */
import { SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { UniverContext } from "./context";

/** A calculation that never reports must not leave the add-in waiting: values are then as far as they got. */
const LONGEST_WAIT = 10_000;

export interface Calculation {
  /** Something was written that formulas may depend on. */
  touched(): void;
  /** Resolves when what was touched has been calculated. */
  settled(): Promise<void>;
  /** Recalculates everything. */
  recalculate(): Promise<void>;
  dispose(): void;
}

export function watchCalculation(context: UniverContext): Calculation {
  let pending = false;
  let waiting: (() => void)[] = [];
  const listener = context.commands.onCommandExecuted(({ id }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    pending = false;
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  });
  const settled = (): Promise<void> => {
    if (!pending) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST_WAIT);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  };
  return {
    touched() { pending = true; },
    settled,
    async recalculate() {
      pending = true;
      context.commands.executeCommand(SetFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, { onlyLocal: true }).catch(() => { pending = false; });
      await settled();
    },
    dispose() { listener.dispose(); },
  };
}
