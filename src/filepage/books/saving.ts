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

/** Writes into the file itself; false where the person or the browser does not let it. @throws what the file system says */
export async function writeInPlace(handle: HeldFile, bytes: Uint8Array): Promise<boolean> {
  if ((await handle.requestPermission?.({ mode: "readwrite" })) !== "granted") return false;
  const target = await handle.createWritable();
  try {
    await target.write(bytes as Uint8Array<ArrayBuffer>);
    await target.close();
  } catch (error) {
    // Nothing of it reaches the file: what was written is thrown away.
    await target.abort().catch(() => undefined);
    throw error;
  }
  return true;
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
