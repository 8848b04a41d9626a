import { escapeCell, escapeXml } from "../xml/text";
import { element } from "../xml/write";
import type { CellContent } from "./types";

export interface WrittenCell {
  readonly reference: string;
  readonly style: number;
  readonly content: Exclude<CellContent, { kind: "keep" }>;
}

/** What a formula may come to that is neither value nor text (ECMA-376 part 1, 18.17.3). */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
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
      if (typeof result === "string" && ERROR.test(result)) return cell("e", formula + value(result));
      return typeof result === "boolean"
        ? cell("b", formula + value(result ? "1" : "0"))
        : cell("str", formula + value(escapeCell(result)));
    }
  }
}

/** A formula, without "=". */
cellXml.formula = (prefix: string, formula: string, attributes: [string, string][]): string =>
  element(`${prefix}f`, attributes, escapeXml(formula));

/** A cell of an array formula with a new result: the formula's element stays as it was. */
cellXml.keepingArray = (prefix: string, cell: WrittenCell, array: string): string => {
  const written = cellXml(prefix, cell);
  const [start, end] = [written.indexOf(`<${prefix}f>`), written.indexOf(`</${prefix}f>`)];
  return start < 0 ? written : written.slice(0, start) + array + written.slice(end + `</${prefix}f>`.length);
};

function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a number for a cell: ${number}`);
  return Object.is(number, -0) ? "0" : String(number);
}
