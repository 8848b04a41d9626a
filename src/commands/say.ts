/**
 * Tells the outcome of a command in a dialog of Office (DialogApi 1.2, which Excel 2021 LTSC has): the page asks for its
 * text when it is ready, so that nothing of the workbook stands in an address, which a server would log.
 */
import type { Saying } from "./types";

/** The part of Office.context.ui that is needed. */
export interface DialogUi {
  displayDialogAsync(
    address: string,
    options: { readonly height: number; readonly width: number; readonly displayInIframe: boolean },
    done: (result: { readonly status: unknown; readonly value: DialogHandle }) => void,
  ): void;
}

export interface DialogHandle {
  addEventHandler(
    kind: unknown,
    handler: (event: { readonly message?: string; readonly error?: number }) => void,
  ): void;
  messageChild(text: string): void;
  close(): void;
}

/** The names of events, as Office.EventType has them. */
export interface DialogEvents {
  readonly message: unknown;
  readonly event: unknown;
}

/** What the dialog's page tells. */
export const READY = "ready";
export const CLOSE = "close";

/** Percent of the screen. */
const SIZE = { height: 40, width: 30, displayInIframe: true } as const;
/** Excel ends a function command after five minutes; a dialog that stays open must not be the reason. */
const LONGEST_MS = 4 * 60_000;

/** Shows a dialog and waits until it is closed. @returns false where Office shows none (another one is open, for instance) */
export function say(saying: Saying, page: string, ui: DialogUi, events: DialogEvents): Promise<boolean> {
  return new Promise((resolve) => {
    ui.displayDialogAsync(page, SIZE, ({ status, value: dialog }) => {
      if (status !== "succeeded") return resolve(false);
      let isOpen = true;
      const end = (close: boolean): void => {
        if (!isOpen) return;
        isOpen = false;
        clearTimeout(timer);
        if (close) dialog.close();
        resolve(true);
      };
      const timer = setTimeout(() => end(true), LONGEST_MS);
      dialog.addEventHandler(events.message, ({ message }) => {
        if (message === READY) dialog.messageChild(JSON.stringify(saying));
        if (message === CLOSE) end(true);
      });
      // The person closed it, or its page did not load.
      dialog.addEventHandler(events.event, () => end(false));
    });
  });
}
