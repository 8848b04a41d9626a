import { bookOf } from "./book";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rel = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
const text = (reference: string, value: string, style = ""): string =>
  `<c r="${reference}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;

const CHART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>计划!$C$3:$C$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

/**
 * A workbook with all that offices keep in one: chart, pivot table, table, notes, validation, filter, conditional
 * formats old and new, shared formulas, calculation chain, print set-up, names, custom properties, web extension.
 */
export function richBook(): Uint8Array {
  return bookOf({
    sheets: {
      计划:
        `<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="2" width="24.5" customWidth="1"/><col min="5" max="12" width="11" style="1" customWidth="1"/></cols>` +
        `<sheetData><row r="1" spans="1:5"><c r="A1" s="3" t="inlineStr"><is><t>2027年度计划</t></is></c></row>` +
        `<row r="2" spans="1:5" ht="28.5" customHeight="1">${text("A2", "项目名称")}${text("B2", "建设单位")}${text("C2", "总投资（万元）")}${text("D2", "合同金额（万元）")}${text("E2", "签订日期")}</row>` +
        `<row r="3" spans="1:5" ht="14.25">${text("A3", "甲 &amp; 乙")}${text("B3", "市公安局")}<c r="C3"><v>200</v></c><c r="D3"><f t="shared" ref="D3:D5" si="0">C3*0.9</f><v>180</v></c><c r="E3" s="1"><v>46000</v></c></row>` +
        `<row r="4" spans="1:5">${text("A4", "丙")}${text("B4", "市水务局")}<c r="C4"><v>300.5</v></c><c r="D4"><f t="shared" si="0"/><v>270.45</v></c><c r="E4" s="1"/></row>` +
        `<row r="5" spans="1:5" hidden="1">${text("A5", "丁")}${text("B5", "市水务局")}<c r="C5"><v>1e2</v></c><c r="D5"><f t="shared" si="0"/><v>90</v></c></row>` +
        `<row r="6" spans="1:5">${text("A6", "合计")}<c r="C6" s="3"><f>SUM(C3:C5)</f><v>600.5</v></c></row></sheetData>` +
        `<sheetCalcPr fullCalcOnLoad="1"/><autoFilter ref="A2:E6"><filterColumn colId="1"><filters><filter val="市水务局"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>` +
        `<conditionalFormatting sqref="C3:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>250</formula></cfRule><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>` +
        `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B3:B5"><formula1>"市公安局,市水务局"</formula1></dataValidation></dataValidations>` +
        `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>` +
        `<drawing r:id="rId2"/><legacyDrawing r:id="rId4"/>` +
        `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="2" id="{00000000-0000-0000-0000-000000000001}"><xm:f>数据!$A$1&gt;0</xm:f><x14:dxf><font><color rgb="FFFF0000"/></font></x14:dxf></x14:cfRule><xm:sqref>A3:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      数据: `<sheetData><row r="1">${text("A1", "类别")}${text("B1", "金额")}</row><row r="2">${text("A2", "新建")}<c r="B2"><v>5</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      说明: `<sheetData><row r="1">${text("A1", "仅供填报")}</row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1"/>`,
    },
    afterSheets: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">计划!$A$2:$E$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">计划!$A$1:$E$6</definedName></definedNames><calcPr calcId="191029"/>`,
    sheetRelationships: {
      1:
        rel("rId2", "drawing", "../drawings/drawing1.xml") +
        rel("rId3", "comments", "../comments1.xml") +
        rel("rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
      2: rel("rId1", "table", "../tables/table1.xml"),
    },
    workbookRelationships:
      rel("rIdC", "calcChain", "calcChain.xml") +
      rel("rIdP", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
    contentTypes: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    others: {
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C6" i="1"/><c r="D3"/><c r="D4"/><c r="D5"/></calcChain>`,
      "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王工</author></authors><commentList><comment ref="C4" authorId="0"><text><r><rPr><b/></rPr><t>与单位</t></r><r><t xml:space="preserve"> 核实过</t></r></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`,
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel("rId1", "chart", "../charts/chart1.xml")}</Relationships>`,
      "xl/charts/chart1.xml": CHART,
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="类别"/><tableColumn id="2" name="金额"/></tableColumns></table>`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" refreshOnLoad="1"/>`,
      "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="密级"><vt:lpwstr>内部</vt:lpwstr></property></Properties>`,
      "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="PlanReview.settings" value="{&quot;asOf&quot;:&quot;2026-08-01&quot;}"/><we:property name="broken" value="{"/></we:properties></we:webextension>`,
      "xl/media/image1.png": new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 1, 2, 3]),
    },
  });
}
