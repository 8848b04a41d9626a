/** The marking policy performed on files. */
import { type CellRange, contains, rangeAddress } from "../../../src/sheet";
import { createXlsxHost } from "../../../src/xlsx";
import { a1, markingScenarios, type Setting } from "../../marking/support/scenarios";
import { bookOf, STYLES } from "../support/book";

const DATE = 1;
/** Behind those of STYLES: the plan's header and body, and cells with lines alone. */
const [HEAD, BODY, LINED] = [6, 7, 8];
const LOOKS = STYLES.replace('<fonts count="2">', '<fonts count="3">')
  .replace("</fonts>", '<font><sz val="10"/><name val="仿宋"/></font></fonts>')
  .replace('<borders count="1">', '<borders count="2">')
  .replace(
    "</borders>",
    `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`).join("")}<diagonal/></border></borders>`,
  )
  .replace('<cellXfs count="6">', '<cellXfs count="9">')
  .replace(
    "</cellXfs>",
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs>',
  );
const fixed = (range: CellRange): string => rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

const isIn = (range: CellRange | undefined, row: number, column: number): boolean =>
  range !== undefined && contains(range, row, column);

function sheetData({ rows, dates, lined, isDressed }: Setting): string {
  const last = Math.max(...rows.map((row) => row.length), dates?.lastColumn ?? 0, lined?.lastColumn ?? 0);
  return rows
    .map((row, down) => {
      const cells = Array.from({ length: last }, (_, right) => {
        const value = row[right] ?? null;
        const at = { row: down + 1, column: right + 1 };
        const style = isIn(dates, at.row, at.column)
          ? DATE
          : isIn(lined, at.row, at.column)
            ? LINED
            : !isDressed || value === null
              ? null
              : down === 0
                ? HEAD
                : BODY;
        const place = `r="${a1(at.row, at.column)}"${style === null ? "" : ` s="${style}"`}`;
        if (value === null) return style === null ? "" : `<c ${place}/>`;
        return typeof value === "number"
          ? `<c ${place}><v>${value}</v></c>`
          : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
      });
      return `<row r="${down + 1}"${isDressed && down === 0 ? ' ht="40" customHeight="1"' : ""}>${cells.join("")}</row>`;
    })
    .join("");
}

function bytesOf(setting: Setting): Uint8Array {
  const { filter, printArea, table, list, isProtected } = setting;
  const names = [
    filter
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">计划!${fixed(filter)}</definedName>`
      : "",
    printArea ? `<definedName name="_xlnm.Print_Area" localSheetId="0">计划!${fixed(printArea)}</definedName>` : "",
  ].join("");
  const columns = (setting.rows[0] ?? []).map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join("");
  return bookOf({
    styles: LOOKS,
    sheets: {
      计划: [
        `<sheetData>${sheetData(setting)}</sheetData>`,
        isProtected ? '<sheetProtection sheet="1"/>' : "",
        filter ? `<autoFilter ref="${rangeAddress(filter)}"/>` : "",
        list
          ? `<dataValidations count="1"><dataValidation type="list" sqref="${rangeAddress(list)}"><formula1>"是,否"</formula1></dataValidation></dataValidations>`
          : "",
        table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : "",
      ].join(""),
    },
    ...(names ? { afterSheets: `<definedNames>${names}</definedNames>` } : {}),
    ...(table
      ? {
          others: {
            "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="${rangeAddress(table)}"><autoFilter ref="${rangeAddress(table)}"/><tableColumns count="6">${columns}</tableColumns></table>`,
          },
          sheetRelationships: {
            1: '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>',
          },
          contentTypes:
            '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
        }
      : {}),
  });
}

markingScenarios((setting) => {
  let host = createXlsxHost(bytesOf(setting), "计划.xlsx");
  const sheet = () => {
    const [first] = host.model().sheets;
    if (!first) throw new Error("no sheet");
    return first;
  };
  const formatOf = (style: number): string => host.model().styles.cellFormats[style]?.numberFormat ?? "General";
  return Promise.resolve({
    read: () => host.readSheet("1"),
    applyMarks: async (plan) => {
      const receipt = await host.applyMarks("1", plan);
      // As a file that was saved and opened again.
      host = createXlsxHost(host.save(), "计划.xlsx");
      return receipt;
    },
    clearMarks: () => host.clearMarks("all"),
    type: (row, column, value) => {
      const content =
        typeof value === "number"
          ? ({ kind: "number", number: value } as const)
          : ({ kind: "text", text: value } as const);
      host.edit({ sheetName: "计划", cells: [{ row, column, content }] });
      return Promise.resolve();
    },
    everything: () => {
      const { rows, ...rest } = sheet();
      const cells = rows.flatMap((row) =>
        row.cells
          .filter(({ value, style }) => value !== null || style !== 0)
          .map(({ column, value, formula, style }) => ({ at: a1(row.row, column), value, formula, style })),
      );
      const lines = rows.map(({ cells: _cells, ...row }) => row);
      return Promise.resolve({ ...rest, cells, lines, names: host.model().definedNames });
    },
    around: () => {
      const area = host.model().definedNames.find(({ name }) => name === "_xlnm.Print_Area")?.formula;
      return Promise.resolve({
        table: sheet().tables[0]?.range ?? null,
        filter: sheet().autoFilter,
        printArea: area ? (setting.printArea ?? null) : null,
      });
    },
    numberFormat: (row, column) =>
      Promise.resolve(
        formatOf(
          sheet()
            .rows.find((line) => line.row === row)
            ?.cells.find((cell) => cell.column === column)?.style ?? 0,
        ),
      ),
    look: (row, column) => {
      const style = sheet()
        .rows.find((line) => line.row === row)
        ?.cells.find((cell) => cell.column === column)?.style;
      const format = host.model().styles.cellFormats[style ?? 0];
      return Promise.resolve({
        font: format?.font.name ?? null,
        size: format?.font.size ?? null,
        horizontal: format?.alignment.horizontal ?? "general",
        wrap: format?.alignment.wrap ?? false,
        isLined: (format?.border.bottom ?? null) !== null,
      });
    },
    heights: () =>
      Promise.resolve(
        Array.from({ length: 6 }, (_, at) => sheet().rows.find(({ row }) => row === at + 1)?.height ?? 15),
      ),
    counts: () =>
      Promise.resolve({
        formats: sheet().conditionalFormats.reduce((sum, { rules }) => sum + rules.length, 0),
        prompts: sheet().dataValidations.reduce((sum, one) => sum + (one.promptTitle ? one.ranges.length : 0), 0),
      }),
  });
});
