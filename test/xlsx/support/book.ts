/** Workbooks for tests, put together from XML text: what they hold stands in the test that uses them. */
import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface BookParts {
  /** sheetData's content, or the whole content of the worksheet if it names <sheetData itself. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly styles?: string;
  readonly strings?: readonly string[];
  readonly workbook?: string;
  /** Children of <workbook> that go behind its sheets. */
  readonly afterSheets?: string;
  /** Parts beside, by name. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of sheets, by sheet number. */
  readonly sheetRelationships?: Readonly<Record<number, string>>;
  readonly workbookRelationships?: string;
  readonly contentTypes?: string;
}

export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

export function bookParts(parts: BookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(parts.sheets);
  const sheetXml = (content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${content.includes("<sheetData") ? content : `<sheetData>${content}</sheetData>`}</worksheet>`;
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
  return {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${parts.strings ? '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' : ""}${parts.contentTypes ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE_REL}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      parts.workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>${parts.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE_REL}">${names.map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)).join("")}${parts.styles === "" ? "" : relationship("rIdS", "styles", "styles.xml")}${parts.strings ? relationship("rIdT", "sharedStrings", "sharedStrings.xml") : ""}${parts.workbookRelationships ?? ""}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(parts.sheets[name] ?? "")]),
    ),
    ...Object.fromEntries(
      Object.entries(parts.sheetRelationships ?? {}).map(([number, content]) => [
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        `<Relationships xmlns="${PACKAGE_REL}">${content}</Relationships>`,
      ]),
    ),
    ...(parts.styles === "" ? {} : { "xl/styles.xml": parts.styles ?? STYLES }),
    ...(parts.strings ? { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${parts.strings.join("")}</sst>` } : {}),
    ...parts.others,
  };
}

/** A package of parts. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ) as Zippable,
  );
}

export const bookOf = (parts: BookParts): Uint8Array => zipOf(bookParts(parts));
