import type { rules as chinese } from "../zh-CN/rules";

export const rules: Record<keyof typeof chinese, string> = {
};
