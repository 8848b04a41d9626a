import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost, readPackage, storedSettings, writeStoredSettings, type XlsxPackage } from "../../src/xlsx";
import { ADD_IN_ID } from "../../src/xlsx/settings";
import { richBook } from "./support/rich";

const root = join(__dirname, "../..");
const sample = new Uint8Array(readFileSync(join(root, "assets/sample-plan.xlsx")));
const reopened = (pkg: XlsxPackage): XlsxPackage => readPackage(pkg.save());
const PART = "xl/webextensions/webextension1.xml";
const foreign =
  '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa104"/><we:properties><we:property name="k" value="&quot;x&quot;"/></we:properties></we:webextension>';

function changedParts(before: Uint8Array, after: XlsxPackage): string[] {
  const old = readPackage(before);
  return after
    .names()
    .filter((name) => !old.has(name) || !Buffer.from(old.read(name)!).equals(Buffer.from(after.read(name)!)))
    .sort();
}

describe("Settings that the add-in keeps in a file", () => {
  test("are written under the Id that the manifest gives the add-in", () => {
    expect(readFileSync(join(root, "manifest.xml"), "utf8")).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  test("a file without any gets the part, its task pane, relationships and content types; every other part stays byte for byte", () => {
    const pkg = readPackage(sample);
    writeStoredSettings(pkg, [["PlanReview.settings", { asOf: "2026-08-01" }]]);
    const after = reopened(pkg);
    expect(storedSettings(after).get("PlanReview.settings")).toEqual({ asOf: "2026-08-01" });
    expect(changedParts(sample, after)).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/webextensions/_rels/taskpanes.xml.rels",
        "xl/webextensions/taskpanes.xml",
        PART,
      ].sort(),
    );
    expect(after.readText("[Content_Types].xml")).toMatch(
      /PartName="\/xl\/webextensions\/webextension1\.xml" ContentType="application\/vnd\.ms-office\.webextension\+xml"/,
    );
    expect(after.readText("_rels/.rels")).toMatch(/webextensiontaskpanes" Target="xl\/webextensions\/taskpanes\.xml"/);
  });

  test("an existing part is patched: other properties, damaged ones too, stay as they are", () => {
    const book = richBook();
    const pkg = readPackage(book);
    writeStoredSettings(pkg, [
      ["PlanReview.settings", { asOf: null }],
      ["PlanReview.waivers", []],
    ]);
    const after = reopened(pkg);
    expect([...storedSettings(after)]).toEqual([
      ["PlanReview.settings", { asOf: null }],
      ["PlanReview.waivers", []],
    ]);
    expect(after.readText(PART)).toContain('<we:property name="broken" value="{"/>');
    expect(changedParts(book, after)).toEqual([PART]);
  });

  test.each([
    ["quotes and tags", `"<we:property name='x'/>&amp;&#10;]]>`],
    ["line breaks", "a\r\n\tb"],
    ["signs XML cannot hold", "\u0000\u001f\uFFFE\uFFFF\uD800"],
    ["long text", "工".repeat(200_000)],
    ["a formula", "=1+1"],
    ["false", false],
    ["zero", 0],
    ["empty text", ""],
  ])("%s come back as they were written", (_, value) => {
    const pkg = readPackage(sample);
    writeStoredSettings(pkg, [['PlanReview."<k>', value]]);
    expect(storedSettings(reopened(pkg)).get('PlanReview."<k>')).toBe(value);
  });

  test("null takes one out; taking out what is not there changes nothing", async () => {
    const host = createXlsxHost(richBook(), "计划.xlsx");
    await host.writeSetting("PlanReview.settings", null);
    expect(await createXlsxHost(host.save(), "计划.xlsx").readSetting("PlanReview.settings")).toBeNull();
    const none = createXlsxHost(sample, "计划.xlsx");
    await none.writeSetting("PlanReview.settings", null);
    expect(none.save()).toBe(sample);
  });

  test("another add-in's part is neither read nor touched, and a damaged one hinders nothing", () => {
    const pkg = readPackage(sample);
    pkg.writeText(PART, foreign);
    pkg.writeText("xl/webextensions/webextension2.xml", "<we:webextension");
    expect(storedSettings(pkg).size).toBe(0);
    writeStoredSettings(pkg, [
      ["k", "ours"],
      ["PlanReview.a", 1],
    ]);
    const after = reopened(pkg);
    expect(after.readText(PART)).toBe(foreign);
    expect([...storedSettings(after)]).toEqual([
      ["k", "ours"],
      ["PlanReview.a", 1],
    ]);
    expect(after.has("xl/webextensions/webextension3.xml")).toBe(true);
  });

  test.each([
    ["no list", ""],
    ["an empty list", "<we:properties/>"],
  ])("a part of ours with %s gets one behind the references", (_, list) => {
    const pkg = readPackage(sample);
    pkg.writeText(
      PART,
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:reference id="${ADD_IN_ID}"/><we:alternateReferences/>${list}<we:bindings/></we:webextension>`,
    );
    writeStoredSettings(pkg, [["PlanReview.a", 1]]);
    expect(reopened(pkg).readText(PART)).toMatch(
      /<we:alternateReferences\/><we:properties><we:property name="PlanReview.a" value="1"\/><\/we:properties><we:bindings\/>/,
    );
  });
});
