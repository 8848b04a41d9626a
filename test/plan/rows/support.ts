/** Rows of the tables that the tests on rows are about. */
import { type CellValue } from "../../../src/sheet";

export type Rows = readonly (readonly CellValue[])[];

export const A: readonly CellValue[] = [1, "A系统", "市A局", 600];

export const B: readonly CellValue[] = [2, "B系统", "市B局", 500];

export const C: readonly CellValue[] = [3, "C系统", "市C局", 400];
