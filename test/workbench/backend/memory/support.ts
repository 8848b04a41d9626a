/** A workbook in memory. */
import { parseRange } from "../../../../src/workbench/backend/address";
import { MemoryBackend } from "../../../../src/workbench/backend/memory";
import type { CellRange } from "../../../../src/workbench/backend/types";

export const r = (address: string): CellRange => {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  return range;
};

export function workbook(): { backend: MemoryBackend; id: string } {
  const backend = new MemoryBackend(["计划"]);
  return { backend, id: backend.idOf("计划") };
}

export const code = (wanted: string): Error => expect.objectContaining({ code: wanted }) as Error;
