/** package/: what leaves this repository for an office: the file page, and the folder for a server. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { filePage } from "../../src/filepage/page/page.html";
import { REPOSITORY } from "../../src/workbench/server/freshBuild";

export { REPOSITORY };

export const FILE_PAGE_NAME = "计划审查.html";

/** The oldest browsers that the page runs in: Chromium 97, of January 2022. */
const TARGET = ["chrome97"];

/** Modules that a bundle was made of, for the list of licences. */
export interface BuiltPage {
  readonly html: string;
  readonly inputs: readonly string[];
}

/** The file page as one HTML file. @throws esbuild's error */
export async function buildFilePage(): Promise<BuiltPage> {
  const inputs = new Set<string>();
  const bundle = async (entry: string): Promise<string> => {
    const { outputFiles, metafile } = await build({
      absWorkingDir: REPOSITORY,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: "iife",
      platform: "browser",
      target: TARGET,
      charset: "utf8",
      legalComments: "none",
      jsx: "automatic",
      define: {
        "process.env.NODE_ENV": '"production"',
        PLAN_REVIEW_VERSION: JSON.stringify(versionOf()),
      },
      logLevel: "warning",
    });
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
    return inHtml(outputFiles[0]!.text);
  };
  const html = filePage({
    language: inHtml(readFileSync(join(REPOSITORY, "src/taskpane/shell/language.js"), "utf8")),
    unsupported: inHtml(readFileSync(join(REPOSITORY, "src/taskpane/shell/unsupported.js"), "utf8")),
    engine: await bundle("src/filepage/service/engine.ts"),
    page: await bundle("src/filepage/main.tsx"),
    icon: `data:image/png;base64,${readFileSync(join(REPOSITORY, "assets/icon-32.png")).toString("base64")}`,
    hash: (text) => createHash("sha256").update(text, "utf8").digest("base64"),
  });
  return { html, inputs: [...inputs] };
}

export const versionOf = (): string =>
  (JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { version: string }).version;

/**
 * A script as it may stand between script tags. What could end or hide it occurs in strings and regular expressions only,
 * where the escaped sign means the same. A browser turns CR into LF before it takes the hash.
 */
const inHtml = (script: string): string => script.replace(/<(?=!--|\/?script)/gi, "\\x3C").replace(/\r\n?/g, "\n");
