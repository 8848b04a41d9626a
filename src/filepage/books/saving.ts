import type { BookCopy, BookService, ReviewTerms } from "../service/types";
import { CopyNames } from "../../files/copyName";
import type { Book } from "./Shelf";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a file to the person: the browser's download. */
export function download(bytes: Uint8Array, name: string, type = TYPE): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Newer than the library of types. */
type HeldFile = FileSystemFileHandle & {
  requestPermission?: (options: { mode: "readwrite" }) => Promise<PermissionState>;
};

/**
 * Whether the person and the browser let this page write into a file. To be asked at once after the person said so:
 * browsers ask nothing on behalf of a page whose user did something long ago. @throws what the browser says
 */
export async function mayWrite(handle: HeldFile): Promise<boolean> {
  return (await handle.requestPermission?.({ mode: "readwrite" })) === "granted";
}

/** Whether a file still is what was read: its size and time. @throws what the file system says */
export async function isAsRead(handle: FileSystemFileHandle, read: File): Promise<boolean> {
  const now = await handle.getFile();
  return now.size === read.size && now.lastModified === read.lastModified;
}

/** Writes into the file itself, all or nothing. @throws what the file system says; the file is then as it was */
export async function writeInPlace(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const target = await handle.createWritable();
  try {
    await target.write(bytes as Uint8Array<ArrayBuffer>);
    await target.close();
  } catch (error) {
    // Nothing of it reaches the file: what was written is thrown away.
    await target.abort().catch(() => undefined);
    throw error;
  }
}

export interface Made {
  readonly book: Book;
  readonly copy: BookCopy;
}

/**
 * Marked copies of files, one after the other; those that fail are told and left out.
 * @param onProgress told before each
 */
export async function makeCopies(
  service: BookService,
  books: readonly Book[],
  terms: ReviewTerms,
  onProgress: (done: number) => void,
  onFailure: (book: Book, error: unknown) => void,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [index, book] of books.entries()) {
    onProgress(index + 1);
    try {
      made.push({ book, copy: await service.copy(book.id, terms) });
    } catch (error) {
      onFailure(book, error);
    }
  }
  return made;
}

/** All copies in one archive. @param done what their names say was done to them */
export function archive(service: BookService, made: readonly Made[], done: string): Promise<Uint8Array> {
  const whole = made.flatMap(({ book, copy }) => (copy.bytes ? [{ book, copy, bytes: copy.bytes }] : []));
  const names = new CopyNames(done);
  return service.zip(
    whole.map(({ book, copy, bytes }) => ({ name: names.nameFor(book.given.file.name, copy.ending), bytes })),
  );
}

/** Files whose copies would tell of classified rows, with the sheets and rows. */
export function classifiedIn(
  books: readonly Book[],
): readonly { readonly book: Book; readonly sheet: string; readonly rows: readonly number[] }[] {
  return books.flatMap((book) =>
    book.line.kind === "reviewed"
      ? book.line.sheets
          .filter(({ classifiedRows }) => classifiedRows.length > 0)
          .map(({ sheetName, classifiedRows }) => ({ book, sheet: sheetName, rows: classifiedRows }))
      : [],
  );
}
