import { useEffect, type RefObject } from "react";

/** Where the focus goes when what had it is gone, in this order, each looked for from the inside out. */
const HOMES = ["[data-focus-home]", "[data-row-button][tabindex='0']", "[role=tab][aria-selected=true]"];

/**
 * The focus never falls to the body: when the element that has it goes away or is disabled, it goes to the nearest place
 * that stands for it (a heading, the row of a list, the chosen tab), at last to `root` itself. A person who works in the
 * sheet meanwhile is not called back.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (!current) return undefined;
    /** The element that had the focus last, and what it stood in. */
    let path: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof HTMLElement ? pathOf(target, current) : [];
    };
    const look = () => {
      const [was] = path;
      if (!was || (document.activeElement !== document.body && document.activeElement !== was)) return;
      if (was.isConnected && !isDisabled(was)) return;
      homeOf(path, current).focus({ preventScroll: true });
    };
    const observer = new MutationObserver(look);
    observer.observe(current, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
    current.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      current.removeEventListener("focusin", remember);
    };
  }, [root]);
}

function pathOf(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && at !== root.parentElement; at = at.parentElement) path.push(at);
  return path;
}

const isDisabled = (element: HTMLElement): boolean => element.matches(":disabled");

function homeOf(path: readonly HTMLElement[], root: HTMLElement): HTMLElement {
  for (const place of path.slice(1)) {
    if (!place.isConnected) continue;
    for (const selector of HOMES) {
      const home = place.querySelector<HTMLElement>(selector);
      if (home && !isDisabled(home)) return home;
    }
  }
  return root;
}
