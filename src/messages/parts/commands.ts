/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the commands. */
import { commands as english } from "../en-US/commands";
import { addMessages } from "../format";
import { commands as chinese } from "../zh-CN/commands";

addMessages({ "zh-CN": chinese, "en-US": english });
