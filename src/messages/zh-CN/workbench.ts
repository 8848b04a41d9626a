/** zh-CN, part "workbench". Keys are flat; the English catalogue has the same ones (checked by the compiler and a test). */
export const workbench = {
} as const;
