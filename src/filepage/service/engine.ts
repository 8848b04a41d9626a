/**
 * The script that reads and writes files. It stands in the page once: the page makes a worker of its text, and where a
 * browser refuses that, calls what the same script has left on `window`.
 */
import { addMessages } from "../../messages";
import { sharedTexts } from "../../messages/parts/shared";
import { createBookService } from "./books";
import { handedOver, plainError, type Answer, type Question } from "./protocol";
import type { BookService } from "./types";

declare global {
  interface Window {
    /** Put here by this script when it runs in the page. */
    planReviewBooks?: () => BookService;
  }
}

addMessages(sharedTexts);
if (typeof document !== "undefined") window.planReviewBooks = createBookService;
else {
  const service = createBookService();
  const post = (answer: Answer, transfer: Transferable[] = []): void => postMessage(answer, { transfer });
  addEventListener("message", ({ data }: MessageEvent<Question>) => {
    const { number, method, args } = data;
    const work = service[method] as (...given: readonly unknown[]) => Promise<unknown>;
    work(...args)
      .then((result) => post({ number, result }, method === "save" ? [] : handedOver(result)))
      .catch((error: unknown) => post({ number, error: plainError(error) }));
  });
}
