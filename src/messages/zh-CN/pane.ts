/** zh-CN, part "pane". Keys are flat; the English catalogue has the same ones (checked by the compiler and a test). */
export const pane = {
} as const;
