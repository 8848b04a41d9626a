/** The page of a sheet: fitted to its width and on its side, or as it was (ECMA-376 part 1, 18.3.1.63 and 18.3.1.65). */
import type { Splice } from "../xml/splice";
import { child, type XmlElement } from "../xml/tree";
import { placeFor, SHEET_ORDER, type Sections } from "./sections";
import type { PageEdit } from "./types";

type Elements = (name: string) => XmlElement | null;

export function patchPage(
  splice: Splice,
  sections: Sections,
  rootStart: number,
  page: PageEdit,
  element: Elements,
): void {
  patchFit(splice, sections, rootStart, page, element("sheetPr"));
  patchSetup(splice, sections, rootStart, page, element("pageSetup"));
}

/** A tag's open part with attributes set, or taken off (null). */
function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  let text = tag;
  for (const [name, value] of Object.entries(changes)) {
    text = text.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
    if (value !== null) text = text.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
  }
  return text;
}

const openTag = (xml: string): string => /^<[^>]*>/.exec(xml)?.[0] ?? "";

function patchFit(
  splice: Splice,
  { prefix, ...sections }: Sections,
  rootStart: number,
  page: PageEdit,
  sheetPr: XmlElement | null,
): void {
  const fit = page.area !== null;
  const setUp = child(sheetPr ?? undefined, "pageSetUpPr");
  if (setUp && sheetPr) {
    const tag = openTag(splice.source.slice(setUp.start, setUp.end));
    const changed = withAttributes(tag, { fitToPage: fit ? "1" : null });
    const isBare = /^<[\w:]+\s*\/?>$/.test(changed);
    if (isBare && sheetPr.children.length === 1 && sheetPr.attributes.size === 0)
      splice.replace(sheetPr.start, sheetPr.end, "");
    else splice.replace(setUp.start, setUp.end, isBare ? "" : changed);
  } else if (fit && sheetPr) {
    const tag = openTag(splice.source.slice(sheetPr.start, sheetPr.end));
    const added = `<${prefix}pageSetUpPr fitToPage="1"/>`;
    if (sheetPr.content) splice.insert(sheetPr.content.end, added);
    else splice.replace(sheetPr.start, sheetPr.end, `${tag.replace(/\s*\/>$/, ">")}${added}</${prefix}sheetPr>`);
  } else if (fit)
    splice.insert(
      placeFor({ prefix, ...sections }, "sheetPr", SHEET_ORDER, rootStart),
      `<${prefix}sheetPr><${prefix}pageSetUpPr fitToPage="1"/></${prefix}sheetPr>`,
    );
}

function patchSetup(
  splice: Splice,
  sections: Sections,
  rootStart: number,
  page: PageEdit,
  setup: XmlElement | null,
): void {
  const changes: Record<string, string | null> =
    page.area !== null
      ? {
          ...(page.paper === undefined ? {} : { paperSize: String(page.paper) }),
          scale: null,
          fitToWidth: "1",
          fitToHeight: "0",
          orientation: "landscape",
        }
      : {
          ...(page.dropsPaper ? { paperSize: null } : {}),
          fitToWidth: null,
          fitToHeight: null,
          orientation: page.orientation,
        };
  if (setup) {
    const changed = withAttributes(openTag(splice.source.slice(setup.start, setup.end)), changes);
    const closed = changed.replace(/\s*\/?>$/, "/>");
    splice.replace(setup.start, setup.end, /^<[\w:]+\/>$/.test(closed) ? "" : closed);
  } else if (page.area !== null)
    splice.insert(
      placeFor(sections, "pageSetup", SHEET_ORDER, rootStart),
      withAttributes(`<${sections.prefix}pageSetup/>`, changes),
    );
}
