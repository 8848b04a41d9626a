/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the file page. */
import { filePage as english } from "../en-US/filePage";
import type { Texts } from "../format";
import { filePage as chinese } from "../zh-CN/filePage";

export const filePageTexts: Texts = { "zh-CN": chinese, "en-US": english };
