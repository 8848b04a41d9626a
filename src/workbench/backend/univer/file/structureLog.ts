/** Remembers what happened to the rows and columns of each sheet since the file was opened; what is undone is forgotten. */
import { CommandType, type ICommandInfo, type IRange } from "@univerjs/core";
import { MoveColsMutation, MoveRowsMutation } from "@univerjs/sheets";
import type { LineShift } from "../../../../sheet";
import { shiftOf } from "../follow";
import type { UniverBackend } from "../backend";
import { watchUndo } from "../undo";

export interface Structure {
  /** Rows and columns that were put in or taken out, in order. */
  readonly shifts: readonly LineShift[];
  /** Whether rows or columns changed places, which is neither. */
  readonly hasMoved: boolean;
}

export interface StructureLog {
  of(sheetId: string): Structure;
  dispose(): void;
}

/** @param tell told after each change of a sheet's rows or columns */
export function logStructure(
  { commands, unitId }: Pick<UniverBackend, "commands" | "unitId">,
  tell: (sheetId: string) => void = () => undefined,
): StructureLog {
  const logs = new Map<string, (LineShift | "moved")[]>();
  const undo = watchUndo(commands);
  const listener = commands.onCommandExecuted((info: ICommandInfo) => {
    if (info.type !== CommandType.MUTATION) return;
    const params = info.params as { unitId?: string; subUnitId?: string; range?: IRange } | undefined;
    if (params?.unitId !== unitId || !params.subUnitId) return;
    const shift = shiftOf(info.id, params.range);
    const isMove = info.id === MoveRowsMutation.id || info.id === MoveColsMutation.id;
    if (!shift && !isMove) return;
    const steps = logs.get(params.subUnitId) ?? [];
    logs.set(params.subUnitId, steps);
    if (undo.isUndo && undoes(steps.at(-1), shift)) steps.pop();
    else steps.push(shift ?? "moved");
    tell(params.subUnitId);
  });
  return {
    of(sheetId) {
      const steps = logs.get(sheetId) ?? [];
      return { shifts: steps.filter((step) => step !== "moved"), hasMoved: steps.includes("moved") };
    },
    dispose() {
      undo.dispose();
      listener.dispose();
    },
  };
}

/** Whether a step takes back the last one. Rows that somebody puts in where others were taken out are not those. */
function undoes(last: LineShift | "moved" | undefined, shift: LineShift | null): boolean {
  if (last === undefined || last === "moved" || !shift) return last === "moved" && !shift;
  return last.axis === shift.axis && last.at === shift.at && last.count === -shift.count;
}
