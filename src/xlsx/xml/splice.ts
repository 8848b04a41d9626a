import { TextBytes } from "./textBytes";

/** Replacements in a text, collected first and made together; whatever is not named stays as it is, to the letter. */
export class Splice {
  private readonly edits: { start: number; end: number; text: string | TextBytes; order: number }[] = [];

  constructor(readonly source: string) {}

  replace(start: number, end: number, text: string | TextBytes): void {
    this.edits.push({ start, end, text, order: this.edits.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The text with all edits made. Throws RangeError if two of them overlap: a fault of ours. */
  result(): string {
    return this.edits.length === 0
      ? this.source
      : this.pieces()
          .map((piece) => (typeof piece === "string" ? piece : piece.text()))
          .join("");
  }

  /** The same as bytes, for long texts. */
  bytes(): TextBytes {
    const bytes = new TextBytes();
    for (const piece of this.pieces()) bytes.add(piece);
    return bytes;
  }

  private pieces(): readonly (string | TextBytes)[] {
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: (string | TextBytes)[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      if (start < at) throw new RangeError(`edits overlap at ${start}`);
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.source.slice(at));
    return pieces;
  }
}
