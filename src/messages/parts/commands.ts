/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the commands. */
import { commands as english } from "../en-US/commands";
import type { Texts } from "../format";
import { commands as chinese } from "../zh-CN/commands";

export const commandTexts: Texts = { "zh-CN": chinese, "en-US": english };
