/** The directory of a zip package, told apart by what is wrong with it: encrypted, cut off, contradicting itself, too much. */
import { readPackage, readWorkbook, unreadableReason } from "../../../src/xlsx";
import { LIMITS } from "../../../src/xlsx/package";
import { readDirectory } from "../../../src/xlsx/package/directory";
import { zip } from "../foreign/zip";
import { bookOf } from "../support/book";

const BOOK = bookOf({ sheets: { 计划: '<row r="1"><c r="A1"><v>1</v></c></row>' } });
const END = BOOK.length - 22;
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const CENTRAL = view(BOOK).getUint32(END + 16, true);

/** The same file with numbers of so many bytes written at these places. */
function changed(...numbers: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = BOOK.slice();
  for (const [at, size, value] of numbers)
    if (size === 2) view(bytes).setUint16(at, value, true);
    else view(bytes).setUint32(at, value, true);
  return bytes;
}
function reasonOf(bytes: Uint8Array): string | null {
  try {
    readWorkbook(readPackage(bytes));
    return null;
  } catch (error) {
    return unreadableReason(error);
  }
}

test("as it is, it is read", () => expect(reasonOf(BOOK)).toBeNull());

const FLAGS = CENTRAL + 8;
const PACKED = CENTRAL + 20;
const NAME = CENTRAL + 28;
const LOCAL_AT = CENTRAL + 42;
const LAST_LOCAL = BOOK.length - 30;

test.each<[string, string, Uint8Array]>([
  ["a part has a password of its own", "encrypted", changed([FLAGS, 2, 1])],
  ["a part's head is none", "damaged", changed([LOCAL_AT, 4, 4])],
  ["a part's head would stand beyond the end by one byte", "truncated", changed([LOCAL_AT, 4, LAST_LOCAL + 1])],
  ["a part's head would end with the file", "damaged", changed([LOCAL_AT, 4, LAST_LOCAL])],
  ["a part is longer than the file", "truncated", changed([PACKED, 4, BOOK.length])],
  ["a name runs over the directory's end", "damaged", changed([NAME, 2, 0xffff])],
  ["the directory begins with something else", "damaged", changed([CENTRAL, 4, 0x02014b51])],
  [
    "the directory names one part more than it has",
    "damaged",
    changed([END + 10, 2, view(BOOK).getUint16(END + 10, true) + 1]),
  ],
  ["the directory would stand behind the end", "truncated", changed([END + 16, 4, END + 1])],
  ["the end of the directory is gone", "truncated", changed([END, 4, 0])],
  ["there are more parts than any workbook has", "tooLarge", changed([END + 10, 2, LIMITS.entries + 1])],
  ["there are just as many parts as are read, but not in the file", "damaged", changed([END + 10, 2, LIMITS.entries])],
])("%s: %s", (_, reason, bytes) => expect(reasonOf(bytes)).toBe(reason));

test("a part that is packed in a way that nobody knows is damage, told when it is read", () => {
  const opened = readPackage(changed([CENTRAL + 10, 2, 99]));
  expect(() => opened.read("[Content_Types].xml")).toThrow(/damaged: .*method 99/);
});

describe("64-bit sizes", () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const parts = new Map([
    ["[Content_Types].xml", bytesOf("<Types/>")],
    ["a.xml", bytesOf("<a/>")],
  ]);
  const wide = zip(parts, { zip64: true });
  test("are read from where they stand", () =>
    expect(readDirectory(wide).map(({ name, size }) => [name, size])).toEqual([
      ["[Content_Types].xml", 8],
      ["a.xml", 4],
    ]));
  test("a locator that leads nowhere is damage", () => {
    const bytes = wide.slice();
    view(bytes).setUint32(bytes.length - 22 - 20 + 8, 1, true);
    expect(() => readDirectory(bytes)).toThrow(/damaged/);
  });
  test("without a locator the 16-bit number of parts is believed, and contradicts the file", () => {
    const bytes = wide.slice();
    view(bytes).setUint32(bytes.length - 22 - 20, 0, true);
    expect(() => readDirectory(bytes)).toThrow(/truncated|damaged|tooLarge/);
  });
});

test("a comment behind the directory, as long as one may be, hides nothing", () => {
  for (const length of [1, 0xffff]) {
    const bytes = new Uint8Array(BOOK.length + length);
    bytes.set(BOOK);
    view(bytes).setUint16(END + 20, length, true);
    expect(reasonOf(bytes)).toBeNull();
  }
  const longer = new Uint8Array(BOOK.length + 0x10000);
  longer.set(BOOK);
  expect(reasonOf(longer)).toBe("truncated");
});

test("a name that is no UTF-8 is read all the same, its backslashes as slashes", () => {
  const bytes = BOOK.slice();
  bytes[CENTRAL + 46] = 0xe9;
  bytes[CENTRAL + 47] = 0x5c;
  expect(readDirectory(bytes)[0]?.name.slice(0, 2)).toBe("é/");
});
