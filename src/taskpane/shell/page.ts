/**
 * shell/: the HTML around the pane. Pages are built from the texts of messages/ at build time, because their notices
 * have to stand there as plain HTML on hosts that can run none of our scripts.
 */
import { LOCALES } from "../../messages/locale";
import { shellText, type ShellNotice } from "../../messages/shell";
import type { Locale } from "../../messages/types";
import { contentSecurityPolicy, type OfficeSource } from "./contentSecurityPolicy";

const NOTICES: readonly ShellNotice[] = ["engine", "excel", "outside", "broken", "waiting"];

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One notice in both languages, Chinese first; unsupported.js shows the one that applies. */
function notice(kind: ShellNotice): string {
  const texts = LOCALES.map((locale) => {
    const { heading, body } = shellText[locale].notices[kind];
    return `<div class="spoken" lang="${locale}"><h1>${escapeHtml(heading)}</h1><p>${escapeHtml(body)}</p></div>`;
  });
  return `<section id="notice-${kind}" class="notice" role="alert" hidden>${texts.join("")}<pre class="details"></pre></section>`;
}

/** A page's title: in both languages until language.js has chosen one. */
export function titleTag(titles: Readonly<Record<Locale, string>>): string {
  const [zh, en] = [titles["zh-CN"], titles["en-US"]];
  return `<title data-zh="${escapeHtml(zh)}" data-en="${escapeHtml(en)}">${escapeHtml(zh)} ${escapeHtml(en)}</title>`;
}

/** One text in both languages; what is not the page's language is hidden by LANGUAGE_STYLE. */
export function inBoth(texts: Readonly<Record<Locale, string>>): string {
  return LOCALES.map((locale) => `<span class="spoken" lang="${locale}">${escapeHtml(texts[locale])}</span>`).join(" ");
}

export const LANGUAGE_STYLE = `
.spoken{display:block}
[data-language=zh-CN] .spoken[lang=en-US],[data-language=en-US] .spoken[lang=zh-CN]{display:none}
`;

const STYLE = `${LANGUAGE_STYLE}
html,body{height:100%;margin:0}
body{font:14px/1.5 "Segoe UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;overflow-y:scroll}
#root{min-height:100%}
.starting,.notice{padding:16px}
.notice h1{font-size:16px;line-height:1.4;margin:0 0 8px}
.notice p{margin:0 0 16px}
.notice .details{white-space:pre-wrap;word-break:break-word;font-size:12px}
.notice .details:empty{display:none}
[hidden]{display:none!important}
`;

export interface PanePageOptions {
  /** Scripts before the bundle, in order: those of the language and of the notices come always first. Addresses, relative or https. */
  readonly scripts: readonly string[];
  readonly cdn?: OfficeSource;
}

/** A complete HTML page for the pane. The bundle's own script tags are put into its head by the build, deferred. */
export function panePage({ scripts, cdn }: PanePageOptions): string {
  const [chinese, english] = [shellText["zh-CN"], shellText["en-US"]];
  const tags = ["language.js", "unsupported.js", ...scripts]
    .map((source) => `<script src="${escapeHtml(source)}"></script>`)
    .join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ cdn })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${titleTag({ "zh-CN": chinese.product, "en-US": english.product })}
<link rel="icon" href="assets/icon-32.png">
<style>${STYLE}</style>
${tags}
</head>
<body>
<div id="root"><p class="starting" role="status">${inBoth({ "zh-CN": chinese.starting, "en-US": english.starting })}</p></div>
${NOTICES.map(notice).join("\n")}
<noscript><p class="notice">${inBoth({ "zh-CN": chinese.noScript, "en-US": english.noScript })}</p></noscript>
</body>
</html>
`;
}
