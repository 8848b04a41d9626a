/**
 * shell/: the pages of the ribbon's commands and of the dialog that tells what came of one.
 *
 * The pages of commands: closed to other hosts like the pane's, and without an inline script.
 */
import { shellText } from "../../messages/shell";
import { contentSecurityPolicy, officeScript, type OfficeSource } from "../../taskpane/shell/contentSecurityPolicy";
import { LANGUAGE_STYLE, titleTag } from "../../taskpane/shell/page";

const PRODUCT = { "zh-CN": shellText["zh-CN"].product, "en-US": shellText["en-US"].product };

/** A page that loads office.js; the build puts the page's own script into its head, deferred. */
export function officePage({
  cdn,
  style,
  body,
}: {
  readonly cdn: OfficeSource;
  readonly style: string;
  readonly body: string;
}): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ cdn })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${titleTag(PRODUCT)}
<link rel="icon" href="assets/icon-32.png">
<style>${LANGUAGE_STYLE}${style}</style>
<script src="language.js"></script>
<script src="${officeScript(cdn)}"></script>
</head>
<body>
${body}
</body>
</html>
`;
}
