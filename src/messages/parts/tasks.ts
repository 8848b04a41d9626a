/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the pages of the tasks, in both languages at once. */
import { forTasks as english } from "../en-US/forTasks";
import type { Texts } from "../format";
import { forTasks as chinese } from "../zh-CN/forTasks";

export const taskTexts: Texts = { "zh-CN": chinese, "en-US": english };
