/**
 * Doubt travels: an amount that is an estimate, an act that may be older than the Measures, a row that may not be under
 * them at all. Whatever rests on it is at most 需核实, by construction: the runner asks here, no rule does.
 */
import type { MessageData } from "../messages/types";
import type { ActId } from "./acts/table";
import { oncePerRow } from "./oncePerRow";
import { effectiveDay } from "./values/effective";
import { scopeDoubts } from "./values/scope";
import type { Breach, FindingKind, RowContext, Trace } from "./types";

/** Why a finding is at most 需核实; `key` names its sentence in the catalogues. */
export interface Doubt {
  readonly key: `doubt.${"perhapsBefore" | "estimate" | "funding" | "operationsName" | "unitLevel" | "section"}`;
  readonly data: MessageData;
}

/** What a breach rests on that is not certain; none for most. Asked of errors only, since nothing else can fall. */
export function doubtsOf(
  breach: Pick<Breach, "trace">,
  kind: FindingKind,
  row: RowContext,
  act: ActId | null,
): readonly Doubt[] {
  // A trace is made only where there may be an estimate in it: it is of cells of its row.
  const doubts: Doubt[] = hasEstimates(row) ? estimatesIn(breach.trace()) : [];
  if (kind === "data") return doubts;
  if (act !== null && row.values.standing(act) === "perhaps")
    doubts.push({ key: "doubt.perhapsBefore", data: { effective: { day: effectiveDay(row) } } });
  for (const doubt of scopeDoubts(row.project))
    doubts.push({ key: `doubt.${doubt}`, data: doubt === "section" ? headingOf(row) : {} });
  return doubts;
}

/** The heading that the row stands under. */
const headingOf = ({ project: { section } }: RowContext): MessageData =>
  section !== undefined ? { heading: section.text, rows: { rows: [section.row] } } : {};

/** Whether any cell of a row holds an estimate. */
const hasEstimates = oncePerRow(({ project: { fields } }): boolean =>
  Object.values(fields).some((reading) => reading.state === "value" && reading.notes.includes("approximate")),
);

/** The estimated amounts among the cells of a trace, told together. */
export function estimatesIn(trace: Trace): Doubt[] {
  const fields = new Set<string>();
  const look = (node: Trace): void => {
    if (node.kind === "operation") node.operands.forEach(look);
    if (node.kind === "input" && node.approximate) fields.add(`field.${node.field}`);
  };
  look(trace);
  return fields.size === 0 ? [] : [{ key: "doubt.estimate", data: { fields: { terms: [...fields] } } }];
}
