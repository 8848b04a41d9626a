import { createHash } from "node:crypto";
import { HostError } from "../../src/host/types";
import { readPackage } from "../../src/xlsx";
import { bookOf } from "./support/book";
import { richBook } from "./support/rich";
import { view, simple, centralOf } from "./support/packed";

/** Where the directory at the file's end states a part's checksum. */
function crcPlaceOf(bytes: Uint8Array, name: string): number {
  for (let at = centralOf(bytes); view(bytes).getUint32(at, true) === 0x02014b50;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view(bytes).getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)) === name) return at + 16;
    at += 46 + nameLength + extra + comment;
  }
  throw new RangeError(name);
}

describe("saving", () => {
  test("an unchanged package is the very bytes that were opened", () => {
    const bytes = richBook();
    expect(readPackage(bytes).save()).toBe(bytes);
  });

  test("writing the same text again changes nothing", () => {
    const bytes = richBook();
    const pkg = readPackage(bytes);
    pkg.writeText("xl/workbook.xml", pkg.readText("xl/workbook.xml") ?? "");
    expect(pkg.save()).toBe(bytes);
  });

  test("after a change of one part every other part is the same, byte for byte, packed as before", () => {
    const bytes = richBook();
    const pkg = readPackage(bytes);
    pkg.writeText("xl/worksheets/sheet3.xml", "<worksheet><sheetData/></worksheet>");
    const saved = readPackage(pkg.save());
    expect(saved.names()).toEqual(pkg.names());
    for (const name of saved.names()) {
      if (name === "xl/worksheets/sheet3.xml") expect(saved.readText(name)).toBe("<worksheet><sheetData/></worksheet>");
      else expect(sha(saved.read(name))).toBe(sha(readPackage(bytes).read(name)));
    }
  });

  test("a part that is given other text is not unpacked for it, however large it is", () => {
    const bytes = bookOf({ sheets: { 计划: `<row r="1"><c r="A1"><v>1</v></c></row>${" ".repeat(300_000)}` } });
    const name = "xl/worksheets/sheet1.xml";
    // Whoever unpacked the part would see that its checksum is another.
    const damaged = bytes.slice();
    view(damaged).setUint32(crcPlaceOf(damaged, name), 1, true);
    expect(() => readPackage(damaged).read(name)).toThrow(HostError);
    const pkg = readPackage(damaged);
    pkg.writeText(name, "<worksheet/>");
    expect(pkg.readText(name)).toBe("<worksheet/>");
  });

  test("a part longer than is packed at a time comes back as it was written", () => {
    const pkg = readPackage(simple);
    const text = `<worksheet>${Array.from({ length: 200_000 }, (_, at) => `<c r="A${at}"><v>${at * 7919}</v></c>`).join("")}</worksheet>`;
    pkg.writeText("xl/worksheets/sheet1.xml", text);
    expect(readPackage(pkg.save()).readText("xl/worksheets/sheet1.xml")).toBe(text);
  });

  test("a part that is new or removed shows in the saved package", () => {
    const pkg = readPackage(richBook());
    pkg.writeText("docProps/new.xml", "<a/>");
    pkg.remove("xl/media/image1.png");
    const saved = readPackage(pkg.save());
    expect(saved.readText("docProps/new.xml")).toBe("<a/>");
    expect(saved.has("xl/media/image1.png")).toBe(false);
    expect(saved.read("xl/media/image1.png")).toBeNull();
  });

  test("part names are found whatever their case", () => {
    expect(readPackage(simple).has("XL/Workbook.XML")).toBe(true);
  });
});

const sha = (bytes: Uint8Array | null): string =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");
