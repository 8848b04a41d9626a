import { addressOf, cellOf } from "../../sheet";
import { refuse } from "../package";
import { XmlReader } from "../xml/reader";

interface CellText {
  readonly column: number;
  readonly text: string;
  readonly isBlank: boolean;
}

interface RowText {
  head: string;
  readonly cells: CellText[];
  /** What stands in a row beside its cells (extension lists). */
  rest: string;
}

/**
 * sheetData's content with its rows and cells in ascending order, one row for each number, as Excel needs it and as
 * marks are written into it. Null where it is so already: then nothing of it need be rewritten.
 * @throws HostError "unreadable"
 */
export function inOrder(xml: string, from: number, to: number, prefix: string): string | null {
  return isInOrder(xml, from, to, prefix) ? null : new Ordering(prefix).of(xml, from, to);
}

function isInOrder(xml: string, from: number, to: number, prefix: string): boolean {
  const reader = new XmlReader(xml, from, to, prefix);
  let [row, column] = [0, 0];
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
    if (kind !== "open") continue;
    if (reader.name === "row") {
      const number = Number(reader.attribute("r") ?? row + 1);
      if (number <= row) return false;
      [row, column] = [number, 0];
    } else if (reader.name === "c") {
      const next = columnOf(reader, column);
      if (next <= column) return false;
      column = next;
      reader.skip();
    } else reader.skip();
  }
  return true;
}

function columnOf(reader: XmlReader, previous: number): number {
  const reference = reader.attribute("r");
  const column = reference === undefined ? previous + 1 : (cellOf(reference)?.column ?? 0);
  if (column < 1) throw refuse("damaged", `cell ${reference}`);
  return column;
}

class Ordering {
  private readonly rows = new Map<number, RowText>();

  constructor(private readonly prefix: string) {}

  of(xml: string, from: number, to: number): string {
    const reader = new XmlReader(xml, from, to, this.prefix);
    let number = 0;
    for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
      if (kind !== "open") continue;
      number = Number(reader.attribute("r") ?? number + 1);
      this.row(reader, number);
    }
    return [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([, row]) => this.written(row))
      .join("");
  }

  private row(reader: XmlReader, number: number): void {
    const row = this.headed(reader, number);
    if (reader.selfClosing) return;
    let column = 0;
    for (let kind = reader.next(); kind !== "close"; kind = reader.next()) {
      if (kind === "end") throw refuse("damaged", `row ${number}`);
      if (kind !== "open") continue;
      const { name, start } = reader;
      if (name !== "c") {
        reader.skip();
        row.rest += reader.xml.slice(start, reader.end);
        continue;
      }
      const named = reader.attribute("r") !== undefined;
      column = columnOf(reader, column);
      const isBlank = isBlankCell(reader);
      const text = reader.xml.slice(start, reader.end);
      const tag = 1 + this.prefix.length + 1;
      row.cells.push({
        column,
        isBlank,
        text: named ? text : `${text.slice(0, tag)} r="${addressOf(number, column)}"${text.slice(tag)}`,
      });
    }
  }

  /** The row of a number; of its pieces the one that says most says it for all. Spans, a hint only, are left out. */
  private headed(reader: XmlReader, number: number): RowText {
    const said = reader
      .attributeText()
      .replace(/(?:^|\s+)(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
      .trim();
    const head = `<${this.prefix}row r="${number}"${said === "" ? "" : ` ${said}`}`;
    const row = this.rows.get(number);
    if (!row) {
      const made: RowText = { head, cells: [], rest: "" };
      this.rows.set(number, made);
      return made;
    }
    if (head.length > row.head.length) row.head = head;
    return row;
  }

  private written({ head, cells, rest }: RowText): string {
    const kept = new Map<number, CellText>();
    for (const cell of cells) {
      const before = kept.get(cell.column);
      if (!before || !cell.isBlank || before.isBlank) kept.set(cell.column, cell);
    }
    const content = [...kept.values()].sort((a, b) => a.column - b.column).map(({ text }) => text);
    const inner = content.join("") + rest;
    return inner === "" ? `${head}/>` : `${head}>${inner}</${this.prefix}row>`;
  }
}

/** Whether a cell holds neither value nor formula; the reader stands on its open tag, then behind the cell. */
function isBlankCell(reader: XmlReader): boolean {
  let blank = true;
  if (reader.selfClosing) return blank;
  for (let depth = 1; depth > 0;) {
    const kind = reader.next();
    if (kind === "open") {
      if (reader.name === "f") blank = false;
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- next() has moved the reader on
      depth += reader.selfClosing ? 0 : 1;
    } else if (kind === "close") depth -= 1;
    else if (kind === "text") blank &&= reader.text.trim() === "";
    else throw refuse("damaged", "cell");
  }
  return blank;
}
