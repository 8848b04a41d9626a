/** `npm run start:excel`: Excel is told of the add-in as Microsoft documents it, and it can be undone. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Machine, openInExcel, register, unregister } from "../../../scripts/excel/sideload";
import { withPane } from "../../../scripts/excel/paneWorkbook";
import { parseXml } from "../../../scripts/manifest/xml";
import { fill, setupText } from "../../../src/messages/setup";

const ID = "5c0f0b5e-7d0e-4b8a-9b2f-3a6f51d2c7e4";
let home: string;
let manifest: string;
let calls: string[][];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "plan-review-"));
  manifest = join(home, "manifest.xml");
  writeFileSync(manifest, "<OfficeApp/>");
  calls = [];
});
afterEach(() => rmSync(home, { recursive: true }));
const machine = (platform: NodeJS.Platform, refuses = false): Machine => ({
  platform,
  home,
  run: (program, args) => {
    calls.push([program, ...args]);
    if (refuses) throw new Error("refused");
  },
});
const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

describe("on Windows", () => {
  test("the developer's key names the manifest by the add-in's id", () => {
    expect(register(machine("win32"), ID, "C:\\计划 审查\\manifest.xml")).toBe(true);
    expect(calls).toEqual([
      ["reg.exe", "add", key, "/v", ID, "/t", "REG_SZ", "/d", "C:\\计划 审查\\manifest.xml", "/f"],
    ]);
  });
  test("only our value is taken away again", () => {
    expect(unregister(machine("win32"), ID)).toBe(true);
    expect(calls).toEqual([["reg.exe", "delete", key, "/v", ID, "/f"]]);
  });
  test("nothing registered: nothing to undo", () => expect(unregister(machine("win32", true), ID)).toBe(false));
  test("a refusal is not hidden", () =>
    expect(() => register(machine("win32", true), ID, manifest)).toThrow("refused"));
  test("the workbook is opened without a shell", () => {
    openInExcel(machine("win32"), "C:\\a&b\\plan.xlsx");
    expect(calls).toEqual([["rundll32.exe", "url.dll,FileProtocolHandler", "C:\\a&b\\plan.xlsx"]]);
  });
});

describe("on a Mac", () => {
  const wef = () =>
    join(home, "Library", "Containers", "com.microsoft.Excel", "Data", "Documents", "wef", `${ID}.manifest.xml`);
  test("the manifest is copied into Excel's folder, and taken away again", () => {
    expect(unregister(machine("darwin"), ID)).toBe(false);
    expect(register(machine("darwin"), ID, manifest)).toBe(true);
    expect(register(machine("darwin"), ID, manifest)).toBe(true);
    expect(readFileSync(wef(), "utf8")).toBe("<OfficeApp/>");
    expect(unregister(machine("darwin"), ID)).toBe(true);
    expect(existsSync(wef())).toBe(false);
    expect(existsSync(manifest)).toBe(true);
  });
  test("the workbook is opened in Excel", () => {
    openInExcel(machine("darwin"), "/tmp/plan.xlsx");
    expect(calls).toEqual([["open", "-a", "Microsoft Excel", "/tmp/plan.xlsx"]]);
  });
});

test("on Linux there is no desktop Excel: nothing is run and nothing is written", () => {
  expect(register(machine("linux"), ID, manifest)).toBe(false);
  expect(unregister(machine("linux"), ID)).toBe(false);
  openInExcel(machine("linux"), "/tmp/plan.xlsx");
  expect(calls).toEqual([]);
  expect(existsSync(join(home, "Library"))).toBe(false);
});

describe("a workbook that opens with the pane", () => {
  const parts = {
    "[Content_Types].xml": strToU8('<Types xmlns="c"><Default Extension="xml" ContentType="application/xml"/></Types>'),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="r"><Relationship Id="rId1" Type="officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": strToU8("<workbook>计划</workbook>"),
    "xl/worksheets/sheet1.xml": strToU8("<worksheet/>"),
  };
  const made = unzipSync(withPane(zipSync(parts), { id: ID, version: "1.0.0.0" }));

  test("names the add-in from the developer's key", () => {
    const extension = parseXml(strFromU8(made["xl/webextensions/webextension1.xml"]!));
    expect(extension.children[0]!.attributes).toEqual({
      id: ID,
      version: "1.0.0.0",
      store: "developer",
      storeType: "Registry",
    });
    expect(parseXml(strFromU8(made["xl/webextensions/taskpanes.xml"]!)).children[0]!.attributes.visibility).toBe("1");
  });
  test("relates and types every part that was added", () => {
    expect(parseXml(strFromU8(made["_rels/.rels"]!)).children.map(({ attributes }) => attributes.Target)).toEqual([
      "xl/workbook.xml",
      "xl/webextensions/taskpanes.xml",
    ]);
    const typed = parseXml(strFromU8(made["[Content_Types].xml"]!))
      .children.map(({ attributes }) => attributes.PartName)
      .filter(Boolean);
    expect(typed).toEqual(["/xl/webextensions/taskpanes.xml", "/xl/webextensions/webextension1.xml"]);
    expect(parseXml(strFromU8(made["xl/webextensions/_rels/taskpanes.xml.rels"]!)).children[0]!.attributes.Target).toBe(
      "webextension1.xml",
    );
  });
  test("leaves every other part as it was", () => {
    for (const name of ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] as const)
      expect(made[name]).toEqual(parts[name]);
  });
  test("is refused for bytes that are no workbook", () => {
    expect(() => withPane(strToU8("no zip"), { id: ID, version: "1.0.0.0" })).toThrow();
    expect(() => withPane(zipSync({ "a.txt": strToU8("a") }), { id: ID, version: "1.0.0.0" })).toThrow(
      "not an .xlsx package",
    );
  });
});

describe("console texts", () => {
  test("both languages have the same words to fill in", () => {
    const words = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [name, chinese] of Object.entries(setupText["zh-CN"]))
      expect([name, words(setupText["en-US"][name as keyof (typeof setupText)["en-US"]])]).toEqual([
        name,
        words(chinese),
      ]);
  });
  test("a word without a value stays, and a value is not filled in twice", () =>
    expect(fill("{a} {b}", { a: "{b}" })).toBe("{b} {b}"));
});
