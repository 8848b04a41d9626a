/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the workbench. */
import { workbench as english } from "../en-US/workbench";
import type { Texts } from "../format";
import { workbench as chinese } from "../zh-CN/workbench";

export const workbenchTexts: Texts = { "zh-CN": chinese, "en-US": english };
