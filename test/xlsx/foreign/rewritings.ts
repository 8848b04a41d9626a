/**
 * What other programs make of a sound workbook: the same content, written otherwise. Each of these changes how a file is
 * written and nothing of what it says.
 */
import { encode } from "./encode";
import type { Parts } from "./sound";
import { zip } from "./zip";
import {
  type Random,
  pick,
  shuffled,
  type Written,
  type Rewriting,
  ROW,
  isSheet,
  isXml,
  each,
  encoding,
  renameTargets,
  renamePart,
} from "./rewriting";
import { SHEET_REWRITINGS } from "./sheetRewritings";

/** In the order in which they are made: cells, rows, XML, package, encoding, archive. */
export const REWRITINGS: readonly Rewriting[] = [
  ...SHEET_REWRITINGS,
  {
    name: "comments and white space between elements",
    apply: each(
      (name) => isSheet(name) || name === "xl/workbook.xml",
      (xml) => xml.replace(/(<\/row>|<sheetData>|<sheets>)/g, '$1\r\n  <!-- <row r="9"> & so on -->\t'),
    ),
  },
  {
    name: "attributes in another order",
    apply: each(
      (name) => isXml(name),
      (xml, random) =>
        xml.replace(/<([\w:]+)((?:\s+[\w:]+="[^"]*"){2,})(\s*\/?)>/g, (_, tag: string, list: string, end: string) => {
          const attributes = list.match(/[\w:]+="[^"]*"/g) ?? [];
          return `<${tag} ${shuffled(attributes, random).join(" ")}${end}>`;
        }),
    ),
  },
  {
    name: "strict namespaces",
    apply: each(isXml, (xml) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ),
  },
  {
    name: "a prefix for the vocabulary",
    group: "prefix",
    apply: each(
      (name) => isXml(name) && name !== "[Content_Types].xml",
      (xml) =>
        xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1x:$2").replace(/(<x:\w+[^>]*?\s)xmlns(\s*=)/, "$1xmlns:x$2"),
    ),
  },
  {
    name: "several prefixes for one vocabulary",
    group: "prefix",
    apply: each(isSheet, (xml, random) => {
      const main = /xmlns\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? "";
      return xml
        .replace(/<worksheet/, `<worksheet xmlns:y="${main}"`)
        .replace(ROW, (whole) =>
          random() < 0.5 ? whole.replace(/<(\/?)(row|c|v|f|is|t)(?=[\s/>])/g, "<$1y:$2") : whole,
        );
    }),
  },
  {
    name: "another prefix for relationships",
    apply: each(
      (name) => name === "xl/workbook.xml",
      (xml) => xml.replace(/xmlns:r(\s*=)/, "xmlns:ns1$1").replace(/(\s)r:id(\s*=)/g, "$1ns1:id$2"),
    ),
  },
  { name: "absolute targets", group: "targets", apply: (w) => renameTargets(w, (target) => `/xl/${target}`) },
  {
    name: "targets with dots and back slashes",
    group: "targets",
    apply: (w) => renameTargets(w, (target) => `..\\xl\\.\\${target.replace(/\//g, "\\")}`),
  },
  {
    name: "percent-encoded targets",
    group: "targets",
    apply: (w) =>
      renamePart(
        w,
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/工作表 1.xml",
        "worksheets/%E5%B7%A5%E4%BD%9C%E8%A1%A8%201.xml",
      ),
  },
  {
    name: "percent-encoded part names",
    group: "targets",
    apply: (w) =>
      renamePart(w, "xl/worksheets/sheet1.xml", "xl/worksheets/%E8%AE%A1%E5%88%92.xml", "worksheets/计划.xml"),
  },
  {
    name: "single quotes and spaces around equals signs",
    apply: each(isXml, (xml) =>
      xml.replace(/(\s[\w:]+)="([^"'<]*)"(?=[^<]*>)/g, (_, name: string, value: string) => `${name} = '${value}'`),
    ),
  },
  { name: "UTF-16 LE with a mark", group: "encoding", apply: encoding("UTF-16LE", true) },
  { name: "UTF-16 LE without a mark", group: "encoding", apply: encoding("UTF-16LE", false) },
  { name: "UTF-16 BE with a mark", group: "encoding", apply: encoding("UTF-16BE", true) },
  { name: "UTF-16 BE without a mark", group: "encoding", apply: encoding("UTF-16BE", false) },
  { name: "GB18030", group: "encoding", apply: encoding("GB18030", false) },
  { name: "GBK", group: "encoding", apply: encoding("GBK", false) },
  { name: "UTF-8 with a mark", group: "encoding", apply: encoding("UTF-8", true) },
  { name: "stored", apply: (w) => void (w.zip = { ...w.zip, stored: true }) },
  { name: "data descriptors", apply: (w) => void (w.zip = { ...w.zip, descriptors: true }) },
  { name: "zip64", apply: (w) => void (w.zip = { ...w.zip, zip64: true }) },
  {
    name: "folders and a comment",
    apply: (w) => void (w.zip = { ...w.zip, folders: true, comment: "by another program" }),
  },
  { name: "parts in another order", apply: (w) => void (w.zip = { ...w.zip, reversed: true }) },
  { name: "blank lines before the package", apply: (w) => void (w.zip = { ...w.zip, before: "\r\n\r\n \n" }) },
];

/** A sound workbook's file after rewritings, made in their own order. */
export function rewritten(sound: Parts, chosen: readonly Rewriting[], random: Random): Uint8Array {
  const written: Written = { parts: new Map(sound), encodings: new Map(), zip: {} };
  for (const rewriting of REWRITINGS) if (chosen.includes(rewriting)) rewriting.apply(written, random);
  const bytes = new Map<string, Uint8Array>();
  for (const [name, content] of written.parts) {
    const [kind, mark] = written.encodings.get(name) ?? ["UTF-8", false];
    bytes.set(name, encode(content, kind, mark));
  }
  return zip(bytes, written.zip);
}

/** Some of the rewritings, at most one of each group. */
export function chooseRewritings(random: Random): readonly Rewriting[] {
  const groups = new Set<string>();
  const share = pick([0.08, 0.2, 0.4], random);
  return shuffled(REWRITINGS, random).filter(({ group }) => {
    if (random() > share || (group !== undefined && groups.has(group))) return false;
    if (group !== undefined) groups.add(group);
    return true;
  });
}
