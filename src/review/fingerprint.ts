/** Stable names of findings: the same finding of the same project gets the same one in the next review, wherever its row went. */
import { plain } from "../rules/across/names";

/** FNV-1a over UTF-16 code units, 53 bits as two halves; no secrecy is asked of it. */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + index), 0x85ebca6b) >>> 0;
  }
  return low.toString(16).padStart(8, "0") + high.toString(16).padStart(8, "0");
}

const PROJECT_DIGITS = 10;
const WHAT_DIGITS = 8;

/** Key of a project: its name and unit as people read them, so that stray spaces and full-width letters make no other project. */
export function projectKey(name: string, unit: string): string {
  return hashText(`${plain(name)}\u0001${plain(unit)}`).slice(0, PROJECT_DIGITS);
}

/** Stands in the place of a project's key for what concerns the sheet. */
export const SHEET_KEY = hashText("sheet").slice(0, PROJECT_DIGITS);

/** The same for every classified row: they are told apart by their order, so that nothing of them is kept. */
export const CLASSIFIED_KEY = hashText("classified").slice(0, PROJECT_DIGITS);

/** A short hash of facts, to tell whether they changed. */
export function shortHash(parts: readonly string[]): string {
  return hashText(parts.join("\u0001")).slice(0, WHAT_DIGITS);
}

const HASHES = new Map<string, string>();

/**
 * The fingerprint of what a rule of rows says of a project (rule, message, fields), never of its row; copies are told apart
 * by `copies`. The rules have few things to say of a row: the hash of each is made once.
 */
export function fingerprintOf(project: string, what: readonly string[]): string {
  const text = what.join("\u0001");
  let hash = HASHES.get(text);
  if (hash === undefined) HASHES.set(text, (hash = shortHash(what)));
  return `${project}${hash}`;
}

/** Tells equal fingerprints (two rows of one name) apart by their order. */
export function copies(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Gives each finding its fingerprint, those that are equal in their order. */
export function fingerprinter(): (project: string, what: readonly string[]) => string {
  const numbered = copies();
  return (project, what) => numbered(`${project}${shortHash(what)}`);
}

/** Whether a fingerprint is that of a further finding under the same one. */
export function isCopy(id: string): boolean {
  return id.length > PROJECT_DIGITS + WHAT_DIGITS;
}

/** A fingerprint taken apart: the project's key, and the fingerprint without the number of its copy. */
export function partsOf(id: string): { readonly project: string; readonly what: string; readonly base: string } {
  const end = PROJECT_DIGITS + WHAT_DIGITS;
  return { project: id.slice(0, PROJECT_DIGITS), what: id.slice(PROJECT_DIGITS, end), base: id.slice(0, end) };
}
