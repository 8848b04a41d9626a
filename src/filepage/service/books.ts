import { zipSync } from "fflate";
import { reviewBook, type BookReview } from "../../files";
import { HostError, type WorkbookHost } from "../../host/types";
import { DAZHOU_2023, policyOfJson, type PolicyPack } from "../../regulation";
import { summarise } from "../../review";
import { readSettings, SETTINGS_KEY } from "../../kept";
import { dayOfNow } from "../../exact";
import type { SheetGrid } from "../../sheet";
import { createXlsxHost, unreadableReason, type XlsxHost } from "../../xlsx";
import type { BookCopy, BookLine, BookService, RemoteMember, ReviewTerms } from "./types";
import { SheetPainter } from "./view";

interface Book {
  readonly name: string;
  readonly host: XlsxHost;
  /** The sheet that was drawn last; null when the file changed since. */
  painter: SheetPainter | null;
  /** The grid whose head was read last. */
  grid: SheetGrid | null;
}

/** Members after which the sheets are no longer as they were drawn. */
const WRITES: ReadonlySet<RemoteMember> = new Set([
  "applyMarks",
  "clearMarks",
  "editCells",
  "addRows",
  "removeRows",
  "makeSheet",
  "makePlanSheet",
]);

/** What happens with the bytes, in the thread that it is called in. */
export function createBookService(now: () => Date = () => new Date()): BookService {
  const books = new Map<number, Book>();
  const bookOf = (id: number): Book => {
    const book = books.get(id);
    if (!book) throw new HostError("notFound", `book ${id}`);
    return book;
  };
  const painterOf = (book: Book, sheetId: string): SheetPainter => {
    if (book.painter?.sheetId !== sheetId) book.painter = new SheetPainter(book.host.model(), sheetId);
    return book.painter;
  };
  const reviewed = async (host: XlsxHost, terms: ReviewTerms, copy: boolean): Promise<BookReview> =>
    reviewBook(host, {
      locale: terms.locale,
      policy: policyOf(terms.policy),
      asOf: readSettings(await host.readSetting(SETTINGS_KEY)).asOf ?? dayOfNow(now()),
      sheet: null,
      copy,
    });
  const lineOf = async (host: XlsxHost, terms: ReviewTerms): Promise<BookLine> => {
    try {
      return lineOfReview(await reviewed(host, terms, false), host.isSigned());
    } catch (error) {
      return failure(error);
    } finally {
      // Sixty files are not kept as cells: what is drawn is read again.
      host.release();
    }
  };

  return {
    async open(id, name, bytes, terms) {
      try {
        const host = createXlsxHost(bytes, name);
        books.set(id, { name, host, painter: null, grid: null });
        return await lineOf(host, terms);
      } catch (error) {
        return failure(error);
      }
    },
    review: async (id, terms) => lineOf(bookOf(id).host, terms),
    async close(id) {
      books.delete(id);
    },
    async call(id, member, args) {
      const book = bookOf(id);
      if (WRITES.has(member)) book.painter = book.grid = null;
      const method = book.host[member] as (...given: unknown[]) => ReturnType<NonNullable<WorkbookHost[typeof member]>>;
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- what a member gives is known to its caller only
      return (await method(...(args as unknown[]))) as never;
    },
    async readHead(id, sheetId) {
      const book = bookOf(id);
      const { values, numberFormats: _, ...grid } = (book.grid = await book.host.readSheet(sheetId));
      return { grid, rows: values.length };
    },
    async readRows(id, from, to) {
      const grid = bookOf(id).grid;
      if (!grid) throw new HostError("changed");
      return { values: grid.values.slice(from, to), numberFormats: (grid.numberFormats ?? []).slice(from, to) };
    },
    view: async (id, sheetId) => painterOf(bookOf(id), sheetId).view(),
    async viewRows(id, sheetId, first, last) {
      const book = bookOf(id);
      const painter = painterOf(book, sheetId);
      await painter.readMarks(book.host);
      return painter.rows(first, last);
    },
    save: async (id) => bookOf(id).host.save(),
    async copy(id, terms) {
      // A host of its own: the workbook under review stays as it is.
      const { host: open, name } = bookOf(id);
      const host = createXlsxHost(open.save(), name);
      const ending = host.ending();
      const { makeCopy } = await reviewed(host, terms, true);
      const copy = await makeCopy?.();
      return {
        bytes: copy?.bytes ?? null,
        isSigned: copy?.isSigned ?? false,
        problems: (copy?.problems ?? []).map(({ sheet, error }) => ({
          sheet,
          code: error.code,
          address: error.place.address ?? "",
        })),
        ending,
      } satisfies BookCopy;
    },
    zip: async (files) =>
      zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: now() }),
  };
}

function policyOf(text: string | null): PolicyPack {
  return text === null ? DAZHOU_2023 : policyOfJson(JSON.parse(text.replace(/^\ufeff/, "")), DAZHOU_2023);
}

function lineOfReview({ sheets, skipped }: BookReview, isSigned: boolean): BookLine {
  if (sheets.length > 0)
    return {
      kind: "reviewed",
      isSigned,
      sheets: sheets.map(({ review }) => {
        const { byTier: _, ...summary } = summarise(review);
        return {
          sheetName: review.sheetName,
          summary,
          classifiedRows: review.rows.filter(({ classified }) => classified).map(({ row }) => row),
        };
      }),
    };
  const canMap = skipped.some(({ cause }) => cause.kind === "noPlan" && cause.noPlan.nearest !== undefined);
  return { kind: "noPlan", canMap };
}

function failure(error: unknown): BookLine {
  const reason =
    unreadableReason(error) ?? (error instanceof HostError && error.code === "tooLarge" ? "tooLarge" : null);
  if (reason) return { kind: "unreadable", reason };
  return { kind: "fault", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
