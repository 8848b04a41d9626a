/** What Excel's client library finds in a browser, for the tests that run it. */
import { JSDOM } from "jsdom";

/** Folders whose tests are run in jsdom by jest too (jest.config.mjs). */
const IN_BROWSER = /^test\/excel\//;

const NAMES = ["document", "navigator", "location", "Event", "CustomEvent", "HTMLElement", "sessionStorage"] as const;

/** Puts a window's names into the global scope where one of the tests needs them. */
export function browserFor(tests: readonly string[]): void {
  if (!tests.some((file) => IN_BROWSER.test(file))) return;
  const { window } = new JSDOM("", { url: "http://localhost/" });
  const define = (name: string, value: unknown): void =>
    void Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define("window", globalThis);
  for (const name of NAMES) define(name, window[name]);
  for (const name of ["addEventListener", "removeEventListener"] as const) define(name, () => undefined);
}
