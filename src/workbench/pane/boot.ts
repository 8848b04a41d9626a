/**
 * The shell inside the workbench: connects the real client library to the page's protocol host through its
 * HostBridge, and starts the same pane bundle that Excel loads.
 */
import { autoOpenOver } from "../../taskpane/boot/autoOpen";
import { machineSettings } from "../../taskpane/boot/machineSettings";
import type { HostTheme } from "../../taskpane/boot/types";
import { openDocumentSettings } from "./documentSettings";
import { isWithinLevel, type PageMessage, type PaneConnect, type PaneMessage, type PaneWaiting } from "./link";

/** What the client library expects of a bridge; it puts its own receiver into `onMessageFromHost`. */
interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface ClientLibrary {
  Office: object;
  readonly Excel?: { run(work: (context: Excel.RequestContext) => Promise<void>): Promise<void> };
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: HostBridge): void } };
}

/** Outside Excel there is no loader that would say which requirement sets there are: the library asks Office.context. */
function describeHost(library: Window & ClientLibrary, level: PaneConnect["level"]): void {
  const requirements = { isSetSupported: (set: string, version = "1.1") => isWithinLevel(level, set, version) };
  // Office.context is a getter without a setter in the library, so it is shadowed, not assigned.
  library.Office = Object.create(library.Office, { context: { value: { requirements } } }) as object;
}

async function connect(port: MessagePort, told: PaneConnect): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  if (!window.startPlanReview) return window.showPlanReviewNotice?.("broken", "pane.js");
  const library = window as unknown as Window & ClientLibrary;
  const post = (message: PaneMessage) => port.postMessage(message);
  const bridge: HostBridge = { sendMessageToHost: (text) => post({ kind: "toHost", text }), onMessageFromHost: null };
  library.OfficeExtension.HostBridge.init(bridge);
  describeHost(library, told.level);

  let theme: HostTheme = told.theme;
  const themeListeners = new Set<(theme: HostTheme) => void>();
  port.onmessage = ({ data }: MessageEvent<PageMessage>) => {
    if (data.kind === "fromHost") bridge.onMessageFromHost?.(data.text);
    else {
      theme = data.theme;
      for (const listener of themeListeners) listener(theme);
    }
  };
  const { Excel: excel } = library;
  const autoOpen = excel && autoOpenOver(await openDocumentSettings((work) => excel.run(work)));
  await window.startPlanReview(root, {
    language: told.language,
    theme: {
      current: () => theme,
      watch: (listener) => {
        themeListeners.add(listener);
        return () => void themeListeners.delete(listener);
      },
    },
    supports: (set, version) => isWithinLevel(told.level, set, version),
    settings: machineSettings(() => window.localStorage),
    ...(autoOpen ? { autoOpen } : {}),
  });
}

function receive(event: MessageEvent<PaneConnect>): void {
  const port = event.ports[0];
  if (event.origin !== window.location.origin || event.source !== window.parent || !port) return;
  if (event.data?.kind !== "plan-review-pane-connect") return;
  window.removeEventListener("message", receive);
  connect(port, event.data).catch((error: unknown) => window.showPlanReviewNotice?.("broken", String(error)));
}

/** The library puts this beside `Excel`; a plain `in` test would narrow `window` itself. */
const isLibraryThere = () => typeof (window as { OfficeExtension?: unknown }).OfficeExtension === "object";

if (window.parent === window) window.showPlanReviewNotice?.("outside");
else if (!isLibraryThere()) window.showPlanReviewNotice?.("broken", "excel-web-16.00.js");
else {
  window.addEventListener("message", receive);
  window.parent.postMessage({ kind: "plan-review-pane-waiting" } satisfies PaneWaiting, window.location.origin);
}
