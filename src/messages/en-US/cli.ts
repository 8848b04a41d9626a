import type { cli as chinese } from "../zh-CN/cli";

export const cli: Record<keyof typeof chinese, string> = {
};
