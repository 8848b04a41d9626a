/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the pages of the tasks. */
import { across as englishAcross } from "../en-US/across";
import { tasks as english } from "../en-US/tasks";
import { addMessages } from "../format";
import { across as chineseAcross } from "../zh-CN/across";
import { tasks as chinese } from "../zh-CN/tasks";

addMessages({ "zh-CN": { ...chinese, ...chineseAcross }, "en-US": { ...english, ...englishAcross } });
