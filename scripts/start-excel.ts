/**
 * `npm run start:excel`: builds, makes the development certificate, serves the pages on https://localhost:3000 (the
 * address in manifest.xml), tells Excel of the add-in and opens the sample plan with its pane.
 * `--no-open` does not open Excel; `--stop` unregisters. Ctrl-C ends the server.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { contentSecurityPolicy } from "../src/taskpane/shell/contentSecurityPolicy";
import { fill, setupText } from "../src/messages/setup";
import { localeFor } from "../src/taskpane/boot/language";
import { BuildError, DIST, ensureBuilt, REPOSITORY } from "../src/workbench/server/freshBuild";
import { listenOn } from "../src/workbench/server/listen";
import { staticFiles } from "../src/workbench/server/staticFiles";
import { withPane } from "./excel/paneWorkbook";
import { openInExcel, register, thisMachine, unregister } from "./excel/sideload";
import { MANIFEST } from "./manifest/repository";

const text = setupText[localeFor(Intl.DateTimeFormat().resolvedOptions().locale)];
/** Where office-addin-dev-certs keeps what it makes. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

interface AddIn {
  readonly id: string;
  readonly version: string;
  readonly port: number;
}

async function readAddIn(): Promise<AddIn> {
  const { id, version, defaultSettings } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  if (!id || !version || !defaultSettings?.sourceLocation) throw new Error("manifest.xml: run npm run validate");
  return { id, version, port: Number(new URL(defaultSettings.sourceLocation).port || 443) };
}

/** Certificate and key for localhost. Where the system does not let us make it trusted, it is made and the person is told. */
async function certificate(): Promise<{ readonly cert: Buffer; readonly key: Buffer }> {
  console.log(text.certificates);
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(CERTIFICATES, name)) as [
      string,
      string,
      string,
    ];
    if (!existsSync(cert) || !existsSync(key)) await generateCertificates(ca, cert, key);
    console.warn(fill(text.certificatesFailed, { reason: reasonOf(error), path: ca }));
    return { cert: readFileSync(cert), key: readFileSync(key) };
  }
}

/** The sample plan with the pane, in a folder of its own: Excel locks an open file, so each start has a new one. */
function paneWorkbook(addIn: AddIn): string {
  const path = join(mkdtempSync(join(tmpdir(), "plan-review-")), "sample-plan.xlsx");
  writeFileSync(path, withPane(readFileSync(join(REPOSITORY, "assets", "sample-plan.xlsx")), addIn));
  return path;
}

function sideload(addIn: AddIn, opens: boolean): void {
  try {
    if (!register(thisMachine, addIn.id, MANIFEST)) return console.log(fill(text.onTheWeb, { path: MANIFEST }));
    console.log(text.registered);
  } catch (error) {
    return fail(fill(text.registerFailed, { reason: reasonOf(error) }));
  }
  try {
    if (!opens) return console.log(text.openByHand);
    const workbook = paneWorkbook(addIn);
    openInExcel(thisMachine, workbook);
    console.log(fill(text.opened, { path: workbook }));
  } catch {
    console.log(text.openByHand);
  }
}

async function start(addIn: AddIn, opens: boolean): Promise<void> {
  try {
    await ensureBuilt(() => console.log(text.building));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return fail(`${text.buildFailed}\n${error.message}`);
  }
  const server = createServer(
    await certificate(),
    staticFiles({ folder: DIST, index: "support.html", policy: contentSecurityPolicy() }),
  );
  if (!(await listenOn(server, addIn.port))) return fail(fill(text.excelPortTaken, { port: String(addIn.port) }));
  console.log(fill(text.serving, { address: `https://localhost:${addIn.port}/` }));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      server.closeAllConnections();
      server.close();
    });
  sideload(addIn, opens);
}

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== "--stop" && arg !== "--no-open");
  if (unknown !== undefined) return fail(fill(text.unknownOption, { option: unknown }));
  const addIn = await readAddIn();
  if (args.includes("--stop"))
    return console.log(unregister(thisMachine, addIn.id) ? text.removed : text.nothingToRemove);
  await start(addIn, !args.includes("--no-open"));
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim();
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (require.main === module) void main(process.argv.slice(2));
