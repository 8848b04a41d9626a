import { BeyondError } from "./parse";

/** One value of a cell or formula. */
export type Scalar = number | string | boolean | null;

type Values = readonly Scalar[];

/** A value where a number is wanted: blank is 0; text is not for us. */
export function numberOf(value: Scalar): number {
  if (value === null) return 0;
  if (typeof value === "string") throw new BeyondError("text in a sum");
  return Number(value);
}

const numbers = (args: readonly Values[]): number[] => args.flat().filter((value) => typeof value === "number");

/** The one value of an argument. */
function single(values: Values | undefined): number {
  if (!values || values.length > 1) throw new BeyondError("one value is wanted");
  return numberOf(values[0] ?? null);
}

/** Half away from zero, on the decimal text: 1.005 to two places is 1.01, as a spreadsheet has it. */
function round(value: number, places: number): number {
  const scaled = Number(`${Math.abs(value).toPrecision(15)}e${places}`);
  const whole = Number.isFinite(scaled) ? Math.round(Number(scaled.toPrecision(15))) : NaN;
  return Math.sign(value) * Number(`${whole}e${-places}`);
}

function average(args: readonly Values[]): number {
  const all = numbers(args);
  if (all.length === 0) throw new BeyondError("nothing to average");
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}

/** Functions of values; what chooses rows by criteria is left to spreadsheet programs. */
export const FUNCTIONS: Readonly<Record<string, ((args: readonly Values[]) => Scalar) | undefined>> = {
  SUM: (args) => numbers(args).reduce((sum, value) => sum + value, 0),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => args.flat().filter((value) => value !== null).length,
  MAX: (args) => Math.max(...numbers(args), ...(numbers(args).length === 0 ? [0] : [])),
  MIN: (args) => Math.min(...numbers(args), ...(numbers(args).length === 0 ? [0] : [])),
  AVERAGE: average,
  ABS: (args) => Math.abs(single(args[0])),
  ROUND: (args) => round(single(args[0]), single(args[1])),
};
