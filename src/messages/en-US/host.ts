import type { host as chinese } from "../zh-CN/host";

export const host: Record<keyof typeof chinese, string> = {
};
