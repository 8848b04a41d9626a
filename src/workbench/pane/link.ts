/**
 * pane/: the second shell of the pane bundle, inside an iframe of the workbench page. The real Excel client library
 * runs in that frame; its batches go through a MessagePort to the protocol host on the page, and answers and events
 * come back the same way. The frame keeps the pane's styles and globals apart from the workbook's, as Excel does.
 *
 * Handshake (same origin only): the frame posts PaneWaiting to its parent when its scripts have run; the page answers
 * with PaneConnect, the port transferred with it. From then on everything goes over the port.
 */
import type { Locale } from "../../messages/types";
import type { HostTheme } from "../../taskpane/boot/types";

/** Frame to page, by window.postMessage: the frame is ready to be connected. Sent again after the frame is reloaded. */
export interface PaneWaiting {
  readonly kind: "plan-review-pane-waiting";
}

/** Page to frame, by window.postMessage with the port: what the pane's shell has to know. */
export interface PaneConnect {
  readonly kind: "plan-review-pane-connect";
  readonly language: Locale;
  readonly theme: HostTheme;
  /** Highest version of each requirement set that the host plays, for example `{ ExcelApi: "1.14" }`. */
  readonly level: Readonly<Record<string, string>>;
}

/** Page to frame, over the port. */
export type PageMessage =
  /** An answer or event of the protocol host, as JSON text. */
  { readonly kind: "fromHost"; readonly text: string } | { readonly kind: "theme"; readonly theme: HostTheme };

/** Frame to page, over the port. */
export type PaneMessage =
  /** A batch of the client library, as JSON text. */
  { readonly kind: "toHost"; readonly text: string };

/** Whether a requirement set at `version` is within `level`. Unknown sets are not; versions compare number by number. */
export function isWithinLevel(
  level: Readonly<Record<string, string>>,
  requirementSet: string,
  version: string,
): boolean {
  const highest = level[requirementSet];
  if (highest === undefined) return false;
  const have = highest.split(".").map(Number);
  const want = version.split(".").map(Number);
  for (let part = 0; part < Math.max(have.length, want.length); part++) {
    const difference = (have[part] ?? 0) - (want[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
