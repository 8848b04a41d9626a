import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".map": "application/json; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A page of another site that points a name of its own at this machine (DNS rebinding) sends that name. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

export interface StaticFilesOptions {
  readonly folder: string;
  /** The page that "/" leads to. */
  readonly index: string;
  /** Names by which the server is asked, port included; absent: this machine's own. */
  readonly names?: RegExp;
  /** The pages' Content-Security-Policy. */
  readonly policy: string;
  /** Pages in which a policy of their own stands, by which their inline scripts run: ours would refuse them. */
  readonly ownPolicy?: readonly string[];
}

/**
 * A request handler that serves the files of one folder: GET and HEAD, for this machine's own names, never a file
 * outside the folder (not through "..", an encoded slash or a link) and never one whose name begins with a dot.
 */
export function staticFiles({
  folder,
  index,
  names = OWN_NAMES,
  policy,
  ownPolicy = [],
}: StaticFilesOptions): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer({ folder, index, names, policy, ownPolicy }, request, response).catch(() => refuse(response, 500));
  };
}

async function answer(
  { folder, index, names, policy, ownPolicy }: Required<StaticFilesOptions>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!names.test(request.headers.host ?? "")) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD" });
  const path = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  if (path === "/") return refuse(response, 302, { Location: `/${index}` });
  const file = await fileFor(folder, path);
  if (!file) return refuse(response, 404);
  // The build lays a Brotli form beside the scripts that offices download.
  const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "")
    ? await fileFor(folder, `${path}.br`)
    : undefined;
  response.writeHead(200, {
    ...(packed ? { "Content-Encoding": "br", Vary: "Accept-Encoding" } : {}),
    "Content-Type": TYPES[extname(file.path).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": (packed ?? file).size,
    "Cache-Control": keeping(path),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...(file.path.endsWith(".html") && !ownPolicy.includes(basename(file.path))
      ? { "Content-Security-Policy": policy }
      : {}),
  });
  if (request.method === "HEAD") return void response.end();
  createReadStream((packed ?? file).path)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * How long a browser may keep a file without asking: for ever where its name holds its content's hash, a day for pictures
 * (Excel shows no ribbon icon that comes with no-cache or no-store), and not at all for pages and what they name plainly.
 */
export function keeping(path: string): string {
  if (/\.[0-9a-f]{8}\.(js|css)$/.test(path)) return "public, max-age=31536000, immutable";
  return /\.(png|svg|ico)$/i.test(path) ? "public, max-age=86400" : "no-cache";
}

/** The file behind a request's path, if there is one inside the folder. */
async function fileFor(
  folder: string,
  path: string,
): Promise<{ readonly path: string; readonly size: number } | undefined> {
  try {
    const parts = decodeURIComponent(path).split("/").filter(Boolean);
    if (parts.some((part) => part.startsWith(".") || /[\\\0]/.test(part))) return undefined;
    const root = await realpath(folder);
    const real = await realpath(join(root, ...parts));
    const facts = await stat(real);
    return real.startsWith(root + sep) && facts.isFile() ? { path: real, size: facts.size } : undefined;
  } catch {
    return undefined; // malformed escape, or no such file
  }
}

/** An answer without a body of ours: the status says it all. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8", "Content-Length": 0 });
  response.end();
}
