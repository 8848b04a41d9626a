/**
 * `npm start`: builds the pages if they are not fresh, serves them on this machine and prints the workbench's address.
 * `npm start -- --port 4000` asks for one port; without it, 3001 or the next free one.
 */
import { createServer } from "node:http";
import { contentSecurityPolicy } from "../../taskpane/shell/contentSecurityPolicy";
import { fill, setupText } from "../../messages/setup";
import { localeFor } from "../../taskpane/boot/language";
import { BuildError } from "./freshBuild";
import { listenFrom, listenOn } from "./listen";
import { ensureQuick, QUICK } from "./quickBuild";
import { staticFiles } from "./staticFiles";

const DEFAULT_PORT = 3001; // 3000 is the add-in's own (manifest.xml)
const text = setupText[localeFor(Intl.DateTimeFormat().resolvedOptions().locale)];

/** The port that `--port N` or `--port=N` asks for, undefined without it, NaN for anything that is no port. */
export function portOf(args: readonly string[]): number | undefined {
  const place = args.findIndex((arg) => arg === "--port" || arg.startsWith("--port="));
  if (place < 0) return undefined;
  const value = args[place]!.includes("=") ? args[place]!.slice("--port=".length) : (args[place + 1] ?? "");
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  return port >= 1 && port <= 65_535 ? port : NaN;
}

async function main(args: readonly string[]): Promise<void> {
  const asked = portOf(args);
  if (Number.isNaN(asked)) return fail(text.badPort);
  try {
    await ensureQuick({
      begins: () => console.log(text.bundling),
      built: (script, milliseconds) =>
        console.log(fill(text.bundled, { script, seconds: (milliseconds / 1000).toFixed(1) })),
    });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return fail(`${text.buildFailed}\n${error.message}`);
  }
  const server = createServer(staticFiles({ folder: QUICK, index: "workbench.html", policy: contentSecurityPolicy() }));
  const port =
    asked === undefined ? await listenFrom(server, DEFAULT_PORT) : (await listenOn(server, asked)) ? asked : undefined;
  if (port === undefined) return fail(fill(text.portTaken, { port: String(asked ?? DEFAULT_PORT) }));
  console.log(fill(text.ready, { address: `http://localhost:${port}/` }));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      server.closeAllConnections();
      server.close();
    });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (require.main === module) void main(process.argv.slice(2));
