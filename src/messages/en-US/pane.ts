import type { pane as chinese } from "../zh-CN/pane";

export const pane: Record<keyof typeof chinese, string> = {
};
