/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the command line. */
import { cli as english } from "../en-US/cli";
import { addMessages } from "../format";
import { cli as chinese } from "../zh-CN/cli";

addMessages({ "zh-CN": chinese, "en-US": english });
