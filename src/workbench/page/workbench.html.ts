import { shellText } from "../../messages/shell";
import { contentSecurityPolicy } from "../../taskpane/shell/contentSecurityPolicy";
import { inBoth, LANGUAGE_STYLE, titleTag } from "../../taskpane/shell/page";

/** The workbench's page: an empty place for main.ts, which builds what is in it, under the same policy as the pane. */
export default function workbenchPage(): string {
  const [chinese, english] = [shellText["zh-CN"], shellText["en-US"]];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${titleTag({ "zh-CN": chinese.workbench, "en-US": english.workbench })}
<link rel="icon" href="assets/icon-32.png">
<style>${LANGUAGE_STYLE}</style>
<script src="language.js" data-choice="plan-review:workbench.language"></script>
</head>
<body>
<div id="app"><p role="status">${inBoth({ "zh-CN": chinese.starting, "en-US": english.starting })}</p></div>
<noscript><p>${inBoth({ "zh-CN": chinese.noScript, "en-US": english.noScript })}</p></noscript>
</body>
</html>
`;
}
