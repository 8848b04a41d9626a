/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the pages 编库, 预算, 调整. */
import { tasks as english } from "../en-US/tasks";
import { addMessages } from "../format";
import { tasks as chinese } from "../zh-CN/tasks";

addMessages({ "zh-CN": chinese, "en-US": english });
