import { rangeAddress } from "../../sheet";
import { extendedWithin } from "../xml/extended";
import { XmlReader } from "../xml/reader";
import type { Splice } from "../xml/splice";
import { childrenNamed, readElement, type XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { placeFor, SHEET_ORDER, type Sections } from "./sections";
import type { PromptEdit, SheetEdits } from "./types";

/**
 * Takes prompts away by their title and adds others. A validation that is a prompt alone goes whole; one that also has
 * a rule keeps it, also among those that newer programs keep in the extension list (x14).
 */
export function patchValidations(
  splice: Splice,
  sections: Sections,
  rootStart: number,
  { remove = () => false, add = [] }: NonNullable<SheetEdits["dataValidations"]>,
): void {
  const ours = ({ attributes }: XmlElement): boolean => remove(attributes.get("promptTitle") ?? "");
  for (const { start, end } of sections.list.filter(({ name }) => name === "extLst")) {
    for (const validation of extendedWithin(splice.source, start, end, sections.prefix))
      if (ours(validation)) withoutPrompt(splice, validation);
  }
  const section = sections.list.find(({ name }) => name === "dataValidations");
  const added = add.map((prompt) => promptXml(sections.prefix, prompt)).join("");
  if (!section) {
    if (add.length > 0)
      splice.insert(
        placeFor(sections, "dataValidations", SHEET_ORDER, rootStart),
        listXml(sections.prefix, add.length, added),
      );
    return;
  }
  const list = readAt(splice.source, section.start, section.end, sections.prefix);
  const all = childrenNamed(list, "dataValidation");
  const removed = all.filter(
    (validation) => ours(validation) && (validation.attributes.get("type") ?? "none") === "none",
  );
  for (const validation of all)
    if (ours(validation) && !removed.includes(validation)) withoutPrompt(splice, validation);
  const count = all.length - removed.length + add.length;
  if (removed.length > 0 && count === 0) return splice.replace(section.start, section.end, "");
  if (!section.content) {
    if (add.length > 0) splice.replace(section.start, section.end, listXml(sections.prefix, add.length, added));
    return;
  }
  for (const { start, end } of removed) splice.replace(start, end, "");
  if (added !== "") splice.insert(section.content.end, added);
  if (count !== all.length) {
    const head = splice.source.slice(section.start, section.content.start);
    const counted = head.replace(/(\scount\s*=\s*["'])\d+(["'])/, `$1${count}$2`);
    if (counted !== head) splice.replace(section.start, section.content.start, counted);
  }
}

function withoutPrompt(splice: Splice, validation: XmlElement): void {
  const end = validation.content?.start ?? validation.end;
  const head = splice.source.slice(validation.start, end);
  splice.replace(validation.start, end, head.replace(/\s(?:promptTitle|prompt)\s*=\s*(?:"[^"]*"|'[^']*')/g, ""));
}

function readAt(xml: string, start: number, end: number, prefix: string): XmlElement {
  const reader = new XmlReader(xml, start, end, prefix);
  reader.next();
  return readElement(reader);
}

const listXml = (prefix: string, count: number, validations: string): string =>
  element(`${prefix}dataValidations`, [["count", count]], validations);

/** Without a type any value may be entered (ECMA-376 part 1, 18.3.1.32: type "none" is the default). */
function promptXml(prefix: string, { range, title, message }: PromptEdit): string {
  return element(`${prefix}dataValidation`, [
    ["allowBlank", 1],
    ["showInputMessage", 1],
    ["promptTitle", title],
    ["prompt", message],
    ["sqref", rangeAddress(range)],
  ]);
}
