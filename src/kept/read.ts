/** How kept values are read: by a schema, each part by itself, so that one broken part takes no sound one with it. */
import * as v from "valibot";

/** What is kept, as a person is told of it. */
export type KeptKind = "settings" | "mapping" | "history" | "waivers";

/** Told that something was kept which cannot be read: another version, a hand in the file. Never passed over in silence by who shows it. */
export type OnLost = () => void;

export const notTold: OnLost = () => undefined;

/** A kept value by its schema. null where nothing was kept, and, told, where what was kept does not fit. */
export function readBy<const S extends v.GenericSchema>(
  schema: S,
  kept: unknown,
  onLost: OnLost,
): v.InferOutput<S> | null {
  if (kept === undefined || kept === null) return null;
  const result = v.safeParse(schema, kept);
  if (result.success) return result.output;
  onLost();
  return null;
}

/** An object whose keys are names of sheets or headers, whatever they are ("constructor" too, which valibot's own record leaves out). */
export const named = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** Name and value, at the most so many; more than that is told. */
export function entriesOf(kept: unknown, most: number, onLost: OnLost): readonly (readonly [string, unknown])[] {
  const entries = Object.entries(readBy(named, kept, onLost) ?? {});
  if (entries.length > most) onLost();
  return entries.slice(0, most);
}

/** A count or a time: a whole number from 0 on. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
