import { XmlReader } from "../xml/reader";
import { unescapeCell } from "../xml/text";

/** The shared strings in their order. Runs of rich text are joined; readings above the text (phonetic runs) are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const reader = new XmlReader(xml);
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
    if (kind === "open" && reader.name === "si") strings.push(readRichText(reader));
  }
  return strings;
}

/** Text of an element that holds rich text (si, is, text of a note); the reader stands on its open tag, then behind it. */
export function readRichText(reader: XmlReader): string {
  if (reader.selfClosing) return "";
  const { name } = reader;
  let text = "";
  for (let inText = false; ;) {
    const kind = reader.next();
    if (kind === "open") {
      if (reader.name === "rPh" || reader.name === "phoneticPr") reader.skip();
      else inText = reader.name === "t" && !reader.selfClosing;
    } else if (kind === "text") {
      if (inText) text += reader.text;
    } else if (kind === "close") {
      if (reader.name === name) return unescapeCell(text);
      inText = false;
    } else return unescapeCell(text);
  }
}
