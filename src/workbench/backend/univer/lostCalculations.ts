/**
 * What Univer was to calculate and lost is asked of it again. While its engine calculates, a change makes it stop and
 * begin anew with everything that is left to do. But the engine is on another thread: it may have ended just before the
 * word to stop arrives, and then Univer (0.25) strikes out all it had to do, the change included, whose results never
 * come: formulas without a value, highlights that are never drawn. A calculation that is asked for while another one
 * runs can lose as much: what is waiting is replaced, and results that stand already are thrown away.
 */
import { CommandType, type ICommandInfo, type ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType as State,
  FormulaExecuteStageType as Stage,
  IActiveDirtyManagerService,
  OtherFormulaMarkDirty,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { UniverContext } from "./context";

const AGAIN = "workbench.operation.calculate-again";
const LOOKS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** A command after which something has to be calculated. */
type Change = ICommandInfo;

/** One calculation, from being asked for to its last report. */
interface Run {
  readonly covers: readonly Change[];
  /** Results of it stand already. */
  hasBegun: boolean;
  /** Nothing that came in between has taken anything out of it. */
  isWhole: boolean;
}

export interface LostCalculations {
  /** Whether cells are asked for again, and not calculated yet. */
  readonly isAskingAgain: boolean;
  dispose(): void;
}

/** Starts watching; has to be there before what waits for calculations. */
export function askAgainForLost(context: UniverContext): LostCalculations {
  const { commands } = context;
  const changes = context.service<IActiveDirtyManagerService>(IActiveDirtyManagerService);
  /** Told to Univer, which gathers changes for a tenth of a second. */
  let gathered: Change[] = [];
  /** What Univer asks for with its next calculation, until one reports that it ended. */
  let todo: Change[] = [];
  const asked: Run[] = [];
  /** In the engine, in their order; the first one runs. */
  const running: Run[] = [];
  let isEnding = false;
  let isStopReported = false;

  const disposables = [
    commands.registerCommand({ id: AGAIN, type: CommandType.OPERATION, handler: () => true }),
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationNotificationMutation.id)
        isStopReported = stateOf(params) === State.STOP_EXECUTION;
      if (id !== SetFormulaCalculationStartMutation.id && id !== SetFormulaCalculationStopMutation.id) return;
      // After a stop Univer begins again with what was left; what it gathers meanwhile waits for its own time.
      if (!isStopReported) {
        todo.push(...gathered);
        gathered = [];
      }
      if (id === SetFormulaCalculationStartMutation.id)
        asked.push({ covers: [...todo], hasBegun: false, isWhole: true });
    }),
    commands.onCommandExecuted((command, options) => {
      if (isChange(command, options)) gathered.push(command);
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      // Univer begins again in answer to the report itself, before or after this listener.
      queueMicrotask(() => (isStopReported = false));
      const { stageInfo } = command.params as ISetFormulaCalculationNotificationMutation;
      const state = stateOf(command.params);
      if (stageInfo) reached(stageInfo.stage);
      else if (state !== undefined) ended(state);
    }),
  ];
  changes.register(AGAIN, {
    commandId: AGAIN,
    getDirtyData: ({ params }) => {
      const lost = params as Change;
      return changes.get(lost.id)?.getDirtyData(lost) ?? {};
    },
  });

  /** As Univer decides it. */
  function isChange({ id, params }: Change, options?: IExecutionOptions): boolean {
    if (!changes.get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return options?.onlyLocal !== true && !LOOKS.includes((params as { trigger?: string }).trigger);
  }

  function reached(stage: Stage): void {
    const [first, ...waiting] = running;
    if (stage === Stage.START) {
      // Its arrival replaces what waits, and throws away what stands already.
      if (first?.hasBegun) first.isWhole = false;
      for (const run of waiting) run.isWhole = false;
      const run = asked.shift();
      if (run) running.push(run);
    } else if (stage === Stage.CURRENTLY_CALCULATING) {
      if (first) first.hasBegun = true;
    } else if (stage === Stage.START_DEPENDENCY_ARRAY_FORMULA) {
      // What array formulas spilled over is looked at in place of what the next one was asked for.
      for (const run of waiting) run.isWhole = false;
    } else if (stage === Stage.CALCULATION_COMPLETED) isEnding = true;
  }

  function ended(state: State): void {
    // A stop is reported twice: when it is noticed, and when the calculation has ended.
    if (!isEnding) return;
    isEnding = false;
    const run = running.shift();
    const isDone = state === State.SUCCESS || state === State.NOT_EXECUTED;
    const left = [...(run?.covers ?? [])];
    if (state !== State.STOP_EXECUTION) {
      left.push(...todo);
      todo = [];
    }
    const cared = new Set([...todo, ...(isDone && run?.isWhole ? run.covers : [])]);
    for (const { isWhole, covers } of [...running, ...asked])
      if (isWhole) for (const change of covers) cared.add(change);
    const lost = [...new Set(left)].filter((change) => !cared.has(change));
    for (const change of lost) again(commands, change);
  }

  return {
    get isAskingAgain() {
      const left = [...gathered, ...todo, ...[...running, ...asked].flatMap(({ covers }) => covers)];
      return left.some(({ id, params }) => id === AGAIN && (params as Change).id !== OtherFormulaMarkDirty.id);
    },
    dispose() {
      for (const disposable of disposables) disposable.dispose();
      changes.remove(AGAIN);
    },
  };
}

const stateOf = (params: unknown): State | undefined =>
  (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;

/** Univer gathers it as the change itself, which is not made again. */
function again(commands: ICommandService, change: Change): void {
  commands.syncExecuteCommand(AGAIN, change.id === AGAIN ? (change.params as Change) : change);
}
