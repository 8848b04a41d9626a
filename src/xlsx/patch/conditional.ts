import { rangeAddress } from "../../sheet";
import type { Splice } from "../xml/splice";
import { XmlReader } from "../xml/reader";
import { childrenNamed, numberOf, readElement, type XmlElement } from "../xml/tree";
import { escapeXml } from "../xml/text";
import { element } from "../xml/write";
import { placeFor, SHEET_ORDER, type Sections } from "./sections";
import type { FormatRule, SheetEdits } from "./types";

/**
 * Removes and adds conditional formats. Those that are added come first (priority 1 and on); the priorities of the
 * user's rules move up by as many, and down again when ours go, so that afterwards they are what they were. They also
 * stand first in the file: where ranges overlap, LibreOffice goes by that order and not by priority.
 * @returns number of rules removed
 */
export function patchConditionalFormats(
  splice: Splice,
  sections: Sections,
  rootStart: number,
  edits: NonNullable<SheetEdits["conditionalFormats"]>,
  differential: (rule: FormatRule) => number,
): number {
  const { remove = () => false, add = [] } = edits;
  const elements = sections.list
    .filter(({ name }) => name === "conditionalFormatting")
    .map(({ start, end }) => readAt(splice.source, start, end, sections.prefix));
  const rules = elements.flatMap((parent) =>
    childrenNamed(parent, "cfRule").map((rule) => ({
      parent,
      rule,
      ours: childrenNamed(rule, "formula").some(({ text }) => remove(text)),
    })),
  );
  const removed = rules.filter(({ ours }) => ours);
  const kept = rules.filter(({ ours }) => !ours);
  // A sheet may hold tens of thousands: each is looked at once.
  const byParent = new Map<XmlElement, (typeof rules)[number][]>();
  for (const rule of rules) {
    const same = byParent.get(rule.parent);
    if (same) same.push(rule);
    else byParent.set(rule.parent, [rule]);
  }
  for (const parent of elements) {
    const inside = byParent.get(parent) ?? [];
    if (inside.length > 0 && inside.every(({ ours }) => ours)) splice.replace(parent.start, parent.end, "");
    else for (const { rule } of inside.filter(({ ours }) => ours)) splice.replace(rule.start, rule.end, "");
  }
  shiftPriorities(
    splice,
    sections,
    kept.map(({ rule }) => rule),
    removed.map(({ rule }) => numberOf(rule, "priority") ?? 0),
    add.length,
  );
  const first = sections.list.find(({ name }) => name === "conditionalFormatting");
  if (add.length > 0)
    splice.insert(
      first?.start ?? placeFor(sections, "conditionalFormatting", SHEET_ORDER, rootStart),
      add.map((rule, index) => ruleXml(sections.prefix, rule, index + 1, differential(rule))).join(""),
    );
  return removed.length;
}

function shiftPriorities(
  splice: Splice,
  sections: Sections,
  kept: readonly XmlElement[],
  removed: readonly number[],
  added: number,
): void {
  for (const rule of [...kept, ...extendedRules(splice.source, sections)]) {
    const priority = numberOf(rule, "priority");
    if (priority === null) continue;
    const shifted = Math.max(1, priority - removed.filter((other) => other < priority).length) + added;
    if (shifted === priority) continue;
    const headEnd = rule.content?.start ?? rule.end;
    const head = splice.source.slice(rule.start, headEnd);
    splice.replace(rule.start, headEnd, head.replace(/(\spriority\s*=\s*["'])-?\d+(["'])/, `$1${shifted}$2`));
  }
}

/** Rules of newer kinds stand in the extension list and share the order of priorities. */
function extendedRules(xml: string, sections: Sections): XmlElement[] {
  const found: XmlElement[] = [];
  for (const { start, end } of sections.list.filter(({ name }) => name === "extLst")) {
    const reader = new XmlReader(xml, start, end, sections.prefix);
    for (let kind = reader.next(); kind !== "end"; kind = reader.next())
      if (kind === "open" && /:cfRule$/.test(reader.name)) found.push(readElement(reader));
  }
  return found;
}

function readAt(xml: string, start: number, end: number, prefix: string): XmlElement {
  const reader = new XmlReader(xml, start, end, prefix);
  reader.next();
  return readElement(reader);
}

function ruleXml(prefix: string, { range, formula }: FormatRule, priority: number, format: number): string {
  const rule = element(
    `${prefix}cfRule`,
    [
      ["type", "expression"],
      ["dxfId", format],
      ["priority", priority],
    ],
    `<${prefix}formula>${escapeXml(formula)}</${prefix}formula>`,
  );
  return element(`${prefix}conditionalFormatting`, [["sqref", rangeAddress(range)]], rule);
}
