/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the command line. */
import { across as englishAcross } from "../en-US/across";
import { cli as english } from "../en-US/cli";
import { cliMerge as englishMerge } from "../en-US/cliMerge";
import { cliWork as englishWork } from "../en-US/cliWork";
import { addMessages } from "../format";
import { across as chineseAcross } from "../zh-CN/across";
import { cli as chinese } from "../zh-CN/cli";
import { cliMerge as chineseMerge } from "../zh-CN/cliMerge";
import { cliWork as chineseWork } from "../zh-CN/cliWork";

addMessages({
  "zh-CN": { ...chinese, ...chineseAcross, ...chineseMerge, ...chineseWork },
  "en-US": { ...english, ...englishAcross, ...englishMerge, ...englishWork },
});
