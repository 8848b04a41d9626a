/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the 66 articles. */
import { articles as english } from "../en-US/articles";
import type { Texts } from "../format";
import { articles as chinese } from "../zh-CN/articles";

export const articleTexts: Texts = { "zh-CN": chinese, "en-US": english };
