import { useState, type KeyboardEvent, type PointerEvent } from "react";

const NARROWEST = 300;
const WIDEST = 720;
const STEP = 20;

/** Width of the pane, CSS pixels, and what changes it: dragging, or the arrow keys. */
export function usePaneWidth(): {
  readonly width: number;
  readonly handle: (label: string) => JSX.Element;
} {
  const [width, setWidth] = useState(400);
  const within = (wanted: number) => setWidth(Math.min(Math.max(wanted, NARROWEST), WIDEST));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) within(window.innerWidth - event.clientX);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") within(width + STEP);
    if (key === "ArrowRight") within(width - STEP);
  };
  return {
    width,
    handle: (label) => (
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        className="splitter"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
    ),
  };
}
