import { useEffect, useRef, type FocusEvent } from "react";

interface FocusArea {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Buttons give way to the progress of what they began. Whoever pressed one by keyboard is led to the progress, and when
 * it is over to where the result is told: a refusal, the chosen tab of the results, or the page that says why there are
 * none; after clearing, back to the button.
 */
export function useFocusAfterWork(isBusy: boolean): FocusArea {
  /** What had the focus in the area: the button's action, or "" for anything else; null when the focus is elsewhere. */
  const had = useRef<string | null>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (isBusy === wasBusy.current) return;
    wasBusy.current = isBusy;
    if (had.current === null) return;
    if (isBusy) document.querySelector<HTMLElement>("[data-progress]")?.focus();
    else placeOfResult(had.current)?.focus();
  }, [isBusy]);
  return {
    onFocus: ({ target }) => {
      had.current = target.dataset.action ?? had.current ?? "";
    },
    // Without a next element, what had the focus went away: that is what this is for.
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) had.current = null;
    },
  };
}

function placeOfResult(action: string): HTMLElement | null {
  const place = (selector: string) => document.querySelector<HTMLElement>(selector);
  if (place("[role=alertdialog]")) return null;
  const refused = place("main [data-notice=warning] button, main [data-notice=error] button");
  if (refused) return refused;
  if (action === "clear") return place("[data-action=clear]");
  return (
    place("[data-page] [data-focus-home]") ?? place("[role=tab][aria-selected=true]") ?? place("main [data-focus-home]")
  );
}
