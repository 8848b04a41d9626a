import { useCallback, useEffect, useRef, useState } from "react";
import type { TaskName } from "../work/names";

/** A page that stands in place of the results until it is left. */
export type Page = "settings" | "help" | "columns" | "fixes" | "issues" | TaskName;

/**
 * The page that is open, if any. When it is left, the focus goes back to what opened it, or to the chosen tab where
 * that is gone: whoever works by keyboard or screen reader goes on where they were.
 */
export function usePages(): {
  readonly page: Page | null;
  readonly open: (page: Page) => void;
  readonly close: () => void;
} {
  const [page, setPage] = useState<Page | null>(null);
  const opener = useRef<Element | null>(null);
  const left = useRef(false);
  const open = useCallback((next: Page) => {
    opener.current = document.activeElement;
    left.current = false;
    setPage(next);
  }, []);
  const close = useCallback(() => {
    left.current = true;
    setPage(null);
  }, []);
  useEffect(() => {
    if (page !== null || !left.current) return;
    left.current = false;
    const back =
      opener.current?.isConnected && opener.current !== document.body
        ? opener.current
        : document.querySelector("[role=tab][aria-selected=true]");
    if (back instanceof HTMLElement) back.focus();
  }, [page]);
  // What stands open inside the page (a menu, a form) answers Esc first, and keeps it to itself.
  useEffect(() => {
    if (page === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [page, close]);
  return { page, open, close };
}
