import type { workbench as chinese } from "../zh-CN/workbench";

export const workbench: Record<keyof typeof chinese, string> = {
};
