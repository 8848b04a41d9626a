/** The in-memory workbook, lowest layer: who listens, and whose doing a change is. */
import type { WorkbookEvent, WorkbookListener } from "../types";

export interface PersonOptions {
  /** Someone else in the same file, over the network. */
  readonly remote?: boolean;
}

export class MemoryEvents {
  private readonly listeners = new Set<WorkbookListener>();
  private batchDepth = 0;
  private person: PersonOptions | null = null;

  listen(listener: WorkbookListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  beginBatch(): void {
    this.batchDepth += 1;
  }

  endBatch(): void {
    this.batchDepth -= 1;
  }

  /** What a person does while the add-in may be busy: events say it was not the add-in. Outside a batch everything is a person's. */
  byPerson<T>(act: () => T, options: PersonOptions = {}): T {
    const before = this.person;
    this.person = options;
    try {
      return act();
    } finally {
      this.person = before;
    }
  }

  protected get byAddIn(): boolean {
    return this.batchDepth > 0 && this.person === null;
  }

  protected get source(): "Local" | "Remote" {
    return this.person?.remote ? "Remote" : "Local";
  }

  protected emit(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
