/** app/: the page itself: the list of files, the sheet, the pane beside it, and what is saved. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Locale, MessageData, MessageKey } from "../../messages";
import type { PaneBoot } from "../../taskpane/boot/types";
import type { Saver, SaverState } from "../books/Saver";
import type { Shelf, ShelfState } from "../books/Shelf";
import type { BookService } from "../service/types";

/** What every component of the page may need. */
export interface Ports {
  readonly boot: PaneBoot;
  readonly service: BookService;
  readonly shelf: Shelf;
  readonly saver: Saver;
  readonly locale: Locale;
  readonly t: (key: MessageKey, data?: MessageData) => string;
}

export const PortsContext = createContext<Ports | null>(null);

export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error("usePorts outside PortsContext");
  return ports;
}

export function useShelf(): ShelfState {
  const { shelf } = usePorts();
  return useSyncExternalStore(shelf.subscribe, shelf.getState);
}

export function useSaver(): SaverState {
  const { saver } = usePorts();
  return useSyncExternalStore(saver.subscribe, saver.getState);
}
