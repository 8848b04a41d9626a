/** A marked sheet as a spreadsheet would show it: the user's cells and ours, with formulas and formats evaluated. */
import type { MarkPlan, MarkStyleName } from "../../../src/marking";
import { type CellValue, contains, type SheetGrid, valueAt } from "../../../src/sheet";
import { evaluate, shows } from "./evaluate";

export class MarkedSheet {
  /** User's cells that differ from the grid now, and ours. */
  private readonly changed = new Map<string, CellValue>();
  private readonly formulas = new Map<string, { formula: string; row: number }>();

  constructor(
    private readonly grid: SheetGrid,
    readonly plan: MarkPlan,
  ) {
    plan.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const key = `${plan.block.firstRow + r},${plan.block.firstColumn + c}`;
        if (cell.kind === "text") this.changed.set(key, cell.text);
        if (cell.kind === "number") this.changed.set(key, cell.number);
        if (cell.kind === "formula") this.formulas.set(key, { formula: cell.formula, row: plan.block.firstRow + r });
      }),
    );
  }

  value = (row: number, column: number): CellValue => {
    const key = `${row},${column}`;
    const held = this.formulas.get(key);
    // A formula moves with its row: its relative references shift as far as it did.
    if (held) return evaluate(held.formula, this.value, row - held.row) as CellValue;
    return this.changed.has(key) ? (this.changed.get(key) ?? null) : valueAt(this.grid, row, column);
  };

  set(row: number, column: number, value: CellValue): void {
    this.changed.set(`${row},${column}`, value);
  }

  /** Exchanges the cells of two rows in some columns, as a sort does; formulas go along. */
  swap(rowA: number, rowB: number, firstColumn: number, lastColumn: number): void {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const [a, b] = [`${rowA},${column}`, `${rowB},${column}`];
      const [formulaA, formulaB] = [this.formulas.get(a), this.formulas.get(b)];
      const [valueA, valueB] = [formulaA ? null : this.value(rowA, column), formulaB ? null : this.value(rowB, column)];
      this.formulas.delete(a);
      this.formulas.delete(b);
      if (formulaB) this.formulas.set(a, { ...formulaB });
      else this.changed.set(a, valueB);
      if (formulaA) this.formulas.set(b, { ...formulaA });
      else this.changed.set(b, valueA);
      if (formulaB) this.changed.delete(a);
      if (formulaA) this.changed.delete(b);
    }
  }

  /** Styles that show on a cell, highest priority first. */
  styles(row: number, column: number): readonly MarkStyleName[] {
    return this.plan.formats
      .filter(({ range, formula }) => contains(range, row, column) && shows(formula, this.value, row - range.firstRow))
      .map(({ style }) => style);
  }

  verdict = (row: number): CellValue => this.value(row, this.plan.block.firstColumn);
}
