/** page/: the one HTML file of the file page, with its styles; its scripts are put in by the build. */
import { LOCALES } from "../../messages/locale";
import { shellText } from "../../messages/shell";
import { escapeHtml, inBoth, titleTag } from "../../taskpane/shell/page";
import { ENGINE_ID } from "./ids";
import { STYLE } from "./style";

const NOTICES = ["engine", "broken", "waiting"] as const;

export interface FilePageParts {
  /** Gives the page its language; in ES5. */
  readonly language: string;
  /** Says plainly what a browser lacks; in ES5. */
  readonly unsupported: string;
  /** Reads and writes files; the worker is made of it. */
  readonly engine: string;
  readonly page: string;
  /** The icon as a data address. */
  readonly icon: string;
  /** SHA-256 of a text in UTF-8, base64. */
  readonly hash: (text: string) => string;
}

/**
 * The policy of the page: its own scripts by their content, a worker made of one of them, and nothing from anywhere.
 * `style-src 'unsafe-inline'` is for Griffel (Fluent UI), which puts its rules into the page at run time.
 */
export function filePagePolicy(scripts: readonly string[], hash: (text: string) => string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'sha256-${hash(script)}'`).join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function notice(kind: (typeof NOTICES)[number]): string {
  const texts = LOCALES.map((locale) => {
    const { heading, body } = shellText[locale].filePage.notices[kind];
    return `<div class="spoken" lang="${locale}"><h1>${escapeHtml(heading)}</h1><p>${escapeHtml(body)}</p></div>`;
  });
  return `<section id="notice-${kind}" class="notice" role="alert" hidden>${texts.join("")}<pre class="details"></pre></section>`;
}

/** The one HTML file: everything that it needs stands in it. */
export function filePage({ language, unsupported, engine, page, icon, hash }: FilePageParts): string {
  const [chinese, english] = [shellText["zh-CN"], shellText["en-US"]];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<meta http-equiv="Content-Security-Policy" content="${filePagePolicy([language, unsupported, engine, page], hash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${titleTag({ "zh-CN": chinese.filePage.title, "en-US": english.filePage.title })}
<link rel="icon" href="${icon}">
<style>${STYLE}</style>
<script>${language}</script>
<script>${unsupported}</script>
</head>
<body>
<div id="root"><p class="starting" role="status">${inBoth({ "zh-CN": chinese.starting, "en-US": english.starting })}</p></div>
${NOTICES.map(notice).join("\n")}
<noscript><p class="notice">${inBoth({ "zh-CN": chinese.filePage.noScript, "en-US": english.filePage.noScript })}</p></noscript>
<script id="${ENGINE_ID}">${engine}</script>
<script>${page}</script>
</body>
</html>
`;
}
