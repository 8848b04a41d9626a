/** The bar between workbook and pane: dragged, or moved with the arrow keys (Home and End for the ends). */
import { element } from "./dom";
import { clampPaneWidth, PANE_WIDTH } from "./preferences";

const STEP = 10;

/** @param onWidth told while it moves; `done` when the movement ended and the width may be kept */
export function createSplitter(
  width: number,
  onWidth: (width: number, done: boolean) => void,
): HTMLElement & { setLabel(label: string): void } {
  const bar = element("div", { role: "separator", "aria-orientation": "vertical", tabindex: "0", class: "splitter" });
  let current = width;

  function set(next: number, done: boolean): void {
    current = clampPaneWidth(next);
    bar.setAttribute("aria-valuemin", String(PANE_WIDTH.least));
    bar.setAttribute("aria-valuemax", String(PANE_WIDTH.most));
    bar.setAttribute("aria-valuenow", String(current));
    onWidth(current, done);
  }

  bar.addEventListener("pointerdown", (down) => {
    const from = current + down.clientX;
    bar.setPointerCapture(down.pointerId);
    document.body.classList.add("resizing");
    const move = (event: PointerEvent): void => set(from - event.clientX, false);
    const end = (): void => {
      bar.removeEventListener("pointermove", move);
      document.body.classList.remove("resizing");
      set(current, true);
    };
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", end, { once: true });
  });
  bar.addEventListener("keydown", (event) => {
    const target = {
      ArrowLeft: current + STEP,
      ArrowRight: current - STEP,
      Home: PANE_WIDTH.most,
      End: PANE_WIDTH.least,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    set(target, true);
  });
  set(width, false);
  return Object.assign(bar, { setLabel: (label: string) => bar.setAttribute("aria-label", label) });
}
