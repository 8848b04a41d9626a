/**
 * Where a verdict turns. A finding rests on comparisons; each is found here by itself, from the finding's own explanation,
 * and the one cell (or the base date) that it hangs on is moved to the last value at which it holds and the first at which
 * it does not. Which comparisons there are, and whether they include their limit, stands in turns.json, read against the
 * Measures: "turns" are tried here on both sides of the limit; "otherwise" are those that moving one cell does not show:
 * a rank of bodies, a number in words, a limit beside which another message of the rule takes over.
 */
import { dayOfIso, isoOf } from "../../../src/exact";
import { addressOf, parseRange, type CellValue } from "../../../src/sheet";
import type { FieldKey } from "../../../src/fields";
import type { Finding } from "../../../src/review";
import type { Trace } from "../../../src/rules/types";
import { secondOpinion } from "../../support/oracle";
import { nodesOf } from "../../support/trace";
import { isGrid, type Row, type Sheet } from "./given";

type Operation = Extract<Trace, { kind: "operation" }>;
/** A cell of the sheet, or its base date where there is none. */
type Lever = { readonly address: string; readonly field: FieldKey; readonly isDay: boolean } | "asOf";

export interface Turn {
  /** Message and severity, the comparison, and the numbers that the Measures fix in it. */
  readonly name: string;
  /** Sheets at the limit, the finding's own cell moved: the last for which it holds, the one before, the first for which not. */
  readonly edge: { readonly holds: Sheet; readonly before: Sheet; readonly fails: Sheet } | null;
}

const TURNS: ReadonlySet<string> = new Set([">", "≥", "<", "≤"]);
/** As far as a cell is moved in search of the limit: in 分 or in days. */
const FARTHEST = { amount: 1n << 48n, day: 1n << 14n };

/** Every comparison that a finding of `sheet` rests on. */
export function turnsOf(finding: Finding, sheet: Sheet, asOf: string): readonly Turn[] {
  const trace = finding.trace?.();
  if (trace === undefined) return [];
  return nodesOf(trace).flatMap((node, place) => {
    if (node.kind !== "operation" || !TURNS.has(node.operator)) return [];
    return [{ name: nameOf(finding, node), edge: edgeOf(trace, place, node, sheet, asOf) }];
  });
}

/** rule.message severity: what is compared, with how the limit is included. */
function nameOf({ message, severity }: Finding, node: Operation): string {
  const fixed = nodesOf(node).flatMap((leaf) =>
    leaf.kind === "parameter" ? [leaf.name] : leaf.kind === "constant" ? [leaf.label] : [],
  );
  const numbers = [...new Set(fixed)].map((name) => name.replace(/^\w+\./, "")).sort();
  return `${message.key.replace("rules.", "")} ${severity}: ${[node.label.replace("trace.", ""), node.operator, ...numbers].join(" ")}`;
}

function edgeOf(trace: Trace, place: number, node: Operation, sheet: Sheet, asOf: string): Turn["edge"] {
  for (const { lever, value } of leversOf(node, sheet, asOf)) {
    const holds = (at: bigint): boolean => secondOpinion(moved(trace, lever, at)) === true;
    const turns = (at: bigint): boolean => secondOpinion(nodesOf(moved(trace, lever, at))[place] as Trace) === true;
    const found = edgeNear(value, turns, lever === "asOf" || lever.isDay ? FARTHEST.day : FARTHEST.amount);
    if (found === null || !holds(found.last) || holds(found.first)) continue;
    const back = found.last - found.first;
    const of = (at: bigint): Sheet => sheetWith(sheet, lever, at);
    return {
      holds: of(found.last),
      before: of(holds(found.last + back) ? found.last + back : found.last),
      fails: of(found.first),
    };
  }
  return null;
}

/** What of the sheet a comparison hangs on: cells with an exact amount or day, and the base date. */
function leversOf(
  node: Operation,
  sheet: Sheet,
  asOf: string,
): readonly { readonly lever: Lever; readonly value: bigint }[] {
  return nodesOf(node).flatMap((leaf): readonly { readonly lever: Lever; readonly value: bigint }[] => {
    if (leaf.kind === "constant" && leaf.label === "trace.asOf")
      return [{ lever: "asOf" as const, value: BigInt(dayOfIso(asOf) ?? 0) }];
    if (leaf.kind !== "input" || typeof leaf.value !== "bigint" || leaf.address === null || leaf.part) return [];
    const typed = typedIn(sheet, leaf.address, leaf.field);
    const isDay = typeof typed === "string" && dayOfIso(typed) !== null;
    if (!isDay && typeof typed !== "number" && typeof typed !== "bigint") return [];
    if (!isDay && leaf.unit !== undefined && leaf.unit !== "fen") return [];
    return [{ lever: { address: leaf.address, field: leaf.field, isDay }, value: leaf.value }];
  });
}

/** The explanation as it would read if the lever stood elsewhere, its steps to be worked out again. */
function moved(trace: Trace, lever: Lever, at: bigint): Trace {
  if (trace.kind === "operation")
    return instead(
      trace,
      "operands",
      trace.operands.map((operand) => moved(operand, lever, at)),
    );
  const isIt =
    lever === "asOf"
      ? trace.kind === "constant" && trace.label === "trace.asOf"
      : trace.kind === "input" && trace.field === lever.field && trace.address === lever.address;
  return isIt ? instead(trace, "value", at) : trace;
}

/** The same node with another value; what it says of itself is kept, though it may be told only when asked. */
const instead = (node: Trace, key: "operands" | "value", value: unknown): Trace =>
  Object.create(node, { [key]: { value } }) as Trace;

/** Row of the given sheet that an address lies in; the header is above it. */
const rowOf = (address: string): number => Number(address.replace(/\D/g, "")) - 2;

/** What stands in a cell of the given sheet. */
function typedIn(sheet: Sheet, address: string, field: FieldKey): CellValue | bigint | undefined {
  if (!isGrid(sheet)) return sheet.rows[rowOf(address)]?.[field];
  const range = parseRange(address);
  return range ? sheet.grid[range.firstRow - 1]?.[range.firstColumn - 1] : undefined;
}

/** The last value at which it holds and the first beside it at which it does not; amounts below 0 are another matter. */
function edgeNear(
  value: bigint,
  holds: (at: bigint) => boolean,
  farthest: bigint,
): { readonly last: bigint; readonly first: bigint } | null {
  if (value < 0n) return null;
  for (const way of [-1n, 1n]) {
    let last = value;
    let step = 1n;
    while (step < farthest && value + way * step >= 0n && holds(value + way * step)) {
      last = value + way * step;
      step *= 2n;
    }
    let first = value + way * step < 0n ? 0n : value + way * step;
    if (first === last || holds(first)) continue;
    while (first - last !== way) {
      const middle = (first + last) / 2n;
      if (holds(middle)) last = middle;
      else first = middle;
    }
    return { last, first };
  }
  return null;
}

function sheetWith(sheet: Sheet, lever: Lever, at: bigint): Sheet {
  if (lever === "asOf") return { ...sheet, asOf: isoOf(Number(at)) };
  const cell = lever.isDay ? isoOf(Number(at)) : at;
  if (!isGrid(sheet)) {
    const place = rowOf(lever.address);
    return {
      ...sheet,
      rows: sheet.rows.map((row, index): Row => (index === place ? { ...row, [lever.field]: cell } : row)),
    };
  }
  return {
    ...sheet,
    grid: sheet.grid.map((row, down) =>
      row.map((standing, right) => (addressOf(down + 1, right + 1) === lever.address ? cell : standing)),
    ),
  };
}
