/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the pages of the tasks. */
import { across as englishAcross } from "../en-US/across";
import { tasks as english } from "../en-US/tasks";
import type { Texts } from "../format";
import { across as chineseAcross } from "../zh-CN/across";
import { tasks as chinese } from "../zh-CN/tasks";

export const taskTexts: Texts = {
  "zh-CN": { ...chinese, ...chineseAcross },
  "en-US": { ...english, ...englishAcross },
};
