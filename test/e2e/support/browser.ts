/** The browser that the end-to-end tests run in, and the wall around it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** CHROMIUM from the environment, or the first of the usual names on the path. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...onPath, ...FIXED].find(
    (path): path is string => Boolean(path) && existsSync(path as string),
  );
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    // No name but this machine's leads anywhere, also not for what the browser itself would fetch.
    args: [
      "--no-sandbox",
      "--no-proxy-server",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      "--disable-background-networking",
      "--force-color-profile=srgb",
      "--font-render-hinting=none",
    ],
  });
}

/** Aborts every request to another host and remembers its address. */
export async function wallIn(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const foreign: string[] = [];
  await context.route(
    (url) => url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:",
    (route) => {
      foreign.push(route.request().url());
      return route.abort("blockedbyclient");
    },
  );
  return foreign;
}
