import type { RowsToInsert } from "../../../src/library/rows";
import { createXlsxHost, readPackage } from "../../../src/xlsx";
import { bookParts, zipOf } from "../support/book";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;

/**
 * A table with its total row (row 5), filled right as one shared formula, a note and a picture below, a chart and a pivot
 * over the projects, a format and validations of the newer kind.
 */
const PARTS = bookParts({
  sheets: {
    项目库: `<dimension ref="A1:C7"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目名称</t></is></c><c r="B1" t="inlineStr"><is><t>总投资</t></is></c><c r="C1" t="inlineStr"><is><t>合同金额</t></is></c></row><row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" s="3"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2/2</f><v>5</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>乙</t></is></c><c r="B3"><v>20</v></c><c r="C3"><f t="shared" si="0"/><v>10</v></c></row><row r="4" ht="33" customHeight="1" hidden="1"><c r="A4" t="inlineStr"><is><t>丙</t></is></c><c r="B4" s="3"><v>30</v></c><c r="C4"><f t="shared" si="0"/><v>15</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>合计</t></is></c><c r="B5"><f t="shared" ref="B5:C5" si="1">SUBTOTAL(109,B2:B4)</f><v>60</v></c><c r="C5"><f t="shared" si="1"/><v>30</v></c></row><row r="7"><c r="A7"><f t="array" ref="A7:B7">B5:C5</f><v>60</v></c><c r="B7"><v>30</v></c></row></sheetData><autoFilter ref="A1:C4"/><mergeCells count="2"><mergeCell ref="A5:A6"/><mergeCell ref="B4:C4"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;$B$5/2</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A7" location="'项目库'!A5" display="合计"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId3"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>表!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    表: '<row r="1"><c r="A1"><f>项目库!B5&amp;"项"</f><v>60项</v></c><c r="B1"><f>A1</f><v>1</v></c></row>',
    别的: '<row r="1"><c r="A1"><f>表!B5</f><v>0</v></c></row>',
  },
  sheetRelationships: {
    1:
      link("rId1", "table", "../tables/table1.xml") +
      link("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
      link("rId3", "drawing", "../drawings/drawing1.xml") +
      link("rId4", "comments", "../comments1.xml"),
  },
  workbookRelationships: link("rIdC", "calcChain", "calcChain.xml"),
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">项目库!$A$1:$C$5</definedName><definedName name="甲">别的!$A$5</definedName></definedNames>',
  others: {
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:C5" totalsRowCount="1"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="项目名称"/><tableColumn id="2" name="总投资"/><tableColumn id="3" name="合同金额"/></tableColumns></table>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>张</author></authors><commentList><comment ref="A2" authorId="0"><text><t>上</t></text></comment><comment ref="A5" authorId="0"><text><t>下</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:x="urn:x"><x:Anchor>1, 15, 4, 2, 3, 15, 6, 4</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></xml>',
    "xl/drawings/drawing1.xml":
      '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>8</xdr:row></xdr:to></xdr:wsDr>',
    "xl/charts/chart1.xml":
      '<c:chartSpace xmlns:c="urn:c"><c:f>项目库!$B$2:$B$4</c:f><c:f>别的!$B$2:$B$4</c:f></c:chartSpace>',
    "xl/pivotCache/pivotCacheDefinition1.xml":
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="项目库"/></cacheSource></pivotCacheDefinition>',
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="B5"/><c r="A1" i="2"/></calcChain>`,
    "docProps/app.xml": "<Properties/>",
  },
});

const two: RowsToInsert = {
  bodyRows: new Set([2, 3, 4]),
  insertions: [
    {
      after: 4,
      template: 4,
      merges: [],
      rows: [
        {
          cells: new Map([
            [1, { kind: "text", text: "=丁" }],
            [2, { kind: "number", decimal: "40.5" }],
          ]),
        },
        { cells: new Map([[1, { kind: "text", text: "戊" }]]) },
      ],
    },
  ],
};

