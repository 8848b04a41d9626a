import type { Server } from "node:net";

/** Listens on one port of this machine only (127.0.0.1). Resolves to false when the port is taken; other errors are thrown. */
export function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, "127.0.0.1");
  });
}

/** The first free port from `first` on, at most `tries` of them; undefined when all are taken. */
export async function listenFrom(server: Server, first: number, tries = 20): Promise<number | undefined> {
  for (let port = first; port < first + tries && port < 65_536; port++) if (await listenOn(server, port)) return port;
  return undefined;
}
