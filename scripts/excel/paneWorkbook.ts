/**
 * excel/: what `npm run start:excel` does besides serving. paneWorkbook.ts makes a workbook that opens with the pane,
 * sideload.ts tells Excel of the add-in.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATIONSHIPS = "_rels/.rels";
const CONTENT_TYPES = "[Content_Types].xml";
const FOLDER = "xl/webextensions";

/**
 * A copy of an .xlsx package that refers to the sideloaded add-in, so that Excel opens its pane with the workbook
 * (MS-OWEXML 2.2.7; store type Registry is the developer's key). Every other part stays as it is.
 * Throws an Error when the bytes are no such package.
 */
export function withPane(workbook: Uint8Array, addIn: { readonly id: string; readonly version: string }): Uint8Array {
  const parts = unzipSync(workbook);
  const relationships = parts[RELATIONSHIPS];
  const contentTypes = parts[CONTENT_TYPES];
  if (!relationships || !contentTypes) throw new Error("not an .xlsx package");
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  const openXml = "http://schemas.openxmlformats.org";
  const microsoft = "http://schemas.microsoft.com/office";
  return zipSync({
    ...parts,
    [RELATIONSHIPS]: insertBefore(
      relationships,
      "</Relationships>",
      `<Relationship Id="rIdPlanReviewPane" Type="${microsoft}/2011/relationships/webextensiontaskpanes" Target="${FOLDER}/taskpanes.xml"/>`,
    ),
    [CONTENT_TYPES]: insertBefore(
      contentTypes,
      "</Types>",
      `<Override PartName="/${FOLDER}/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
        `<Override PartName="/${FOLDER}/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
    ),
    [`${FOLDER}/taskpanes.xml`]: xml(
      `<wetp:taskpanes xmlns:wetp="${microsoft}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="400" row="1">` +
        `<wetp:webextensionref xmlns:r="${openXml}/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    ),
    [`${FOLDER}/_rels/taskpanes.xml.rels`]: xml(
      `<Relationships xmlns="${openXml}/package/2006/relationships"><Relationship Id="rId1" Type="${microsoft}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
    ),
    [`${FOLDER}/webextension1.xml`]: xml(
      `<we:webextension xmlns:we="${microsoft}/webextensions/webextension/2010/11" id="{${addIn.id}}"><we:reference id="${addIn.id}" version="${addIn.version}" store="developer" storeType="Registry"/>` +
        `<we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/></we:webextension>`,
    ),
  });
}

function insertBefore(part: Uint8Array, end: string, addition: string): Uint8Array {
  const text = strFromU8(part);
  const place = text.lastIndexOf(end);
  if (place < 0) throw new Error("not an .xlsx package");
  return strToU8(text.slice(0, place) + addition + text.slice(place));
}
