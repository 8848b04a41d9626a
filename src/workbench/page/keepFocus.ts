/**
 * Excel leaves the focus in the pane when the pane selects a cell, so that the next key still goes to the pane. Univer
 * takes it with the first cell it is told to select, unless a person has been in the sheet before.
 */
import { IEditorService } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";

/** A selection so soon after a press (milliseconds) is the person's own, who then means to type into the sheet. */
const OF_A_PRESS = 500;

/** To be called when Univer has started, with its first workbook. */
export function keepFocusInPane(injector: Injector): void {
  let pressed = -Infinity;
  addEventListener(
    "pointerdown",
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  const editors = injector.get(IEditorService);
  const focus = editors.focus.bind(editors);
  editors.focus = (editor) => {
    const before = document.activeElement;
    focus(editor);
    if (
      before instanceof HTMLIFrameElement &&
      document.activeElement !== before &&
      performance.now() - pressed > OF_A_PRESS
    )
      before.focus();
  };
}
