/** A label whose value stands in the same cell: 项目名称：智慧水务平台, 总投资（万元）：120. */
import type { Box } from "./boxes";
import { isFoot, isLabelShaped, knownLabel } from "./labels";
import { isPrinted } from "./printed";

/** Up to the first colon outside of brackets: 总投资（单位：万元） has none. */
const PARTS = /^((?:[^:：()（）]|[(（][^()（）]*[)）])+)[:：]([\s\S]*)$/;

/** Label and value of a cell's text; null without a colon. */
export function partsOf(text: string): { readonly label: string; readonly value: string } | null {
  const [, label = "", value = ""] = PARTS.exec(text) ?? [];
  return label.trim() === "" ? null : { label: label.trim(), value: value.trim() };
}

/** Whether a cell has a label of its own, so that it is nobody else's value: 联系人：王某. */
export function isLabelled({ text }: Box): boolean {
  const parts = isPrinted(text) ? null : partsOf(text);
  return parts !== null && parts.value !== "" && (isFoot(parts.label) || knownLabel([parts.label]) !== null);
}

/**
 * The box as that of a value, with its label; null where the label is not known for certain, nothing is written behind it,
 * or a second label stands in the cell: whose value ends where is then anybody's guess.
 */
export function inlinePair(box: Box): { readonly path: readonly string[]; readonly value: Box } | null {
  const parts = partsOf(box.text);
  if (!parts || isPrinted(parts.value) || isFoot(parts.label)) return null;
  const { label, value } = parts;
  if (!isLabelShaped({ ...box, text: label }) || knownLabel([label]) === null) return null;
  const further = value.split(/[\s,，;；]+/).some((word) => knownLabel([partsOf(word)?.label ?? ""]) !== null);
  return further ? null : { path: [label], value: { ...box, value, text: value } };
}
