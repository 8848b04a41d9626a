import type { CellRange } from "../../sheet";
import type { CellModel, SheetModel } from "../model/types";
import { FUNCTIONS, numberOf, type Scalar } from "./functions";
import { BeyondError, parseFormula, type Node } from "./parse";

/** An error stands in what is added up: what it comes to is for a spreadsheet program to say. */
const FAILED = (): never => {
  throw new BeyondError("error value");
};

/** Calculates formulas of one sheet, each once. */
export class Calculation {
  private readonly cells = new Map<string, CellModel>();
  private readonly known = new Map<string, Scalar>();
  private readonly open = new Set<string>();
  private readonly filteredRows: ReadonlySet<number>;
  private readonly lastRow: number;

  constructor(private readonly sheet: SheetModel) {
    for (const { row, cells } of sheet.rows) for (const cell of cells) this.cells.set(`${row}:${cell.column}`, cell);
    this.filteredRows = new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row));
    this.lastRow = sheet.rows.at(-1)?.row ?? 0;
  }

  /** What a cell's formula comes to; undefined where that is not for us. */
  result(row: number, column: number): Scalar | undefined {
    try {
      return this.valueAt(row, column);
    } catch (error) {
      if (error instanceof BeyondError) return undefined;
      throw error;
    }
  }

  private valueAt(row: number, column: number): Scalar {
    const key = `${row}:${column}`;
    const cell = this.cells.get(key);
    if (!cell) return null;
    if (cell.formula === null) return cell.type === "error" ? FAILED() : cell.value;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    if (this.open.has(key)) throw new BeyondError("circle");
    this.open.add(key);
    try {
      const value = rounded(this.scalar(parseFormula(cell.formula), { row, column }));
      // A formula that points at an empty cell shows 0.
      const shown = value ?? 0;
      this.known.set(key, shown);
      return shown;
    } finally {
      this.open.delete(key);
    }
  }

  private scalar(node: Node, at: { row: number; column: number }): Scalar {
    switch (node.kind) {
      case "value":
        return node.value;
      case "range":
        if (!node.isCell) throw new BeyondError("a range where one value is wanted");
        return this.valueAt(node.range.firstRow, node.range.firstColumn);
      case "column": {
        if (!node.isThisRow) throw new BeyondError("a column where one value is wanted");
        return this.valueAt(at.row, this.tableColumn(node).firstColumn);
      }
      case "unary": {
        const value = numberOf(this.scalar(node.of, at));
        return node.operator === "-" ? -value : value / 100;
      }
      case "binary":
        return binary(node.operator, this.scalar(node.left, at), this.scalar(node.right, at));
      case "call":
        return this.call(node, at);
    }
  }

  private call({ name, args }: Extract<Node, { kind: "call" }>, at: { row: number; column: number }): Scalar {
    if (name === "IF") {
      const [test, yes, no] = args;
      if (!test || !yes) throw new BeyondError(name);
      return isTrue(this.scalar(test, at)) ? this.scalar(yes, at) : no ? this.scalar(no, at) : false;
    }
    if (name === "ROW" || name === "COLUMN") {
      const of = args[0];
      if (of && of.kind !== "range") throw new BeyondError(name);
      return name === "ROW" ? (of?.range.firstRow ?? at.row) : (of?.range.firstColumn ?? at.column);
    }
    if (name === "SUBTOTAL") return this.subtotal(args, at);
    const run = FUNCTIONS[name];
    if (!run) throw new BeyondError(name);
    return run(args.map((arg) => this.values(arg, at)));
  }

  /** 9 and 109 and their kind: other subtotals within are left out, and rows that a filter hides. */
  private subtotal(args: readonly Node[], at: { row: number; column: number }): Scalar {
    const [code, ...ranges] = args;
    const number = code?.kind === "value" ? Number(code.value) : NaN;
    const name = ({ 1: "AVERAGE", 2: "COUNT", 3: "COUNTA", 4: "MAX", 5: "MIN", 9: "SUM" } as Record<number, string>)[
      number % 100
    ];
    const run = name ? FUNCTIONS[name] : undefined;
    if (!run) throw new BeyondError("SUBTOTAL");
    const hides =
      number > 100 ||
      this.sheet.filteredColumns.length > 0 ||
      this.sheet.tables.some((table) => table.filteredColumns.length > 0);
    return run(
      ranges.map((arg) =>
        this.values(arg, at, (cell, row) => {
          return !(hides && this.filteredRows.has(row)) && !/\bSUBTOTAL\(/i.test(cell.formula ?? "");
        }),
      ),
    );
  }

  /** All values of an argument; those of a range without its empty cells. */
  private values(
    node: Node,
    at: { row: number; column: number },
    counts: (cell: CellModel, row: number) => boolean = () => true,
  ): readonly Scalar[] {
    const range =
      node.kind === "range" ? node.range : node.kind === "column" && !node.isThisRow ? this.tableColumn(node) : null;
    if (!range) return [this.scalar(node, at)];
    const found: Scalar[] = [];
    for (let row = range.firstRow; row <= Math.min(range.lastRow, this.lastRow); row += 1)
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        const cell = this.cells.get(`${row}:${column}`);
        if (!cell || (cell.value === null && cell.formula === null) || !counts(cell, row)) continue;
        const value = this.valueAt(row, column);
        // Within a range, text and yes or no count for nothing in a sum.
        found.push(value);
      }
    return found;
  }

  private tableColumn({ table, column }: Extract<Node, { kind: "column" }>): CellRange {
    const found = this.sheet.tables.find(({ name }) => table === null || name.toLowerCase() === table.toLowerCase());
    if (!found || (table === null && this.sheet.tables.length > 1)) throw new BeyondError(column);
    const { range, headerRows, totalsRows } = found;
    for (let at = range.firstColumn; at <= range.lastColumn; at += 1) {
      const header = this.cells.get(`${range.firstRow}:${at}`)?.value;
      if (headerRows === 1 && typeof header === "string" && header.toLowerCase() === column.toLowerCase())
        return {
          firstRow: range.firstRow + headerRows,
          lastRow: range.lastRow - totalsRows,
          firstColumn: at,
          lastColumn: at,
        };
    }
    throw new BeyondError(column);
  }
}

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case "+":
      return numberOf(left) + numberOf(right);
    case "-":
      return numberOf(left) - numberOf(right);
    case "*":
      return numberOf(left) * numberOf(right);
    case "/":
      return numberOf(right) === 0 ? FAILED() : numberOf(left) / numberOf(right);
    case "^":
      return numberOf(left) ** numberOf(right);
    case "&":
      return `${left ?? ""}${right ?? ""}`;
    default:
      return compared(operator, left, right);
  }
}

function compared(operator: string, left: Scalar, right: Scalar): boolean {
  const empty = (value: Scalar, other: Scalar): Scalar => value ?? (typeof other === "string" ? "" : 0);
  const [one, other] = [rounded(empty(left, right)), rounded(empty(right, left))];
  if (typeof one !== typeof other) return operator === "<>" ? true : operator === "=" ? false : FAILED();
  const [a, b] = [
    typeof one === "string" ? one.toLowerCase() : Number(one),
    typeof other === "string" ? other.toLowerCase() : Number(other),
  ];
  const order = a < b ? -1 : a > b ? 1 : 0;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

const isTrue = (value: Scalar): boolean => (typeof value === "string" ? FAILED() : Boolean(value));

/** A spreadsheet keeps 15 digits. */
function rounded(value: Scalar): Scalar {
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : FAILED();
}
