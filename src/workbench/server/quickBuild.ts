/**
 * The pages of `npm start`, bundled by esbuild in a few seconds: the workbench and the pane in its frame, nothing that
 * ships. What ships, and what the end-to-end tests run, is webpack's build (freshBuild.ts).
 */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { build, type BuildFailure, type OutputFile } from "esbuild";
import panePage from "../pane/pane.html";
import workbenchPage from "../page/workbench.html";
import { BuildError, digestOf, isFresh, REPOSITORY, SOURCES, STAMP } from "./freshBuild";

/** Where these pages stand. */
export const QUICK = join(REPOSITORY, "out", "workbench");

/** Scripts by the name that they are asked for, in the order in which a page runs them. */
const SCRIPTS = {
  pane: "src/taskpane/main.tsx",
  "boot-workbench": "src/workbench/pane/boot.ts",
  workbench: "src/workbench/page/main.ts",
  "workbench-engine": "src/workbench/engine/main.ts",
} as const;
type Script = keyof typeof SCRIPTS;

const PAGES: readonly (readonly [string, () => string, readonly Script[]])[] = [
  ["pane.html", panePage, ["pane", "boot-workbench"]],
  ["workbench.html", workbenchPage, ["workbench"]],
];

/** What is copied as it is: from the repository, to the folder of the pages. */
const COPIED: Readonly<Record<string, string>> = {
  "node_modules/@microsoft/office-js/dist/excel-web-16.00.js": "office/excel-web-16.00.js",
  "src/taskpane/shell/language.js": "language.js",
  "src/taskpane/shell/unsupported.js": "unsupported.js",
  assets: "assets",
};

/** What is told of a build: once before it, then of each script. */
export interface Progress {
  readonly begins: () => void;
  readonly built: (script: string, milliseconds: number) => void;
}

/** Builds the pages unless they are what the sources say. @throws BuildError with esbuild's words */
export async function ensureQuick(progress: Progress): Promise<void> {
  if (isFresh(QUICK)) return;
  progress.begins();
  // Taken before the build: a file that is edited meanwhile makes the next start build again.
  const digest = digestOf(REPOSITORY, SOURCES);
  rmSync(QUICK, { recursive: true, force: true });
  mkdirSync(QUICK, { recursive: true });
  const files = new Map<Script, readonly string[]>();
  const bundleOne = async (script: Script): Promise<void> => {
    const started = performance.now();
    files.set(script, (await bundle(script)).map(written(script)));
    progress.built(script, performance.now() - started);
  };
  await Promise.all((Object.keys(SCRIPTS) as Script[]).map(bundleOne));
  for (const [from, to] of Object.entries(COPIED)) cpSync(join(REPOSITORY, from), join(QUICK, to), { recursive: true });
  for (const [name, page, scripts] of PAGES)
    writeFileSync(
      join(QUICK, name),
      withFiles(
        page(),
        scripts.flatMap((script) => files.get(script) ?? []),
      ),
    );
  writeFileSync(join(QUICK, STAMP), digest);
}

/** As webpack.config.js does it: the same target, pages without a bundler's markers, Chinese as it is. */
async function bundle(script: Script): Promise<readonly OutputFile[]> {
  const { version } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { version: string };
  const asset = {
    ".woff2": "dataurl",
    ".woff": "dataurl",
    ".ttf": "dataurl",
    ".svg": "dataurl",
    ".png": "dataurl",
  } as const;
  try {
    const { outputFiles } = await build({
      absWorkingDir: REPOSITORY,
      entryPoints: [SCRIPTS[script]],
      outdir: QUICK,
      bundle: true,
      minify: true,
      write: false,
      format: "iife",
      target: "es2020",
      charset: "utf8",
      jsx: "automatic",
      legalComments: "none",
      loader: asset,
      define: { "process.env.NODE_ENV": '"production"', PLAN_REVIEW_VERSION: JSON.stringify(version) },
      logLevel: "silent",
    });
    return outputFiles;
  } catch (error) {
    throw new BuildError((error as BuildFailure).message);
  }
}

/** Writes a file under a name that holds its content's hash, but the worker's, which is asked for by its name alone. */
const written =
  (script: Script) =>
  ({ path, contents }: OutputFile): string => {
    const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
    const name = `${script}${script === "workbench-engine" ? "" : `.${hash}`}${extname(path)}`;
    mkdirSync(dirname(join(QUICK, name)), { recursive: true });
    writeFileSync(join(QUICK, name), contents);
    return name;
  };

/** A page that asks for scripts and style sheets, in their order, once it has been read. */
export function withFiles(html: string, files: readonly string[]): string {
  const tags = files.map((file) =>
    file.endsWith(".css") ? `<link rel="stylesheet" href="${file}">` : `<script defer src="${file}"></script>`,
  );
  return html.replace("</head>", () => `${tags.join("\n")}\n</head>`);
}
