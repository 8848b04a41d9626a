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

/** @param tell told when a sheet becomes restructured, and when it is no longer */
export function logStructure(
  { commands, unitId }: Pick<UniverBackend, "commands" | "unitId">,
  tell: (sheetId: string, isRestructured: boolean) => void = () => undefined,
): StructureLog {
  const open = new Map<string, string[]>();
  const listener = commands.onCommandExecuted((info: ICommandInfo) => {
    if (info.type !== CommandType.MUTATION) return;
    const params = info.params as { unitId?: string; subUnitId?: string; range?: IRange } | undefined;
    if (params?.unitId !== unitId || !params.subUnitId) return;
    const steps = open.get(params.subUnitId) ?? [];
    const before = steps.length > 0;
    const shift = shiftOf(info.id, params.range);
    if (shift) {
      const inverse = `${shift.axis} ${shift.at} ${-shift.count}`;
      if (steps[steps.length - 1] === inverse) steps.pop();
      else steps.push(`${shift.axis} ${shift.at} ${shift.count}`);
    } else if (info.id === MoveRowsMutation.id || info.id === MoveColsMutation.id) steps.push("moved");
    open.set(params.subUnitId, steps);
    if (before !== steps.length > 0) tell(params.subUnitId, !before);
  });
  return { isRestructured: (sheetId) => (open.get(sheetId)?.length ?? 0) > 0, dispose: () => listener.dispose() };
}
