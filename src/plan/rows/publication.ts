/** 公示时间 with two days in a cell: the first and the last day of the publication, where no column of their own holds them. */
import type { FieldKey } from "../../fields";
import type { FieldReading } from "../types";

/** The first and the last day of publication. */
export const PUBLICATION: readonly FieldKey[] = ["publicFrom", "publicTo"];

/** Puts down the two days that the period of a publication begins and ends on; each is read from the period's cell. */
export function withPublication(fields: Partial<Record<FieldKey, FieldReading>>): void {
  const reading = fields.publicDays;
  if (reading?.state !== "value" || reading.value.type !== "duration" || reading.value.span === null) return;
  const { from, to } = reading.value.span;
  fields.publicFrom = { ...reading, value: { type: "date", interval: from } };
  fields.publicTo = { ...reading, value: { type: "date", interval: to } };
}
