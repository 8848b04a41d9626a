import type { Writable } from "node:stream";

/** A stream whose reader may go away (| head): from then on nothing is written, and nothing fails. */
export class Output {
  private gone = false;

  constructor(private readonly stream: Writable) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED" && error.code !== "EOF") throw error;
      this.gone = true;
    });
  }

  /** Writes and waits until the stream takes more, so that long output does not pile up in memory. */
  async write(text: string): Promise<void> {
    if (this.gone || text === "") return;
    await new Promise<void>((resolve) => this.stream.write(text, () => resolve()));
  }
}

/** One line on a terminal that is written over again and again; nothing where stderr is no terminal. */
export class Progress {
  private shown = false;

  constructor(private readonly stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }) {}

  show(line: string): void {
    if (!this.stream.isTTY) return;
    this.shown = true;
    // Cut short of the edge: Chinese characters take two columns, and a wrapped line could not be taken back.
    this.stream.write(`\r\u001b[2K${line.slice(0, Math.max(10, Math.floor(((this.stream.columns ?? 80) - 1) / 2)))}`);
  }

  clear(): void {
    if (!this.shown) return;
    this.shown = false;
    this.stream.write("\r\u001b[2K");
  }
}
