/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the pane, in both languages at once. */
import { forPane as english } from "../en-US/forPane";
import type { Texts } from "../format";
import { forPane as chinese } from "../zh-CN/forPane";

export const paneTexts: Texts = { "zh-CN": chinese, "en-US": english };
