import { useLayoutEffect, useState, type RefObject } from "react";

/** Distance of an element from the top of the panel it scrolls in, followed while what stands above it grows or shrinks. */
export function useOffsetTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setTop(current.offsetTop);
    measure();
    const above = current.previousElementSibling;
    if (!above || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(above);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
