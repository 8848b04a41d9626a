/** What rules about headers state of them. */
import type { FormCells } from "../../plan/types";
import { compare, constant } from "../trace";
import type { Expression } from "../types";

/** That a term stands as the label of a form, beside its value, and not over a column. */
export const isLabel = (cells: FormCells | undefined): Expression =>
  compare(
    constant("trace.labelsOfForm", cells === undefined ? 0 : 1, "count"),
    ">",
    constant("trace.none", 0, "count"),
  );
