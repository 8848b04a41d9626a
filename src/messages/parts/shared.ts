/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those that most programs share, in both languages at once. */
import { shared as english } from "../en-US/shared";
import type { Texts } from "../format";
import { shared as chinese } from "../zh-CN/shared";

export const sharedTexts: Texts = { "zh-CN": chinese, "en-US": english };
