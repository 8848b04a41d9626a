/** Rows of the tables that the tests on rows are about. */
import { type CellValue } from "../../../src/sheet";
import { HEAD, kinds, type SheetOptions } from "../sheet";

export type Rows = readonly (readonly CellValue[])[];

export const A: readonly CellValue[] = [1, "A系统", "市A局", 600];

export const B: readonly CellValue[] = [2, "B系统", "市B局", 500];

export const C: readonly CellValue[] = [3, "C系统", "市C局", 400];

/** The usual header with a column for remarks. */
export const NOTED: readonly CellValue[] = [...HEAD, "备注"];

/** Rows under a header, the usual one unless told. */
export interface Case {
  readonly rows: Rows;
  readonly head?: readonly CellValue[];
  readonly merges?: SheetOptions["merges"];
}

/** What the rows are, a letter each. */
export const check = ({ rows, ...options }: Case, expected: string): void =>
  expect(kinds(rows, { ...options, merges: options.merges ?? [] })).toBe(expected);
