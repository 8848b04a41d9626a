/** The server of `npm start`: only this machine, only the built folder, only reading. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentSecurityPolicy } from "../../../src/taskpane/shell/contentSecurityPolicy";
import { digestOf } from "../../../src/workbench/server/freshBuild";
import { listenFrom, listenOn } from "../../../src/workbench/server/listen";
import { portOf } from "../../../src/workbench/server/start";
import { keeping, staticFiles } from "../../../src/workbench/server/staticFiles";

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let server: Server;

/** A request as raw as node makes it: the path goes out as it stands. */
function ask(
  path: string,
  { method = "GET", host, takes }: { method?: string; host?: string; takes?: string } = {},
): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { Host: host ?? `localhost:${port}`, ...(takes ? { "Accept-Encoding": takes } : {}) },
      },
      (reply) => {
        let body = "";
        reply.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body }));
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plan-review-"));
  mkdirSync(join(folder, "dist", "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "not for the web");
  writeFileSync(join(folder, "dist", ".built-from"), "digest");
  writeFileSync(join(folder, "dist", "workbench.html"), "<!doctype html><title>计划</title>");
  writeFileSync(join(folder, "dist", "pane.js"), "1;");
  writeFileSync(join(folder, "dist", "pane.js.br"), "packed");
  writeFileSync(join(folder, "dist", "assets", "示例 计划.xlsx"), "PK");
  symlinkSync(join(folder, "secret.txt"), join(folder, "dist", "link.txt"));
  server = createServer(
    staticFiles({ folder: join(folder, "dist"), index: "workbench.html", policy: contentSecurityPolicy() }),
  );
  await listenFrom(server, 39_000);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("staticFiles", () => {
  test("a script that the build packed goes out packed to a browser that takes it, and as it is to another", async () => {
    const packed = await ask("/pane.js", { takes: "gzip, deflate, br" });
    expect(packed).toMatchObject({
      status: 200,
      body: "packed",
      headers: {
        "content-encoding": "br",
        "content-length": "6",
        "content-type": "text/javascript; charset=utf-8",
        vary: "Accept-Encoding",
      },
    });
    const plain = await ask("/pane.js", { takes: "gzip, deflate" });
    expect(plain).toMatchObject({ status: 200, body: "1;" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect((await ask("/workbench.html", { takes: "br" })).headers["content-encoding"]).toBeUndefined();
  });

  test("a page comes with its type, its length and the policy", async () => {
    const { status, headers, body } = await ask("/workbench.html?x=1");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(Number(headers["content-length"])).toBe(Buffer.byteLength(body));
  });

  test("a script and a workbook with a Chinese name have their types", async () => {
    expect((await ask("/pane.js")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
    const workbook = await ask(`/assets/${encodeURIComponent("示例 计划.xlsx")}`);
    expect(workbook.status).toBe(200);
    expect(workbook.headers["content-type"]).toContain("spreadsheetml");
  });

  test.each([
    ["/workbench.html", "no-cache"],
    ["/taskpane.html", "no-cache"],
    ["/language.js", "no-cache"],
    ["/unsupported.js", "no-cache"],
    ["/office/office.js", "no-cache"],
    ["/pane.0a1b2c3d.js", "public, max-age=31536000, immutable"],
    ["/chunks/12.0a1b2c3d.js", "public, max-age=31536000, immutable"],
    ["/pane.0a1b2c3d.js.map", "no-cache"],
    ["/assets/icon-32.png", "public, max-age=86400"],
  ])("%s may be kept: %s", (path, wanted) => expect(keeping(path)).toBe(wanted));

  test("the answer says how long it may be kept", async () => {
    expect((await ask("/workbench.html")).headers["cache-control"]).toBe("no-cache");
  });

  test("/ leads to the index page", async () => {
    const { status, headers } = await ask("/");
    expect([status, headers.location]).toEqual([302, "/workbench.html"]);
  });

  test("HEAD answers without a body", async () => {
    const { status, headers, body } = await ask("/pane.js", { method: "HEAD" });
    expect([status, headers["content-length"], body]).toEqual([200, "2", ""]);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/assets%5c..%5c..%5csecret.txt",
    "/link.txt",
    "/.built-from",
    "/assets",
    "/assets/",
    "/nothing.js",
    "/%",
    "/pane.js%00.html",
    "//etc/passwd",
  ])("%s is not served", async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, ""]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
    expect((await ask("/pane.js", { method })).status).toBe(405);
  });

  test("a name that is not this machine's is refused", async () => {
    expect((await ask("/pane.js", { host: "evil.example" })).status).toBe(403);
    expect((await ask("/pane.js", { host: "localhost.evil.example" })).status).toBe(403);
    expect((await ask("/pane.js", { host: "127.0.0.1:1" })).status).toBe(200);
  });
});

describe("the port", () => {
  test.each<[string[], number | undefined]>([
    [[], undefined],
    [["--port", "4000"], 4000],
    [["--port=4000"], 4000],
    [["--port", "1"], 1],
    [["--port", "65535"], 65_535],
    [["--port", "65536"], NaN],
    [["--port", "0"], NaN],
    [["--port", "80a"], NaN],
    [["--port"], NaN],
    [["--port="], NaN],
    [["--port", "-1"], NaN],
  ])("%j is read as %p", (args, port) => expect(portOf(args)).toBe(port));

  test("a taken port is passed over, and only this machine can reach the one found", async () => {
    const { port } = server.address() as AddressInfo;
    const second = createServer();
    expect(await listenOn(second, port)).toBe(false);
    const found = await listenFrom(second, port);
    expect(found).toBeGreaterThan(port);
    expect((second.address() as AddressInfo).address).toBe("127.0.0.1");
    second.close();
    expect(await listenFrom(createServer(), port, 1)).toBeUndefined();
  });
});

describe("digestOf", () => {
  test("changes with a content, a name and a deletion, and with nothing else", () => {
    const root = mkdtempSync(join(tmpdir(), "plan-review-"));
    const digest = () => digestOf(root, ["src", "webpack.config.js", "absent"]);
    mkdirSync(join(root, "src", "a"), { recursive: true });
    writeFileSync(join(root, "webpack.config.js"), "");
    writeFileSync(join(root, "src", "a", "one.ts"), "1");
    const first = digest();
    writeFileSync(join(root, "elsewhere.ts"), "1");
    expect(digest()).toBe(first);
    writeFileSync(join(root, "src", "a", "one.ts"), "2");
    const changed = digest();
    expect(changed).not.toBe(first);
    writeFileSync(join(root, "src", "a", "two.ts"), "");
    expect(digest()).not.toBe(changed);
    rmSync(join(root, "src", "a", "two.ts"));
    expect(digest()).toBe(changed);
    rmSync(root, { recursive: true });
  });
});
