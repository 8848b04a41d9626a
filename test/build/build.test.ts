/** The built files: closed to other hosts, no inline script, Microsoft's files untouched, one pane under two shells. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { contentSecurityPolicy, OFFICE_CDN } from "../../src/taskpane/shell/contentSecurityPolicy";
import taskpanePage from "../../src/taskpane/shell/taskpane.html";
import { DIST, ensureBuilt, REPOSITORY } from "../../src/workbench/server/freshBuild";
import { text } from "../../src/messages";
import budget from "../bench/budget.json";
import { paneFiles, paneSizes } from "../bench/paneSizes";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack reads its configuration as CommonJS
const webpackConfig = require("../../webpack.config.js") as { readonly OFFICE_FILES: readonly string[] };

const PAGES = ["taskpane.html", "commands.html", "dialog.html", "pane.html", "workbench.html", "support.html"];
const read = (name: string) => readFileSync(join(DIST, name), "utf8");
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = "", inner = ""]) => ({
    source: /src="([^"]*)"/.exec(attributes)?.[1],
    inner,
  }));

/** What engines learned after 2016 and no compiler of ours brings along: name in the page's first script, and how its use looks. */
const NEWER: Readonly<Record<string, RegExp>> = {
  Proxy: /new Proxy\(/,
  WeakMap: /new WeakMap\b/,
  BigInt: /\bBigInt\(/,
  ResizeObserver: /new [\w.]*ResizeObserver\(/,
  AbortController: /new AbortController\b/,
  "Symbol.asyncIterator": /Symbol\.asyncIterator|for await/,
  "Object.fromEntries": /Object\.fromEntries\(/,
  "Object.hasOwn": /Object\.hasOwn\(/,
  "Object.groupBy": /Object\.groupBy\(/,
  "Array.prototype.at": /\.at\(-?\d/,
  "Array.prototype.flatMap": /\.flatMap\(/,
  "Array.prototype.findLast": /\.findLast(Index)?\(/,
  "Array.prototype.toSorted": /\.to(Sorted|Reversed|Spliced)\(/,
  "Array.fromAsync": /Array\.fromAsync\(/,
  "String.prototype.padStart": /\.pad(Start|End)\(/,
  "String.prototype.matchAll": /\.matchAll\(/,
  "String.prototype.replaceAll": /\.replaceAll\(/,
  "String.prototype.isWellFormed": /\.(is|to)WellFormed\(/,
  "Promise.allSettled": /Promise\.allSettled\(/,
  "Promise.any": /Promise\.any\(/,
  structuredClone: /[^.\w]structuredClone\(/,
  "crypto.randomUUID": /\.randomUUID\(/,
  "AbortSignal.any": /AbortSignal\.(any|timeout)\(/,
  "Intl.Segmenter": /Intl\.Segmenter/,
  "RegExp lookbehind": /\(\?<[=!]/,
  "RegExp \\\\p{…}": /\\p\{/,
};

beforeAll(() => ensureBuilt(), 240_000);

describe.each(PAGES)("%s", (page) => {
  test("has the policy, and the policy names no other host", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(read(page))?.[1];
    expect(policy).toBe(contentSecurityPolicy());
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test("names no other host at all", () => expect(read(page)).not.toMatch(/(?:https?:)?\/\/[a-z0-9]/i));

  test("has no script or handler of its own, and every file that it names is there", () => {
    for (const { source, inner } of scriptsOf(page)) {
      expect(inner).toBe("");
      expect([source, existsSync(join(DIST, source ?? "?"))]).toEqual([source, true]);
    }
    expect(read(page)).not.toMatch(/\son[a-z]+\s*=|javascript:/i);
    for (const [, link = ""] of read(page).matchAll(/<link\b[^>]*href="([^"]*)"/g))
      expect([link, existsSync(join(DIST, link))]).toEqual([link, true]);
  });

  test("has a title and a language, for a screen reader", () => {
    expect(read(page)).toMatch(/<html lang="zh-CN">/);
    expect(read(page)).toMatch(/<title[^>]*>[^<]+<\/title>/);
  });
});

describe("Microsoft's files", () => {
  test.each(webpackConfig.OFFICE_FILES)("office/%s is unmodified", (file) => {
    const original = readFileSync(join(REPOSITORY, "node_modules", "@microsoft", "office-js", "dist", file));
    expect(readFileSync(join(DIST, "office", file)).equals(original)).toBe(true);
  });

  test("Excel gets the loader, the workbench the client library alone", () => {
    const office = (page: string) =>
      scriptsOf(page)
        .map(({ source }) => source)
        .filter((source) => source?.startsWith("office/"));
    expect(office("taskpane.html")).toEqual(["office/office.js"]);
    expect(office("pane.html")).toEqual(["office/excel-web-16.00.js"]);
    expect(office("workbench.html")).toEqual([]);
  });
});

describe("the pane", () => {
  const bundle = (page: string) =>
    scriptsOf(page)
      .map(({ source }) => source ?? "")
      .filter((source) => source.startsWith("pane"));

  test("is one and the same under both shells", () => {
    expect(bundle("taskpane.html")).toEqual(bundle("pane.html"));
    expect(bundle("taskpane.html").some((file) => /^pane\.[0-9a-f]{8}\.js$/.test(file))).toBe(true);
  });

  test("has the hash of its content in every name of a script but the worker's and those that are copied", () => {
    for (const page of PAGES)
      for (const { source = "" } of scriptsOf(page))
        if (!source.startsWith("office/") && !["language.js", "unsupported.js"].includes(source))
          expect([source, /\.[0-9a-f]{8}\.js$/.test(source)]).toEqual([source, true]);
  });

  test("knows its version", () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { version: string };
    expect(bundle("taskpane.html").some((file) => read(file).includes(`"${version}"`))).toBe(true);
  });

  test("uses nothing newer than its target that the page does not ask the engine for beforehand", () => {
    const asked = read("unsupported.js");
    const code = [...bundle("taskpane.html"), ...scriptsOf("taskpane.html").map(({ source }) => source ?? "")]
      .filter((file) => /^(pane|boot)/.test(file))
      .map(read)
      .join("\n");
    for (const [name, use] of Object.entries(NEWER))
      if (use.test(code)) expect([name, asked.includes(name)]).toEqual([name, true]);
  });

  test("evaluates no text as code and carries no source map or path of the machine that built it", () => {
    for (const file of bundle("taskpane.html")) {
      const code = read(file);
      expect(code).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
      expect(code).not.toContain("sourceMappingURL");
      expect(code).not.toContain(REPOSITORY);
      if (homedir().length > 6) expect(code).not.toContain(homedir());
    }
  });

  test("brings no part of the workbench's spreadsheet", () => {
    for (const file of bundle("taskpane.html")) expect(read(file)).not.toMatch(/univer/i);
  });

  test("opens with one language: each has its files, and none of its texts stand elsewhere", () => {
    const files = paneFiles(DIST);
    expect(
      files.filter(({ language }) => language !== null).map(({ name, language }) => `${name} ${language}`),
    ).toEqual(["pane-en en", "pane-tasks-en en", "pane-tasks-zh zh", "pane-zh zh"]);
    const holding = (words: string) => files.filter(({ path }) => read(path).includes(words)).map(({ name }) => name);
    expect(holding(text("zh-CN", "pane.help.heading"))).toEqual(["pane-zh"]);
    expect(holding(text("en-US", "pane.help.heading"))).toEqual(["pane-en"]);
    expect(holding(text("zh-CN", "pane.tasks.loading"))).toEqual(["pane-zh"]);
  });

  test("is within the budget: what it opens with, all that one person can load, all there is (test/bench/budget.json)", () => {
    const { start, oneLanguage, all } = paneSizes(DIST);
    console.log(
      `pane, with gzip: ${start} KB to open it, ${oneLanguage} KB with all pages, ${all} KB in both languages`,
    );
    expect(start).toBeGreaterThan(20);
    expect(start).toBeLessThanOrEqual(budget.pane.startGzipKB);
    expect(oneLanguage).toBeLessThanOrEqual(budget.pane.oneLanguageGzipKB);
    expect(all).toBeLessThanOrEqual(budget.pane.allGzipKB);
  });
});

describe("a build for store distribution (--env cdn)", () => {
  test("takes office.js from Microsoft's network, and its policy names that host and no other", () => {
    const page = taskpanePage({ cdn: true });
    expect(page).toContain(`<script src="${OFFICE_CDN}/lib/1/hosted/office.js"></script>`);
    expect(page).not.toContain('src="office/');
    expect(contentSecurityPolicy({ cdn: true }).match(/https?:\/\/[^\s;]+/g)).toEqual([OFFICE_CDN]);
    expect(contentSecurityPolicy({ cdn: true })).toContain(`script-src 'self' ${OFFICE_CDN};`);
  });
});

test("the sample plan and the icons are served with the pages; the drawings are not", () => {
  const assets = readdirSync(join(DIST, "assets"));
  expect(assets).toEqual(
    expect.arrayContaining([
      "icon-16.png",
      "icon-32.png",
      "icon-64.png",
      "icon-80.png",
      "icon-128.png",
      "sample-plan.xlsx",
    ]),
  );
  expect(assets.filter((name) => name.endsWith(".svg"))).toEqual([]);
});
