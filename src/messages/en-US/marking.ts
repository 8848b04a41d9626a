import type { marking as chinese } from "../zh-CN/marking";

export const marking: Record<keyof typeof chinese, string> = {
};