describe("two rows put below the last project of a table", () => {
  const host = createXlsxHost(zipOf(PARTS), "库.xlsx");
  host.insertRows("1", two);
  const saved = readPackage(host.save());
  const part = (name: string): string => saved.readText(name) ?? "";
  const sheet = part("xl/worksheets/sheet1.xml");
  const own = host.model().sheets[0];
  const cell = (row: number, column: number) =>
    own?.rows.find((each) => each.row === row)?.cells.find((each) => each.column === column);

  test("they look as it does, with its formula and height, and are not hidden", () => {
    expect(cell(5, 1)).toMatchObject({ value: "=丁", formula: null });
    expect(cell(5, 2)).toMatchObject({ value: 40.5, style: 3 });
    expect(cell(5, 3)).toMatchObject({ formula: "B5/2", value: 20.25 });
    expect(cell(6, 2)).toMatchObject({ value: null, style: 3 });
    expect(own?.rows.find(({ row }) => row === 5)).toMatchObject({ height: 33, hidden: false });
    expect(own?.rows.find(({ row }) => row === 4)).toMatchObject({ hidden: true });
  });

  test("the total grows in every column that it was filled into, and shows what it comes to", () => {
    expect(cell(7, 2)).toMatchObject({ formula: "SUBTOTAL(109,B2:B6)", value: 70.5 });
    expect(cell(7, 3)).toMatchObject({ formula: "SUBTOTAL(109,C2:C6)", value: 35.25 });
  });

  test("table, filters, formats, validations, merged cells, breaks, links and the used range go along", () => {
    expect(own?.tables[0]?.range).toMatchObject({ firstRow: 1, lastRow: 7 });
    expect(part("xl/tables/table1.xml")).toContain('<autoFilter ref="A1:C6"/>');
    expect(sheet).toContain('<autoFilter ref="A1:C6"/>');
    expect(sheet).toContain('sqref="B2:B6"');
    expect(sheet).toContain("<formula>$B2&gt;$B$7/2</formula>");
    expect(sheet).toContain("<xm:sqref>C4:C6</xm:sqref>");
    expect(sheet).toContain('<dimension ref="A1:C9"/>');
    expect(sheet).toContain('<brk id="7"');
    expect(sheet).toContain(`ref="A9" location="'项目库'!A7"`);
    expect(own?.merges).toEqual(
      expect.arrayContaining([
        { firstRow: 7, lastRow: 8, firstColumn: 1, lastColumn: 1 },
        { firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 3 },
        { firstRow: 6, lastRow: 6, firstColumn: 2, lastColumn: 3 },
      ]),
    );
    expect(sheet).toContain('<f t="array" ref="A9:B9">B7:C7</f>');
  });

  test("names, notes, drawings, charts, pivot sources and other sheets go along", () => {
    expect(part("xl/workbook.xml")).toContain("项目库!$A$1:$C$7");
    expect(part("xl/workbook.xml")).toContain("别的!$A$5");
    expect(part("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(part("xl/comments1.xml")).toMatch(/ref="A2".*ref="A7"/);
    expect(part("xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>1, 15, 6, 2, 3, 15, 8, 4</x:Anchor><x:Row>6</x:Row>",
    );
    expect(part("xl/drawings/drawing1.xml")).toMatch(/<xdr:row>1<.*<xdr:row>10</);
    expect(part("xl/charts/chart1.xml")).toContain("<c:f>项目库!$B$2:$B$6</c:f><c:f>别的!$B$2:$B$4</c:f>");
    expect(part("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A1:C6"');
    expect(part("xl/worksheets/sheet2.xml")).toContain("<f>项目库!B7&amp;");
    expect(part("xl/calcChain.xml")).toContain('<c r="C2" i="1"/><c r="B7"/><c r="A1" i="2"/>');
  });

  test("whatever refers to none of the rows stays byte for byte", () => {
    const before = readPackage(zipOf(PARTS));
    const same = saved
      .names()
      .filter((name) => Buffer.from(saved.read(name) ?? []).equals(Buffer.from(before.read(name) ?? [])));
    expect(same).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "_rels/.rels", "xl/worksheets/sheet3.xml", "docProps/app.xml"]),
    );
    expect(sheet.startsWith(before.readText("xl/worksheets/sheet1.xml")?.slice(0, 80) ?? "-")).toBe(true);
  });
});

describe("a sheet that its owner protected takes no rows", () => {
  const SHEET_PART = "xl/worksheets/sheet1.xml";
  const locked = zipOf({
    ...PARTS,
    [SHEET_PART]: String(PARTS[SHEET_PART]).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
  });

  test("the refusal names it, and the file stays byte for byte as it was", () => {
    const host = createXlsxHost(locked, "库.xlsx");
    const before = host.save();
    expect(() => host.insertRows("1", two)).toThrow(
      expect.objectContaining({ code: "protected", place: { sheetName: "项目库" } }) as Error,
    );
    expect(host.save()).toEqual(before);
  });

  test("rows that were put in before cannot be taken out of it either", async () => {
    const host = createXlsxHost(locked, "库.xlsx");
    await expect(host.removeRows?.("1", { count: 2, notGrown: [], guard: "0" })).rejects.toMatchObject({
      code: "protected",
      place: { sheetName: "项目库" },
    });
  });

  test("a sheet that is not there is named", () => {
    const host = createXlsxHost(locked, "库.xlsx");
    expect(() => host.insertRows("9", two)).toThrow(expect.objectContaining({ code: "notFound" }) as Error);
  });
});
