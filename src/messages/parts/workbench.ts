/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the workbench. */
import { workbench as english } from "../en-US/workbench";
import { addMessages } from "../format";
import { workbench as chinese } from "../zh-CN/workbench";

addMessages({ "zh-CN": chinese, "en-US": english });
