/** One header path to a field, a person's correction first. */
import { FIELDS, type FieldKey } from "../../fields";
import type { MappingCorrections } from "../types";
import { matchPath } from "./match";
import type { LabelPath } from "./paths";
import { headerKey, parseHeader, type HeaderWord } from "./word";

/** Shown between the labels of a header path. */
export const PATH_SEPARATOR = "/";

export interface ReadColumn {
  readonly column: number;
  /** Joined labels, from the top down. */
  readonly header: string;
  readonly labels: LabelPath;
  readonly words: readonly HeaderWord[];
  /** null = unknown, "ignored" = a person said so. */
  readonly field: FieldKey | "ignored" | null;
  readonly confidence: "exact" | "likely" | "chosen";
}

export function readColumn(
  column: number,
  path: LabelPath,
  corrections: MappingCorrections | undefined,
  planYear: number | null,
): ReadColumn {
  const header = path.join(PATH_SEPARATOR);
  const words = path.map(parseHeader);
  const correction = correctionOf(headerKey(header), corrections);
  if (correction !== undefined)
    return { column, header, labels: path, words, field: correction ?? "ignored", confidence: "chosen" };
  // A header that was placed before the reader knew its groups is known by its own label.
  if (path.length > 1 && correctionOf(headerKey(path.at(-1) ?? ""), corrections) === "name")
    return { column, header, labels: path, words, field: "name", confidence: "chosen" };
  const known = matchPath(words, planYear);
  return { column, header, labels: path, words, field: known?.field ?? null, confidence: known?.confidence ?? "exact" };
}

/** What the reader takes a single header for, a person's correction first; null = unknown. */
export function fieldOfHeader(header: string, corrections?: MappingCorrections): FieldKey | "ignored" | null {
  return readColumn(0, [header], corrections, null).field;
}

/** A person's choice for a header; undefined if there is none. What is no field is no choice. */
export function correctionOf(key: string, corrections: MappingCorrections | undefined): FieldKey | null | undefined {
  if (!corrections || !Object.hasOwn(corrections, key)) return undefined;
  const chosen = corrections[key];
  if (chosen === null) return null;
  return chosen !== undefined && Object.hasOwn(FIELDS, chosen) ? chosen : undefined;
}

/** The plan's year, from the sheet's name and the lines above the table; null if they name none or several. */
export function planYearOf(texts: readonly string[]): number | null {
  for (const pattern of [
    /20\d{2}(?=年度)/g,
    /20\d{2}(?=年(?!\d{1,2}月\d{1,2}日).{0,30}(?:计划|项目|投资|调整))/g,
    /20\d{2}/g,
  ]) {
    const years = new Set(texts.flatMap((text) => text.slice(0, 300).match(pattern) ?? []));
    if (years.size === 1) return Number([...years][0]);
    if (years.size > 1) return null;
  }
  return null;
}
