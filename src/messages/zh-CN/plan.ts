/** zh-CN, part "plan". Keys are flat; the English catalogue has the same ones (checked by the compiler and a test). */
export const plan = {} as const;
