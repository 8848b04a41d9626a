/** How buttons look that are no Fluent buttons: a line of a list, a tile. To be spread into a component's styles. */
import { tokens } from "@fluentui/react-components";
import { HOVER } from "./hover";

const BUTTON = { width: "100%", font: "inherit", color: "inherit", textAlign: "left", cursor: "pointer" } as const;

/** A line that can be chosen. */
export const LINE_BUTTON = {
  ...BUTTON,
  border: "none",
  background: "none",
  borderRadius: tokens.borderRadiusSmall,
  ":hover": { backgroundColor: HOVER },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;

/** A framed tile that can be chosen, and one that has nothing to show. */
export const TILE_BUTTON = {
  ...BUTTON,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  ":hover": { backgroundColor: HOVER },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  ":disabled": {
    cursor: "default",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
  },
} as const;
