/**
 * Objects the client library asked to keep (`_KeepReference`), until `_RemoveReference`.
 * A kept range follows the cells it points at when rows or columns are inserted or deleted, as Excel's does.
 */
import { shiftRange, type Axis } from "../backend/ranges";
import type { CellRange } from "../backend/types";
import type { HostObject, Node } from "./objects";

type Kept = Node<"Range"> | Node<"RangeAreas">;

export class References {
  private readonly kept = new Map<string, Kept>();
  private next = 1;

  get size(): number {
    return this.kept.size;
  }

  keep(node: Kept): void {
    if (node.reference !== undefined && this.kept.has(node.reference)) return;
    const id = `kept-${this.next++}`;
    (node as { reference?: string }).reference = id;
    this.kept.set(id, node);
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  /** count > 0: lines put in before `at`; < 0: taken out from it. What loses all its cells is forgotten: using it is InvalidReference. */
  shift(sheetId: string, axis: Axis, at: number, count: number): void {
    for (const [id, node] of this.kept) {
      if (node.sheetId !== sheetId) continue;
      const areas = (node.type === "Range" ? [node.range] : node.areas)
        .map((r) => shiftRange(r, axis, at, count))
        .filter((r): r is CellRange => r !== null);
      const [first] = areas;
      if (!first) this.kept.delete(id);
      else if (node.type === "Range") (node as { range: CellRange }).range = first;
      else (node as { areas: readonly CellRange[] }).areas = areas;
    }
  }
}
