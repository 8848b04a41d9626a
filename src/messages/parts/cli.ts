/** parts/: texts that not every program needs; which of them it says, each names where it starts. Here those of the command line. */
import { across as englishAcross } from "../en-US/across";
import { cli as english } from "../en-US/cli";
import { cliMerge as englishMerge } from "../en-US/cliMerge";
import { cliWork as englishWork } from "../en-US/cliWork";
import type { Texts } from "../format";
import { across as chineseAcross } from "../zh-CN/across";
import { cli as chinese } from "../zh-CN/cli";
import { cliMerge as chineseMerge } from "../zh-CN/cliMerge";
import { cliWork as chineseWork } from "../zh-CN/cliWork";

export const cliTexts: Texts = {
  "zh-CN": { ...chinese, ...chineseAcross, ...chineseMerge, ...chineseWork },
  "en-US": { ...english, ...englishAcross, ...englishMerge, ...englishWork },
};
