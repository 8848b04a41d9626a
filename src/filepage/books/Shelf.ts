import { HostError } from "../../host/types";
import type { ReviewSession } from "../../session";
import type { BookLine, BookService, ReviewTerms } from "../service/types";
import type { GivenFile } from "./dropped";
import { FileHost } from "./FileHost";

/** What came of a file, or why the page could not even read it. */
export type ShelfLine = BookLine | { readonly kind: "waiting" | "reading" | "denied" | "disconnected" };

export interface Book {
  readonly id: number;
  readonly given: GivenFile;
  readonly line: ShelfLine;
  readonly host: FileHost;
  /** Begun when the file is first chosen. */
  readonly session: ReviewSession | null;
}

export interface ShelfState {
  readonly books: readonly Book[];
  readonly chosen: number | null;
}

/** Bytes of the largest file that is read at all; larger ones are not even loaded. */
const LARGEST_FILE = 256 * 1024 * 1024;
/** Milliseconds of quiet after which a file's line is made anew. */
const QUIET = 400;

export interface ShelfPorts {
  readonly service: BookService;
  readonly terms: () => ReviewTerms;
  /** Begins the session of a file that was chosen. */
  readonly open: (host: FileHost) => ReviewSession;
  /** A file is shown again: what was chosen meanwhile for the whole machine holds for it too. */
  readonly reopen: (session: ReviewSession) => void;
}

/** Whether a file can be looked at: it is a workbook. */
export const isOpenable = ({ kind }: ShelfLine): boolean => kind === "reviewed" || kind === "noPlan";

/** The files on the page. They are read one after the other; what one of them is never stops the others. */
export class Shelf {
  private state: ShelfState = { books: [], chosen: null };
  private readonly watchers = new Set<() => void>();
  private reading: Promise<void> | null = null;
  private last = 0;

  constructor(private readonly ports: ShelfPorts) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };
  readonly getState = (): ShelfState => this.state;

  /** Puts files on the shelf and reads them; ends when all have been read. */
  add(files: readonly GivenFile[]): Promise<void> {
    const books = files.map((given): Book => {
      const id = (this.last += 1);
      const host = new FileHost(this.ports.service, id);
      host.subscribe(() => this.tell());
      return { id, given, line: { kind: "waiting" }, host, session: null };
    });
    this.set({ books: [...this.state.books, ...books] });
    this.reading ??= this.readAll().finally(() => (this.reading = null));
    return this.reading;
  }

  /** Shows a file; its review begins when it is shown for the first time. */
  choose(id: number): void {
    const book = this.state.books.find((one) => one.id === id);
    if (!book || !isOpenable(book.line)) return;
    if (book.session) this.ports.reopen(book.session);
    else {
      const session = this.ports.open(book.host);
      this.change(id, { session });
      this.followLine(id, book.host);
    }
    this.set({ chosen: id });
  }

  remove(id: number): void {
    const at = this.state.books.findIndex((one) => one.id === id);
    const book = this.state.books[at];
    if (!book) return;
    void book.session?.dispose();
    void this.ports.service.close(id).catch(() => undefined);
    const books = this.state.books.filter((one) => one !== book);
    this.set({ books, chosen: this.state.chosen === id ? null : this.state.chosen });
    const next = [...books.slice(at), ...books.slice(0, at).reverse()].find(({ line }) => isOpenable(line));
    if (this.state.chosen === null && next) this.choose(next.id);
  }

  get hasUnsaved(): boolean {
    return this.state.books.some(({ host }) => host.getState().unsaved);
  }

  private async readAll(): Promise<void> {
    for (;;) {
      const next = this.state.books.find(({ line }) => line.kind === "waiting");
      if (!next) return;
      this.change(next.id, { line: { kind: "reading" } });
      const line = await this.read(next);
      this.change(next.id, { line });
      if (this.state.chosen === null && isOpenable(line)) this.choose(next.id);
    }
  }

  private async read({ id, given: { file } }: Book): Promise<ShelfLine> {
    if (file.size > LARGEST_FILE) return { kind: "unreadable", reason: "tooLarge" };
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return { kind: "denied" };
    }
    return this.lineOf(this.ports.service.open(id, file.name, bytes, this.ports.terms()));
  }

  private lineOf(work: Promise<BookLine>): Promise<ShelfLine> {
    return work.catch((error: unknown) =>
      error instanceof HostError && error.code === "disconnected"
        ? { kind: "disconnected" }
        : { kind: "fault", detail: String(error) },
    );
  }

  /** What is said and corrected in the pane shows in the file's line, once it has come to rest. */
  private followLine(id: number, host: FileHost): void {
    let seen = host.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    host.subscribe(() => {
      const now = host.getState();
      if (now.revision === seen.revision && now.settings === seen.settings) return;
      seen = now;
      clearTimeout(timer);
      timer = setTimeout(() => {
        void this.lineOf(this.ports.service.review(id, this.ports.terms())).then((line) => this.change(id, { line }));
      }, QUIET);
    });
  }

  private change(id: number, change: Partial<Book>): void {
    this.set({ books: this.state.books.map((book) => (book.id === id ? { ...book, ...change } : book)) });
  }

  private set(change: Partial<ShelfState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }

  /** The same files, one of which was written. */
  private tell(): void {
    this.set({});
  }
}
