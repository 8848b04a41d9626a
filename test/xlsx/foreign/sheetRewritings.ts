/** What other programs write otherwise in a sheet: texts, cells, rows, columns. */
import {
  pick,
  shuffled,
  type Rewriting,
  ROW,
  isSheet,
  each,
  cells,
  rows,
  cellsIn,
  referenceOf,
  without,
  inline,
} from "./rewriting";
import { letterOf } from "./sound";

export const SHEET_REWRITINGS: readonly Rewriting[] = [
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
];
