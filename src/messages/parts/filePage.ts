/** parts/: texts of one program only, which the others need not load. Importing this file adds those of the file page. */
import { filePage as english } from "../en-US/filePage";
import { addMessages } from "../format";
import { filePage as chinese } from "../zh-CN/filePage";

addMessages({ "zh-CN": chinese, "en-US": english });
