/** How a workbook's parts are rewritten: every cell, every row, every part, its name, its encoding. */
import type { Encoding } from "./encode";
import type { Parts } from "./sound";
import type { ZipOptions } from "./zip";

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

export function shuffled<T>(list: readonly T[], random: Random): T[] {
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

export const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

export const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;

export const isSheet = (name: string): boolean => /^xl\/worksheets\/sheet\d+\.xml$/.test(name);

export const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

export const each =
  (which: (name: string) => boolean, change: (xml: string, random: Random, name: string) => string) =>
  ({ parts }: Written, random: Random): void => {
    for (const [name, xml] of [...parts]) if (which(name)) parts.set(name, change(xml, random, name));
  };

export const cells = (change: (whole: string, head: string, inner: string, random: Random) => string) =>
  each(isSheet, (xml, random) =>
    xml.replace(CELL, (whole, head: string, inner: string | undefined) => change(whole, head, inner ?? "", random)),
  );

export const rows = (change: (head: string, inner: string, random: Random) => string) =>
  each(isSheet, (xml, random) =>
    xml.replace(ROW, (_, head: string, inner: string | undefined) => change(head, inner ?? "", random)),
  );

export const cellsIn = (inner: string): string[] => inner.match(CELL) ?? [];

export const referenceOf = (head: string): string => /r="([^"]*)"/.exec(head)?.[1] ?? "";

export const without = (head: string, name: string): string => head.replace(new RegExp(`\\s${name}="[^"]*"`), "");

export const sharedText = (parts: Parts, index: number): string =>
  ((parts.get("xl/sharedStrings.xml") ?? "").match(/<si>[\s\S]*?<\/si>/g) ?? [])[index] ?? "";

export function inline({ parts }: Written, random: Random, share: number, kind: "inlineStr" | "str"): void {
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

export const encoding =
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

export function renameTargets({ parts }: Written, change: (target: string) => string): void {
  const rels = "xl/_rels/workbook.xml.rels";
  parts.set(
    rels,
    (parts.get(rels) ?? "").replace(/Target="([^"]*)"/g, (_, target: string) => `Target="${change(target)}"`),
  );
}

export function renamePart({ parts }: Written, from: string, to: string, target: string): void {
  const old = from.replace(/^xl\//, "");
  for (const [name, content] of [...parts]) {
    if (name === from) {
      parts.delete(name);
      parts.set(to, content);
    } else if (name === "[Content_Types].xml") parts.set(name, content.replace(`"/${from}"`, `"/xl/${target}"`));
    else if (name === "xl/_rels/workbook.xml.rels") parts.set(name, content.replace(`"${old}"`, `"${target}"`));
  }
}
