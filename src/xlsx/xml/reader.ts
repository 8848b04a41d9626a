/**
 * xml/: a small XML reader that knows where everything stands. Patching in place needs offsets, which general parsers
 * do not give, and a sheet of 100,000 rows must not become a tree.
 */
import { refuse } from "../package/refuse";
import { unescapeXml } from "./text";

export type TokenKind = "open" | "close" | "text" | "end";

/**
 * Reads a document from the front, one token at a time. Names of the document's own vocabulary come without a prefix
 * whatever prefix the file uses; foreign ones keep theirs ("x14:cfRule").
 */
export class XmlReader {
  kind: TokenKind = "end";
  /** Of open and close tokens. */
  name = "";
  /** Of open tokens: <a/>. No close token follows. */
  selfClosing = false;
  /** Offsets of the token. */
  start = 0;
  end = 0;
  /** Prefix of the document's own vocabulary, with colon; "" for most files. */
  prefix = "";
  private attributesFrom = 0;
  private attributesTo = 0;
  private rootSeen = false;

  constructor(
    readonly xml: string,
    from = 0,
    private readonly to = xml.length,
    prefix?: string,
  ) {
    this.end = from;
    if (prefix !== undefined) {
      this.prefix = prefix;
      this.rootSeen = true;
    }
  }

  /** Goes to the next token; comments and processing instructions are passed over. */
  next(): TokenKind {
    const { xml } = this;
    for (;;) {
      const start = this.end;
      if (start >= this.to) return this.set("end", start, start);
      if (xml.charCodeAt(start) !== 60) {
        const next = xml.indexOf("<", start);
        return this.set("text", start, next < 0 || next > this.to ? this.to : next);
      }
      const second = xml.charCodeAt(start + 1);
      if (second === 63) this.end = this.after("?>", start);
      else if (second === 33) {
        if (xml.startsWith("<![CDATA[", start)) return this.set("text", start, this.after("]]>", start));
        this.end = this.after(xml.startsWith("<!--", start) ? "-->" : ">", start);
      } else return second === 47 ? this.closeTag(start) : this.openTag(start);
    }
  }

  /** Text of a text token, entities resolved. */
  get text(): string {
    const raw = this.xml.slice(this.start, this.end);
    return raw.startsWith("<![CDATA[")
      ? raw.slice(9, -3)
      : unescapeXml(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
  }

  /** An attribute of the open token by its full name; undefined if it has none. */
  attribute(name: string): string | undefined {
    const { xml, attributesTo } = this;
    for (let at = this.attributesFrom; at < attributesTo;) {
      while (at < attributesTo && xml.charCodeAt(at) <= 32) at += 1;
      const equals = xml.indexOf("=", at);
      if (equals < 0 || equals >= attributesTo) return undefined;
      let open = equals + 1;
      while (open < attributesTo && xml.charCodeAt(open) <= 32) open += 1;
      const quote = xml[open];
      if (quote !== '"' && quote !== "'") throw refuse("damaged", `attribute at ${at}`);
      const close = xml.indexOf(quote, open + 1);
      if (close < 0 || close > attributesTo) throw refuse("damaged", `attribute at ${at}`);
      if (xml.startsWith(name, at) && xml.slice(at, equals).trimEnd() === name)
        return unescapeXml(xml.slice(open + 1, close));
      at = close + 1;
    }
    return undefined;
  }

  /** All attributes of the open token, in their order. */
  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [, name = "", double, single] of this.attributeText().matchAll(
      /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    )) {
      if (!found.has(name)) found.set(name, unescapeXml(double ?? single ?? ""));
    }
    return found;
  }

  /** The open token's attributes as they stand in the file. */
  attributeText(): string {
    return this.xml.slice(this.attributesFrom, this.attributesTo).trim();
  }

  /** Passes over the open token's content; afterwards `end` is behind its close tag. */
  skip(): void {
    if (this.selfClosing) return;
    for (let depth = 1; depth > 0;) {
      const kind = this.next();
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- next() has moved the reader on
      if (kind === "open") depth += this.selfClosing ? 0 : 1;
      else if (kind === "close") depth -= 1;
      else if (kind === "end") throw refuse("damaged", "XML ends inside an element");
    }
  }

  private set(kind: TokenKind, start: number, end: number): TokenKind {
    this.kind = kind;
    this.start = start;
    this.end = end;
    return kind;
  }

  private after(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw refuse("damaged", "XML ends inside a tag");
    return at + mark.length;
  }

  private closeTag(start: number): TokenKind {
    const end = this.after(">", start);
    this.name = this.ownName(this.xml.slice(start + 2, end - 1).trimEnd());
    return this.set("close", start, end);
  }

  private openTag(start: number): TokenKind {
    const { xml } = this;
    let at = start + 1;
    while (at < this.to && !isNameEnd(xml.charCodeAt(at))) at += 1;
    const full = xml.slice(start + 1, at);
    // ">" may stand inside an attribute's quotes.
    let close = at;
    for (let code = xml.charCodeAt(close); code !== 62; code = xml.charCodeAt(close)) {
      if (close >= this.to) throw refuse("damaged", "XML ends inside a tag");
      close = code === 34 || code === 39 ? this.after(code === 34 ? '"' : "'", close + 1) : close + 1;
    }
    this.selfClosing = xml.charCodeAt(close - 1) === 47;
    this.attributesFrom = at;
    this.attributesTo = this.selfClosing ? close - 1 : close;
    if (!this.rootSeen) {
      this.rootSeen = true;
      this.prefix = full.slice(0, full.indexOf(":") + 1);
    }
    this.name = this.ownName(full);
    return this.set("open", start, close + 1);
  }

  private ownName(full: string): string {
    if (this.prefix === "") return full;
    return full.startsWith(this.prefix) ? full.slice(this.prefix.length) : full.includes(":") ? full : `:${full}`;
  }
}

const isNameEnd = (code: number): boolean => code <= 32 || code === 62 || code === 47;
