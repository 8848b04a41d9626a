/** A guide of docs/ as one HTML page that an office can open without a network: pictures inside, no script. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";

/** Guides of docs/ that go into a package, as pages. */
export const GUIDES = ["使用指南.md", "部署指南.md"] as const;

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 50rem; font: 16px/1.75 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.8rem; } h2 { margin-top: 2.5em; font-size: 1.35rem; } h3 { margin-top: 2em; font-size: 1.1rem; }
img { max-width: 100%; height: auto; border: 1px solid #8886; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 4px 10px; border: 1px solid #8886; text-align: left; vertical-align: top; }
code { padding: 1px 4px; background: #8882; border-radius: 3px; } pre { padding: 12px; overflow-x: auto; background: #8882; } pre code { padding: 0; background: none; }
@media print { body { max-width: none; } }
`;

const POLICY = `default-src 'none'; img-src data:; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** The name by which a link finds a heading, as GitHub makes it: lower case, no punctuation, hyphens for spaces. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** The guide's name in a package. */
export const guideName = (file: string): string => file.replace(/\.md$/, ".html");

/**
 * @param folder in which the guide and its pictures stand
 * @param file a Markdown file; its first heading is the page's title
 * @throws Error where a picture is missing or is no PNG, or the guide has no heading
 */
export function guidePage(folder: string, file: string): string {
  const source = readFileSync(join(folder, file), "utf8");
  const title = /^# (.+)$/m.exec(source)?.[1];
  if (!title) throw new Error(`${file} has no title`);
  const markdown = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${escaped(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image({ href, text }) {
        if (!/^[\w/-]+\.png$/.test(href)) throw new Error(`${file}: picture ${href}`);
        const picture = readFileSync(join(folder, href)).toString("base64");
        return `<img src="data:image/png;base64,${picture}" alt="${escaped(text)}">`;
      },
      link({ href, tokens }) {
        const to = href.replace(/^([^:/]+)\.md(?=#|$)/, "$1.html");
        return `<a href="${escaped(to)}" rel="noreferrer">${this.parser.parseInline(tokens)}</a>`;
      },
      html({ text }) {
        return escaped(text);
      },
    },
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${markdown.parse(source, { async: false })}</body>
</html>
`;
}
