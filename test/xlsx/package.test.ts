import { strToU8, zipSync } from "fflate";
import { HostError } from "../../src/host/types";
import { gridOfSheet, readPackage, readWorkbook, unreadableReason } from "../../src/xlsx";
import { LIMITS } from "../../src/xlsx/package";
import { bookOf, bookParts, zipOf } from "./support/book";
import { view, simple, centralOf } from "./support/packed";

const reasonOf = (bytes: Uint8Array): string | null => {
  try {
    readWorkbook(readPackage(bytes));
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    return unreadableReason(error);
  }
};

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe("files that are no workbook are told by what they are", () => {
  test.each([
    ["a file of no bytes", "empty", new Uint8Array()],
    [
      "a workbook with an opening password",
      "encrypted",
      new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...wide("EncryptedPackage"), 0, 0]),
    ],
    [
      "an .xls or .et file",
      "xls",
      new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0), ...wide("Workbook"), 0, 0]),
    ],
    ["an .xls file of Excel 5", "xls", new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0])],
    ["a .csv file in UTF-8", "text", strToU8("序号,项目名称,总投资\r\n1,甲,200\r\n")],
    ["a .csv file in UTF-16", "text", new Uint8Array([0xff, 0xfe, ...wide("a,b\r\n")])],
    [
      "a web page named .xlsx",
      "html",
      strToU8('<html xmlns:o="urn:schemas-microsoft-com:office:office"><table></table></html>'),
    ],
    ["a picture", "notZip", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ["a .zip of other files", "notWorkbook", zipOf({ "a.txt": "x" })],
    [
      "a .docx",
      "notWorkbook",
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<document/>",
      }),
    ],
    [
      "an .xlsb",
      "xlsb",
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "x",
      }),
    ],
    ["an .ods", "ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" })],
    ["half a workbook", "truncated", simple.subarray(0, simple.length >> 1)],
    ["a workbook without its last byte", "truncated", simple.subarray(0, simple.length - 1)],
    ["a workbook without worksheets", "notWorkbook", bookOf({ sheets: {} })],
    [
      "a document type declaration with entities",
      "damaged",
      bookOf({ sheets: { 计划: "" }, workbook: '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }),
    ],
    [
      "a sheet cut off in the middle",
      "truncated",
      zipOf({
        ...bookParts({ sheets: { 计划: "" } }),
        "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1"><v>1',
      }),
    ],
    [
      "elements nested without end",
      "damaged",
      zipOf({
        ...bookParts({ sheets: { 计划: "" } }),
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData/>${"<cols>".repeat(5000)}${"</cols>".repeat(5000)}</worksheet>`,
      }),
    ],
    ["a part that stands twice", "damaged", twice()],
  ])("%s is %s", (_, reason, bytes) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  test("a damaged part is found by its checksum", () => {
    const bytes = simple.slice();
    view(bytes).setUint32(entryAt(bytes, "xl/workbook.xml") + 16, 1, true);
    expect(reasonOf(bytes)).toBe("damaged");
  });

  test("a part of which any byte was changed on the way is damaged, never too large", () => {
    const at = entryAt(simple, "xl/workbook.xml");
    const [packed, local] = [20, 42].map((place) => view(simple).getUint32(at + place, true)) as [number, number];
    const start = local + 30 + view(simple).getUint16(local + 26, true) + view(simple).getUint16(local + 28, true);
    const told = new Set<string | null>();
    for (let place = start; place < start + packed; place += 1) {
      const bytes = simple.slice();
      bytes[place] = (bytes[place] ?? 0) ^ 0x5a;
      told.add(reasonOf(bytes));
    }
    // Bits behind the last sign say nothing: with those changed the part is what it was.
    expect([...told].filter((reason) => reason !== null)).toEqual(["damaged"]);
  });
});

describe("zip bombs", () => {
  test("a part that unpacks to more than it says is refused, not unpacked", () => {
    const bytes = zipOf({ ...bookParts({ sheets: { 计划: "" } }) });
    const at = entryAt(bytes, "xl/workbook.xml");
    view(bytes).setUint32(at + 24, 10, true);
    expect(reasonOf(bytes)).toBe("damaged");
  });

  test("a part over the limit is refused by its stated size", () => {
    const bytes = simple.slice();
    view(bytes).setUint32(entryAt(bytes, "xl/worksheets/sheet1.xml") + 24, LIMITS.part + 1, true);
    expect(reasonOf(bytes)).toBe("tooLarge");
  });

  test("a part packed 1:1000 is refused by its ratio", () => {
    const bytes = zipSync({
      ...Object.fromEntries(
        Object.entries(bookParts({ sheets: { 计划: "" } })).map(([name, text]) => [name, strToU8(text as string)]),
      ),
      "xl/worksheets/sheet1.xml": new Uint8Array(LIMITS.ratioFrom + 1),
    });
    expect(reasonOf(bytes)).toBe("tooLarge");
  });

  const bookWith = (cells: string) => readWorkbook(readPackage(bookOf({ sheets: { 计划: cells } })));

  test("a few cells at the far corner are strays, which do not make the grid an empty gigabyte", () => {
    const grid = gridOfSheet(
      bookWith('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      "计划",
    );
    expect(grid.values).toEqual([[1]]);
    expect(grid.strays).toEqual([{ row: 1_048_576, column: 16_384 }]);
  });

  test("many cells at the far corners give a clear refusal of the grid", () => {
    const row = (number: number): string =>
      `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="XFD${number}"><v>1</v></c></row>`;
    const near = Array.from({ length: 30 }, (_, at) => row(at + 1)).join("");
    const far = Array.from({ length: 30 }, (_, at) => row(at + 1_000_000)).join("");
    expect(() => gridOfSheet(bookWith(near + far), "计划")).toThrow(
      expect.objectContaining({ code: "tooLarge" }) as Error,
    );
  });
});

/** Offset of an entry in the central directory. */
function entryAt(bytes: Uint8Array, name: string): number {
  for (
    let at = centralOf(bytes);
    ;
    at += 46 + view(bytes).getUint16(at + 28, true) + view(bytes).getUint16(at + 30, true)
  ) {
    const length = view(bytes).getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
  }
}

function twice(): Uint8Array {
  const bytes = zipOf({ ...bookParts({ sheets: { 计划: "" } }), "xl/workbook.xmm": "<x/>" });
  const at = entryAt(bytes, "xl/workbook.xmm");
  bytes[at + 46 + "xl/workbook.xm".length] = "l".charCodeAt(0);
  return bytes;
}
