import type { terms as chinese } from "../zh-CN/terms";

export const terms: Record<keyof typeof chinese, string> = {
};
