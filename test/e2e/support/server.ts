import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { contentSecurityPolicy } from "../../../src/taskpane/shell/contentSecurityPolicy";
import { listenOn } from "../../../src/workbench/server/listen";
import { staticFiles } from "../../../src/workbench/server/staticFiles";

/** Serves built files as `npm start` does, on a port that the system picks. */
export async function serveBuilt(folder: string): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(staticFiles({ folder, index: "workbench.html", policy: contentSecurityPolicy() }));
  await listenOn(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
