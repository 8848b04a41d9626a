/**
 * A small calculator for the formulas that marking emits, with a spreadsheet's semantics: text, numbers, truth values,
 * errors, blanks. It shares no code with src/marking.
 */
import { type CellValue, columnNumber } from "../../../src/sheet";

export class FormulaError extends Error {}
type Value = string | number | boolean | null;

const isErrorText = (value: CellValue): boolean =>
  typeof value === "string" && /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(value);

/** Value of a formula whose relative rows are shifted down by `down`; cells come from `cell(row, column)`. */
export function evaluate(formula: string, cell: (row: number, column: number) => CellValue, down = 0): Value {
  const tokens =
    formula
      .replace(/^=/, "")
      .match(/"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|TRUE|FALSE|\d+(?:\.\d+)?|<>|[(),&*=<>+-]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const peek = (): string => tokens[at] ?? "";
  type Thunk = () => Value;

  const comparison = (): Thunk => {
    let left = concatenation();
    while (["=", "<>", ">", "<"].includes(peek())) {
      const operator = next();
      const [a, b] = [left, concatenation()];
      left = () => {
        const [x, y] = [a() ?? "", b() ?? ""];
        if (operator === "=") return x === y;
        if (operator === "<>") return x !== y;
        return operator === ">" ? x > y : x < y;
      };
    }
    return left;
  };
  const concatenation = (): Thunk => {
    let left = product();
    while (peek() === "&") {
      next();
      const [a, b] = [left, product()];
      left = () => asText(a()) + asText(b());
    }
    return left;
  };
  const product = (): Thunk => {
    let left = primary();
    while (peek() === "*") {
      next();
      const [a, b] = [left, primary()];
      left = () => asNumber(a()) * asNumber(b());
    }
    return left;
  };
  const primary = (): Thunk => {
    const token = next();
    if (token === "(") {
      const inner = comparison();
      next();
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    if (/^\d/.test(token)) return () => Number(token);
    const reference = /^\$?([A-Z]{1,3})(\$?)(\d+)$/.exec(token);
    if (reference) {
      const [column, row] = [columnNumber(reference[1] ?? ""), Number(reference[3]) + (reference[2] ? 0 : down)];
      return () => {
        const value = cell(row, column);
        if (isErrorText(value)) throw new FormulaError(String(value));
        return value;
      };
    }
    if (next() !== "(") throw new SyntaxError(`( expected after ${token} in ${formula}`);
    const parameters: Thunk[] = [];
    while (peek() !== ")") {
      parameters.push(comparison());
      if (peek() === ",") next();
    }
    next();
    return () => call(token, parameters);
  };
  const result = comparison();
  if (at !== tokens.length) throw new SyntaxError(`unread rest ${tokens.slice(at).join("")} of ${formula}`);
  return result();
}

function call(name: string, parameters: readonly (() => Value)[]): Value {
  const [a, b, c] = parameters;
  const first = (): Value => a?.() ?? null;
  switch (name) {
    case "IF":
      return asTruth(first()) ? (b?.() ?? null) : c ? c() : false;
    case "AND":
      return parameters.map((parameter) => asTruth(parameter())).every(Boolean);
    case "NOT":
      return !asTruth(first());
    case "ISERROR":
      return errors(first);
    case "ISLOGICAL":
      return typeof first() === "boolean";
    case "ISNUMBER":
      return !errors(first) && typeof first() === "number";
    case "ISTEXT":
      return !errors(first) && typeof first() === "string";
    case "LEN":
      return asText(first()).length;
    case "SUBSTITUTE":
      return asText(first()).replaceAll(asText(b?.() ?? null), asText(c?.() ?? null));
    case "FIND": {
      const found = asText(b?.() ?? null).indexOf(asText(first()));
      if (found < 0) throw new FormulaError("#VALUE!");
      return found + 1;
    }
    // Excel rounds what it sees at 15 digits, half away from zero.
    case "ROUND": {
      const value = asNumber(first());
      return Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(15)));
    }
    case "TEXT": {
      if (b?.() !== "0") throw new SyntaxError("only the format 0");
      const [digits = "", exponent = "0"] = asNumber(first()).toExponential(14).split("e");
      return String(
        (BigInt(digits.replace(".", "")) * 10n ** BigInt(Math.max(0, Number(exponent) - 14))) /
          10n ** BigInt(Math.max(0, 14 - Number(exponent))),
      );
    }
    default:
      throw new SyntaxError(`${name} is not among the functions that every spreadsheet has`);
  }
}

function errors(value: () => Value): boolean {
  try {
    value();
    return false;
  } catch (error) {
    if (error instanceof FormulaError) return true;
    throw error;
  }
}

const asText = (value: Value): string =>
  value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
function asNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  throw new FormulaError("#VALUE!");
}
function asTruth(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  throw new FormulaError("#VALUE!");
}

/** Whether a conditional format shows on a cell: its formula yields true; an error shows nothing. */
export function shows(formula: string, cell: (row: number, column: number) => CellValue, down: number): boolean {
  try {
    return evaluate(formula, cell, down) === true;
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}
