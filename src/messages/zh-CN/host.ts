/** zh-CN, part "host". Keys are flat; the English catalogue has the same ones (checked by the compiler and a test). */
export const host = {
} as const;
