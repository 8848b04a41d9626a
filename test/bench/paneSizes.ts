/** The scripts of the built pane and what they come to, compressed: for the budget and for the README's table. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { table } from "./table";

export interface PaneFile {
  /** Without its hash: pane, pane-vendor, pane-zh … */
  readonly name: string;
  /** Below the folder of the built files. */
  readonly path: string;
  /** When it comes: with the page, or when it is asked for. */
  readonly isAtStart: boolean;
  /** null: it is of both languages. */
  readonly language: "zh" | "en" | null;
  readonly bytes: Buffer;
}

const SCRIPT = /^(pane(?:-[a-z]+)*|boot-excel)\.[0-9a-f]{8}\.js$/;
/** Texts that come before the first paint; those of the tasks come with their pages. */
const FIRST_TEXTS = /^pane-(zh|en)$/;

/** Every script that the pane in Excel may load, by name. @throws Error where nothing was built */
export function paneFiles(dist: string): readonly PaneFile[] {
  const found = ["", "chunks"].flatMap((folder) =>
    readdirSync(join(dist, folder)).flatMap((file): PaneFile[] => {
      const name = SCRIPT.exec(file)?.[1];
      if (name === undefined) return [];
      const path = join(folder, file);
      const bytes = readFileSync(join(dist, path));
      const language = /-(zh|en)$/.exec(name)?.[1] as "zh" | "en" | undefined;
      return [
        {
          name,
          path,
          isAtStart: folder === "" || FIRST_TEXTS.test(name),
          language: language ?? null,
          bytes,
        },
      ];
    }),
  );
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Bytes of a file: as they are, with gzip, with Brotli. Asked for only where they are told: Brotli takes seconds. */
const SIZE = {
  plain: (bytes: Buffer) => bytes.length,
  gzip: (bytes: Buffer) => gzipSync(bytes).length,
  brotli: (bytes: Buffer) => brotliCompressSync(bytes).length,
} as const;

const kilobytes = (files: readonly PaneFile[], by: keyof typeof SIZE): number =>
  Math.round(files.reduce((sum, { bytes }) => sum + SIZE[by](bytes), 0) / 1024);

/** Kilobytes: to open the pane, with all pages in one language (the larger one), all files. */
export function paneSizes(dist: string, by: keyof typeof SIZE = "gzip") {
  const files = paneFiles(dist);
  const inOne = (language: "zh" | "en") => files.filter((file) => file.language === null || file.language === language);
  const most = (of: (file: PaneFile) => boolean) =>
    Math.max(kilobytes(inOne("zh").filter(of), by), kilobytes(inOne("en").filter(of), by));
  return {
    start: most(({ isAtStart }) => isAtStart),
    oneLanguage: most(() => true),
    all: kilobytes(files, by),
  };
}

const WHAT: Readonly<Record<string, string>> = {
  pane: "the pane, our own code",
  "pane-vendor": "React, Fluent UI, the virtual list",
  "boot-excel": "what starts it in Excel",
  "pane-zh": "texts, Chinese",
  "pane-en": "texts, English",
  "pane-pages": "settings, columns, fixes, issue list",
  "pane-tasks": "the pages of the tasks",
  "pane-tasks-zh": "their texts, Chinese",
  "pane-tasks-en": "their texts, English",
  "pane-files": "reading of .xlsx files",
};
const HOWEVER = ["plain", "gzip", "brotli"] as const;

/** What the scripts of the built pane come to, one by one and together. */
export function sizeTable(dist: string): string {
  const files = paneFiles(dist);
  const sizes = HOWEVER.map((by) => paneSizes(dist, by));
  const together = (name: string, size: keyof (typeof sizes)[number]) => [name, "", ...sizes.map((all) => all[size])];
  return table(
    ["the pane's scripts, KB", "loaded", ...HOWEVER],
    [
      ...files.map((file) => [
        WHAT[file.name] ?? file.name,
        file.isAtStart ? (file.language === null ? "at the start" : "at the start, if spoken") : "when asked for",
        ...HOWEVER.map((by) => kilobytes([file], by)),
      ]),
      together("to open it, in one language", "start"),
      together("with all that one person can load", "oneLanguage"),
      together("all, in both languages", "all"),
    ],
  );
}
