/** The last resort: a fault of ours shows what happened and a way on, never a blank page. */
import { text, type Locale } from "../../messages";
import { button, element } from "./dom";

export function showCrash(root: HTMLElement, locale: Locale, error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  root.replaceChildren(
    element(
      "div",
      { class: "crash", role: "alert" },
      element("h1", {}, text(locale, "workbench.crash.heading")),
      element("p", {}, text(locale, "workbench.crash.body")),
      button(text(locale, "workbench.crash.reload"), () => location.reload()),
      element("pre", {}, details),
    ),
  );
}
