/**
 * What other programs make of a sound workbook: the same content, written otherwise. Each of these changes how a file is
 * written and nothing of what it says.
 */
import { encode, type Encoding } from "./encode";
import { letterOf, type Parts } from "./sound";
import { zip, type ZipOptions } from "./zip";

/** Numbers from a seed: mulberry32. */
export type Random = () => number;
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return Array.from({ length: left.length }, () => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

export interface Written {
  readonly parts: Parts;
  readonly encodings: Map<string, readonly [Encoding, boolean]>;
  zip: ZipOptions;
}

export interface Rewriting {
  readonly name: string;
  /** Rewritings of one group exclude each other. */
  readonly group?: string;
  readonly apply: (written: Written, random: Random) => void;
}

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const isSheet = (name: string): boolean => /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

const each =
  (which: (name: string) => boolean, change: (xml: string, random: Random, name: string) => string) =>
  ({ parts }: Written, random: Random): void => {
    for (const [name, xml] of [...parts]) if (which(name)) parts.set(name, change(xml, random, name));
  };
const cells = (change: (whole: string, head: string, inner: string, random: Random) => string) =>
  each(isSheet, (xml, random) =>
    xml.replace(CELL, (whole, head: string, inner: string | undefined) => change(whole, head, inner ?? "", random)),
  );
const rows = (change: (head: string, inner: string, random: Random) => string) =>
  each(isSheet, (xml, random) =>
    xml.replace(ROW, (_, head: string, inner: string | undefined) => change(head, inner ?? "", random)),
  );
const cellsIn = (inner: string): string[] => inner.match(CELL) ?? [];
const referenceOf = (head: string): string => /r="([^"]*)"/.exec(head)?.[1] ?? "";
const without = (head: string, name: string): string => head.replace(new RegExp(`\\s${name}="[^"]*"`), "");
const sharedText = (parts: Parts, index: number): string =>
  ((parts.get("xl/sharedStrings.xml") ?? "").match(/<si>[\s\S]*?<\/si>/g) ?? [])[index] ?? "";

function inline({ parts }: Written, random: Random, share: number, kind: "inlineStr" | "str"): void {
  for (const [name, xml] of [...parts]) {
    if (!isSheet(name)) continue;
    parts.set(
      name,
      xml.replace(CELL, (whole, head: string, inner: string | undefined) => {
        if (!head.includes('t="s"') || random() > share) return whole;
        const item = sharedText(parts, Number(/<v>(\d+)<\/v>/.exec(inner ?? "")?.[1])).replace(/^<si>|<\/si>$/g, "");
        const text = item.replace(/<[^>]*>/g, "");
        if (kind === "str" && /[\n_]/.test(text)) return whole;
        const open = `<c${head.replace('t="s"', `t="${kind}"`)}>`;
        return kind === "str" ? `${open}<v>${text}</v></c>` : `${open}<is>${item}</is></c>`;
      }),
    );
  }
}

const encoding =
  (kind: Encoding, mark: boolean): Rewriting["apply"] =>
  ({ parts, encodings }) => {
    for (const [name, xml] of [...parts]) {
      if (!isXml(name)) continue;
      const label = kind.startsWith("UTF-16") ? "UTF-16" : kind;
      const body = xml.replace(/^<\?xml[^>]*\?>\s*/, "");
      parts.set(name, `<?xml version="1.0" encoding="${label}" standalone="yes"?>\n${body}`);
      encodings.set(name, [kind, mark]);
    }
  };

function renameTargets({ parts }: Written, change: (target: string) => string): void {
  const rels = "xl/_rels/workbook.xml.rels";
  parts.set(
    rels,
    (parts.get(rels) ?? "").replace(/Target="([^"]*)"/g, (_, target: string) => `Target="${change(target)}"`),
  );
}

