/** zh-CN, part "rules". Keys are flat; the English catalogue has the same ones (checked by the compiler and a test). */
export const rules = {
} as const;
