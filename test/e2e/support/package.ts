/** A package as an IT department gets it, served at its address by the small server that is in it. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { versionOf } from "../../../scripts/package/filePage";
import { namesUnder } from "../../../scripts/package/strangers";
import { DIST, REPOSITORY } from "../../../src/workbench/server/freshBuild";

export interface ServedPackage {
  readonly folder: string;
  /** Names of the package's files, before anything was laid beside them. */
  readonly names: readonly string[];
  readonly origin: string;
  /** Below the origin, with a slash at both ends. */
  readonly path: string;
  close(): void;
}

const PATH = "/plan-review/";

/** `npm run package` for a port of this machine, then the package's own server. @throws Error with their words */
export async function servePackage(folder: string): Promise<ServedPackage> {
  const origin = `https://localhost:${await freePort()}`;
  await finished(
    spawn(
      process.execPath,
      ["--import", "tsx", join(REPOSITORY, "scripts/package.ts"), "--url", `${origin}${PATH}`, "--out", folder],
      { cwd: REPOSITORY, stdio: ["ignore", "pipe", "pipe"] },
    ),
  );
  const packed = join(folder, `plan-review-${versionOf()}`);
  const names = namesUnder(packed);
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  await generateCertificates(ca, cert, key, 2, ["localhost"]);
  const server = spawn(
    process.execPath,
    [join(packed, "serve.cjs"), "--cert", cert!, "--key", key!, "--port", new URL(origin).port],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  await listening(server);
  return { folder: packed, names, origin, path: PATH, close: () => void server.kill() };
}

/**
 * Lays the stand-in for Excel beside the package's files: its page, and for its frame the package's taskpane.html with
 * the client library in place of Microsoft's loader, which starts in no other host than Office, and with the stand-in's
 * shell in place of Excel's. All other files are the package's.
 * @returns the names of the files that are not
 */
export function layStandInBeside({ folder, names }: ServedPackage): readonly string[] {
  const own = namesUnder(DIST).filter(
    (name) => !names.includes(name) && !name.startsWith(".") && !name.startsWith("office/") && name !== "pane.html",
  );
  for (const name of own) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(DIST, name), join(folder, name));
  }
  const shell = own.find((name) => /^boot-workbench\.[0-9a-f]{8}\.js$/.test(name));
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const pane = page.replace("office/office.js", "office/excel-web-16.00.js").replace(/boot-excel\.\w+\.js/, shell!);
  writeFileSync(join(folder, "pane.html"), pane);
  return [...own, "pane.html"];
}

/** Every file as it was packed, to be compared later. */
export const contentsOf = ({ folder, names }: ServedPackage): ReadonlyMap<string, Buffer> =>
  new Map(names.map((name) => [name, readFileSync(join(folder, name))]));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

type Child = ReturnType<typeof spawn>;

function finished(child: Child): Promise<void> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(said.join("").trim()))));
  });
}

/** Resolves when the server has said its address; rejects when it ends before. */
function listening(server: Child): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    server.stdout?.once("data", () => resolve());
    server.stderr?.on("data", (chunk: Buffer) => said.push(String(chunk)));
    server.on("error", reject);
    server.on("close", () => reject(new Error(`serve.cjs ended: ${said.join("").trim()}`)));
  });
}
