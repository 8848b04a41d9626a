import { LOCALES } from "../../messages/locale";
import { shellText } from "../../messages/shell";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { escapeHtml } from "./page";

/** The page behind SupportUrl in manifest.xml: served with the add-in, so that it can be read on a closed network. No scripts. */
export default function supportPage(): string {
  const sections = LOCALES.map((locale) => {
    const { heading, paragraphs } = shellText[locale].support;
    return `<section lang="${locale}"><h1>${escapeHtml(heading)}</h1>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("")}</section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${LOCALES.map((locale) => escapeHtml(shellText[locale].support.heading)).join(" · ")}</title>
<link rel="icon" href="assets/icon-32.png">
<style>body{font:15px/1.7 "Segoe UI","Microsoft YaHei","PingFang SC",sans-serif;max-width:42em;margin:24px auto;padding:0 16px}h1{font-size:20px}</style>
</head>
<body>
<main>
${sections.join("\n")}
</main>
</body>
</html>
`;
}
