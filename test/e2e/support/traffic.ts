/**
 * What the pane's frame is overheard at: what its client library and the workbook say to each other, overheard on the pane's MessagePort.
 * A scenario in which the library sent no batch has not tested the add-in: the runner fails it.
 */
import type { Frame } from "playwright-core";

/** One batch of the client library. */
export interface Batch {
  readonly actions: number;
  readonly bytes: number;
  /** It sets a property, or calls something that does more than get, find, register, select or keep a reference. */
  readonly isWrite: boolean;
  /** Only gives references back, which the library does by itself. */
  readonly isRelease: boolean;
}

export interface Traffic {
  readonly batches: readonly Batch[];
  /** Error codes that the workbook answered with. */
  readonly errors: readonly string[];
  /** Every notice the pane has shown: good news goes away by itself. */
  readonly notices: readonly string[];
  /** Whether Microsoft's library is what speaks in that frame. */
  readonly isLibraryThere: boolean;
}

/**
 * Runs in every frame before its own scripts, as text: functions that tsx has compiled would name helpers of tsx.
 * It only listens; what is sent is sent on unchanged.
 */
export const LISTEN = `
globalThis.__name = (f) => f;
{
  const heard = { batches: [], errors: [], notices: [] };
  globalThis.__heard = heard;
  const harmless = /^_?(Get|Find|Register|Unregister|Keep|Remove(All)?Reference|Select$|Activate$|Suspend|Is|Intersect)/i;
  const changes = ({ ActionType, Name }) => ActionType === 4 || ActionType === 9 || (ActionType === 3 && !harmless.test(Name));
  const makes = ({ ObjectPathType, Name }) => ObjectPathType === 3 && !harmless.test(Name);
  const request = (text) => {
    const { message } = JSON.parse(text);
    if (message?.url !== "ProcessQuery") return;
    const actions = message.body?.Actions ?? [];
    heard.batches.push({
      actions: actions.length, bytes: text.length, isWrite: actions.some(changes) || Object.values(message.body.ObjectPaths).some(makes),
      isRelease: actions.length > 0 && actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === 1),
    });
  };
  const answer = (text) => {
    const { message } = JSON.parse(text);
    const body = typeof message?.body === "string" ? JSON.parse(message.body) : message?.body;
    const error = body?.Error ?? body?.error;
    if (error) heard.errors.push((error.Code ?? error.code) + ": " + (error.Message ?? error.message));
  };
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message, ...rest) {
    if (message?.kind === "toHost") request(message.text);
    return post.call(this, message, ...rest);
  };
  const setter = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage");
  Object.defineProperty(MessagePort.prototype, "onmessage", { ...setter, set(listener) {
    setter.set.call(this, listener && function (event) {
      if (event.data?.kind === "fromHost") {
        // Whoever wants to know when a message came, and may keep it back.
        if (globalThis.__hears?.(event.data.text) === false) return;
        answer(event.data.text);
      }
      return listener.call(this, event);
    });
  } });
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      for (const node of addedNodes) {
        const bar = node.nodeType === 1 ? node.querySelector?.("[data-notice]") ?? node.closest("[data-notice]") : target.closest?.("[data-notice]");
        if (bar) heard.notices.push(bar.textContent);
      }
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}`;

export async function overheard(paneFrame: Frame): Promise<Traffic> {
  return (await paneFrame.evaluate(
    `({ ...globalThis.__heard, isLibraryThere: typeof OfficeExtension === "object" && typeof OfficeExtension.HostBridge === "function" })`,
  )) as Traffic;
}

/** Batches that read or write the workbook. */
export const ownBatches = ({ batches }: Traffic): readonly Batch[] => batches.filter((batch) => !batch.isRelease);
