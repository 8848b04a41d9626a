/** Leaves of an amount that is read from several columns together: each cell with what it gives to it. */
import type { Fen } from "../../exact";
import type { Parts, ReadValue } from "../../plan/types";
import { amountsIn, moneyIn, negatives, positives } from "../facts/access";
import { operationOn } from "./operations";
import type { Expression, InputPart } from "./types";

type Leaf = (cell: ReadValue, value: Fen, part: InputPart | undefined) => Expression;

/** The cells that an amount, or a part of it, comes from; null where no cell holds it. @param leaf a cell as it is shown */
export function fromCells(parts: Parts, amount: Fen, part: InputPart | undefined, leaf: Leaf): Expression | null {
  const fensOf = (cell: ReadValue): readonly Fen[] => amountsIn(cell).map(({ fen }) => fen);
  if (part === "added" || part === "reduced") {
    const count = part === "added" ? positives : negatives;
    const given = parts.filter((cell) => count(fensOf(cell)) > 0n);
    return given.length === 0 ? null : added(given, (cell) => leaf(cell, count(fensOf(cell)), partIn(cell, part)));
  }
  const sum = parts.reduce((total, cell) => total + (moneyIn(cell) ?? 0n), 0n);
  if (part === undefined && amount === sum) return added(parts, (cell) => leaf(cell, moneyIn(cell) ?? 0n, undefined));
  const holder = parts.find((cell) => fensOf(cell).includes(amount));
  return holder !== undefined ? leaf(holder, amount, partIn(holder, part)) : null;
}

const added = (cells: Parts, leaf: (cell: ReadValue) => Expression): Expression =>
  operationOn("+", "trace.sum", cells.map(leaf));

/** A cell with one amount gives the whole of it. */
const partIn = (cell: ReadValue, part: InputPart | undefined): InputPart | undefined =>
  amountsIn(cell).length > 1 ? part : undefined;
