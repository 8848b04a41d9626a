import type { Evidence, FieldDefinition, FieldKind } from "../types";

/** Shorthand: kind, Chinese term, English term, articles, further header words ("|" between them). */
export function field(
  kind: FieldKind,
  zh: string,
  en: string,
  articles: readonly number[],
  headers = "",
): FieldDefinition {
  return { kind, zh, en, articles, headers: [zh, ...headers.split("|").filter(Boolean)] };
}

/** A field whose denial is evidence of its own. */
export const denying = (denies: Evidence, definition: FieldDefinition): FieldDefinition => ({ ...definition, denies });
