/** Characters gathered before they become bytes. */
const AT_ONCE = 1 << 20;

/**
 * A long text put together from pieces and kept as UTF-8: text with Chinese in it is two bytes a letter on the heap,
 * and joining it takes as much again. No piece may begin or end inside a letter.
 */
export class TextBytes {
  private done: Uint8Array[] = [];
  private waiting: string[] = [];
  private letters = 0;

  add(text: string | TextBytes): void {
    if (typeof text !== "string") {
      this.settle();
      this.done.push(...text.settle());
      return;
    }
    this.waiting.push(text);
    this.letters += text.length;
    if (this.letters >= AT_ONCE) this.settle();
  }

  bytes(): Uint8Array {
    const pieces = this.settle();
    if (pieces.length === 1) return pieces[0] as Uint8Array;
    const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    // From now on one piece: the pieces and the whole would be twice as much.
    this.done = [all];
    return all;
  }

  text(): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.bytes());
  }

  private settle(): readonly Uint8Array[] {
    if (this.waiting.length > 0) this.done.push(new TextEncoder().encode(this.waiting.join("")));
    this.waiting = [];
    this.letters = 0;
    return this.done;
  }
}
