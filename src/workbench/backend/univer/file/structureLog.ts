/** Remembers which sheets had rows or columns put in, taken out or moved since the file was opened; undone ones cancel out. */
import { CommandType, type ICommandInfo, type IRange } from "@univerjs/core";
import { MoveColsMutation, MoveRowsMutation } from "@univerjs/sheets";
import { shiftOf } from "../follow";
import type { UniverBackend } from "../backend";

export interface StructureLog {
  /** Whether the sheet's rows and columns are no longer where the file has them. */
  isRestructured(sheetId: string): boolean;
  dispose(): void;
}

export function logStructure({ commands, unitId }: Pick<UniverBackend, "commands" | "unitId">): StructureLog {
  const open = new Map<string, string[]>();
  const listener = commands.onCommandExecuted((info: ICommandInfo) => {
    if (info.type !== CommandType.MUTATION) return;
    const params = info.params as { unitId?: string; subUnitId?: string; range?: IRange } | undefined;
    if (params?.unitId !== unitId || !params.subUnitId) return;
    const steps = open.get(params.subUnitId) ?? [];
    const shift = shiftOf(info.id, params.range);
    if (shift) {
      const inverse = `${shift.axis} ${shift.at} ${-shift.count}`;
      if (steps[steps.length - 1] === inverse) steps.pop();
      else steps.push(`${shift.axis} ${shift.at} ${shift.count}`);
    } else if (info.id === MoveRowsMutation.id || info.id === MoveColsMutation.id) steps.push("moved");
    open.set(params.subUnitId, steps);
  });
  return { isRestructured: (sheetId) => (open.get(sheetId)?.length ?? 0) > 0, dispose: () => listener.dispose() };
}
