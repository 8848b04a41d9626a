/** Replacements in a text, collected first and made together; whatever is not named stays as it is, to the letter. */
export class Splice {
  private readonly edits: { start: number; end: number; text: string; order: number }[] = [];

  constructor(readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, order: this.edits.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The text with all edits made. Throws RangeError if two of them overlap: a fault of ours. */
  result(): string {
    if (this.edits.length === 0) return this.source;
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      if (start < at) throw new RangeError(`edits overlap at ${start}`);
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.source.slice(at));
    return pieces.join("");
  }
}