function renamePart({ parts }: Written, from: string, to: string, target: string): void {
  const old = from.replace(/^xl\//, "");
  for (const [name, content] of [...parts]) {
    if (name === from) {
      parts.delete(name);
      parts.set(to, content);
    } else if (name === "[Content_Types].xml") parts.set(name, content.replace(`"/${from}"`, `"/xl/${target}"`));
    else if (name === "xl/_rels/workbook.xml.rels") parts.set(name, content.replace(`"${old}"`, `"${target}"`));
  }
}

/** In the order in which they are made: cells, rows, XML, package, encoding, archive. */
export const REWRITINGS: readonly Rewriting[] = [
  { name: "some strings inline", group: "strings", apply: (w, r) => inline(w, r, 0.5, "inlineStr") },
  {
    name: "all strings inline, no shared strings part",
    group: "strings",
    apply: (w, r) => {
      inline(w, r, 1, "inlineStr");
      w.parts.delete("xl/sharedStrings.xml");
      for (const name of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
        w.parts.set(
          name,
          (w.parts.get(name) ?? "").replace(/<(?:Override|Relationship)[^>]*sharedStrings[^>]*\/>/, ""),
        );
    },
  },
  { name: "constants as t=str", group: "strings", apply: (w, r) => inline(w, r, 0.5, "str") },
  {
    name: "strings in runs, with readings above",
    group: "strings",
    apply: each(
      (name) => name === "xl/sharedStrings.xml",
      (xml) =>
        xml.replace(/<si><t xml:space="preserve">([^<&]{2})([^<&]+)<\/t><\/si>/g, (_, a: string, b: string) => {
          const run = (text: string): string =>
            `<r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">${text}</t></r>`;
          return `<si>${run(a)}${run(b)}<rPh sb="0" eb="1"><t>du</t></rPh><phoneticPr fontId="0"/></si>`;
        }),
    ),
  },
  {
    name: "blank cells of every type",
    apply: cells((whole, head, inner, random) =>
      inner !== "" || head.includes(" t=")
        ? whole
        : `<c${head}${pick(["/>", "></c>", ' t="s"><v/></c>', ' t="s"><v></v></c>', ' t="str"><v></v></c>', ' t="n"><v/></c>', ' t="b"><v/></c>', ' t="e"><v></v></c>', ' t="d"><v/></c>', ' t="inlineStr"><is/></c>', ' t="inlineStr"><is><t/></is></c>', "><v> </v></c>"], random)}`,
    ),
  },
  {
    name: "types and formats always stated",
    apply: cells((whole, head) =>
      whole.replace(head, `${head.includes(" t=") ? head : `${head} t="n"`}${/ s="/.test(head) ? "" : ' s="0"'}`),
    ),
  },
  {
    name: "texts with character references and CDATA",
    apply: each(
      (name) => name === "xl/sharedStrings.xml",
      (xml) =>
        xml.replace(/(<t[^>]*>)([^<&]+)(<\/t>)/g, (_, open: string, text: string, close: string) =>
          text.length % 2 === 0
            ? `${open}<![CDATA[${text}]]>${close}`
            : `${open}${[...text].map((letter) => `&#${letter.codePointAt(0)};`).join("")}${close}`,
        ),
    ),
  },
  {
    name: "dates as ISO text",
    group: "dates",
    apply: cells((whole, head, inner) => {
      const serial = / s="1"/.test(head) ? /^<v>(\d{5})<\/v>$/.exec(inner)?.[1] : undefined;
      if (serial === undefined) return whole;
      const day = new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);
      return `<c${without(head, "t")} t="d"><v>${day}</v></c>`;
    }),
  },
  {
    name: "days from 1904",
    group: "dates",
    apply: (w, r) => {
      cells((whole, head, inner) =>
        / s="1"/.test(head) && /^<v>\d{5}<\/v>$/.test(inner)
          ? whole.replace(inner, `<v>${Number(inner.slice(3, -4)) - 1462}</v>`)
          : whole,
      )(w, r);
      const workbook = w.parts.get("xl/workbook.xml") ?? "";
      w.parts.set("xl/workbook.xml", workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'));
    },
  },
  {
    name: "days from 1904 in General",
    group: "dates",
    apply: (w, r) => {
      cells((whole, head, inner) =>
        / s="1"/.test(head) && /^<v>\d{5}<\/v>$/.test(inner)
          ? `<c${head.replace(' s="1"', ' s="3"')}><v>${Number(inner.slice(3, -4)) - 1462}</v></c>`
          : whole,
      )(w, r);
      const workbook = w.parts.get("xl/workbook.xml") ?? "";
      w.parts.set("xl/workbook.xml", workbook.replace("<sheets>", '<workbookPr date1904="true"/><sheets>'));
    },
  },
  {
    name: "numbers with exponents and zeros",
    apply: cells((whole, head) =>
      head.includes(' t="s"')
        ? whole
        : whole.replace(/<v>(\d+)(\.\d+)?<\/v>/, (_, whole: string, part?: string) =>
            part ? `<v>${whole}${part}00</v>` : `<v>${whole}.0E0</v>`,
          ),
    ),
  },
  {
    name: "references in lower case",
    apply: cells((whole, head) =>
      whole.replace(
        head,
        head.replace(/r="[^"]*"/, (text) => text.toLowerCase()),
      ),
    ),
  },
  {
    name: "no references where they follow",
    group: "order",
    apply: rows((head, inner) => {
      const all = cellsIn(inner);
      const complete = all.every((cell, at) => referenceOf(cell).toUpperCase().startsWith(letterOf(at)));
      return `<row${head}>${complete ? all.map((cell) => cell.replace(/\sr="[^"]*"/, "")).join("") : inner}</row>`;
    }),
  },
  {
    name: "cells out of order",
    group: "order",
    apply: rows((head, inner, random) => `<row${head}>${shuffled(cellsIn(inner), random).join("")}</row>`),
  },
  {
    name: "a row for every cell",
    group: "order",
    apply: rows((head, inner) =>
      cellsIn(inner).length === 0
        ? `<row${head}/>`
        : cellsIn(inner)
            .map((cell) => `<row${without(head, "spans")}>${cell}</row>`)
            .join(""),
    ),
  },
  {
    name: "rows in two pieces, the second at the end",
    group: "order",
    apply: each(isSheet, (xml) => {
      const late: string[] = [];
      const first = xml.replace(ROW, (whole, head: string, inner: string | undefined) => {
        const all = cellsIn(inner ?? "");
        if (all.length < 2) return whole;
        late.push(`<row${head}>${all.slice(2).join("")}</row>`);
        return `<row${head}>${all.slice(0, 2).join("")}</row>`;
      });
      return first.replace("</sheetData>", `${late.join("")}</sheetData>`);
    }),
  },
  {
    name: "rows out of order",
    group: "order",
    apply: each(isSheet, (xml, random) =>
      xml.replace(
        /(<sheetData>)([\s\S]*)(<\/sheetData>)/,
        (_, open: string, inner: string, close: string) =>
          open + shuffled(inner.match(ROW) ?? [], random).join("") + close,
      ),
    ),
  },
  { name: "no spans", apply: rows((head, inner) => `<row${without(head, "spans")}>${inner}</row>`) },
  {
    name: "a dimension that is not true",
    apply: each(isSheet, (xml) => xml.replace(/(<worksheet[^>]*>)/, '$1<dimension ref="A1"/>')),
  },
  {
    name: "columns without bounds",
    apply: each(isSheet, (xml) =>
      xml.includes("<cols>")
        ? xml
        : xml.replace("<sheetData>", '<cols><col min="" max="" width="30" customWidth="1"/></cols><sheetData>'),
    ),
  },
  {
    name: "widths that nobody set, over all columns",
    apply: each(isSheet, (xml) =>
      xml.includes("<cols>")
        ? xml
        : xml.replace("<sheetData>", '<cols><col min="1" max="1025" width="11.57"/></cols><sheetData>'),
    ),
  },
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
