/** A workbook in which all that a file may hold refers to rows and columns of its first sheet. */
import { bookOf } from "../support/book";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const XDR = 'xmlns:xdr="urn:xdr"';
const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

const ROWS =
  `<row r="1">${text("A1", "计划")}</row>` +
  `<row r="2" spans="1:4" ht="30" customHeight="1">${text("A2", "项目")}${text("B2", "总投资")}${text("C2", "合同")}${text("D2", "备注")}</row>` +
  [3, 4, 5, 6]
    .map(
      (row) =>
        `<row r="${row}" spans="1:4"${row === 5 ? ' hidden="1"' : ""}>${text(`A${row}`, `项目${row}`)}<c r="B${row}" s="3"><v>${row * 10}</v></c>` +
        (row === 3
          ? '<c r="C3"><f t="shared" ref="C3:C6" si="0">B3/2</f><v>15</v></c>'
          : `<c r="C${row}"><f t="shared" si="0"/><v>${row * 5}</v></c>`) +
        `<c r="D${row}"><f>B${row}+$B$2</f></c></row>`,
    )
    .join("") +
  `<row r="7">${text("A7", "合计")}<c r="B7"><f>SUM(B3:B6)</f><v>180</v></c><c r="C7"><f>SUM(C3:C6)</f><v>90</v></c></row>` +
  `<row r="9"><c r="A9"><f t="array" ref="A9:B9">B7:C7</f><v>180</v></c><c r="B9"><v>90</v></c></row>`;

const PLAN =
  `<sheetPr/><dimension ref="A1:D9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView></sheetViews>` +
  `<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="12" customWidth="1" style="3"/><col min="4" max="4" width="30" customWidth="1"/></cols><sheetData>${ROWS}</sheetData>` +
  `<protectedRanges><protectedRange sqref="B3:B6" name="金额"/></protectedRanges><autoFilter ref="A2:D6"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn><sortState ref="A3:D6"><sortCondition ref="C3:C6"/></sortState></autoFilter>` +
  `<mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="A4:A5"/><mergeCell ref="C2:D2"/></mergeCells>` +
  `<conditionalFormatting sqref="B3:B6"><cfRule type="expression" dxfId="0" priority="1"><formula>$B3&gt;$B$7/2</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D5"><cfRule type="expression" dxfId="0" priority="2"><formula>D5&gt;0</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="custom" sqref="B3:B6"><formula1>B3&gt;0</formula1></dataValidation><dataValidation type="list" sqref="D5"><formula1>表!$A$1:$A$3</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A7" location="计划!B7" display="合计"/><hyperlink ref="A5" r:id="rIdH"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>` +
  `<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks><ignoredErrors><ignoredError sqref="C3:C6" formula="1"/></ignoredErrors>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:sparklineGroups><x14:sparklineGroup><xm:f>计划!B2:C2</xm:f><x14:sparklines><x14:sparkline><xm:f>计划!B5:C5</xm:f><xm:sqref>E5</xm:sqref></x14:sparkline><x14:sparkline><xm:f>计划!B6:C6</xm:f><xm:sqref>E6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const TABLE = `<sheetData><row r="1">${text("A1", "类别")}${text("B1", "金额")}</row><row r="2">${text("A2", "新建")}<c r="B2"><f>计划!B5</f><v>50</v></c></row><row r="3">${text("A3", "续建")}<c r="B3"><f>SUM(计划!B3:B6)</f><v>180</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;

export const richBook = (): Uint8Array =>
  bookOf({
    sheets: { 计划: PLAN, 表: TABLE, 别的: '<row r="5"><c r="A5"><f>A4+表!A1</f><v>1</v></c></row>' },
    sheetRelationships: {
      1:
        link("rId1", "drawing", "../drawings/drawing1.xml") +
        link("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        link("rId3", "comments", "../comments1.xml") +
        `<Relationship Id="rIdH" Type="${REL}/hyperlink" Target="https://example.org" TargetMode="External"/>`,
      2: link("rId1", "table", "../tables/table1.xml"),
    },
    workbookRelationships: link("rIdC", "calcChain", "calcChain.xml"),
    afterSheets:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">计划!$A$2:$D$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">计划!$A$1:$D$7,计划!$A$9:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">计划!$A:$A,计划!$2:$2</definedName><definedName name="合计">计划!$B$7</definedName><definedName name="上一行">计划!A5</definedName></definedNames><calcPr calcId="1"/>',
    others: {
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="类别"/><tableColumn id="2" name="金额"><calculatedColumnFormula>计划!B5</calculatedColumnFormula></tableColumn></tableColumns></table>`,
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>张</author></authors><commentList><comment ref="A4" authorId="0"><text><t>四</t></text></comment><comment ref="B5" authorId="0"><text><t>五</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shapetype id="t"/>${[
        [4, 1],
        [5, 2],
      ]
        .map(
          ([row = 0, column = 0]) =>
            `<v:shape id="s${row}"><x:ClientData ObjectType="Note"><x:Anchor>${column}, 15, ${row - 1}, 2, ${column + 2}, 15, ${row + 3}, 4</x:Anchor><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
        )
        .join("")}</xml>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr ${XDR}><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>9</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>`,
      "xl/charts/chart1.xml":
        '<c:chartSpace xmlns:c="urn:c"><c:f>计划!$B$3:$B$6</c:f><c:f>别的!$B$3:$B$6</c:f></c:chartSpace>',
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A2:D6" sheet="计划"/></cacheSource></pivotCacheDefinition>',
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="D5" i="1"/><c r="C5"/><c r="B7"/><c r="B2" i="2"/><c r="A5" i="3"/></calcChain>`,
      "docProps/app.xml": "<Properties/>",
    },
  });
