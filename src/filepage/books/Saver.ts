import { HostError, type HostErrorCode } from "../../host/types";
import type { MessageData, MessageKey } from "../../messages";
import type { BookService, ReviewTerms } from "../service/types";
import { CopyNames, partsOfName } from "../../files/copyName";
import { archive, classifiedIn, download, isAsRead, makeCopies, mayWrite, writeInPlace, type Made } from "./saving";
import type { Book } from "./Shelf";

/** A line for the person; several come of one saving. */
export interface SaveMessage {
  readonly key: MessageKey;
  readonly data: MessageData;
  readonly isProblem: boolean;
}

/** A question that must be answered before anything is written. */
export type SaveQuestion =
  | { readonly kind: "secret"; readonly books: ReturnType<typeof classifiedIn> }
  | { readonly kind: "inPlace"; readonly book: Book };

export interface SaverState {
  readonly work: { readonly done: number; readonly total: number } | null;
  readonly messages: readonly SaveMessage[];
  readonly question: SaveQuestion | null;
}

/** Why a sheet was not marked, where that has words of its own. */
const PROBLEMS = {
  protected: "filePage.save.problem.protected",
  occupied: "filePage.save.problem.occupied",
} as const satisfies Partial<Record<HostErrorCode, MessageKey>>;
const ZIP = "application/zip";

/** What leaves the page: one copy, all as an archive, the file as it is now, or the file itself written anew. */
export class Saver {
  private state: SaverState = { work: null, messages: [], question: null };
  private readonly watchers = new Set<() => void>();
  private answer: ((yes: boolean) => void) | null = null;
  /** Files as this page left them. */
  private readonly written = new WeakMap<FileSystemFileHandle, File>();

  constructor(
    private readonly service: BookService,
    private readonly terms: () => ReviewTerms,
    private readonly fileName: (key: MessageKey, data: MessageData) => string,
    private readonly today: () => string,
  ) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };
  readonly getState = (): SaverState => this.state;

  dismiss(): void {
    this.set({ messages: [] });
  }

  reply(yes: boolean): void {
    this.set({ question: null });
    this.answer?.(yes);
    this.answer = null;
  }

  /** One marked copy, as the command line writes it. */
  async copy(book: Book): Promise<void> {
    const made = await this.copies([book]);
    const copy = made?.[0]?.copy;
    if (!copy?.bytes) return;
    const names = new CopyNames(this.fileName("filePage.save.markedName", {}));
    const name = names.nameFor(book.given.file.name, copy.ending);
    download(copy.bytes, name);
    book.host.saved();
    this.say("filePage.save.done", { file: name });
  }

  /** All marked copies in one archive. */
  async all(books: readonly Book[]): Promise<void> {
    const reviewed = books.filter(({ line }) => line.kind === "reviewed");
    if (reviewed.length === 0) return this.say("filePage.save.none", {}, true);
    const made = (await this.copies(reviewed))?.filter(({ copy }) => copy.bytes !== null) ?? [];
    if (made.length === 0) return;
    const name = this.fileName("filePage.save.zipName", { day: this.today() });
    download(await archive(this.service, made, this.fileName("filePage.save.markedName", {})), name, ZIP);
    for (const { book } of made) book.host.saved();
    this.say("filePage.save.allDone", { count: made.length, file: name });
  }

  /** The workbook as it is in the page now. */
  async asIs(book: Book): Promise<void> {
    await this.guarded(book, async () => {
      const bytes = await this.service.save(book.id);
      const name = this.fileName("filePage.save.asIsName", partsOfName(book.given.file.name));
      download(bytes, name);
      book.host.saved();
      this.say("filePage.save.asIsDone", { file: name });
    });
  }

  /** The file itself, only after a person said so, and only while it is what was read. */
  async inPlace(book: Book): Promise<void> {
    const { handle, file } = book.given;
    if (this.state.work || !handle || !(await this.ask({ kind: "inPlace", book }))) return;
    await this.guarded(book, async () => {
      if (!(await mayWrite(handle))) return this.say("filePage.save.inPlaceRefused", { file: file.name }, true);
      const bytes = (await this.copies([book]))?.[0]?.copy.bytes;
      if (!bytes) return;
      if (!(await isAsRead(handle, this.written.get(handle) ?? file)))
        return this.say("filePage.save.inPlaceChanged", { file: file.name }, true);
      await writeInPlace(handle, bytes);
      this.written.set(handle, await handle.getFile());
      book.host.saved();
      this.say("filePage.save.inPlaceDone", { file: file.name });
    });
  }

  /** Copies, after the question about classified rows; null when the answer is no. */
  private async copies(books: readonly Book[]): Promise<readonly Made[] | null> {
    if (this.state.work) return null;
    this.set({ messages: [] });
    const secret = classifiedIn(books);
    if (secret.length > 0 && !(await this.ask({ kind: "secret", books: secret }))) return null;
    try {
      const made = await makeCopies(
        this.service,
        books,
        this.terms(),
        (done) => this.set({ work: { done, total: books.length } }),
        (book, error) => this.fail(book, error),
      );
      for (const one of made) this.tellOf(one);
      return made;
    } finally {
      this.set({ work: null });
    }
  }

  private tellOf({ book, copy }: Made): void {
    const file = book.given.file.name;
    for (const { sheet, code, address } of copy.problems)
      this.say(
        code in PROBLEMS ? PROBLEMS[code as keyof typeof PROBLEMS] : "filePage.save.problem.other",
        { file, sheet, address, detail: code },
        true,
      );
    if (copy.bytes === null && copy.problems.length === 0) this.say("filePage.save.noCopy", { file }, true);
    if (copy.bytes && copy.isSigned) this.say("filePage.save.signed", { file }, true);
  }

  private async guarded(book: Book, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fail(book, error);
    }
  }

  private fail(book: Book, error: unknown): void {
    const detail = error instanceof HostError ? error.code : error instanceof Error ? error.message : String(error);
    this.say("filePage.save.failed", { file: book.given.file.name, detail }, true);
  }

  private ask(question: SaveQuestion): Promise<boolean> {
    this.set({ question });
    return new Promise((resolve) => (this.answer = resolve));
  }

  /** Tells the person something. */
  say(key: MessageKey, data: MessageData, isProblem = false): void {
    this.set({ messages: [...this.state.messages, { key, data, isProblem }] });
  }

  private set(change: Partial<SaverState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
