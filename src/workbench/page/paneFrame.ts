/** The task pane's frame, and the protocol host behind it: the pane's real client library talks to this workbook. */
import type { Locale } from "../../messages";
import type { HostTheme } from "../../taskpane/boot/types";
import type { Backend } from "../backend/types";
import type { PageMessage, PaneConnect, PaneMessage, PaneWaiting } from "../pane/link";
import { ProtocolHost, WEB_PAYLOAD_LIMIT } from "../protocol/host";
import { element } from "./dom";

/** What the workbench plays: the sets the pane may count on in Excel 2021. */
const LEVEL = { ExcelApi: "1.14", SharedRuntime: "1.1", RibbonApi: "1.0", DialogApi: "1.1" } as const;

export interface PaneFrame {
  /** Starts the pane afresh on a workbook, as Excel does for each. */
  connect(backend: Backend, locale: Locale, theme: HostTheme): void;
  setTheme(theme: HostTheme): void;
  setCellEditing(isEditing: boolean): void;
  readonly host: ProtocolHost | null;
}

export function createPaneFrame(place: HTMLElement, title: () => string): PaneFrame {
  let host: ProtocolHost | null = null;
  let port: MessagePort | null = null;
  let greet: (() => void) | null = null;
  const post = (message: PageMessage): void => port?.postMessage(message);
  const frame = element("iframe", { title: title() });

  addEventListener("message", (event: MessageEvent<PaneWaiting>) => {
    if (
      event.origin !== location.origin ||
      event.source !== frame.contentWindow ||
      event.data?.kind !== "plan-review-pane-waiting"
    )
      return;
    greet?.();
  });

  return {
    get host() {
      return host;
    },
    connect(backend, locale, theme) {
      host?.dispose();
      port?.close();
      greet = () => {
        // A frame that was reloaded by itself gets a new port and the same workbook.
        host?.dispose();
        port?.close();
        const channel = new MessageChannel();
        port = channel.port1;
        const connected = new ProtocolHost(backend, { level: LEVEL, payloadLimit: WEB_PAYLOAD_LIMIT });
        host = connected;
        connected.bridge.onMessageFromHost = (text) => post({ kind: "fromHost", text });
        port.onmessage = ({ data }: MessageEvent<PaneMessage>) => {
          if (data.kind === "toHost") connected.bridge.sendMessageToHost(data.text);
        };
        const told: PaneConnect = {
          kind: "plan-review-pane-connect",
          language: locale,
          theme: (document.documentElement.dataset.theme as HostTheme | undefined) ?? theme,
          level: LEVEL,
        };
        frame.contentWindow?.postMessage(told, location.origin, [channel.port2]);
      };
      frame.title = title();
      frame.lang = locale;
      frame.src = "pane.html";
      if (!frame.isConnected) place.replaceChildren(frame);
      else frame.contentWindow?.location.reload();
    },
    setTheme(theme) {
      post({ kind: "theme", theme });
    },
    setCellEditing(isEditing) {
      if (host) host.cellEditMode = isEditing;
    },
  };
}
