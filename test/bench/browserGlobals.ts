/** jsdom's window around this process, for what is written for browsers: the client library, React, the pane. */
import { JSDOM } from "jsdom";

/** Size of the pane beside a workbook, in CSS pixels; jsdom lays nothing out. */
const PANE = { width: 360, height: 720 };
/** What a line of the findings measures. */
const LINE = 47;

/** Call it before anything that looks for a window is loaded. */
export function putBrowser(): void {
  const { window } = new JSDOM(`<!doctype html><div id="root"></div>`, {
    url: "https://localhost/",
    pretendToBeVisual: true,
  });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && name !== "navigator") continue;
    const value: unknown = window[name as keyof typeof window];
    Object.defineProperty(globalThis, name, {
      value: typeof value === "function" && !value.prototype ? value.bind(window) : value,
      configurable: true,
      writable: true,
    });
  }
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const)
    Object.defineProperty(globalThis, name, { value: window[name].bind(window), configurable: true });
  Object.defineProperty(globalThis, "window", { value: globalThis, configurable: true });
  const { prototype } = window.HTMLElement;
  for (const name of ["offsetHeight", "clientHeight"])
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return this.dataset.index === undefined ? PANE.height : LINE;
      },
    });
  for (const name of ["offsetWidth", "clientWidth"])
    Object.defineProperty(prototype, name, { configurable: true, get: () => PANE.width });
}
