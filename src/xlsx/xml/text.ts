import { refuse } from "../package/refuse";
import { declaredAsUtf8, encodingOf } from "./encoding";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Text of an XML part's bytes, its declaration made true of UTF-8.
 * @throws HostError "unreadable" for an unknown encoding or a document type declaration (the parts of a workbook may
 * not have one, ECMA-376 part 2; entities defined there could be made to expand without end)
 */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding).decode(bytes);
  } catch {
    throw refuse("damaged", `${name}: encoding ${encoding}`);
  }
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw refuse("damaged", `${name}: document type declaration`);
  return declaredAsUtf8(text);
}

/** Character data with its entities resolved. Entities that XML does not define stay as they are. */
export function unescapeXml(raw: string): string {
  if (!raw.includes("&")) return detached(raw);
  return raw.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g,
    (whole, decimal?: string, hex?: string, named?: string) => {
      if (named !== undefined)
        return Object.prototype.hasOwnProperty.call(NAMED, named) ? (NAMED[named] as string) : whole;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

/** Pieces from this length on refer to the text that they were cut from, in V8; shorter ones are copied. */
const CUT = 13;

/** A piece of a part's text that does not keep the whole of it in memory. */
const detached = (piece: string): string => (piece.length < CUT ? piece : ` ${piece}`.slice(1));

/** Text as character data or attribute value; what XML 1.0 cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/[&<>"]/g, (letter) =>
      letter === "&" ? "&amp;" : letter === "<" ? "&lt;" : letter === ">" ? "&gt;" : "&quot;",
    )
    .replace(/\r/g, "&#13;");
}

/** Cell text as Excel stores it: _x000D_ is a carriage return (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function unescapeCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The opposite: text that looks like such an escape is protected, so that it is read as it was written. */
export function escapeCell(text: string): string {
  return escapeXml(text.replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_"));
}
