/** Writing marks into the file itself: only when told to, the right bytes, and nothing lost where it cannot be. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { FileHost } from "../../src/filepage/books/FileHost";
import { Saver, type SaveMessage } from "../../src/filepage/books/Saver";
import type { Book } from "../../src/filepage/books/Shelf";
import { createBookService } from "../../src/filepage/service/books";
import { review, temporaryFolder } from "../cli/support";
import { plainPlan } from "../e2e/support/makeBooks";

const NOW = new Date("2026-08-01T04:00:00Z");
const TERMS = { locale: "zh-CN", policy: null } as const;
const folder = temporaryFolder();

/** A file that a browser holds open; what happens to it is noted in order. */
class Held {
  readonly kind = "file";
  readonly name = "plain.xlsx";
  readonly done: string[] = [];
  permission: PermissionState = "granted";
  fault: Error | null = null;
  private time = 1_000;

  constructor(public bytes: Buffer) {}

  getFile = async (): Promise<File> =>
    new File([new Uint8Array(this.bytes)], this.name, { lastModified: this.time }) as File;
  requestPermission = async (): Promise<PermissionState> => {
    this.done.push("asked");
    return this.permission;
  };
  createWritable = async () => {
    this.done.push("opened");
    let pending = Buffer.alloc(0);
    return {
      write: async (bytes: Uint8Array) => {
        if (this.fault) throw this.fault;
        pending = Buffer.from(bytes);
      },
      close: async () => this.replace(pending, "written"),
      abort: async () => void this.done.push("aborted"),
    };
  };
  replace(bytes: Buffer, what: string): void {
    this.bytes = bytes;
    this.time += 1;
    this.done.push(what);
  }
}

async function opened() {
  const path = await plainPlan(folder);
  const held = new Held(readFileSync(path));
  const original = held.bytes;
  const service = createBookService(() => NOW);
  const line = await service.open(1, held.name, new Uint8Array(held.bytes), TERMS);
  const host = new FileHost(service, 1);
  await host.writeSetting("plan-review:note", "unsaved");
  const given = { file: await held.getFile(), path: held.name, handle: held as unknown as FileSystemFileHandle };
  const book: Book = { id: 1, given, line, host, session: null };
  const saver = new Saver(
    service,
    () => TERMS,
    (key) => key,
    () => "2026-08-01",
  );
  /** Asks for it, and answers the question. */
  const told = async (yes: boolean): Promise<readonly SaveMessage[]> => {
    const saving = saver.inPlace(book);
    expect(saver.getState().question).toEqual({ kind: "inPlace", book });
    saver.reply(yes);
    await saving;
    return saver.getState().messages;
  };
  return { path, held, original, book, saver, told };
}

const keys = (messages: readonly SaveMessage[]) => messages.map(({ key }) => key);

test("nothing is asked of the browser and nothing is written where the answer is no", async () => {
  const { held, original, told } = await opened();
  expect(await told(false)).toEqual([]);
  expect(held.done).toEqual([]);
  expect(held.bytes).toBe(original);
});

test("a file that the browser does not hold is not written, and nothing is asked", async () => {
  const { book, saver } = await opened();
  await saver.inPlace({ ...book, given: { ...book.given, handle: null } });
  expect(saver.getState()).toMatchObject({ question: null, messages: [] });
});

test("told to, it writes what the command line would write, and the workbook counts as saved", async () => {
  const { path, held, book, told } = await opened();
  // What the page kept in the workbook is in what it writes.
  expect(book.host.getState().unsaved).toBe(true);
  expect(keys(await told(true))).toEqual(["filePage.save.inPlaceDone"]);
  expect(held.done).toEqual(["asked", "opened", "written"]);
  expect(book.host.getState().unsaved).toBe(false);
  const out = join(folder, "out");
  await review([path, "--out", out], { now: NOW });
  const sheetOf = (bytes: Buffer) => unzipSync(new Uint8Array(bytes))["xl/worksheets/sheet1.xml"]!;
  expect(Buffer.from(sheetOf(held.bytes)).equals(Buffer.from(sheetOf(readFileSync(join(out, "plain.xlsx")))))).toBe(
    true,
  );
});

test("it can be told to twice: what it wrote itself is no change by somebody else", async () => {
  const { held, told } = await opened();
  await told(true);
  expect(keys(await told(true))).toEqual(["filePage.save.inPlaceDone"]);
  expect(held.done).toEqual(["asked", "opened", "written", "asked", "opened", "written"]);
});

test.each(["denied", "prompt"] as const)(
  "a permission that is %s is told; the file is as it was and the work still counts as unsaved",
  async (permission) => {
    const { held, original, book, told } = await opened();
    held.permission = permission;
    expect(await told(true)).toEqual([
      { key: "filePage.save.inPlaceRefused", data: { file: "plain.xlsx" }, isProblem: true },
    ]);
    expect(held.done).toEqual(["asked"]);
    expect(held.bytes).toBe(original);
    expect(book.host.getState().unsaved).toBe(true);
  },
);

test("a file that somebody changed meanwhile is not written over", async () => {
  const { held, book, told } = await opened();
  const theirs = Buffer.from("somebody else's");
  held.replace(theirs, "changed");
  expect(await told(true)).toEqual([
    { key: "filePage.save.inPlaceChanged", data: { file: "plain.xlsx" }, isProblem: true },
  ]);
  expect(held.done).toEqual(["changed", "asked"]);
  expect(held.bytes).toBe(theirs);
  expect(book.host.getState().unsaved).toBe(true);
});

test("a disk that is full is told; what was begun is thrown away", async () => {
  const { held, original, book, told } = await opened();
  held.fault = new Error("QuotaExceeded");
  expect(await told(true)).toEqual([
    { key: "filePage.save.failed", data: { file: "plain.xlsx", detail: "QuotaExceeded" }, isProblem: true },
  ]);
  expect(held.done).toEqual(["asked", "opened", "aborted"]);
  expect(held.bytes).toBe(original);
  expect(book.host.getState().unsaved).toBe(true);
});
