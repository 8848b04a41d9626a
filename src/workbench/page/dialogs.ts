/** Questions and failures as modal dialogs: focus is kept inside and given back by the browser. */
import { text, type Locale, type MessageData, type MessageKey } from "../../messages";
import { button, element } from "./dom";

interface DialogText {
  readonly heading: string;
  readonly body: string;
  readonly items?: readonly string[];
  /** Shown folded, to be copied. */
  readonly details?: string;
}

function show(
  content: DialogText,
  detailsLabel: string,
  buttons: readonly { readonly label: string; readonly value: string }[],
): Promise<string> {
  const dialog = element(
    "dialog",
    { "aria-labelledby": "dialog-heading" },
    element("h2", { id: "dialog-heading" }, content.heading),
    element("p", {}, content.body),
  );
  if (content.items && content.items.length > 0)
    dialog.append(element("ul", {}, ...content.items.map((item) => element("li", {}, item))));
  if (content.details)
    dialog.append(element("details", {}, element("summary", {}, detailsLabel), element("pre", {}, content.details)));
  return new Promise((resolve) => {
    dialog.append(
      element(
        "div",
        { class: "dialog-buttons" },
        ...buttons.map(({ label, value }) => button(label, () => dialog.close(value))),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export function createDialogs(locale: () => Locale) {
  const say = (key: MessageKey, data?: MessageData): string => text(locale(), key, data);
  return {
    /** Something failed; nothing to decide. */
    async failed(heading: MessageKey, body: MessageKey, data: MessageData, details = ""): Promise<void> {
      await show({ heading: say(heading, data), body: say(body, data), details }, say("workbench.details"), [
        { label: say("workbench.close"), value: "" },
      ]);
    },
    /** Whether the person wants it all the same. Escape is no. */
    async confirmed(
      heading: MessageKey,
      body: MessageKey,
      confirm: MessageKey,
      data: MessageData = {},
      items: readonly string[] = [],
    ): Promise<boolean> {
      const answer = await show(
        { heading: say(heading, data), body: say(body, data), items },
        say("workbench.details"),
        [
          { label: say(confirm), value: "yes" },
          { label: say("workbench.cancel"), value: "" },
        ],
      );
      return answer === "yes";
    },
  };
}
