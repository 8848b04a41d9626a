import type { OfficeSource } from "../../taskpane/shell/contentSecurityPolicy";
import { shellText } from "../../messages/shell";
import { inBoth } from "../../taskpane/shell/page";
import { officePage } from "./page";

const STYLE = `
body{font:14px/1.6 "Segoe UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:0;padding:16px;color:#242424;background:#fff}
h1{font-size:16px;line-height:1.4;margin:0 0 8px;padding-left:8px;border-left:4px solid #616161}
[data-intent=success] h1{border-color:#107c10}[data-intent=warning] h1{border-color:#835b00}[data-intent=error] h1{border-color:#b3261e}
p{margin:0 0 8px;word-break:break-word;white-space:pre-wrap}
button{font:inherit;min-height:32px;padding:4px 16px;margin-top:8px;color:inherit;background:inherit;border:1px solid currentColor;border-radius:4px}
@media (prefers-color-scheme:dark){body{color:#fff;background:#292929}}
`;

/** What a command says. Its texts come from the command, as text. */
export default function dialogPage({ cdn }: { readonly cdn: OfficeSource }): string {
  const body = `<main role="alertdialog" aria-labelledby="title" aria-describedby="lines">
<h1 id="title">${inBoth({ "zh-CN": shellText["zh-CN"].product, "en-US": shellText["en-US"].product })}</h1>
<div id="lines" role="status"></div>
<button id="close" type="button"></button>
</main>`;
  return officePage({ cdn, style: STYLE, body });
}
