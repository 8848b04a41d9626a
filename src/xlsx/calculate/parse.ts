/**
 * calculate/: what the plain formulas of a plan come to (sums, differences, shares, serial numbers), so that a file
 * whose rows changed shows true values before a spreadsheet program calculates it. Whatever goes beyond is left to that
 * program. This file: a formula as a tree.
 */
import { type CellRange, cellOf, columnNumber, LAST_ROW } from "../../sheet";

export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  | { readonly kind: "range"; readonly range: CellRange; readonly isCell: boolean }
  /** A column of a table; `isThisRow`: only the formula's own row of it. */
  | { readonly kind: "column"; readonly table: string | null; readonly column: string; readonly isThisRow: boolean }
  | { readonly kind: "unary"; readonly operator: "-" | "%"; readonly of: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] };

/** A formula that is not for us: another sheet, a name, a function that is not known here. */
export class BeyondError extends Error {
  override readonly name = "BeyondError";
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w(!\[])|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w(!])|([\p{L}_][\p{L}\p{N}_.]*)?(\[(?:[^[\]]|\[[^[\]]*\])*\])|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>%(),:]))/uy;

interface Token {
  readonly kind: "text" | "number" | "cell" | "columns" | "table" | "name" | "sign";
  readonly text: string;
  /** Name before the brackets of a table's column. */
  readonly table?: string | null;
}

const MOST_DEPTH = 60;
/** Of rising strength. */
const OPERATORS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** @throws BeyondError */
export function parseFormula(formula: string): Node {
  const parser = new Parser(tokensOf(formula));
  return parser.all();
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    if (formula.slice(TOKEN.lastIndex).trim() === "") break;
    const match = TOKEN.exec(formula);
    if (!match) throw new BeyondError(formula);
    const [, text, number, cell, columns, table, brackets, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: "text", text: text.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (cell !== undefined) tokens.push({ kind: "cell", text: cell.replaceAll("$", "").toUpperCase() });
    else if (columns !== undefined) tokens.push({ kind: "columns", text: columns.replaceAll("$", "").toUpperCase() });
    else if (brackets !== undefined) tokens.push({ kind: "table", text: brackets, table: table ?? null });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toUpperCase() });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  all(): Node {
    const node = this.binary(0);
    if (this.at < this.tokens.length) throw new BeyondError("rest");
    return node;
  }

  private takes(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private binary(level: number): Node {
    if ((this.depth += 1) > MOST_DEPTH * OPERATORS.length) throw new BeyondError("depth");
    const signs = OPERATORS[level];
    let left = signs ? this.binary(level + 1) : this.unary();
    if (signs)
      for (let operator = this.takes(...signs); operator; operator = this.takes(...signs))
        left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    this.depth -= 1;
    return left;
  }

  private unary(): Node {
    if (this.takes("+")) return this.unary();
    if (this.takes("-")) return { kind: "unary", operator: "-", of: this.unary() };
    let node = this.primary();
    while (this.takes("%")) node = { kind: "unary", operator: "%", of: node };
    return node;
  }

  private primary(): Node {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "text":
        return { kind: "value", value: token.text };
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "cell":
        return this.range(token.text);
      case "columns": {
        const [from = "", to = ""] = token.text.split(":");
        const range = { firstRow: 1, lastRow: LAST_ROW, firstColumn: columnNumber(from), lastColumn: columnNumber(to) };
        return { kind: "range", range, isCell: false };
      }
      case "table":
        return tableColumn(token);
      case "name":
        if (token.text === "TRUE" || token.text === "FALSE") return { kind: "value", value: token.text === "TRUE" };
        return this.call(token.text);
      case "sign":
        if (token.text === "(") {
          const inner = this.binary(0);
          if (!this.takes(")")) throw new BeyondError("bracket");
          return inner;
        }
        break;
      case undefined:
        break;
    }
    throw new BeyondError("operand");
  }

  private range(first: string): Node {
    const from = cellOf(first);
    const next = this.tokens[this.at + 1];
    const isRange = this.tokens[this.at]?.text === ":" && next?.kind === "cell";
    if (isRange) this.at += 2;
    const to = isRange ? cellOf(next.text) : from;
    if (!from || !to) throw new BeyondError("reference");
    return {
      kind: "range",
      isCell: !isRange,
      range: {
        firstRow: Math.min(from.row, to.row),
        lastRow: Math.max(from.row, to.row),
        firstColumn: Math.min(from.column, to.column),
        lastColumn: Math.max(from.column, to.column),
      },
    };
  }

  private call(name: string): Node {
    if (!this.takes("(")) throw new BeyondError(name);
    const args: Node[] = [];
    if (this.takes(")")) return { kind: "call", name, args };
    do args.push(this.binary(0));
    while (this.takes(","));
    if (!this.takes(")")) throw new BeyondError("bracket");
    return { kind: "call", name, args };
  }
}

/** 表1[总投资], [总投资], [@总投资], 表1[[#This Row],[总投资]]. */
function tableColumn({ text, table = null }: Token): Node {
  const inner = text.slice(1, -1).trim();
  const nested = /^\[#This Row\]\s*,\s*\[([^[\]]+)\]$/i.exec(inner)?.[1];
  const at = /^@\s*\[?([^[\]]+)\]?$/.exec(inner)?.[1];
  const plain = /^[^[\]#@']+$/.exec(inner)?.[0];
  const column = nested ?? at ?? plain;
  if (column === undefined) throw new BeyondError(text);
  return { kind: "column", table, column, isThisRow: plain === undefined };
}
