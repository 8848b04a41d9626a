/** exact/: money in 分, ratios, amount bands, calendar dates and intervals. Knows nothing of plans. */
export * from "./money";
export * from "./ratio";
export * from "./bands";
export * from "./date";
export * from "./today";
