/** zh-CN, part "cli". Keys are flat; the English catalogue has the same ones (checked by the compiler and a test). */
export const cli = {
} as const;
