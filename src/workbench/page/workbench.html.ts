import { shellText } from "../../messages/shell";
import { contentSecurityPolicy } from "../../taskpane/shell/contentSecurityPolicy";
import { escapeHtml } from "../../taskpane/shell/page";

/** The workbench's page: an empty place for main.ts, which builds what is in it, under the same policy as the pane. */
export default function workbenchPage(): string {
  const { workbench, starting, noScript } = shellText["zh-CN"];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(workbench)}</title>
<link rel="icon" href="assets/icon-32.png">
</head>
<body>
<div id="app"><p role="status">${escapeHtml(starting)}</p></div>
<noscript><p>${escapeHtml(noScript)}</p></noscript>
</body>
</html>
`;
}
