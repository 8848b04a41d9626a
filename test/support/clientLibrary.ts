/**
 * Excel's own client library in a jest file, with a host of ours behind it.
 *
 * The library is loaded once per file from the installed package, unmodified; useHost puts another host in its place as often
 * as wanted. Only `Office.context` (which the library leaves undefined outside Excel) is supplied, and answers for API sets
 * according to the host's level. Needs the jsdom environment (projects pane, contract, conformance).
 */
import { readFileSync } from "node:fs";
import type { Backend } from "../../src/workbench/backend/types";
import { isSetSupported, ProtocolHost, type Bridge, type HostOptions } from "../../src/workbench/protocol";

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init(bridge: Bridge): void } };
  Office: typeof Office;
}

let loaded: Library | undefined;
let current: ProtocolHost | undefined;

/** The library's globals; loads it at the first call. */
export function clientLibrary(): Library {
  if (!loaded) {
    const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    // An indirect eval runs in the window's global scope, as a script tag does.
    (0, eval)(readFileSync(file, "utf8"));
    const scope = globalThis as unknown as Library;
    loaded = scope;
    // `Office.context` is a getter without a setter in the library: an object in front of it answers instead.
    const office = Object.create(scope.Office as object, {
      context: {
        value: {
          requirements: {
            isSetSupported: (name: string, version?: string | number) =>
              isSetSupported(current?.level, name, version === undefined ? undefined : String(version)),
          },
          contentLanguage: "zh-CN",
          displayLanguage: "zh-CN",
        },
      },
      onReady: { value: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }) },
    }) as typeof Office;
    Object.defineProperty(globalThis, "Office", { value: office, configurable: true, writable: true });
  }
  return loaded;
}

/** A new host on this workbook takes the place of the one before. */
export function useHost(backend: Backend, options: HostOptions = {}): ProtocolHost {
  const library = clientLibrary();
  current?.dispose();
  current = new ProtocolHost(backend, options);
  library.OfficeExtension.HostBridge.init(current.bridge);
  return current;
}

/** Lets everything that waits in microtasks happen: events, the library's own release of references. */
export async function settle(turns = 30): Promise<void> {
  for (let i = 0; i < turns; i++) await Promise.resolve();
  await current?.idle();
  for (let i = 0; i < turns; i++) await Promise.resolve();
}

/** The code of the error an action ends with; fails when it succeeds. */
export async function errorCode(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  throw new Error("The action was expected to fail.");
}
