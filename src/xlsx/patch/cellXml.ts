import { escapeCell, escapeXml } from "../xml/text";
import { element } from "../xml/write";
import type { CellContent } from "./types";

export interface WrittenCell {
  readonly reference: string;
  readonly style: number;
  readonly content: Exclude<CellContent, { kind: "keep" }>;
}

/** A cell's longest text, and a formula's, in Excel. */
const LONGEST_TEXT = 32_767;

/**
 * A cell. Text stands in the cell itself (inline), so that the shared strings need not change.
 * @throws RangeError for a number that is none: a fault of ours
 */
export function cellXml(prefix: string, { reference, style, content }: WrittenCell): string {
  const cell = (type: string | null, inner: string): string =>
    element(
      `${prefix}c`,
      [
        ["r", reference],
        ["s", style === 0 ? null : style],
        ["t", type],
      ],
      inner,
    );
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (content.kind) {
    case "blank":
      return cell(null, "");
    case "text":
      return cell(
        "inlineStr",
        `<${prefix}is><${prefix}t xml:space="preserve">${escapeCell(content.text.slice(0, LONGEST_TEXT))}</${prefix}t></${prefix}is>`,
      );
    case "number":
      return cell(null, value(numberText(content.number)));
    case "boolean":
      return cell("b", value(content.boolean ? "1" : "0"));
    case "formula": {
      const { result } = content;
      const formula = cellXml.formula(prefix, content.formula, []);
      if (result === null) return cell(null, formula);
      if (typeof result === "number") return cell(null, formula + value(numberText(result)));
      return typeof result === "boolean"
        ? cell("b", formula + value(result ? "1" : "0"))
        : cell("str", formula + value(escapeCell(result)));
    }
  }
}

/** A formula, without "=". */
cellXml.formula = (prefix: string, formula: string, attributes: [string, string][]): string =>
  element(`${prefix}f`, attributes, escapeXml(formula));

function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a number for a cell: ${number}`);
  return Object.is(number, -0) ? "0" : String(number);
}
