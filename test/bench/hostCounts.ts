/** Requests to Excel, as a table: counts, the same on every machine. */
import { JSDOM } from "jsdom";
import { stepsOn } from "./hostSteps";
import { table } from "./table";

/** The client library is a browser script: it wants a window around it. */
export function putWindow(): void {
  const { window } = new JSDOM("", { url: "https://localhost/" });
  for (const name of [
    "window",
    "document",
    "navigator",
    "location",
    "sessionStorage",
    "localStorage",
    "XMLHttpRequest",
  ] as const) {
    Object.defineProperty(globalThis, name, {
      value: name === "window" ? globalThis : window[name],
      configurable: true,
    });
  }
}

export async function hostTable(sizes: readonly number[]): Promise<string> {
  // Another section may have put one.
  if (!("window" in globalThis)) putWindow();
  const rows: (string | number)[][] = [];
  for (const size of sizes)
    for (const { name, requests, actions, sentKB, receivedKB, largestKB, formats } of await stepsOn(size))
      rows.push([
        `${size.toLocaleString("en-US")}: ${name}`,
        requests,
        actions,
        sentKB,
        receivedKB,
        largestKB,
        formats,
      ]);
  return table(["rows: step", "requests", "actions", "KB sent", "KB received", "largest, KB", "formats then"], rows);
}
