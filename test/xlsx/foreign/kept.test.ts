/** What hangs on a workbook and must not be broken by marking it: queries that fill tables, signatures, many formats. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost } from "../../../src/xlsx";
import { review, temporaryFolder } from "../../cli/support";
import { zipOf } from "../support/book";
import { HEADERS, soundParts, type Parts } from "./sound";

const folder = temporaryFolder();

async function marked(parts: Parts, name: string): Promise<{ readonly err: string; readonly bytes: Uint8Array }> {
  const [file, out] = [join(folder, `${name}.xlsx`), join(folder, name)];
  writeFileSync(file, zipOf(Object.fromEntries(parts)));
  const { err } = await review([file, "--as-of", "2026-08-01", "--out", out]);
  const [copy = ""] = readdirSync(out);
  return { err, bytes: readFileSync(join(out, copy)) };
}

function withTable(attributes: string, feeds: boolean): Parts {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const list = (id: string, kind: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  const parts = soundParts({ after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' });
  parts.set("xl/worksheets/_rels/sheet1.xml.rels", list("rId1", "table", "../tables/table1.xml"));
  const columns = HEADERS.map((header, at) => `<tableColumn id="${at + 1}" name="${header}"/>`).join("");
  parts.set(
    "xl/tables/table1.xml",
    `<table xmlns="${main}" id="1" name="计划表" displayName="计划表" ref="A3:K9"${attributes}><autoFilter ref="A3:K9"/><tableColumns count="11">${columns}</tableColumns></table>`,
  );
  if (feeds) parts.set("xl/tables/_rels/table1.xml.rels", list("rId1", "queryTable", "../queryTables/queryTable1.xml"));
  return parts;
}

test.each([
  ["its type says so", ' tableType="queryTable"', false],
  ["its relationship says so", "", true],
])("a query fills the plan's table (%s): the results stand beside it", async (_, attributes, feeds) => {
  const parts = withTable(attributes, feeds);
  const { bytes } = await marked(parts, `query-${String(feeds)}`);
  const model = createXlsxHost(bytes, "x").model();
  expect(model.sheets[0]?.tables[0]?.range.lastColumn).toBe(11);
  expect(model.sheets[0]?.rows.find(({ row }) => row === 3)?.cells.some(({ column }) => column > 11)).toBe(true);
});

test("a table of its own takes the results in", async () => {
  const { bytes } = await marked(withTable("", false), "own-table");
  expect(createXlsxHost(bytes, "x").model().sheets[0]?.tables[0]?.range.lastColumn).toBeGreaterThan(11);
});

test("a signed workbook: the person is told that the copy's signature does not hold", async () => {
  const parts = soundParts();
  parts.set("_xmlsignatures/origin.sigs", "");
  parts.set("_xmlsignatures/sig1.xml", "<Signature/>");
  const { err } = await marked(parts, "signed");
  expect(err).toContain("数字签名");
  expect((await marked(soundParts(), "unsigned")).err).not.toContain("数字签名");
});

test("twenty thousand conditional formats of the user's keep their order behind ours", async () => {
  const rules = Array.from(
    { length: 20_000 },
    (_, at) =>
      `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" priority="${at + 1}"><formula>A${at + 1}=1</formula></cfRule></conditionalFormatting>`,
  ).join("");
  const { bytes } = await marked(soundParts({ after: rules }), "formats");
  const own = createXlsxHost(bytes, "x").model().sheets[0]?.conditionalFormats ?? [];
  const ours = own.length - 20_000;
  expect(ours).toBeGreaterThan(0);
  expect(own.at(-1)?.rules[0]?.priority).toBe(20_000 + ours);
});
