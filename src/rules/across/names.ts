/** Names of projects compared across rows. */
import { textOf } from "../facts";
import type { RowContext } from "../types";

/** A name without spaces, brackets' width and case. */
export const plainName = ({ project }: Pick<RowContext, "project">): string => plain(textOf(project, "name"));

export const plainUnit = ({ project }: Pick<RowContext, "project">): string => plain(textOf(project, "unit"));

/** Ideographs, digits and small letters, as most names are of alone, are plain already: the cell's own text is kept. */
const PLAIN = /^[一-鿿0-9a-z]*$/;

/** A text as it is compared: without spaces, brackets' width and case. */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

const NUMERAL = "[一二三四五六七八九十两\\d]{1,3}|[ivx]{1,4}|[a-f]";
const PHASE = new RegExp(`\\(?第?(?:${NUMERAL})(?:期|阶段|标段|标|包|批次|批|部分)(?:工程|建设|项目)?\\)?`, "g");

/** The last sign of each word for a phase. Most names hold none, and the expression is slow to find that out. */
const OF_PHASES = /[期段标包批次分]/;

/** The name without its phase (一期, 第二阶段, 三标段); null where it names none. Of a plain name. */
export function withoutPhase(name: string): string | null {
  if (!OF_PHASES.test(name)) return null;
  const base = name.replace(PHASE, "");
  return base === name || base.length < 2 ? null : base;
}
